import type { Clip, Matrix, Pen } from './vector-ops';
import { combined, IDENTITY } from './vector-ops';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  miterLimit: number;
  lineDashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: string;
  globalAlpha: number;
  dash: readonly number[];
  matrix: Matrix;
  clipped: Clip | null;
}

/** What a canvas keeps between two drawings: colours, lines, letters, the transformation and the clip. */
export class VectorState implements State {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  globalCompositeOperation = 'source-over';
  shadowBlur = 0;
  dash: readonly number[] = [];
  matrix: Matrix = IDENTITY;
  clipped: Clip | null = null;

  private readonly stack: State[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset } =
      this;
    const { font, textAlign, textBaseline, globalAlpha, dash, matrix, clipped } = this;
    const lines = { lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset, dash };
    const texts = { font, textAlign, textBaseline };
    this.stack.push({
      fillStyle,
      strokeStyle,
      globalAlpha,
      matrix,
      clipped,
      ...lines,
      ...texts,
    });
  }

  restore(): void {
    Object.assign(this, this.stack.pop() ?? {});
  }

  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.matrix = matrix;
  }

  resetTransform(): void {
    this.matrix = IDENTITY;
  }

  translate(x: number, y: number): void {
    this.matrix = combined(this.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = combined(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.matrix = combined(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  setLineDash(dash: readonly number[]): void {
    // An odd number of lengths counts twice, in canvas as in SVG; PDF would count on.
    this.dash = dash.length % 2 ? [...dash, ...dash] : [...dash];
  }

  getLineDash(): number[] {
    return [...this.dash];
  }

  protected placed(matrix: Matrix) {
    return { matrix, clip: this.clipped, alpha: this.globalAlpha };
  }

  protected pen(): Pen {
    return {
      color: this.strokeStyle,
      width: this.lineWidth,
      cap: this.lineCap,
      join: this.lineJoin,
      miterLimit: this.miterLimit,
      dash: this.dash,
      // Chart.js sets it to nothing for axes, which a canvas takes no notice of.
      dashOffset: Number.isFinite(this.lineDashOffset) ? this.lineDashOffset : 0,
    };
  }
}
