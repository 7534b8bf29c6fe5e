import type { FlateError } from 'fflate';
import { Gunzip } from 'fflate';
import { ImportError, MOST_FILE_BYTES } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';
import { chunkedSource, joined } from './chunked-source';
import { crc32 } from '../../domain/crc32';

/** One byte unpacks to a thousand at most: so much at once stays small, whatever the file is. */
const PUSH_BYTES = 32 * 1024;
const CHUNK_BYTES = 512 * 1024;
/** Checksum and length behind the packed bytes of each member. */
const TRAILER_BYTES = 8;
/** Tables unpack to so many times their length at most, unless they hold hardly anything. */
const USUAL_RATIO = 64;
/** fflate's code for it. */
const UNEXPECTED_END = 0;

/**
 * What a gzip file holds, its members one after the other. Reading throws ImportError: `malformed` behind what is good of a
 * file that was cut; `unreadable` where it was damaged, so that what came before is not to be trusted, which may show only
 * in the checksum at its end; `unpacks-too-large`.
 * @param most bytes that are unpacked at most
 */
export function gunzipped(source: ByteSource, most = MOST_FILE_BYTES): ByteSource {
  return chunkedSource(source.name.replace(/\.gz(ip)?$/i, ''), null, () => unpack(source, most));
}

async function* unpack(source: ByteSource, most: number): AsyncGenerator<Uint8Array> {
  const member = new Members();
  let unpacked = 0;
  for await (const chunk of source.chunks())
    for (let at = 0; at < chunk.length; at += PUSH_BYTES) {
      const fault = member.push(chunk.subarray(at, at + PUSH_BYTES), false);
      if (member.ready < CHUNK_BYTES && !fault) continue;
      unpacked += member.ready;
      if (member.ready > 0) yield member.take();
      if (fault) throw fault;
      if (unpacked > most) throw new ImportError('unpacks-too-large', String(most));
    }
  const fault = member.push(new Uint8Array(0), true);
  if (member.ready > 0) yield member.take();
  if (fault) throw fault;
}

/** Unpacks bytes as they come, and compares what came out with the trailer of each member. */
class Members {
  /** Bytes unpacked and not yet taken. */
  ready = 0;
  private readonly parts: Uint8Array[] = [];
  private readonly gunzip = new Gunzip();
  private pushed = 0;
  private last: Uint8Array = new Uint8Array(0);
  private sum = 0;
  private length = 0;

  constructor() {
    this.gunzip.ondata = (data) => {
      if (data.length === 0) return;
      this.sum = crc32(data, this.sum);
      this.length += data.length;
      this.ready += data.length;
      this.parts.push(data);
    };
    this.gunzip.onmember = (start) => {
      this.compare(this.last.length - (this.pushed - start));
    };
  }

  push(bytes: Uint8Array, final: boolean): ImportError | null {
    this.pushed += bytes.length;
    this.last = joined([this.last.subarray(-PUSH_BYTES), bytes]);
    // fflate does not say so, and does not always mind: its `v` is above 0 between members.
    const isWithinMember = (this.gunzip as unknown as { readonly v?: number }).v === 0;
    try {
      this.gunzip.push(bytes, final);
      if (final && isWithinMember) return this.unended();
      if (final) this.compare(this.last.length);
      return null;
    } catch (error) {
      if (error instanceof ImportError) return error;
      if ((error as Partial<FlateError>).code === UNEXPECTED_END) return this.unended();
      const why = error instanceof Error ? error.message : String(error);
      return new ImportError('unreadable', this.at(why), error);
    }
  }

  /**
   * What was unpacked before the end of a file that was cut is good. A flipped bit, too, may let a member run beyond its end;
   * but then the file ends with the length of what it holds, which is likely for its own. In doubt it is not to be trusted.
   */
  private unended(): ImportError {
    const { buffer, byteOffset, length } = this.last;
    const stated = length < 4 ? 0 : new DataView(buffer, byteOffset).getUint32(length - 4, true);
    const isLikely = stated >= this.pushed / 2 && stated <= this.pushed * USUAL_RATIO;
    return isLikely
      ? new ImportError('unreadable', this.at('CRC-32'))
      : new ImportError('malformed', this.at('cut off'));
  }

  take(): Uint8Array {
    this.ready = 0;
    return joined(this.parts.splice(0));
  }

  private at(why: string): string {
    return `gzip, byte ${this.pushed}: ${why}`;
  }

  /** @param end of the member, in `last` */
  private compare(end: number): void {
    const at = end - TRAILER_BYTES;
    const trailer = new DataView(this.last.buffer, this.last.byteOffset, this.last.length);
    if (at < 0) throw new ImportError('malformed', this.at('cut off'));
    if (
      trailer.getUint32(at, true) !== this.sum ||
      trailer.getUint32(at + 4, true) !== this.length % 2 ** 32
    )
      throw new ImportError('unreadable', this.at('CRC-32'));
    this.sum = 0;
    this.length = 0;
  }
}
