import { encodingOf } from './encoding';

const ZIP64 = 1;
/** Stands where a number has its place in the extra field of zip64. */
const ELSEWHERE = 0xffffffff;

/** A name is in UTF-8 where the entry says so; else often in the writer's own encoding. */
export function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const text = new TextDecoder(isUtf8 ? 'utf-8' : encodingOf(bytes)).decode(bytes);
  return text.replaceAll('\\', '/');
}

/**
 * Sizes and place of an entry, from the directory or from the extra field of zip64.
 * @param at of the entry in the directory
 * @param extra where its extra fields begin; they have `extras` bytes
 */
export function sizesOf(
  view: DataView,
  at: number,
  extra: number,
  extras: number,
): { size: number; packed: number; at: number } {
  const place = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  let from = zip64Field(view, extra, extra + extras);
  const [size, packed, start] = place.map((number) => {
    if (number !== ELSEWHERE || from < 0 || from + 8 > extra + extras) return number;
    from += 8;
    return Number(view.getBigUint64(from - 8, true));
  }) as [number, number, number];
  return { size, packed, at: start };
}

function zip64Field(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64) return at + 4;
  return -1;
}
