import type { Logo } from './figure-look';

/** What a picture is made of, free of any file format: what `VectorContext` records, and what SVG and PDF are written from. */

/** As in canvas and SVG: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export type Segment =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', ax: number, ay: number, bx: number, by: number, x: number, y: number]
  /** Of a circle, with a line to its start, clockwise from `start` to `end` if `end` is larger; radians. */
  | readonly ['A', x: number, y: number, radius: number, start: number, end: number]
  | readonly ['R', x: number, y: number, width: number, height: number]
  | readonly ['Z'];

export type Path = readonly Segment[];

/** What is drawn under it stays within its path, and within `outer`. */
export interface Clip {
  readonly path: Path;
  readonly matrix: Matrix;
  readonly outer: Clip | null;
}

interface Placed {
  readonly matrix: Matrix;
  readonly clip: Clip | null;
  /** 0 to 1, on top of the colours' own. */
  readonly alpha: number;
}

export interface Pen {
  readonly color: string;
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

/** Exactly one of `fill` and `pen`. */
interface Painted {
  /** A CSS colour. */
  readonly fill: string | null;
  readonly pen: Pen | null;
}

export interface ShapeOp extends Placed, Painted {
  readonly kind: 'shape';
  readonly path: Path;
}

export interface FontParts {
  readonly isItalic: boolean;
  /** 100 to 900. */
  readonly weight: number;
  /** Pixels. */
  readonly size: number;
}

export interface TextOp extends Placed, Painted {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: FontParts;
  /** As measured when it was drawn, pixels. */
  readonly width: number;
}

export interface ImageOp extends Placed {
  readonly kind: 'image';
  readonly logo: Logo;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type VectorOp = ShapeOp | TextOp | ImageOp;

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  const [a, b, c, d, e, f] = inner;
  return [
    A * a + C * b,
    B * a + D * b,
    A * c + C * d,
    B * c + D * d,
    A * e + C * f + E,
    B * e + D * f + F,
  ];
}

export function isSame(a: Matrix, b: Matrix): boolean {
  return a.every((value, at) => value === b[at]);
}

const fonts = new Map<string, FontParts>();

/** The parts of a CSS font as Chart.js, our plugins and the layout write it: `italic 500 12px Roboto`. */
export function fontParts(font: string): FontParts {
  const known = fonts.get(font);
  if (known) return known;
  const parts = {
    isItalic: font.includes('italic'),
    weight: Number(/\b[1-9]00\b/.exec(font)?.[0] ?? (font.includes('bold') ? 700 : 400)),
    size: Number(/([\d.]+)px/.exec(font)?.[1] ?? 10),
  };
  fonts.set(font, parts);
  return parts;
}

/** Digits that a double holds to the last one. */
const EXACT = 1e15;

/**
 * Writes numbers with so many decimals at most, as JavaScript would, from parts that are kept: an outline of a country has
 * tens of thousands of numbers.
 */
export function decimals(places: number): (value: number) => string {
  const unit = 10 ** places;
  const ends = Array.from({ length: unit }, (_, at) => String(at / unit).slice(1));
  return (value) => {
    const count = Math.round(value * unit);
    const size = Math.abs(count);
    if (!(size < EXACT)) return String(count / unit);
    return `${count < 0 ? '-' : ''}${String(Math.floor(size / unit))}${ends[size % unit] ?? ''}`;
  };
}

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * @param color `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb()` or `rgba()` with commas, or `transparent`
 * @throws Error for any other: a colour that is not understood would become another one
 */
export function rgbaOf(color: string): Rgba {
  if (color === 'transparent') return [0, 0, 0, 0];
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return rgbaOf(
      `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`,
    );
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(color);
  if (long) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = long
      .slice(1)
      .flatMap((part) => (part ? [Number.parseInt(part, 16)] : []));
    return [red, green, blue, alpha / 255];
  }
  const listed = /^rgba?\(([\d.]+), *([\d.]+), *([\d.]+)(?:, *([\d.]+))?\)$/.exec(color);
  if (!listed) throw new Error(`a vector picture knows no colour "${color}"`);
  const [, red, green, blue, alpha = '1'] = listed;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}
