/**
 * A 2d context that writes SVG instead of painting pixels: real vectors, real text. It knows what Chart.js and our own
 * plugins use, and throws for nothing else being set; it needs no DOM, so builds and scripts can draw with it.
 */

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: readonly number[];
  matrix: Matrix;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** How far the alphabetic baseline lies below the asked one, in ems. */
const BASELINES: Readonly<Record<string, number>> = {
  middle: 0.35,
  top: 0.8,
  bottom: -0.2,
  hanging: 0.8,
};

export type TextMeasure = (text: string, font: string) => number;

export class SvgContext {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  globalCompositeOperation = 'source-over';
  shadowBlur = 0;

  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  private readonly measure: TextMeasure;
  /** Changes a colour on its way into the file: into one that follows the page's theme, say. */
  private readonly paint: (color: string) => string;
  private readonly stack: State[] = [];
  private readonly parts: string[] = [];
  private dash: readonly number[] = [];
  private matrix: Matrix = IDENTITY;
  private path = '';

  constructor(
    width: number,
    height: number,
    measure: TextMeasure,
    paint = (color: string) => color,
  ) {
    this.canvas = { width, height, getContext: () => this };
    this.measure = measure;
    this.paint = paint;
  }

  /** The picture, without width and height: it fills what it is put into. */
  toSvg(): string {
    const { width, height } = this.canvas;
    return `<svg viewBox="0 0 ${String(width)} ${String(height)}" xmlns="http://www.w3.org/2000/svg">${this.parts.join('')}</svg>`;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font } = this;
    const { textAlign, textBaseline, globalAlpha, dash, matrix } = this;
    this.stack.push({
      fillStyle,
      strokeStyle,
      lineWidth,
      lineCap,
      lineJoin,
      font,
      textAlign,
      textBaseline,
      globalAlpha,
      dash,
      matrix,
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
    this.multiply([1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.multiply([cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.multiply([x, 0, 0, y, 0, 0]);
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.dash];
  }

  beginPath(): void {
    this.path = '';
  }

  closePath(): void {
    this.path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.path += `M${at(x)} ${at(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `${this.path === '' ? 'M' : 'L'}${at(x)} ${at(y)}`;
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path += `C${[ax, ay, bx, by, x, y].map(at).join(' ')}`;
  }

  rect(...box: Rectangle): void {
    this.path += rectangle(...box);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const point = (angle: number) =>
      [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const [fromX, fromY] = point(start);
    this.lineTo(fromX, fromY);
    // A full circle's ends coincide, and an SVG arc between equal points is none: it takes two halves.
    const middle = (start + end) / 2;
    for (const angle of [middle, end]) {
      const [toX, toY] = point(angle);
      this.path += `A${at(radius)} ${at(radius)} 0 0 1 ${at(toX)} ${at(toY)}`;
    }
  }

  fill(): void {
    this.put(`<path d="${this.path}" ${this.filled()}/>`);
  }

  stroke(): void {
    this.put(`<path d="${this.path}" ${this.stroked()}/>`);
  }

  fillRect(...box: Rectangle): void {
    this.put(`<path d="${rectangle(...box)}" ${this.filled()}/>`);
  }

  strokeRect(...box: Rectangle): void {
    this.put(`<path d="${rectangle(...box)}" ${this.stroked()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, this.filled());
  }

  strokeText(text: string, x: number, y: number): void {
    this.text(text, x, y, this.stroked());
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.measure(text, this.font) };
  }

  /** The picture starts empty, and Chart.js clips only what stays within its plot anyway. */
  clearRect(): void {
    this.path = '';
  }

  clip(): void {
    this.path = '';
  }

  private text(text: string, x: number, y: number, paint: string): void {
    const { style, weight, size } = fontParts(this.font);
    const anchor = ANCHORS[this.textAlign];
    const shift = (BASELINES[this.textBaseline] ?? 0) * size;
    const attributes = [
      `x="${at(x)}" y="${at(y + shift)}" font-size="${at(size)}"`,
      ...(anchor ? [`text-anchor="${anchor}"`] : []),
      ...(weight === '400' ? [] : [`font-weight="${weight}"`]),
      ...(style === 'normal' ? [] : [`font-style="${style}"`]),
      paint,
    ];
    this.put(`<text ${attributes.join(' ')}>${escapeXml(text)}</text>`);
  }

  private filled(): string {
    return `style="fill:${this.paint(this.fillStyle)}"`;
  }

  private stroked(): string {
    const dash = this.dash.length ? `;stroke-dasharray:${this.dash.join(' ')}` : '';
    return `style="fill:none;stroke:${this.paint(this.strokeStyle)};stroke-width:${at(this.lineWidth)};stroke-linejoin:${this.lineJoin}${dash}"`;
  }

  private put(element: string): void {
    const turned = this.matrix.some((value, index) => value !== IDENTITY[index]);
    this.parts.push(
      turned ? `<g transform="matrix(${this.matrix.map(at).join(' ')})">${element}</g>` : element,
    );
  }

  private multiply([a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.matrix;
    this.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function fontParts(font: string): {
  readonly style: string;
  readonly weight: string;
  readonly size: number;
} {
  return {
    style: font.includes('italic') ? 'italic' : 'normal',
    weight: /\b[1-9]00\b/.exec(font)?.[0] ?? (font.includes('bold') ? '700' : '400'),
    size: Number(/([\d.]+)px/.exec(font)?.[1] ?? 10),
  };
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Rectangle = [x: number, y: number, width: number, height: number];

function rectangle(...[x, y, width, height]: Rectangle): string {
  return `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}Z`;
}
