import { formatList } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell } from '../domain/cell';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { GapReason } from '../domain/gap';
import { comparisonNotes } from './figure-text';
import { periodList } from './period-list';

/** So many gaps are named one by one; of more, those that say the same are named together. */
const NAMED = 6;

/** Why nothing at all is claimed: nobody does, or a table says why. Null for a figure, and where something comes close. */
function bareReason(cell: Cell | undefined): GapReason | null {
  if (cell?.kind !== 'gap') return null;
  return cell.gap.reason === 'no-claim' || cell.gap.absences ? cell.gap.reason : null;
}

/**
 * The notes on a comparison's cells. Many gaps for which nothing is claimed are gathered by the periods that they share:
 * "Hebei, Hong Kong and Macao, 2013–2017: no claim." So are many that a table gives one reason for; the row of each stands
 * with its mark. None is left out.
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
  const reasons = all.flatMap(({ cells }) => cells.map(bareReason));
  const many = [...Map.groupBy(reasons, (reason) => reason)].flatMap(([reason, gaps]) =>
    reason !== null && gaps.length > NAMED ? [reason] : [],
  );
  if (many.length === 0) return comparisonNotes(comparison, set, words);
  const together = many.flatMap((reason) => notesTogether(reason, all, comparison, words));
  const isAlone = (cell: Cell) => !many.some((reason) => reason === bareReason(cell));
  return [...comparisonNotes(comparison, set, words, isAlone), ...together];
}

function notesTogether(
  reason: GapReason,
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  words: Words,
): readonly string[] {
  const lacking = rows.flatMap(({ region, cells }) => {
    const periods = comparison.periods.filter((_, at) => bareReason(cells[at]) === reason);
    return periods.length ? [{ name: region.short[words.lang], periods }] : [];
  });
  const alike = Map.groupBy(lacking, ({ periods }) => periods.map(({ id }) => id).join());
  return [...alike.values()].map((group) => {
    const names = formatList(
      group.map(({ name }) => name),
      words.lang,
    );
    const place = words.figure.place(names, periodList(group[0]?.periods ?? [], words.lang, 3));
    return words.figure.gapNote(place, words.gaps[reason], []);
  });
}
