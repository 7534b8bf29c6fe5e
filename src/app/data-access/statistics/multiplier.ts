/** Powers of ten in words; the first part of a text that is one of these speaks. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/trillions?|万亿/i, 12],
  [/billions?|十亿/i, 9],
  [/亿/, 8],
  [/millions?|mln|百万/i, 6],
  [/万/, 4],
  [/thousands?|千/i, 3],
  [/hundreds?|百/i, 2],
  [/tens|十/i, 1],
];

/** The power of ten that a column of multipliers states (SDMX UNIT_MULT): `6`, `6: Millions`, `Thousands`, `万`; 0 for no such thing. */
export function multiplierOf(text: string): number {
  const [, digits] = /^(-?\d{1,2})(?:\D|$)/.exec(text.trim()) ?? [];
  if (digits !== undefined) return Number(digits);
  return WORDS.find(([word]) => word.test(text))?.[1] ?? 0;
}
