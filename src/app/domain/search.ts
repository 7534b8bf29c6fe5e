/** Something that is found by its names: an indicator, a region. */
export interface Named {
  readonly id: string;
  /** Names, short names and aliases, in both languages. */
  readonly names: readonly string[];
}

/** A spacing accent: normalizing makes a blank of it, yet it is typed as an apostrophe. */
const ACUTE = /\u00b4/g;
const MARKS = /\p{Mn}/gu;
const BLANKS = /[\s\u200b]+/g;
const HYPHENS = /[\p{Pd}\u2212]/gu;
const APOSTROPHES = /[`\u02b9\u02bc\u2018-\u201b\u2032]/g;
const QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g;

/**
 * A text as it is compared: NFKC, lower case, without diacritics, with one kind of blank, hyphen, apostrophe and quotation
 * mark, and no blanks around it. Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  return text
    .replace(ACUTE, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(BLANKS, ' ')
    .trim();
}

/**
 * The entries that a query finds: each of its words stands in one of the names. A query without words finds them all.
 *
 * First comes what is named exactly so, then names that begin with the query, then names with words that begin with its
 * words, then the rest. Ties keep the order given.
 */
export function searchNames<T extends Named>(entries: readonly T[], query: string): readonly T[] {
  const asked = foldText(query);
  if (asked === '') return entries;
  const words = asked.split(' ');
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry.names.map(foldText), asked, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ entry }) => entry);
}

/** 0 for the best fit; null where a word is in none of the names. All is folded. */
function rankOf(names: readonly string[], asked: string, words: readonly string[]): number | null {
  const inOne = (fits: (name: string, word: string) => boolean) =>
    words.every((word) => names.some((name) => fits(name, word)));
  if (!inOne((name, word) => name.includes(word))) return null;
  if (names.includes(asked)) return 0;
  if (names.some((name) => name.startsWith(asked))) return 1;
  return inOne(beginsWord) ? 2 : 3;
}

const INSIDE_WORD = /[\p{L}\p{N}]$/u;

/** Whether `part` stands at the beginning of a word of `name`. Chinese has no blanks: there it is the beginning of a run. */
function beginsWord(name: string, part: string): boolean {
  for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1))
    if (!INSIDE_WORD.test(name.slice(0, at))) return true;
  return false;
}
