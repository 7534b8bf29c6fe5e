import type { Claim, Derivation, Quote, TargetTerms } from '../domain/claim';
import { BASELINE_BASES, OPERATORS, PERIOD_REASONS, ROLES, STATUSES } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { FORMULAS } from '../domain/derivation';
import type { Period } from '../domain/period';
import type { Row } from './row';

/** What a claim may refer to: all lists of a package but the claims themselves. */
export type Lists = Omit<ClaimSet, 'claims' | 'byId'>;

export function readClaim(row: Row, lists: Lists): Claim {
  const indicator = row.reference('indicator', lists.indicators, 'indicators.csv');
  const unit = row.reference('unit', lists.units, 'units.csv');
  const defined = lists.indicators.get(indicator);
  if (defined && defined.unit !== unit) row.fault('unit-differs', 'unit', defined.unit);
  const denominator = row.optional('denominator');
  if (defined && (defined.denominator?.id ?? null) !== denominator) {
    row.fault('denominator-differs', 'denominator', defined.denominator?.id ?? '');
  }
  const role = row.oneOf('role', ROLES);
  const operator = row.oneOf('operator', OPERATORS);
  const value = row.number('value');
  return {
    id: row.matching('id', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'gdp-growth-2015-liaoning'),
    role,
    indicator,
    region: row.reference('region', lists.regions, 'regions.csv'),
    ...readPeriod(row),
    operator,
    value,
    valueMax: readRange(row, operator === 'range', value),
    unit,
    unitMult: row.whole('unit_mult', -12) ?? 0,
    denominator,
    target: readTarget(row, role === 'target'),
    quote: readQuote(row),
    source: row.reference('source', lists.sources, 'sources.csv'),
    paragraph: row.whole('paragraph', 1),
    ...readBasis(row),
    implied: readDerivation(row, 'implied_'),
    revises: row.optional('revises'),
    status: row.oneOf('status', STATUSES),
    note: row.optionalLocalized('note'),
  };
}

function readPeriod(row: Row): Pick<Claim, 'period' | 'periodReason'> {
  const period = row.period('period');
  const periodReason = row.optionalOneOf('period_reason', PERIOD_REASONS);
  if (row.text('period') === '' && periodReason === null) row.required('period_reason');
  if (period) row.empty('period_reason', 'period');
  return { period, periodReason: period ? null : periodReason };
}

function readRange(row: Row, isRange: boolean, value: number): number | null {
  const max = row.optionalNumber('value_max');
  if (!isRange) row.empty('value_max', 'operator = range');
  else if (max === null) row.required('value_max');
  else if (max <= value) row.fault('range-order', 'value_max', `> ${String(value)}`);
  return isRange ? max : null;
}

function readTarget(row: Row, isTarget: boolean): TargetTerms | null {
  const horizon: Period | null = row.period('horizon');
  if (!isTarget) {
    for (const field of ['baseline_basis', 'baseline_period', 'baseline_value', 'horizon']) {
      row.empty(field, 'role = target');
    }
    return null;
  }
  row.required('horizon');
  const baselineBasis = row.oneOf('baseline_basis', BASELINE_BASES);
  const baselinePeriod = row.period('baseline_period');
  const baselineValue = row.optionalNumber('baseline_value');
  const rests = baselineBasis === 'stated' || baselineBasis === 'assumed';
  if (rests) row.required('baseline_period');
  else {
    row.empty('baseline_period', 'baseline_basis = stated, assumed');
    row.empty('baseline_value', 'baseline_basis = stated, assumed');
  }
  // Whoever reads an assumption must be told whose it is.
  if (baselineBasis === 'assumed') row.required('note_en');
  return horizon ? { horizon, baselineBasis, baselinePeriod, baselineValue } : null;
}

function readQuote(row: Row): Quote | null {
  const phrase = row.text('phrase');
  return phrase === '' ? null : { phrase, asStated: row.text('as_stated') };
}

function readBasis(row: Row): Pick<Claim, 'basis' | 'derivation'> {
  const basis = row.oneOf('basis', ['stated', 'derived']);
  const derivation = readDerivation(row, '');
  if (basis === 'derived') row.required('formula');
  // A stated figure derives from nothing; at most it restates another one, in another unit.
  else if (derivation?.formula !== 'restates') row.empty('formula', 'basis = derived');
  return { basis, derivation };
}

/** A formula and its inputs, from two columns that go together. @param stem what their names begin with */
function readDerivation(row: Row, stem: '' | 'implied_'): Derivation | null {
  const formula = row.optionalOneOf(`${stem}formula`, FORMULAS);
  const inputs = row.list(`${stem}inputs`);
  if (formula === null) row.empty(`${stem}inputs`, `${stem}formula`);
  else if (!inputs.length) row.required(`${stem}inputs`);
  return formula && { formula, inputs };
}
