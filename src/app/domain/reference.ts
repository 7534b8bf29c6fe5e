import type { Cell } from './cell';
import { valueClaims } from './cell';
import type { ClaimId } from './claim';
import { decimalsOf } from './claim';
import type { ClaimSet } from './claim-set';
import type { Comparison, ComparisonQuery, ComparisonRow } from './comparison';
import { compare } from './comparison';
import type { IndicatorId } from './indicator';
import type { Localized } from './localized';
import type { RegionId } from './region';
import { regionBeside } from './region-beside';
import { isAdditive } from './show-as';
import { shownDecimals } from './shown-as';
import { wholesAmong } from './wholes';

/** What a comparison is held against. */
export type Reference =
  | { readonly kind: 'none' }
  | { readonly kind: 'region'; readonly region: RegionId }
  | { readonly kind: 'mean' }
  | { readonly kind: 'weighted'; readonly weights: IndicatorId }
  | { readonly kind: 'typed'; readonly value: number };

/** Reads what an address says; null where it says nothing that can be a reference. Null itself is none. */
export function parseReference(set: ClaimSet, text: string | null): Reference | null {
  if (text === null || text === 'none') return { kind: 'none' };
  if (text === 'mean') return { kind: 'mean' };
  if (text.startsWith('=')) {
    const value = Number(text.slice(1));
    // Nothing typed is nothing, though JavaScript takes a blank for zero.
    return text.slice(1).trim() !== '' && Number.isFinite(value) ? { kind: 'typed', value } : null;
  }
  if (text.startsWith('weighted:')) {
    const weights = set.indicators.get(text.slice('weighted:'.length));
    return weights && isAdditive(weights) ? { kind: 'weighted', weights: weights.id } : null;
  }
  return set.regions.has(text) ? { kind: 'region', region: text } : null;
}

/** The comparison with its reference worked out. A mean needs two regions with a figure; else it is a gap. */
export function withReference(
  set: ClaimSet,
  query: Omit<ComparisonQuery, 'reference'>,
  reference: Reference,
): Comparison {
  const region = reference.kind === 'region' ? reference.region : null;
  const comparison = compare(set, { ...query, reference: region });
  switch (reference.kind) {
    case 'none':
    case 'region':
      return comparison;
    case 'typed': {
      const cell: Cell = { ...COMPUTED, value: reference.value };
      return {
        ...withDecimals(comparison, decimalsOf(reference.value)),
        reference: row(
          '=',
          TYPED,
          comparison.periods.map(() => cell),
        ),
      };
    }
    case 'mean':
      return withMean(set, comparison, null);
    case 'weighted': {
      const weights = compare(set, { ...query, reference: null, indicator: reference.weights });
      return withMean(set, comparison, weights);
    }
  }
}

/** A mean is written with one digit more than the figures that it is of. */
function withMean(set: ClaimSet, comparison: Comparison, weights: Comparison | null): Comparison {
  const more = withDecimals(comparison, shownDecimals(comparison) + 1);
  return { ...more, reference: meanRow(set, comparison, weights) };
}

function withDecimals(comparison: Comparison, most: number): Comparison {
  const decimals = Math.max(shownDecimals(comparison), most);
  return { ...comparison, shown: { ...comparison.shown, decimals } };
}

/** What no single claim states. */
const COMPUTED = { kind: 'value', claim: null, inputs: [], others: [], dispute: null } as const;
const TYPED: Localized = { en: 'Figure typed in', zh: '输入的数值' };
const MEAN: Localized = { en: 'Simple mean', zh: '简单平均' };
const WEIGHTED: Localized = { en: 'Weighted mean', zh: '加权平均' };

/** A row that stands for no region of the package. */
function row(
  id: '=' | 'mean' | 'weighted',
  name: Localized,
  cells: readonly Cell[],
): ComparisonRow {
  return { region: regionBeside(id, 'group', name), cells };
}

/** Wholes are left out, so that no region counts twice. Without weights every region counts alike. */
function meanRow(set: ClaimSet, comparison: Comparison, weights: Comparison | null): ComparisonRow {
  const { rows, periods } = comparison;
  const wholes = wholesAmong(
    set,
    rows.map(({ region }) => region.id),
  );
  const cells = periods.map((_, at): Cell => {
    const parts = rows.flatMap(({ region, cells: own }, index) => {
      const cell = own[at];
      const weight = weights ? weights.rows[index]?.cells[at] : undefined;
      if (cell?.kind !== 'value' || wholes.has(region.id)) return [];
      if (!weights) return [{ value: cell.value, weight: 1, claims: valueClaims(cell) }];
      if (weight?.kind !== 'value' || weight.value <= 0) return [];
      return [
        {
          value: cell.value,
          weight: weight.value,
          claims: [...valueClaims(cell), ...valueClaims(weight)],
        },
      ];
    });
    return weightedMean(parts);
  });
  return weights ? row('weighted', WEIGHTED, cells) : row('mean', MEAN, cells);
}

interface Part {
  readonly value: number;
  readonly weight: number;
  readonly claims: readonly ClaimId[];
}

function weightedMean(parts: readonly Part[]): Cell {
  const claims = [...new Set(parts.flatMap((part) => part.claims))];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (parts.length < 2 || total <= 0)
    return { kind: 'gap', gap: { reason: 'no-reference', claims } };
  const mean = parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  return { ...COMPUTED, value: Number(mean.toFixed(9)), inputs: claims };
}

/** The indicators by which a mean can be weighed: amounts stated for two of the regions in one of the periods. */
export function weightsFor(
  set: ClaimSet,
  query: Omit<ComparisonQuery, 'reference'>,
): readonly IndicatorId[] {
  return [...set.indicators.values()]
    .filter((indicator) => isAdditive(indicator) && indicator.id !== query.indicator)
    .map(({ id }) => id)
    .filter((indicator) =>
      // Period by period: most often the first one tells.
      query.periods.some((period) => {
        const asked = { ...query, periods: [period], reference: null, indicator };
        const { rows } = compare(set, asked);
        return rows.filter(({ cells: [cell] }) => cell?.kind === 'value').length > 1;
      }),
    );
}
