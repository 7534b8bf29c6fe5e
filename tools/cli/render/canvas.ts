import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { LogoImage } from '../../../src/app/export/paint';
import { Letters } from './letters';

/** Paints with the fonts of this package alone: those of the machine would make other pictures of the same figure. */
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
// What a picture took stays with the process for the next one: to give it back and get it anew took a fifth of each.
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';
const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');

const letters = new Letters(GlobalFonts);

let kept: Canvas | null = null;

/**
 * A canvas that paints as a browser's does, for Chart.js and our own painters. It is the one of the picture before if that
 * was of this size: to get so much memory anew takes longer than to paint on it.
 */
export function makeCanvas(width: number, height: number): HTMLCanvasElement {
  letters.missing.clear();
  if (kept?.width === width && kept.height === height) kept.getContext('2d').reset();
  else kept = dressed(width, height);
  return kept as unknown as HTMLCanvasElement;
}

/** Letters that were painted on the last canvas as empty boxes: no font has them. */
export function lettersMissing(): readonly string[] {
  return [...letters.missing];
}

/** A PNG or JPEG as this canvas draws it; null for what cannot be read. */
export async function decoded(bytes: Uint8Array): Promise<LogoImage | null> {
  try {
    const image = await loadImage(bytes);
    const { width, height } = image;
    return { image: image as unknown as CanvasImageSource, width, height };
  } catch {
    return null;
  }
}

/** The pixels of some rows of what was painted, RGBA. */
export function rowsOf(canvas: HTMLCanvasElement, top: number, height: number): Uint8ClampedArray {
  const ctx = (canvas as unknown as Canvas).getContext('2d');
  return ctx.getImageData(0, top, canvas.width, height).data;
}

let measuring: SKRSContext2D | null = null;

/** Width of a text, in pixels. @param font in CSS */
export function measureText(text: string, font: string): number {
  return widthOf(text, font, () => {
    measuring ??= dressed(1, 1).getContext('2d');
    measuring.font = font;
    return measuring.measureText(text).width;
  });
}

const widths = new Map<string, number>();
/** As many as some hundred figures have. */
const MOST_WIDTHS = 50_000;

/** Figures share most of their words, and each is set in several sizes until it fits. */
function widthOf(text: string, font: string, measure: () => number): number {
  const key = `${fontOf(font).head} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  const width = measure();
  widths.set(key, width);
  return width;
}

interface Font {
  /** Style, weight and size: `600 21px`. */
  readonly head: string;
  readonly weight: number;
}

const fonts = new Map<string, Font>();

/** Whatever family a font names, it is ours: all figures are set in one. */
function fontOf(css: string): Font {
  const known = fonts.get(css);
  if (known) return known;
  const head = /^.*?[\d.]+px/.exec(css)?.[0] ?? '400 12px';
  const given = /\b([1-9]00|bold)\b/.exec(head)?.[1] ?? '400';
  const font = { head, weight: given === 'bold' ? 700 : Number(given) };
  fonts.set(css, font);
  return font;
}

/**
 * A canvas whose context knows two things that @napi-rs/canvas leaves to its caller: a variable font has the weight that its
 * variations say, not the one of the font; and a family is one file, while a text may need several.
 */
function dressed(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(Math.round(width), 1), Math.max(Math.round(height), 1));
  const ctx = canvas.getContext('2d');
  const font = accessor(ctx);
  const use = (css: string, text: string) => {
    const { head, weight } = fontOf(css);
    const next = `${head} ${letters.familiesFor(text, weight)}`;
    if (next === font.get()) return;
    font.set(next);
    ctx.fontVariationSettings = `"wght" ${String(weight)}`;
  };
  const put = (name: string, how: PropertyDescriptor) => {
    Object.defineProperty(ctx, name, { ...how, configurable: true });
  };
  put('font', {
    get: font.get,
    set: (css: string) => {
      use(css, '');
    },
  });
  for (const name of ['fillText', 'strokeText'] as const) {
    const method = ctx[name].bind(ctx);
    put(name, {
      value: (text: string, x: number, y: number, room?: number) => {
        use(font.get(), text);
        method(text, x, y, room);
      },
    });
  }
  const measure = ctx.measureText.bind(ctx);
  put('measureText', {
    value: (text: string) => {
      const width = widthOf(text, font.get(), () => {
        use(font.get(), text);
        return measure(text).width;
      });
      return { width };
    },
  });
  return canvas;
}

/** The context's own `font`, below the one that is put before it. */
function accessor(ctx: SKRSContext2D) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(ctx) as object, 'font');
  const [get, set] = [own?.get?.bind(ctx), own?.set?.bind(ctx)];
  if (!get || !set) throw new Error('@napi-rs/canvas has no accessor "font": use the pinned one');
  return { get: get as () => string, set: set as (font: string) => void };
}
