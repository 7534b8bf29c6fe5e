import type { Claim } from './claim';
import type { Sliced } from './slices';
import { STEPS } from './slices';

/** What stands between the values of a claim that has several of one facet. No id holds it. */
export const AND = '\u001f';

/** One property of all claims, by numbers: fast to count and to filter by. */
export interface Column {
  /** Each value that some claim has, in the order in which they are met. */
  readonly values: readonly string[];
  /** What claims have: places in `values`; mostly one, none where it does not apply. */
  readonly sets: readonly (readonly number[])[];
  /** Of each claim, in the order of the set: the place in `sets`. */
  readonly codes: Uint32Array;
}

/** @param valueOf a claim's value; empty where it has none, joined by `AND` where it has several */
export function* columnOf(
  claims: readonly Claim[],
  valueOf: (claim: Claim) => string,
): Sliced<Column> {
  const places = new Map<string, number>();
  const known = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const codes = new Uint32Array(claims.length);
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  for (const [at, claim] of claims.entries()) {
    const text = valueOf(claim);
    let code = known.get(text);
    if (code === undefined) {
      code = sets.push(text === '' ? [] : text.split(AND).map(placeOf)) - 1;
      known.set(text, code);
    }
    codes[at] = code;
    if (at % STEPS === 0) yield;
  }
  return { values: [...places.keys()], sets, codes };
}

/** For each set of a column whether it holds one of the values. */
export function setsWith(column: Column, values: ReadonlySet<string>): readonly boolean[] {
  const wanted = column.values.map((value) => values.has(value));
  return column.sets.map((set) => set.some((place) => wanted[place]));
}
