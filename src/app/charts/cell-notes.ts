import { formatPeriod } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell, CellValue } from '../domain/cell';
import { valueClaims } from '../domain/cell';
import type { Claim, ClaimId } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison } from '../domain/comparison';
import type { Period } from '../domain/period';
import type { Region } from '../domain/region';
import { attributed, placesInTables } from './figure-text';

/**
 * One sentence for each gap, each figure that is estimated, provisional or derived, and each that other claims dispute or
 * revised.
 *
 * @param wanted which cells; all if not given
 */
export function comparisonNotes(
  comparison: Comparison,
  set: ClaimSet,
  words: Words,
  wanted: (cell: Cell) => boolean = () => true,
): readonly string[] {
  const rows = [...comparison.rows, ...(comparison.reference ? [comparison.reference] : [])];
  const notes = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const period = comparison.periods[at];
      return period && wanted(cell) ? cellNotes(cell, row.region, period, set, words) : [];
    }),
  );
  // A reference that is among the regions asked for says its notes once.
  return [...new Set(notes)];
}

function cellNotes(
  cell: Cell,
  region: Region,
  period: Period,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  const unusual = cell.kind === 'value' ? unusualClaims(cell, set) : [];
  // Nearly all cells: there is nothing to say.
  if (cell.kind === 'value' && !unusual.length && !cell.dispute && !cell.others.length) return [];
  const place = words.figure.place(region.short[words.lang], formatPeriod(period, words.lang));
  if (cell.kind === 'gap') {
    // Silenced sources are not quoted by the back door.
    const quoted = cell.gap.reason === 'companions-off' ? [] : cell.gap.claims;
    const near = quoted.map((id) => {
      const claimed = set.byId.get(id)?.period;
      const said = attributed(id, set, words);
      return claimed && cell.gap.reason === 'period-differs'
        ? words.figure.place(formatPeriod(claimed, words.lang), said)
        : said;
    });
    const tables = placesInTables(cell.gap, set, words);
    return [words.figure.note(place, words.gaps[cell.gap.reason], [...near, ...tables])];
  }
  const { figures = [], cause } = cell.dispute ?? {};
  const drawn = figures.map(({ claim }) => claim);
  const silent = cell.others.filter((id) => !drawn.includes(id));
  const said = (ids: readonly ClaimId[]) => ids.map((id) => attributed(id, set, words));
  if (cell.kind === 'disputed') return [words.figure.disputed(place, said([...drawn, ...silent]))];
  const [used = '', ...others] = said(drawn);
  const note = words.figure[cause === 'revised' ? 'revised' : 'disagree'];
  const spoken = cell.claim === null ? [] : silentNotes(cell.claim, silent, place, set, words);
  const stood = unusual.flatMap((claim) => unusualNotes(claim, place, set, words));
  return [...stood, ...(drawn.length ? [note(place, used, others)] : []), ...spoken];
}

/** The claims behind a figure that are not simply stated: estimated, provisional or derived. */
export function unusualClaims(cell: CellValue, set: ClaimSet): readonly Claim[] {
  return valueClaims(cell)
    .flatMap((id) => set.byId.get(id) ?? [])
    .filter(({ status, basis }) => status !== 'A' || basis === 'derived');
}

function unusualNotes(
  { status, derivation }: Claim,
  place: string,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  const { note, derived } = words.figure;
  // Names that were counted are none of claims: they come to nothing.
  const inputs = derivation?.inputs.map((id) => attributed(id, set, words)).filter(Boolean);
  return [
    ...(status === 'A' ? [] : [note(place, words.statuses[status], [])]),
    ...(inputs ? [note(place, derived, inputs)] : []),
  ];
}

/** What is not drawn differs all the same: earlier vintages, or whatever stands beside a rank. */
function silentNotes(
  claim: ClaimId,
  others: readonly ClaimId[],
  place: string,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  const figure = (id: ClaimId) => {
    const found = set.byId.get(id);
    return found && plainValue(found);
  };
  const differing = others.filter((id) => figure(id) !== figure(claim));
  if (!differing.length) return [];
  const all = [claim, ...others];
  const isRevised = all.some((id) => all.includes(set.byId.get(id)?.revises ?? ''));
  const said = differing.map((id) => attributed(id, set, words));
  const note = words.figure[isRevised ? 'revised' : 'disagree'];
  return [note(place, attributed(claim, set, words), said)];
}
