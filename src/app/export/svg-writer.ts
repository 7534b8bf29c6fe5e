import { base64Of } from './svg-base64';
import type { Clip, Matrix, Path, Pen, Segment, VectorOp } from './vector-ops';
import { decimals, IDENTITY, isSame, rgbaOf } from './vector-ops';
import { xmlText } from './xml-text';

/** Writes recorded operations as SVG elements: real vectors, real text. */

/** Changes a colour on its way into the file: into one that follows the page's theme, say. */
export type PaintColor = (color: string) => string;

export interface SvgOptions {
  readonly paint?: PaintColor;
  /** Before the ids of clips: unique where several pictures stand on one page. */
  readonly idPrefix?: string;
}

const at = decimals(2);

export function opsToSvg(
  ops: readonly VectorOp[],
  { paint = opaque, idPrefix = '' }: SvgOptions = {},
): string {
  const clips = new Map<Clip, string>();
  const parts: string[] = [];
  let open: Clip | null = null;
  for (const op of ops) {
    if (op.clip !== open) {
      parts.push('</g>'.repeat(depthOf(open)), ...chainOf(op.clip).map(opening));
      open = op.clip;
    }
    parts.push(elementOf(op, paint));
  }
  parts.push('</g>'.repeat(depthOf(open)));
  return definitions(clips) + parts.join('');

  function opening(clip: Clip): string {
    const id = clips.get(clip) ?? `${idPrefix}c${String(clips.size + 1)}`;
    clips.set(clip, id);
    return `<g clip-path="url(#${id})">`;
  }
}

function definitions(clips: ReadonlyMap<Clip, string>): string {
  if (!clips.size) return '';
  const each = [...clips].map(
    ([{ path, matrix }, id]) =>
      `<clipPath id="${id}"><path d="${pathData(path)}"${transformOf(matrix)}/></clipPath>`,
  );
  return `<defs>${each.join('')}</defs>`;
}

/** From the outermost on. */
function chainOf(clip: Clip | null): readonly Clip[] {
  return clip ? [...chainOf(clip.outer), clip] : [];
}

function depthOf(clip: Clip | null): number {
  return chainOf(clip).length;
}

function elementOf(op: VectorOp, paint: PaintColor): string {
  const element = contentOf(op, paint);
  return isSame(op.matrix, IDENTITY) ? element : `<g${transformOf(op.matrix)}>${element}</g>`;
}

function transformOf(matrix: Matrix): string {
  if (isSame(matrix, IDENTITY)) return '';
  const [a, b, c, d, e, f] = matrix;
  const isMove = a === 1 && b === 0 && c === 0 && d === 1;
  const turn = isMove ? '' : [a, b, c, d].map(fine).join(' ');
  return isMove
    ? ` transform="translate(${at(e)} ${at(f)})"`
    : ` transform="matrix(${turn} ${at(e)} ${at(f)})"`;
}

function contentOf(op: VectorOp, paint: PaintColor): string {
  if (op.kind === 'image') {
    const { logo, x, y, width, height } = op;
    return `<image x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" href="data:${logo.type};base64,${base64Of(logo.bytes)}"/>`;
  }
  const look = op.pen ? stroked(op.pen, op.alpha, paint) : filled(op.fill ?? '', op.alpha, paint);
  if (op.kind === 'shape') return `<path d="${pathData(op.path)}" ${look}/>`;
  const { text, x, y, anchor, font } = op;
  const attributes = [
    `x="${at(x)}" y="${at(y)}" font-size="${at(font.size)}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(font.weight === 400 ? [] : [`font-weight="${String(font.weight)}"`]),
    ...(font.isItalic ? ['font-style="italic"'] : []),
    look,
  ];
  return `<text ${attributes.join(' ')}>${xmlText(text)}</text>`;
}

function filled(color: string, alpha: number, paint: PaintColor): string {
  return `style="fill:${paint(color)}${opacity('fill', alpha * rgbaOf(color)[3])}"`;
}

function stroked(pen: Pen, alpha: number, paint: PaintColor): string {
  const { color, width, cap, join, miterLimit, dash, dashOffset } = pen;
  const look = [
    'fill:none',
    `stroke:${paint(color)}${opacity('stroke', alpha * rgbaOf(color)[3])}`,
    `stroke-width:${at(width)}`,
    `stroke-linejoin:${join}`,
    ...(cap === 'butt' ? [] : [`stroke-linecap:${cap}`]),
    ...(dash.length ? [`stroke-dasharray:${dash.join(' ')}`] : []),
    ...(dash.length && dashOffset ? [`stroke-dashoffset:${at(dashOffset)}`] : []),
    ...(join === 'miter' && miterLimit !== 10 ? [`stroke-miterlimit:${at(miterLimit)}`] : []),
  ];
  return `style="${look.join(';')}"`;
}

/** A colour without its opacity, which has a property of its own: few programs but browsers read both at once. */
function opaque(color: string): string {
  const [red, green, blue] = rgbaOf(color);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function opacity(of: 'fill' | 'stroke', alpha: number): string {
  return alpha < 1 ? `;${of}-opacity:${fine(alpha)}` : '';
}

const written = new WeakMap<Path, string>();

/** What is filled and stroked is one path. */
function pathData(path: Path): string {
  let data = written.get(path);
  if (data !== undefined) return data;
  data = '';
  for (const [index, segment] of path.entries()) data += segmentData(segment, index === 0);
  written.set(path, data);
  return data;
}

function segmentData(segment: Segment, isFirst: boolean): string {
  switch (segment[0]) {
    case 'Z':
      return 'Z';
    case 'C':
      return `C${segment
        .slice(1)
        .map((value) => at(Number(value)))
        .join(' ')}`;
    case 'R': {
      const [, x, y, width, height] = segment;
      return `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}Z`;
    }
    case 'A': {
      const [, x, y, radius, start, end] = segment;
      const point = (angle: number) =>
        `${at(x + radius * Math.cos(angle))} ${at(y + radius * Math.sin(angle))}`;
      const sweep = end < start ? 0 : 1;
      // A full circle's ends coincide, and an SVG arc between equal points is none: it takes two halves.
      const halves = [(start + end) / 2, end].map(
        (angle) => `A${at(radius)} ${at(radius)} 0 0 ${String(sweep)} ${point(angle)}`,
      );
      return `${isFirst ? 'M' : 'L'}${point(start)}${halves.join('')}`;
    }
    default:
      return `${segment[0]}${at(segment[1])} ${at(segment[2])}`;
  }
}

function fine(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
