import { Inflate } from 'fflate';
import { ImportError } from '../../domain/statistics/import-fault';
import { bytesSource } from './blob-source';
import type { ByteSource } from './byte-source';
import { chunkedSource, joined } from './chunked-source';
import { crc32 } from '../../domain/crc32';
import { nameOf, sizesOf } from './zip-fields';

/** A file in a zip archive, as the archive's directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes of the file itself. */
  readonly size: number;
  /** Position of the entry in the archive. */
  readonly at: number;
}

export interface ZipArchive {
  readonly source: ByteSource;
  /** In the directory's order, without folders. */
  readonly entries: readonly ZipEntry[];
}

const END_MARK = 0x06054b50;
const END_BYTES = 22;
const END64_MARK = 0x06064b50;
const LOCATOR_BYTES = 20;
const LOCATOR_MARK = 0x07064b50;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_BYTES = 30;
/** The comment behind the directory is shorter. */
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 64 * 1024 ** 2;
/** As for gzip: what is unpacked at once stays small. */
const PUSH_BYTES = 32 * 1024;
const CHUNK_BYTES = 512 * 1024;

/**
 * Reads an archive's directory, which stands at its end.
 * @param most bytes of an archive that can only be read as a whole
 * @throws ImportError `malformed` where it has none; `too-large`
 */
export async function openZip(source: ByteSource, most: number): Promise<ZipArchive> {
  const whole =
    source.part && source.size !== null
      ? source
      : bytesSource(await source.whole(most), source.name);
  const size = whole.size!;
  const from = Math.max(0, size - END_BYTES - MOST_COMMENT - LOCATOR_BYTES);
  const tail = viewOf(await whole.part!(from, size));
  const directory = await directoryPlace(whole, tail, from);
  if (directory.bytes > MOST_DIRECTORY || directory.at + directory.bytes > size)
    throw new ImportError('malformed', 'zip: directory');
  const view = viewOf(await whole.part!(directory.at, directory.at + directory.bytes));
  return { source: whole, entries: entriesOf(view) };
}

async function directoryPlace(
  source: ByteSource,
  tail: DataView,
  from: number,
): Promise<{ at: number; bytes: number }> {
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < 0) throw new ImportError('malformed', 'zip: end of central directory expected');
  const place = { at: tail.getUint32(end + 16, true), bytes: tail.getUint32(end + 12, true) };
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_MARK) return place;
  const at = Number(tail.getBigUint64(locator + 8, true));
  if (at > from + locator) return place;
  const end64 = viewOf(await source.part!(at, at + 56));
  if (end64.byteLength < 56 || end64.getUint32(0, true) !== END64_MARK) return place;
  return { at: Number(end64.getBigUint64(48, true)), bytes: Number(end64.getBigUint64(40, true)) };
}

function entriesOf(view: DataView): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= view.byteLength;) {
    if (view.getUint32(at, true) !== ENTRY_MARK) break;
    const names = view.getUint16(at + 28, true);
    const extras = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + names + extras + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new ImportError('malformed', 'zip: directory');
    const flags = view.getUint16(at + 8, true);
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, names);
    const name = nameOf(bytes, (flags & 0x800) !== 0);
    if (!name.endsWith('/'))
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) !== 0,
        crc: view.getUint32(at + 16, true),
        ...sizesOf(view, at, at + ENTRY_BYTES + names, extras),
      });
    at = next;
  }
  return entries;
}

/**
 * The bytes of a file in an archive. No more is unpacked than the directory says, and the checksum is compared.
 * @param most bytes that it may have
 * @throws ImportError `unpacks-too-large`, `encrypted`, `unsupported-compression` at once; `unreadable` while it is read, and
 * then what was read before is not to be trusted
 */
export function entrySource({ source }: ZipArchive, entry: ZipEntry, most: number): ByteSource {
  if (entry.encrypted) throw new ImportError('encrypted', entry.name);
  if (entry.method !== 0 && entry.method !== 8)
    throw new ImportError('unsupported-compression', `zip ${entry.method}`);
  if (entry.size > most) throw new ImportError('unpacks-too-large', String(most));
  return chunkedSource(entry.name, entry.size, () => unpack(source, entry));
}

async function* unpack(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let [waiting, length, sum] = [0, 0, 0];
  const take = (data: Uint8Array) => {
    if (data.length === 0) return;
    sum = crc32(data, sum);
    length += data.length;
    waiting += data.length;
    ready.push(data);
    if (length > entry.size) throw damaged(entry, 'longer than the directory says');
  };
  const push = entry.method === 0 ? take : inflater(entry, take);
  for await (const piece of packedPieces(source, entry)) {
    push(piece);
    if (waiting < CHUNK_BYTES) continue;
    waiting = 0;
    yield joined(ready.splice(0));
  }
  if (waiting > 0) yield joined(ready);
  if (length !== entry.size || sum !== entry.crc) throw damaged(entry, 'CRC-32');
}

function inflater(entry: ZipEntry, take: (data: Uint8Array) => void): (data: Uint8Array) => void {
  const inflate = new Inflate(take);
  return (data) => {
    try {
      inflate.push(data);
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw damaged(entry, error instanceof Error ? error.message : String(error));
    }
  };
}

async function* packedPieces(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const local = viewOf(await source.part!(entry.at, entry.at + LOCAL_BYTES));
  if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL_MARK)
    throw damaged(entry, 'local header');
  const start = entry.at + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const end = start + entry.packed;
  for (let from = start; from < end; from += CHUNK_BYTES) {
    const chunk = await source.part!(from, Math.min(end, from + CHUNK_BYTES));
    if (chunk.length === 0) throw damaged(entry, 'cut off');
    for (let at = 0; at < chunk.length; at += PUSH_BYTES) yield chunk.subarray(at, at + PUSH_BYTES);
  }
}

function damaged(entry: ZipEntry, why: string): ImportError {
  return new ImportError('unreadable', `zip, ${entry.name}: ${why}`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
