import type { ClaimSet } from '../domain/claim-set';
import type { Indicator, UnitId } from '../domain/indicator';
import type { RegionId } from '../domain/region';
import { foldText } from '../domain/search';

/** Words that tell nothing of what is measured. */
const IDLE = new Set(
  'a an and as at by for from in of on or per the to with their its share rate'.split(' '),
);

/**
 * The region that the nearest text names; of several the one whose name is longest, so that Northeast China is not
 * China. Null where none is named.
 */
export function regionIn(nearby: readonly string[], set: ClaimSet): RegionId | null {
  const names = [...set.regions.values()].flatMap((region) =>
    [region.name.en, region.name.zh, region.short.en, region.short.zh, ...region.aliases]
      .map(foldText)
      .filter((name) => name.length > 1)
      .map((name) => ({ id: region.id, name })),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  for (const text of nearby) {
    const folded = foldText(text);
    const found = names.find(({ name }) => standsIn(folded, name));
    if (found) return found.id;
  }
  return null;
}

/**
 * The indicator of which the words speak most, among those in the unit that the figure has. Null where no name shares a
 * telling word with them, or two share as much.
 */
export function indicatorIn(
  nearby: readonly string[],
  set: ClaimSet,
  unit: UnitId | null,
): Indicator | null {
  const candidates = [...set.indicators.values()].filter(
    (indicator) => unit === null || indicator.unit === unit,
  );
  for (const text of nearby) {
    const folded = foldText(text);
    const scored = candidates
      .map((indicator) => ({ indicator, score: scoreOf(indicator, folded) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (first && first.score > (second?.score ?? 0)) return first.indicator;
  }
  return null;
}

/** A whole name counts more than the share of its telling words that stand in the text. */
function scoreOf({ name, aliases }: Indicator, folded: string): number {
  const names = [name.en, name.zh, ...aliases].map(foldText);
  return Math.max(
    ...names.map((one) => {
      if (standsIn(folded, one)) return 1 + one.length;
      const words = one
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2 && !IDLE.has(word));
      const met = words.filter((word) => standsIn(folded, word)).length;
      return words.length > 1 && met * 2 > words.length ? met / words.length : 0;
    }),
  );
}

/** Whether a name stands in a text as a word of its own; in Chinese, anywhere. Both are folded. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\p{Script=Han}/u.test(name)) return true;
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
