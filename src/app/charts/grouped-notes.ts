import { formatList } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell } from '../domain/cell';
import type { Status } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { GapReason } from '../domain/gap';
import { comparisonNotes, unusualClaims } from './cell-notes';
import { periodList } from './period-list';

/** So many gaps are named one by one; of more, those that say the same are named together. */
const NAMED = 6;

type Remark = GapReason | Exclude<Status, 'A'>;

/**
 * What many cells may have in common: nothing at all is claimed (nobody does so, or a table says why), or a figure is an
 * estimate or provisional. Null where there is more to say, or nothing.
 */
function remarkOn(cell: Cell | undefined, set: ClaimSet): Remark | null {
  if (!cell || cell.kind === 'disputed') return null;
  if (cell.kind === 'gap')
    return cell.gap.reason === 'no-claim' || cell.gap.absences ? cell.gap.reason : null;
  if (cell.dispute || cell.others.length) return null;
  const [claim, more] = unusualClaims(cell, set);
  return claim && !more && claim.status !== 'A' && claim.basis === 'stated' ? claim.status : null;
}

/**
 * The notes on a comparison's cells. Many gaps for which nothing is claimed are gathered by the periods that they share:
 * "Hebei, Hong Kong and Macao, 2013–2017: no claim." So are many that a table gives one reason for, whose rows stand with
 * their marks, and many estimates. None is left out.
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
  const remark = (cell: Cell | undefined) => remarkOn(cell, set);
  const remarks = all.flatMap(({ cells }) => cells.map(remark));
  const many = [...Map.groupBy(remarks, (one) => one)].flatMap(([one, cells]) =>
    one !== null && cells.length > NAMED ? [one] : [],
  );
  if (many.length === 0) return comparisonNotes(comparison, set, words);
  const together = many.flatMap((one) => {
    const said = one === 'E' || one === 'P' ? words.statuses[one] : words.gaps[one];
    return notesTogether(said, all, (cell) => remark(cell) === one, comparison, words);
  });
  const isAlone = (cell: Cell) => !many.some((one) => one === remark(cell));
  return [...comparisonNotes(comparison, set, words, isAlone), ...together];
}

function notesTogether(
  said: string,
  rows: readonly ComparisonRow[],
  isMeant: (cell: Cell | undefined) => boolean,
  comparison: Comparison,
  words: Words,
): readonly string[] {
  const meant = rows.flatMap(({ region, cells }) => {
    const periods = comparison.periods.filter((_, at) => isMeant(cells[at]));
    return periods.length ? [{ name: region.short[words.lang], periods }] : [];
  });
  const alike = Map.groupBy(meant, ({ periods }) => periods.map(({ id }) => id).join());
  return [...alike.values()].map((group) => {
    const names = formatList(
      group.map(({ name }) => name),
      words.lang,
    );
    const place = words.figure.place(names, periodList(group[0]?.periods ?? [], words.lang, 3));
    return words.figure.note(place, said, []);
  });
}
