import { formatList, formatPeriod, yearSpan } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell } from '../domain/cell';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison } from '../domain/comparison';
import type { Period } from '../domain/period';
import { endYear } from '../domain/period';
import { comparisonNotes } from './figure-text';
import { leapsOf } from './leaps';

/** So many gaps are named one by one; of more, those that say the same are named together. */
const NAMED = 6;

const isBare = (cell: Cell) => cell.kind === 'gap' && cell.gap.reason === 'no-claim';

/**
 * The notes on a comparison's cells. Many gaps for which nothing is claimed are gathered by the periods that they share:
 * "Hebei, Hong Kong and Macao, 2013–2017: no claim." None is left out.
 */
export function groupedNotes(
  comparison: Comparison,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  const { rows, reference } = comparison;
  const all =
    reference && !rows.some(({ region }) => region.id === reference.region.id)
      ? [...rows, reference]
      : rows;
  const bare = all.flatMap(({ region, cells }) => {
    const periods = comparison.periods.filter((_, at) => cells[at] && isBare(cells[at]));
    return periods.length ? [{ name: region.short[words.lang], periods }] : [];
  });
  if (bare.reduce((count, { periods }) => count + periods.length, 0) <= NAMED)
    return comparisonNotes(comparison, set, words);
  const alike = Map.groupBy(bare, ({ periods }) => periods.map(({ id }) => id).join());
  const together = [...alike.values()].map((group) => {
    const names = formatList(
      group.map(({ name }) => name),
      words.lang,
    );
    const place = words.figure.place(names, periodList(group[0]?.periods ?? [], words));
    return words.figure.gapNote(place, words.gaps['no-claim'], []);
  });
  return [...comparisonNotes(comparison, set, words, (cell) => !isBare(cell)), ...together];
}

/** "2013–2017" for years that follow each other; else one by one. */
function periodList(periods: readonly Period[], { lang }: Words): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first?.kind === 'year' && last && periods.length > 2 && !leapsOf(periods).size)
    return yearSpan(String(endYear(first)), String(endYear(last)), lang);
  return formatList(
    periods.map((period) => formatPeriod(period, lang)),
    lang,
  );
}
