import type { Cell, Stated } from './cell';
import { cellClaims, cellValue, valueClaims } from './cell';
import type { ClaimSet } from './claim-set';
import type { Comparison, ComparisonRow } from './comparison';
import { derivedUnit } from './derived-unit';
import type { GapReason } from './gap';
import type { Indicator, Measure } from './indicator';
import { ranked } from './ranking';
import type { ShowAs } from './shown-as';
import { shownDecimals } from './shown-as';
import { wholesAmong } from './wholes';

/** Why figures cannot be shown in a way. One reason for each cause, in words on the page. */
export const SHOW_REFUSALS = [
  'needs-reference',
  'needs-two-periods',
  'needs-two-regions',
  'no-index-of-rates',
  'no-relative-of-rates',
  'not-a-quantity',
  'not-additive',
  'no-total',
] as const;
export type ShowRefusal = (typeof SHOW_REFUSALS)[number];

/** Of these a ratio of two figures means nothing: a growth rate of a growth rate, a rank in percent of a rank. */
const NO_RATIO: readonly Measure[] = ['rate', 'change', 'difference', 'rank', 'ordinal', 'date'];
/** Of these even a difference means nothing. */
const NO_QUANTITY: readonly Measure[] = ['ordinal', 'date'];

/** Whether figures of parts add up to that of the whole: amounts do; rates, shares and whatever is `-per-` something do not. */
export function isAdditive({ measure, id }: Indicator): boolean {
  return ['amount', 'count', 'level'].includes(measure) && !/(^|-)per-/.test(id);
}

/** Whether a percentage change of the figures, as they are shown, means something. */
export function isAbsolute({ indicator, shown }: Comparison): boolean {
  return shown.as === 'value' && !NO_RATIO.includes(indicator.measure);
}

/**
 * Why figures cannot be shown as asked, or null where they can.
 *
 * @param stated a comparison as `compare` gives it
 * @param total the figures of the whole that shares would be of, for `share`
 */
export function showRefusal(
  stated: Comparison,
  as: ShowAs,
  total: ComparisonRow | null,
): ShowRefusal | null {
  const never = measureRefusal(stated.indicator, as);
  if (never) return never;
  switch (as) {
    case 'value':
      return null;
    case 'difference':
      return stated.reference ? null : 'needs-reference';
    case 'rank':
      return stated.rows.length > 1 ? null : 'needs-two-regions';
    case 'index':
    case 'relative':
    case 'change':
      return stated.periods.length > 1 ? null : 'needs-two-periods';
    case 'share':
      return total?.cells.some((cell) => cellValue(cell) !== null) ? null : 'no-total';
  }
}

/** Why figures of an indicator are never shown as asked, whatever else is chosen; null where they may be. */
export function measureRefusal(indicator: Indicator, as: ShowAs): ShowRefusal | null {
  const { measure } = indicator;
  if (as === 'value') return null;
  if (NO_QUANTITY.includes(measure)) return 'not-a-quantity';
  if (as === 'rank' && measure === 'rank') return 'not-a-quantity';
  if (as === 'index' && NO_RATIO.includes(measure)) return 'no-index-of-rates';
  if (as === 'relative' && NO_RATIO.includes(measure)) return 'no-relative-of-rates';
  return as === 'share' && !isAdditive(indicator) ? 'not-additive' : null;
}

/** Two figures less each other: percentage points where the unit is percent. Nine digits, so that 5.7 − 6 is −0.3. */
export const less = (a: number, b: number): number => Number((a - b).toFixed(9));

/**
 * The comparison with each figure shown as asked. Regions and their order stay; a change leaves out its base period. What
 * cannot be computed is a gap with its reason, and each figure names the claims that went into it.
 *
 * @param base index into the periods, for index and changes
 * @throws Error where `showRefusal` gives a reason
 */
