import type { Sliced } from './slices';

/** A property by which claims are ordered: of each claim its rank, from 0; claims that tie share one. */
export interface Ranks {
  readonly ranks: Uint32Array;
  readonly count: number;
}

/** Ranks of numbers, the least first. Infinite ones are numbers too. */
export function* ranksOfNumbers(keys: Float64Array): Sliced<Ranks> {
  const sorted = keys.slice().sort();
  yield;
  const rankOf = new Map<number, number>();
  for (const key of sorted) if (!rankOf.has(key)) rankOf.set(key, rankOf.size);
  yield;
  return { ranks: Uint32Array.from(keys, (key) => rankOf.get(key) ?? 0), count: rankOf.size };
}

/** Ranks of texts, by the comparison given. Its cost is that of the distinct texts. */
export function* ranksOfTexts(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Sliced<Ranks> {
  const distinct = [...new Set(texts)];
  yield;
  distinct.sort(compare);
  yield;
  const rankOf = new Map<string, number>();
  let rank = -1;
  for (const [at, text] of distinct.entries()) {
    const before = distinct[at - 1];
    if (before === undefined || compare(before, text) !== 0) rank += 1;
    rankOf.set(text, rank);
  }
  yield;
  return { ranks: Uint32Array.from(texts, (text) => rankOf.get(text) ?? 0), count: rank + 1 };
}

/** Positions by their ranks, up or down; those that tie keep their order either way. Takes time in proportion to both. */
export function ordered(
  positions: Uint32Array,
  { ranks, count }: Ranks,
  direction: 'asc' | 'desc',
): Uint32Array {
  const isUp = direction === 'asc';
  // Where the claims of each rank begin; a rank's next claim goes to its end.
  const starts = new Uint32Array(count + 1);
  for (const position of positions) {
    const rank = ranks[position] ?? 0;
    const next = (isUp ? rank : count - 1 - rank) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= count; rank += 1)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const rank = ranks[position] ?? 0;
    const place = isUp ? rank : count - 1 - rank;
    const end = starts[place] ?? 0;
    sorted[end] = position;
    starts[place] = end + 1;
  }
  return sorted;
}
