import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Sliced } from '../domain/slices';
import { atOnce } from '../domain/slices';

/** A file of a zip: a text, bytes, or a text in parts that are made when they are written. */
export type ZipFile = string | Uint8Array | (() => Iterable<string>);

/**
 * Files as a zip that is the same bytes for the same files and day, in every time zone.
 *
 * @param files texts as UTF-8
 * @param today ISO 8601, the day that the files bear
 */
export function zipOf(files: ReadonlyMap<string, ZipFile>, today: string): Uint8Array<ArrayBuffer> {
  const chunks = atOnce(zipWork(files, today));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The same bytes in pieces, packed in slices: a long text is never there as a whole. */
export function* zipWork(
  files: ReadonlyMap<string, ZipFile>,
  today: string,
): Sliced<readonly Uint8Array<ArrayBuffer>[]> {
  const mtime = dayOf(today);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, file] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    for (const part of partsOf(file)) {
      entry.push(typeof part === 'string' ? strToU8(part) : part);
      yield;
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return chunks;
}

function partsOf(file: ZipFile): Iterable<string | Uint8Array> {
  return typeof file === 'function' ? file() : [file];
}

/** A zip has local times, so that local noon of the day is the same bytes anywhere. */
function dayOf(today: string): Date {
  const [year = NaN, month = NaN, day = NaN] = today.slice(0, 10).split('-').map(Number);
  const date = new Date(year, month - 1, day, 12);
  if (!(date.getFullYear() >= 1980))
    throw new Error(`“${today}” is no day that a zip can hold; give one like 2026-11-28.`);
  return date;
}
