import type { MarkBox } from './mark-places';

/** The words beside a mark, and where they stand: CSS values within the plot. */
export interface Tip {
  readonly text: string;
  readonly details: readonly string[];
  readonly left: string;
  readonly top: string;
  readonly translate: string;
  /** The sides of the outline around a mark that has no element of its own to light up; empty for none. */
  readonly ring: string;
}

const GAP = 6;
/** What the words take above a mark, at most and usually, pixels. */
const ROOM = 92;

/**
 * Above the mark, or below it where there is more room. As far to its left as the mark is across the plot: so the words
 * end where the plot ends, however wide they are.
 */
export function tipAt(
  { left, right, top, bottom, isElement }: MarkBox,
  { width, height }: { readonly width: number; readonly height: number },
  words: Pick<Tip, 'text' | 'details'>,
): Tip {
  const across = Math.min(Math.max((left + right) / 2 / width, 0), 1) * 100;
  const isAbove = top > Math.min(ROOM, height - bottom);
  const sides = [top, width - right, height - bottom, left];
  return {
    ...words,
    left: `${across}%`,
    top: `${isAbove ? top - GAP : bottom + GAP}px`,
    translate: `${-across}% ${isAbove ? -100 : 0}%`,
    ring: isElement ? '' : sides.map((side) => `${side - 3}px`).join(' '),
  };
}