export function showAs(
  stated: Comparison,
  as: ShowAs,
  {
    set,
    base,
    total,
  }: { readonly set: ClaimSet; readonly base: number; readonly total: ComparisonRow | null },
): Comparison {
  const refusal = showRefusal(stated, as, total);
  if (refusal)
    throw new Error(
      `${stated.indicator.id} is not shown as ${as}: ${refusal}; ask showRefusal first`,
    );
  const decimals = shownDecimals(stated);
  const shown = { as, base: null, against: null, decimals };
  const ratio = { ...shown, decimals: 1 };
  const basePeriod = stated.periods[base] ?? null;
  const points =
    stated.unit.quantity === 'ratio' ? derivedUnit(set, 'percentage-points') : stated.unit;
  switch (as) {
    case 'value':
      return stated;
    case 'difference': {
      const reference = stated.reference;
      return {
        ...mapRows(stated, (cell, at) => against(cell, reference?.cells[at], 'no-reference', less)),
        unit: points,
        shown: { ...shown, against: reference?.region ?? null },
        reference: null,
      };
    }
    case 'share':
      return {
        ...mapRows(stated, (cell, at) => against(cell, total?.cells[at], 'no-total', inPercent)),
        unit: derivedUnit(set, 'percent'),
        shown: { ...ratio, against: total?.region ?? null },
        reference: null,
      };
    case 'index':
      return {
        ...mapRows(stated, (cell, _at, row) =>
          against(cell, row.cells[base], 'no-base', inPercent),
        ),
        unit: derivedUnit(set, 'index'),
        shown: { ...ratio, base: basePeriod },
      };
    case 'change':
      return {
        ...withoutPeriod(
          mapRows(stated, (cell, _at, row) => against(cell, row.cells[base], 'no-base', less)),
          base,
        ),
        unit: points,
        shown: { ...shown, base: basePeriod },
      };
    case 'relative':
      return {
        ...withoutPeriod(
          mapRows(stated, (cell, _at, row) =>
            against(cell, row.cells[base], 'no-base', (a, b) => less(inPercent(a, b) ?? NaN, 100)),
          ),
          base,
        ),
        unit: derivedUnit(set, 'percent'),
        shown: { ...ratio, base: basePeriod },
      };
    case 'rank':
      return {
        ...ranked(
          stated,
          wholesAmong(
            set,
            stated.rows.map(({ region }) => region.id),
          ),
        ),
        unit: derivedUnit(set, 'rank'),
        shown: { ...shown, decimals: 0 },
        reference: null,
      };
  }
}

/** a in percent of b; null where b is not positive: a share of nothing, or a base that changes sign. */
function inPercent(a: number, b: number): number | null {
  return b > 0 ? Number(((a / b) * 100).toFixed(9)) : null;
}

type Remake = (cell: Cell, period: number, row: ComparisonRow) => Cell;

function mapRows(comparison: Comparison, remake: Remake): Comparison {
  const mapRow = (row: ComparisonRow): ComparisonRow => ({
    region: row.region,
    cells: row.cells.map((cell, at) => remake(cell, at, row)),
  });
  const { reference } = comparison;
  return {
    ...comparison,
    rows: comparison.rows.map(mapRow),
    reference: reference && mapRow(reference),
  };
}

function withoutPeriod(comparison: Comparison, base: number): Comparison {
  const keep = <T>(list: readonly T[]) => list.filter((_, at) => at !== base);
  const row = ({ region, cells }: ComparisonRow) => ({ region, cells: keep(cells) });
  return {
    ...comparison,
    periods: keep(comparison.periods),
    rows: comparison.rows.map(row),
    reference: comparison.reference && row(comparison.reference),
  };
}

/** A cell computed from itself and another; a gap where the other has no single figure, or the result is none. */
function against(
  cell: Cell,
  other: Cell | undefined,
  missing: GapReason,
  compute: (value: number, other: number) => number | null,
): Cell {
  if (cell.kind === 'gap') return cell;
  if (other?.kind === 'disputed') {
    const claims = [...new Set([...cellClaims(cell), ...cellClaims(other)])];
    return { kind: 'gap', gap: { reason: 'disputed', claims } };
  }
  if (other?.kind !== 'value') {
    return { kind: 'gap', gap: { reason: missing, claims: cellClaims(cell) } };
  }
  const ofOther = valueClaims(other).filter(
    (id) => id !== (cell.kind === 'value' ? cell.claim : null),
  );
  const inputs = [...new Set([...cell.inputs, ...ofOther])];
  const figures = (cell.dispute?.figures ?? []).flatMap(({ value, claim }): Stated[] => {
    const result = compute(value, other.value);
    return result === null || !Number.isFinite(result) ? [] : [{ value: result, claim }];
  });
  const dispute = cell.dispute && figures.length > 1 ? { ...cell.dispute, figures } : null;
  if (cell.kind === 'disputed') {
    return dispute
      ? { ...cell, inputs, dispute }
      : { kind: 'gap', gap: { reason: 'base-not-positive', claims: cellClaims(cell) } };
  }
  const value = compute(cell.value, other.value);
  if (value === null || !Number.isFinite(value))
    return { kind: 'gap', gap: { reason: 'base-not-positive', claims: cellClaims(cell) } };
  return { ...cell, value, inputs, dispute };
}
