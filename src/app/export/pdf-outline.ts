import type { GlyphData } from './pdf-subset';
import type { Path, Segment } from './vector-ops';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** How deep glyphs may be put together from others; an accent on a letter is one. */
const MOST_DEPTH = 8;

/** The shape of a glyph in the font's units, upwards. */
export function outlineOf(glyphs: GlyphData, glyph: number, depth = 0): Path {
  const parts = depth < MOST_DEPTH ? glyphs.partsOf(glyph) : [];
  if (!parts.length) return contoursOf(glyphs.bytesOf(glyph)).flatMap(contourPath);
  return parts.flatMap(({ glyph: part, a, b, c, d, e, f }) => {
    const move = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
    return outlineOf(glyphs, part, depth + 1).map((segment) => movedSegment(segment, move));
  });
}

/** Moves each point of a segment; glyphs have lines and curves only. */
export function movedSegment(
  segment: Segment,
  move: (x: number, y: number) => readonly [x: number, y: number],
): Segment {
  if (segment[0] === 'M' || segment[0] === 'L')
    return [segment[0], ...move(segment[1], segment[2])];
  if (segment[0] !== 'C') return segment;
  const [, ax, ay, bx, by, x, y] = segment;
  return ['C', ...move(ax, ay), ...move(bx, by), ...move(x, y)];
}

function contoursOf(bytes: Uint8Array): readonly (readonly Point[])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 10 ? 0 : view.getInt16(0);
  if (count <= 0) return [];
  const ends = Array.from({ length: count }, (_, at) => view.getUint16(10 + at * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  // Each is a step from the one before: a byte with its sign in the flags, two bytes, or none.
  const steps = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = steps(2, 16);
  const ys = steps(4, 32);
  const points = flags.map((flag, index): Point => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOn: (flag & 1) !== 0,
  }));
  return ends.map((end, index) => points.slice(index ? (ends[index - 1] ?? 0) + 1 : 0, end + 1));
}

/** Between two points off the curve there is one on it, halfway; each bend becomes a cubic one. */
function contourPath(points: readonly Point[]): Path {
  const full = points.flatMap((point, at): Point[] => {
    const next = points[(at + 1) % points.length] ?? point;
    return point.isOn || next.isOn ? [point] : [point, halfway(point, next)];
  });
  const first = full.findIndex(({ isOn }) => isOn);
  const ring = [...full.slice(first), ...full.slice(0, first)];
  const [start] = ring;
  if (!start || first < 0) return [];
  const path: Segment[] = [['M', start.x, start.y]];
  let from = start;
  for (let at = 1; at <= ring.length; at += 1) {
    const point = ring[at % ring.length] ?? start;
    if (point.isOn) {
      if (at < ring.length) path.push(['L', point.x, point.y]);
      from = point;
      continue;
    }
    at += 1;
    const to = ring[at % ring.length] ?? start;
    path.push([
      'C',
      from.x + (2 / 3) * (point.x - from.x),
      from.y + (2 / 3) * (point.y - from.y),
      to.x + (2 / 3) * (point.x - to.x),
      to.y + (2 / 3) * (point.y - to.y),
      to.x,
      to.y,
    ]);
    from = to;
  }
  return [...path, ['Z']];
}

function halfway(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true };
}
