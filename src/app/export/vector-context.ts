import type { TextMeasure } from '../charts/text-measure';
import type { Logo } from './figure-look';
import { underClip } from './vector-box';
import type { Clip, Matrix, Path, Pen, Segment, VectorOp } from './vector-ops';
import { combined, fontParts, IDENTITY, isSame } from './vector-ops';
import { VectorState } from './vector-state';

const ANCHORS = {
  center: 'middle',
  right: 'end',
  end: 'end',
  left: 'start',
  start: 'start',
} as const;
/** How far the alphabetic baseline lies below the asked one, in ems. */
const BASELINES: Readonly<Record<string, number>> = {
  alphabetic: 0,
  middle: 0.35,
  top: 0.8,
  bottom: -0.2,
  hanging: 0.8,
};

/**
 * A 2d context that records what is drawn instead of painting pixels. It knows what Chart.js, its maps and matrices and
 * our own plugins use, and throws for everything else: nothing is silently left away. It needs no DOM.
 */
export class VectorContext extends VectorState {
  readonly canvas: { width: number; height: number; getContext: () => VectorContext };
  private readonly measure: TextMeasure;
  private recorded: VectorOp[] = [];
  private path: Segment[] = [];
  /** Whether an operation or a clip has the path: then it is added to in a copy. */
  private isLent = false;
  /** Under which the path was begun. */
  private pathMatrix: Matrix = IDENTITY;

  constructor(width: number, height: number, measure: TextMeasure) {
    super();
    this.canvas = { width, height, getContext: () => this };
    this.measure = measure;
    // Whatever else of a canvas is set, a shadow's colour or a filter, is an error and not forgotten.
    Object.preventExtensions(this);
  }

  /** What was drawn, in order; what clips hide is left away. */
  get ops(): readonly VectorOp[] {
    return this.recorded;
  }

  beginPath(): void {
    this.path = [];
    this.isLent = false;
  }

  closePath(): void {
    if (this.path.length) this.add(['Z']);
  }

  moveTo(x: number, y: number): void {
    this.add(['M', x, y]);
  }

  lineTo(x: number, y: number): void {
    this.add([this.path.length ? 'L' : 'M', x, y]);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.add(['C', ax, ay, bx, by, x, y]);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.add(['R', x, y, width, height]);
  }

  /** Angles as canvas counts them: beyond a full turn, and against the asked direction, they are brought into one turn. */
  arc(x: number, y: number, radius: number, start: number, end: number, isBack = false): void {
    const turn = 2 * Math.PI;
    const way = isBack ? start - end : end - start;
    const swept = way >= turn ? turn : ((way % turn) + turn) % turn;
    // As asked where that is the same: rounding would show.
    const to = way >= 0 && way <= turn ? end : isBack ? start - swept : start + swept;
    this.add(['A', x, y, radius, start, to]);
  }

  fill(...asked: unknown[]): void {
    refuse('fill', asked);
    this.paintPath(this.lent(), this.pathMatrix, this.fillStyle, null);
  }

  stroke(...asked: unknown[]): void {
    refuse('stroke', asked);
    this.paintPath(this.lent(), this.pathMatrix, null, this.pen());
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.paintPath([['R', x, y, width, height]], this.matrix, this.fillStyle, null);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.paintPath([['R', x, y, width, height]], this.matrix, null, this.pen());
  }

  fillText(text: string, x: number, y: number, room = Infinity): void {
    this.text(text, x, y, room, this.fillStyle, null);
  }

  strokeText(text: string, x: number, y: number, room = Infinity): void {
    this.text(text, x, y, room, null, this.pen());
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.measure(text, this.font) };
  }

  /** @throws Error for a part of the picture: only all of it can be taken back */
  clearRect(x: number, y: number, width: number, height: number): void {
    const { canvas } = this;
    if (x > 0 || y > 0 || x + width < canvas.width || y + height < canvas.height)
      throw new Error('a vector picture can be cleared as a whole only');
    this.recorded = [];
    this.beginPath();
  }

  clip(...asked: unknown[]): void {
    refuse('clip', asked);
    this.clipped = { path: this.lent(), matrix: this.pathMatrix, outer: this.clipped };
  }

  /** A picture of its own file format: it goes into the file as it is. */
  drawLogo(logo: Logo, x: number, y: number, width: number, height: number): void {
    this.put({ kind: 'image', logo, x, y, width, height, ...this.placed(this.matrix) });
  }

  /** What another context has drawn, moved to a place of this one. */
  drawOps(ops: readonly VectorOp[], x: number, y: number): void {
    const moved = combined(this.matrix, [1, 0, 0, 1, x, y]);
    const moveClip = (clip: Clip | null): Clip | null =>
      clip && { ...clip, matrix: combined(moved, clip.matrix), outer: moveClip(clip.outer) };
    for (const op of ops)
      this.recorded.push({ ...op, matrix: combined(moved, op.matrix), clip: moveClip(op.clip) });
  }

  private add(segment: Segment): void {
    if (!this.path.length) this.pathMatrix = this.matrix;
    else if (!isSame(this.matrix, this.pathMatrix))
      throw new Error('a vector picture knows no path that is turned or moved midway');
    if (this.isLent) this.path = [...this.path];
    this.isLent = false;
    this.path.push(segment);
  }

  /** What is filled and stroked is one path, which is written once. */
  private lent(): Path {
    this.isLent = true;
    return this.path;
  }

  private paintPath(path: Path, matrix: Matrix, fill: string | null, pen: Pen | null): void {
    if (!path.length || (pen && !(pen.width > 0))) return;
    this.put({ kind: 'shape', path, fill, pen, ...this.placed(matrix) });
  }

  /** @param room pixels; a text that is wider is squeezed, as a canvas does it */
  private text(
    text: string,
    x: number,
    y: number,
    room: number,
    fill: string | null,
    pen: Pen | null,
  ): void {
    const shift = BASELINES[this.textBaseline];
    if (shift === undefined)
      throw new Error(`a vector picture knows no baseline "${this.textBaseline}"`);
    if (text === '') return;
    const font = fontParts(this.font);
    const width = this.measure(text, this.font);
    const squeezed = Math.min(1, room / width);
    const matrix: Matrix =
      squeezed < 1
        ? combined(this.matrix, [squeezed, 0, 0, 1, x * (1 - squeezed), 0])
        : this.matrix;
    this.put({
      kind: 'text',
      text,
      x,
      y: y + shift * font.size,
      anchor: ANCHORS[this.textAlign],
      font,
      width,
      fill,
      pen,
      ...this.placed(matrix),
    });
  }

  private put(op: VectorOp): void {
    if (this.shadowBlur !== 0 || this.globalCompositeOperation !== 'source-over')
      throw new Error('a vector picture knows no shadows and no way to mix colours but on top');
    const color: unknown = op.kind === 'image' ? '' : (op.fill ?? op.pen?.color);
    if (typeof color !== 'string')
      throw new Error('a vector picture knows no gradients and no patterns');
    const seen = underClip(op);
    if (seen !== 'hidden') this.recorded.push(seen === 'whole' ? { ...op, clip: null } : op);
  }
}

/** Paths of their own, and other rules of filling are nothing that a vector picture knows. */
function refuse(method: string, asked: readonly unknown[]): void {
  if (asked.some((one) => one !== undefined))
    throw new Error(`a vector picture knows no ${method} with ${String(asked[0])}`);
}
