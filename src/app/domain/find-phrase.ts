import type { TextPositionSelector } from './anchor';
import type { NormalText } from './normal-text';
import { normalText } from './normal-text';

/** A document's words as one text, made for searching. Places are characters of the paragraphs joined by "\n". */
export interface SearchableText {
  readonly joined: string;
  /** Where each paragraph begins in `joined`. */
  readonly starts: readonly number[];
  readonly normal: NormalText;
}

/** More hits than these are not listed: a reader looks at none of them. */
export const MOST_HITS = 500;

export function searchableText(paragraphs: readonly string[]): SearchableText {
  const joined = paragraphs.join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const { length } of paragraphs) {
    starts.push(at);
    at += length + 1;
  }
  return { joined, starts, normal: normalText(joined) };
}

/** The paragraph at a character, from 1. */
export function paragraphAt({ starts }: Pick<SearchableText, 'starts'>, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * Where a phrase stands, in the order of the text. It has to begin and end where words and figures do: "3 percent" is not in
 * "13 percent", nor in "0.3 percent", nor in "−3 percent".
 */
export function findPhrase(text: SearchableText, phrase: string): readonly TextPositionSelector[] {
  const wanted = normalText(phrase).text;
  const found: TextPositionSelector[] = [];
  if (wanted === '') return found;
  const { joined, normal } = text;
  for (
    let at = normal.text.indexOf(wanted);
    at >= 0 && found.length < MOST_HITS;
    at = normal.text.indexOf(wanted, at + 1)
  ) {
    const { start } = normal.spanOf(at);
    const { end } = normal.spanOf(at + wanted.length - 1);
    if (beginsHere(joined, start) && endsHere(joined, end)) found.push({ start, end });
  }
  return found;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters of scripts that part their words. */
const LETTER = /[^\P{L}\p{Script=Han}]/u;
const LETTER_BEFORE = /[^\P{L}\p{Script=Han}]\p{M}*$/u;
const LETTER_BEHIND = /^[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FIGURE = /^\p{N}/u;
/** A digit, a point or comma behind a digit, a dash behind a digit, a sign. */
const FIGURE_BEFORE =
  /(?:\p{N}[.,\uff0e\uff0c]?|\p{N}[-\u2010-\u2013]|(?:^|[\s(])[-\u2010-\u2013\u2212+]|[.\uff0e])$/u;
const FIGURE_BEHIND = /^(?:\p{N}|[.,\uff0e\uff0c]\p{N})/u;
/** Characters that decide on a border; more than the signs without width that stand in a row. */
const NEAR = 16;

function beginsHere(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).replace(UNSEEN, '');
  const first = String.fromCodePoint(text.codePointAt(start) ?? 32);
  if (FIGURE.test(first)) return !FIGURE_BEFORE.test(before);
  return !(LETTER.test(first) && LETTER_BEFORE.test(before));
}

function endsHere(text: string, end: number): boolean {
  const behind = text.slice(end, end + NEAR).replace(UNSEEN, '');
  const last = text.slice(Math.max(0, end - 2), end);
  if (/\p{N}$/u.test(last)) return !FIGURE_BEHIND.test(behind);
  return !(LETTER_BEFORE.test(last) && LETTER_BEHIND.test(behind));
}
