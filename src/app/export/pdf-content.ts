import type { OpenFont } from './pdf-font';
import { hex, pdfNumber as n } from './pdf-objects';
import { movedSegment } from './pdf-outline';
import type { FontRun } from './pdf-shelf';
import type { Clip, Matrix, Path, Pen, Segment, TextOp, VectorOp } from './vector-ops';
import { IDENTITY, isSame, rgbaOf } from './vector-ops';
import type { Logo } from './figure-look';

/** Where content finds its fonts, opacities and pictures: by a name, for which the page keeps the object. */
export interface ContentNames {
  readonly runsOf: (text: string, weight: number) => readonly FontRun[];
  readonly fontName: (font: OpenFont) => string;
  readonly use: (font: OpenFont, glyph: number, text: string) => void;
  readonly opacityName: (fill: number, stroke: number) => string;
  readonly imageName: (logo: Logo) => string;
}

/** How far slanted letters lean: Roboto and the Chinese font have no italic of their own here. */
const LEAN = 0.2;
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** Recorded operations as the operators of a PDF page (ISO 32000-1, chapters 8 and 9), in layout pixels, downwards. */
export function opsToContent(ops: readonly VectorOp[], names: ContentNames): string {
  return ops.map((op) => opContent(op, names)).join('\n');
}

function opContent(op: VectorOp, names: ContentNames): string {
  const drawn = drawing(op, names);
  const set = [
    ...clipping(op.clip),
    ...(isSame(op.matrix, IDENTITY) ? [] : [`${matrix(op.matrix)} cm`]),
    ...fading(op, names),
  ];
  return set.length ? ['q', ...set, drawn, 'Q'].join('\n') : drawn;
}

function fading(op: VectorOp, names: ContentNames): readonly string[] {
  const of = (color: string | null | undefined) => (color ? rgbaOf(color)[3] : 1) * op.alpha;
  const [fill, stroke] =
    op.kind === 'image' ? [op.alpha, op.alpha] : [of(op.fill), of(op.pen?.color)];
  return fill === 1 && stroke === 1 ? [] : [`/${names.opacityName(fill, stroke)} gs`];
}

/** The path under its own transform, brought back for what follows. */
function clipping(clip: Clip | null): readonly string[] {
  if (!clip) return [];
  const moved = isSame(clip.matrix, IDENTITY)
    ? [pathContent(clip.path), 'W n']
    : [
        `${matrix(clip.matrix)} cm`,
        pathContent(clip.path),
        'W n',
        `${matrix(inverse(clip.matrix))} cm`,
      ];
  return [...clipping(clip.outer), ...moved];
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

function drawing(op: VectorOp, names: ContentNames): string {
  if (op.kind === 'text') return op.pen ? halo(op, op.pen, names) : letters(op, names);
  if (op.kind === 'shape') {
    const path = pathContent(op.path);
    return op.pen ? `${penContent(op.pen)}\n${path}\nS` : `${color(op.fill ?? '')} rg\n${path}\nf`;
  }
  const { x, y, width, height, logo } = op;
  // A picture fills the square from 0 to 1, upwards.
  return `q\n${matrix([width, 0, 0, -height, x, y + height])} cm\n/${names.imageName(logo)} Do\nQ`;
}

function penContent({ color: of, width, cap, join, miterLimit, dash, dashOffset }: Pen): string {
  return [
    `${color(of)} RG ${n(width)} w ${String(CAPS[cap])} J ${String(JOINS[join])} j ${n(miterLimit)} M`,
    `[${dash.map(n).join(' ')}] ${n(dashOffset)} d`,
  ].join(' ');
}

function letters(op: TextOp, names: ContentNames): string {
  const { size, isItalic } = op.font;
  const lean = isItalic ? LEAN : 0;
  const shown = placedRuns(op, names).map(({ run: { font, glyphs }, x }) => {
    for (const { glyph, text } of glyphs) names.use(font, glyph, text);
    const codes = glyphs.map(({ glyph }) => hex(glyph)).join('');
    return `/${names.fontName(font)} ${n(size)} Tf ${matrix([1, 0, lean, -1, x, op.y])} Tm <${codes}> Tj`;
  });
  return ['BT', `${color(op.fill ?? '')} rg`, ...shown, 'ET'].join('\n');
}

/** What keeps lines away from letters, as shapes: written as letters, each text would be there twice for who copies it. */
function halo(op: TextOp, pen: Pen, names: ContentNames): string {
  const { size, isItalic } = op.font;
  const lean = isItalic ? LEAN : 0;
  const paths = placedRuns(op, names).flatMap(({ run: { font, glyphs }, x: from }) => {
    const scale = size / font.unit;
    let x = from;
    return glyphs.map(({ glyph }) => {
      const left = x;
      x += font.advanceOf(glyph) * scale;
      const move = (across: number, up: number) =>
        [left + (across + up * lean) * scale, op.y - up * scale] as const;
      return pathContent(font.outlineOf(glyph).map((segment) => movedSegment(segment, move)));
    });
  });
  const drawn = paths.filter((path) => path !== '');
  return drawn.length ? `${penContent(pen)}\n${drawn.join('\n')}\nS` : '';
}

function placedRuns(
  { text, x, anchor, font }: TextOp,
  names: ContentNames,
): readonly { readonly run: FontRun; readonly x: number }[] {
  const runs = names.runsOf(text, font.weight);
  const width = runs.reduce((sum, run) => sum + run.width, 0) * font.size;
  let at = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return runs.map((run) => {
    const placed = { run, x: at };
    at += run.width * font.size;
    return placed;
  });
}

function pathContent(path: Path): string {
  return path.map((segment, at) => segmentContent(segment, at === 0)).join('\n');
}

function segmentContent(segment: Segment, isFirst: boolean): string {
  switch (segment[0]) {
    case 'Z':
      return 'h';
    case 'R':
      return `${segment.slice(1).map(Number).map(n).join(' ')} re`;
    case 'C':
      return `${segment.slice(1).map(Number).map(n).join(' ')} c`;
    case 'A':
      return arcContent(segment, isFirst);
    default:
      return `${n(segment[1])} ${n(segment[2])} ${segment[0] === 'M' ? 'm' : 'l'}`;
  }
}

/** An arc in curves of a quarter turn at most: closer to the circle than can be seen. */
function arcContent(
  [, x, y, radius, start, end]: Extract<Segment, readonly ['A', ...number[]]>,
  isFirst: boolean,
): string {
  const count = Math.max(1, Math.ceil(Math.abs(end - start) / (Math.PI / 2) - 1e-9));
  const step = (end - start) / count;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const on = (angle: number) =>
    [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  const curves = Array.from({ length: count }, (_, at) => {
    const [from, to] = [start + at * step, start + (at + 1) * step];
    const [[ax, ay], [bx, by]] = [on(from), on(to)];
    const control = [
      ax - reach * Math.sin(from),
      ay + reach * Math.cos(from),
      bx + reach * Math.sin(to),
      by - reach * Math.cos(to),
    ];
    return `${[...control, bx, by].map(n).join(' ')} c`;
  });
  const [fromX, fromY] = on(start);
  return [`${n(fromX)} ${n(fromY)} ${isFirst ? 'm' : 'l'}`, ...curves].join('\n');
}

function color(css: string): string {
  const [red, green, blue] = rgbaOf(css);
  return [red, green, blue].map((part) => n(part / 255)).join(' ');
}

/** More digits than lengths have: a transform multiplies them. */
function matrix(of: Matrix): string {
  return of.map((value) => String(Math.round(value * 1e6) / 1e6 + 0)).join(' ');
}
