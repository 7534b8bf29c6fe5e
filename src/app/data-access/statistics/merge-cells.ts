import { columnOf } from './cell-reference';
import { joined } from './chunked-source';
import type { ByteSource } from './byte-source';
import type { MergedArea } from './sheet-source';

/** Larger sheets come from programs, which merge no cells; to look through them twice would take long. */
const MOST_BYTES = 64 * 1024 ** 2;
const MOST_LIST_BYTES = 16 * 1024 ** 2;
const MOST_AREAS = 100_000;
const MARK = 'mergeCells';
/** `C`, which is rare in a sheet's tags, and where it stands in the mark. */
const SIGN = 67;
const SIGN_AT = 5;

/** The merged areas of an XLSX sheet. They stand behind its rows, so the whole sheet is passed over, without being parsed. */
export async function mergedAreasIn(sheet: ByteSource): Promise<readonly MergedArea[]> {
  if ((sheet.size ?? Infinity) > MOST_BYTES) return [];
  let before: Uint8Array = new Uint8Array(0);
  const list: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of sheet.chunks()) {
    const here = list.length > 0 ? chunk : joined([before, chunk]);
    const at = list.length > 0 ? 0 : markIn(here);
    before = here.slice(-MARK.length);
    if (at < 0) continue;
    list.push(here.subarray(at));
    bytes += here.length - at;
    if (bytes > MOST_LIST_BYTES) break;
  }
  return areasIn(new TextDecoder().decode(joined(list)));
}

function markIn(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(SIGN, SIGN_AT); at >= 0; at = bytes.indexOf(SIGN, at + 1)) {
    const from = at - SIGN_AT;
    if (String.fromCharCode(...bytes.subarray(from, from + MARK.length)) === MARK) return from;
  }
  return -1;
}

function areasIn(list: string): readonly MergedArea[] {
  const areas: MergedArea[] = [];
  for (const [, left, top, right, bottom] of list.matchAll(
    /mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g,
  )) {
    if (areas.length >= MOST_AREAS) break;
    areas.push({
      top: Number(top),
      left: columnOf(left!),
      bottom: Number(bottom),
      right: columnOf(right!),
    });
  }
  return areas;
}
