import type { TextMeasure } from '../charts/text-measure';
import { FONT } from '../charts/theme';

/** Widths of texts as this page has them. The canvas is made when the first text is measured. */
export function canvasMeasure(): TextMeasure {
  let ctx: CanvasRenderingContext2D | null = null;
  return (text, font) => {
    ctx ??= document.createElement('canvas').getContext('2d');
    if (!ctx) throw new Error('the browser gives no canvas to measure texts on');
    ctx.font = font;
    return ctx.measureText(text).width;
  };
}

/**
 * Waits for the letters: texts measured before they are there have other widths. A font that cannot be had must not cost the
 * picture.
 *
 * @param sample a text that needs them
 */
export async function lettersLoaded(sample?: string): Promise<void> {
  await Promise.allSettled(
    ['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 14px ${FONT}`, sample)),
  );
}
