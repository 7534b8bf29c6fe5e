import type { ClaimSet } from '../domain/claim-set';
import { plainValue } from '../domain/claim';
import type { Sliced } from '../domain/slices';
import { atOnce, STEPS } from '../domain/slices';
import { comparisonRows } from './figure-rows-comparison';
import { countRows, listedRow, pairRows, pathRows } from './figure-rows-other';
import { matrixRows, targetRows } from './figure-rows-target';
import type { FigureRow } from './figure-row';
import type { Shown } from './figure-row-ground';
import type { ChartSpec } from './spec';

/**
 * Every value that a figure shows and every gap, in the order of its table: the rows of its data files, in both languages.
 *
 * @param set holds the claims that the figure names
 * @throws Error for a figure whose builder says nothing of its ground
 */
export function figureRows(
  spec: Pick<ChartSpec, 'shows' | 'name'>,
  set: ClaimSet,
): readonly FigureRow[] {
  return atOnce(figureRowsWork(spec, set));
}

/** The same, for figures of very many rows. */
export function* figureRowsWork(
  { shows, name }: Pick<ChartSpec, 'shows' | 'name'>,
  set: ClaimSet,
): Sliced<readonly FigureRow[]> {
  if (!shows)
    throw new Error(`The figure “${name}” has no data to write: its builder gives no \`shows\`.`);
  if (!('listed' in shows)) return inStatedPower(rowsOf(shows, set), set);
  // Each entry of a list has its own unit, and so its own power.
  const rows: FigureRow[] = [];
  for (const one of shows.listed) {
    rows.push(listedRow(one, set));
    if (rows.length % STEPS === 0) yield;
  }
  return rows;
}

function rowsOf(
  shows: Exclude<Shown, { readonly listed: unknown }>,
  set: ClaimSet,
): readonly FigureRow[] {
  if ('comparisons' in shows) return shows.comparisons.flatMap((one) => comparisonRows(one, set));
  if ('appraisal' in shows) return targetRows(shows, set);
  if ('appraisals' in shows) return shows.appraisals.flatMap((one) => matrixRows(one, set));
  if ('paths' in shows) return shows.paths.flatMap((one) => pathRows(one, set));
  return 'pair' in shows ? pairRows(shows.pair, set) : countRows(shows.counts);
}

/**
 * Values as their claims state them, 13 × 10^6 persons, where all of them are stated with one power of ten; else in plain
 * units, so that no column mixes two.
 */
function inStatedPower(rows: readonly FigureRow[], set: ClaimSet): readonly FigureRow[] {
  const stated = rows.map((row) => {
    const claim = set.byId.get(row.claims[0] ?? '');
    const isOwn = row.shown === 'value' && row.unit.id === claim?.unit;
    return claim && isOwn && plainValue(claim) === row.value ? claim : null;
  });
  const powers = new Set(
    rows.flatMap(({ value }, at) => (value === null ? [] : [stated[at]?.unitMult ?? 0])),
  );
  const [power = 0, ...others] = powers;
  if (power === 0 || others.length) return rows;
  return rows.map((row, at) => {
    const claim = stated[at];
    if (!claim) return { ...row, unitMult: power };
    return { ...row, value: claim.value, valueMax: claim.valueMax, unitMult: power };
  });
}
