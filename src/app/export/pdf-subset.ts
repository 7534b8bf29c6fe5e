import type { FontTables } from './pdf-woff';
import { joined } from './png-chunks';

/** Where the outlines of glyphs are in a TrueType font. */
export interface GlyphData {
  /** Empty for a glyph without lines, such as a space. */
  readonly bytesOf: (glyph: number) => Uint8Array;
  /** The glyphs that a glyph is put together from; none for most. */
  readonly partsOf: (glyph: number) => readonly GlyphPart[];
}

export interface GlyphPart {
  readonly glyph: number;
  /** Horizontal and vertical scale, and how far it is moved, in the font's units. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

type TableView = (name: string) => DataView;

const FLAG = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };
/** What a subset keeps besides glyphs: what the hinting of outlines needs. */
const KEPT = ['cvt ', 'fpgm', 'prep'];

export function glyphData(tables: FontTables, table: TableView): GlyphData {
  const isLong = table('head').getInt16(50) === 1;
  const [loca, glyf] = [table('loca'), tables.get('glyf') ?? new Uint8Array()];
  const count = table('maxp').getUint16(4);
  const offset = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const bytesOf = (glyph: number) =>
    glyph < count ? glyf.subarray(offset(glyph), offset(glyph + 1)) : new Uint8Array();
  return { bytesOf, partsOf: (glyph) => partsIn(bytesOf(glyph)) };
}

function partsIn(bytes: Uint8Array): readonly GlyphPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 10 || view.getInt16(0) >= 0) return [];
  const parts: GlyphPart[] = [];
  let at = 10;
  let flags = FLAG.more;
  while (flags & FLAG.more) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const isWide = (flags & FLAG.words) !== 0;
    const read = (from: number) => (isWide ? view.getInt16(from) : view.getInt8(from));
    // Points that are laid onto each other instead of offsets: fonts of ours have none.
    const [e, f] = flags & FLAG.offsets ? [read(at), read(at + (isWide ? 2 : 1))] : [0, 0];
    at += isWide ? 4 : 2;
    const scale = () => {
      at += 2;
      return view.getInt16(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & FLAG.scale) a = d = scale();
    else if (flags & FLAG.twoScales) [a, d] = [scale(), scale()];
    else if (flags & FLAG.matrix) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    parts.push({ glyph, a, b, c, d, e, f });
  }
  return parts;
}

/** A font file with some glyphs under their old numbers: the others are empty, those above the last are left away. */
export function fontSubset(
  tables: FontTables,
  table: TableView,
  glyphs: GlyphData,
  asked: ReadonlySet<number>,
): Uint8Array {
  const kept = withParts(glyphs, asked);
  const count = Math.max(...kept) + 1;
  const metrics = table('hhea').getUint16(34);
  const hmtx = new DataView(new ArrayBuffer(count * 4));
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  const outlines: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.setUint32(glyph * 4, at);
    if (!kept.has(glyph)) continue;
    const bytes = glyphs.bytesOf(glyph);
    outlines.push(bytes, new Uint8Array(-bytes.length & 3));
    at += (bytes.length + 3) & ~3;
    hmtx.setUint16(glyph * 4, table('hmtx').getUint16(Math.min(glyph, metrics - 1) * 4));
    const bearing = glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2;
    hmtx.setInt16(glyph * 4 + 2, table('hmtx').getInt16(bearing));
  }
  loca.setUint32(count * 4, at);
  return fontFile(
    new Map([
      ...KEPT.flatMap((name) => {
        const data = tables.get(name);
        return data ? [[name, data] as const] : [];
      }),
      ['glyf', joined(outlines)],
      [
        'head',
        changed(table('head'), [
          [8, 0, 4],
          [50, 1, 2],
        ]),
      ],
      ['hhea', changed(table('hhea'), [[34, count, 2]])],
      ['hmtx', new Uint8Array(hmtx.buffer)],
      ['loca', new Uint8Array(loca.buffer)],
      ['maxp', changed(table('maxp'), [[4, count, 2]])],
    ]),
  );
}

/** With the glyphs that they are put together from, and the one for what is missing, which every font has. */
function withParts(glyphs: GlyphData, asked: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set([0]);
  const open = [...asked];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    open.push(...glyphs.partsOf(glyph).map((part) => part.glyph));
  }
  return kept;
}

/** A copy with numbers written over it. */
function changed(
  table: DataView,
  numbers: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
): Uint8Array {
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  const view = new DataView(copy.buffer);
  for (const [at, value, bytes] of numbers)
    if (bytes === 2) view.setUint16(at, value);
    else view.setUint32(at, value);
  return copy;
}

/** The tables behind their directory, in the order of their names. */
function fontFile(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = new DataView(new ArrayBuffer(12 + sorted.length * 16));
  head.setUint32(0, 0x00010000);
  head.setUint16(4, sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  head.setUint16(6, 2 ** power * 16);
  head.setUint16(8, power);
  head.setUint16(10, (sorted.length - 2 ** power) * 16);
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)];
  let offset = head.byteLength;
  sorted.forEach(([name, data], index) => {
    const at = 12 + index * 16;
    Array.from(name).forEach((letter, place) => {
      head.setUint8(at + place, letter.charCodeAt(0));
    });
    head.setUint32(at + 4, checkSum(data));
    head.setUint32(at + 8, offset);
    head.setUint32(at + 12, data.length);
    parts.push(data, new Uint8Array(-data.length & 3));
    offset += (data.length + 3) & ~3;
  });
  return joined(parts);
}

function checkSum(data: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4)
    sum =
      (sum +
        (((data[at] ?? 0) << 24) |
          ((data[at + 1] ?? 0) << 16) |
          ((data[at + 2] ?? 0) << 8) |
          (data[at + 3] ?? 0))) >>>
      0;
  return sum;
}
