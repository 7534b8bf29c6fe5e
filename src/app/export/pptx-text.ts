/** How texts fit a slide, in points. PowerPoint breaks the lines itself; widths here err on the wide side. */

export const LEADING = 1.2;
/** Bold letters are wider. */
const BOLD = 1.08;
/** What a renderer with another font may need more. */
const SAFETY = 1.02;

/** Widths of the slides' Latin font, in its size: the first that knows a sign. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef]/, 1],
  [/[ijl.,:;'’|!()[\]/ \u00a0·ftrI-]/, 0.31],
  [/[mwMW%@—…]/, 0.87],
  [/[A-Z&−+=→<>~]/, 0.69],
  [/[csvxyzkJ]/, 0.5],
  [/[^]/, 0.56],
];
const known = new Map<string, number>();

/** About how wide a text is, in points. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
      known.set(letter, width);
    }
    sum += width;
  }
  return sum * size * SAFETY * (bold ? BOLD : 1);
}

export interface Sized {
  readonly text: string;
  readonly bold?: boolean;
}

/** How many lines a text takes: broken between words, and between Chinese characters. */
export function lineCount({ text, bold = false }: Sized, size: number, width: number): number {
  const measure = (part: string) => textWidth(part, size, bold);
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, taken] = [1, 0];
    for (const part of paragraph.match(/[\u2e80-\uffef]|[^ \u2e80-\uffef]+ *| +/gu) ?? []) {
      const word = measure(part.trimEnd());
      if (taken > 0 && taken + word > width) [count, taken] = [count + 1, 0];
      // A word that is longer than the line is broken within.
      const further = Math.floor(Math.max(word - 0.01, 0) / width);
      count += further;
      taken += measure(part) - further * width;
    }
    return lines + count;
  }, 0);
}

export function heightOf(texts: readonly Sized[], size: number, width: number): number {
  return texts.reduce((sum, text) => sum + lineCount(text, size, width), 0) * size * LEADING;
}

/** The largest size, in halves of a point from `most` down to `least`, at which the texts are no higher than `height`. */
export function fittingSize(
  texts: readonly Sized[],
  { width, height }: { readonly width: number; readonly height: number },
  { most, least }: { readonly most: number; readonly least: number },
): number {
  for (let size = Math.round(most * 2) / 2; size > least; size -= 0.5)
    if (heightOf(texts, size, width) <= height) return size;
  return least;
}

export interface Foot {
  readonly source: string;
  readonly notes: readonly string[];
  readonly stamp: string;
  readonly size: number;
  readonly height: number;
}

/** Below this, letters on a slide are for nobody; the source line alone goes further down. */
const LEAST_NOTES = 6;
const LEAST_SOURCE = 3.5;

/**
 * Source, notes and stamp within a height. They are set smaller, then run on, and only then do notes stay in the speaker
 * notes, whole ones, with a sentence that says how many. The source line is never cut.
 *
 * @param more says that notes are left out, and how many
 */
export function fitFoot(
  { source, notes, stamp }: Pick<Foot, 'source' | 'notes' | 'stamp'>,
  room: { readonly width: number; readonly height: number },
  most: number,
  more: (count: number) => string,
): Foot {
  const at = (size: number, kept: readonly string[]): Foot | null => {
    const texts = [source, ...kept, stamp].filter((text) => text !== '');
    const height = heightOf(
      texts.map((text) => ({ text })),
      size,
      room.width,
    );
    return height <= room.height ? { source, notes: kept, stamp, size, height } : null;
  };
  const runOn = notes.length > 1 ? [notes.join(' ')] : notes;
  for (let size = most; size >= LEAST_NOTES; size -= 0.5) {
    const fit = at(size, notes) ?? at(size, runOn);
    if (fit) return fit;
  }
  const cut = (kept: number) =>
    at(LEAST_NOTES, [[...notes.slice(0, kept), more(notes.length - kept)].join(' ')]);
  // As many as fit, found by halving: of thousands each trial takes a while.
  let [fits, tooMany] = [-1, notes.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (cut(middle)) fits = middle;
    else tooMany = middle;
  }
  const foot = fits < 0 ? null : cut(fits);
  if (foot) return foot;
  const texts = notes.length ? [more(notes.length)] : [];
  const all = [source, ...texts, stamp].map((text) => ({ text }));
  const size = fittingSize(all, room, { most: LEAST_NOTES, least: LEAST_SOURCE });
  return { source, notes: texts, stamp, size, height: heightOf(all, size, room.width) };
}
