import { outlineOf } from './pdf-outline';
import { fontSubset, glyphData } from './pdf-subset';
import type { FontTables } from './pdf-woff';
import { readWoff } from './pdf-woff';
import type { Path } from './vector-ops';
import type { Zlib } from './zlib';
import { pageZlib } from './zlib';

/** A TrueType font, read as far as a PDF needs it: which letters it has, how wide and of what shape, and a part of it. */
export interface OpenFont {
  readonly name: string;
  /** Of the em, in which all other measures are. */
  readonly unit: number;
  readonly ascent: number;
  readonly descent: number;
  /** Left, bottom, right, top. */
  readonly box: readonly number[];
  /** Zero for a character that it has none for. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** In the font's units, upwards. */
  readonly outlineOf: (glyph: number) => Path;
  /** A font file with these glyphs alone, under their numbers. */
  readonly subset: (glyphs: ReadonlySet<number>) => Uint8Array;
}

/**
 * @param woff a font with TrueType outlines
 * @param file its path, for errors; without folders it is the font's name in a PDF
 * @throws Error for anything else
 */
export function openFont(woff: Uint8Array, file: string, zlib: Zlib = pageZlib): OpenFont {
  const tables = readWoff(woff, file, zlib);
  const table = (name: string) => viewOf(tables, name, file);
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const metrics = hhea.getUint16(34);
  const glyphs = glyphData(tables, table);
  const outlines = new Map<number, Path>();
  return {
    name: file.replace(/^.*\/|\.woff$/g, '').replace(/[^\w-]/g, ''),
    unit: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
    glyphOf: glyphFinder(table('cmap'), file),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf: (glyph) => {
      const outline = outlines.get(glyph) ?? outlineOf(glyphs, glyph);
      outlines.set(glyph, outline);
      return outline;
    },
    subset: (asked) => fontSubset(tables, table, glyphs, asked),
  };
}

function viewOf(tables: FontTables, name: string, file: string): DataView {
  const table = tables.get(name);
  if (!table) throw new Error(`the font file ${file} has no table "${name}"; take a TrueType font`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Reads the table from characters to glyphs, in its forms 4 and 12. */
function glyphFinder(cmap: DataView, file: string): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, at) => ({
    platform: cmap.getUint16(4 + at * 8),
    offset: cmap.getUint32(8 + at * 8),
  }));
  const unicode = offsets.filter(({ platform }) => platform === 0 || platform === 3);
  const inForm = (form: number) =>
    unicode.find(({ offset }) => cmap.getUint16(offset) === form)?.offset;
  const [wide, narrow] = [inForm(12), inForm(4)];
  if (wide !== undefined) return (codePoint) => inGroups(cmap, wide, codePoint);
  if (narrow === undefined)
    throw new Error(`the font file ${file} has no table of its characters in a known form`);
  return (codePoint) => (codePoint > 0xffff ? 0 : inSegments(cmap, narrow, codePoint));
}

function inGroups(cmap: DataView, at: number, codePoint: number): number {
  let [low, high] = [0, cmap.getUint32(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    const start = cmap.getUint32(group);
    if (codePoint < start) high = middle - 1;
    else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
    else return cmap.getUint32(group + 8) + codePoint - start;
  }
  return 0;
}

function inSegments(cmap: DataView, at: number, codePoint: number): number {
  const double = cmap.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    if (codePoint > cmap.getUint16(at + 14 + segment)) continue;
    const start = cmap.getUint16(at + 16 + double + segment);
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(at + 16 + double * 2 + segment);
    const rangeAt = at + 16 + double * 3 + segment;
    const range = cmap.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
