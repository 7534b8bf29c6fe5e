import type { Claim } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import type { Lang } from '../domain/localized';

/** The columns of the list of claims for programs: those of the package's claims, and the names of what they refer to. */
export const CLAIM_RECORD = [
  'id',
  'role',
  'region',
  'region_name',
  'indicator',
  'indicator_name',
  'period',
  'period_reason',
  'operator',
  'value',
  'value_max',
  'unit',
  'unit_name',
  'unit_mult',
  'denominator',
  'baseline_basis',
  'baseline_period',
  'baseline_value',
  'horizon',
  'as_stated',
  'phrase',
  'source',
  'publisher',
  'title',
  'published',
  'paragraph',
  'basis',
  'formula',
  'inputs',
  'revises',
  'status',
  'note',
] as const;

/** A claim in plain figures; names and notes in the language asked for. Null where nothing is stated. */
export function claimRecord(
  claim: Claim,
  set: ClaimSet,
  lang: Lang,
): Readonly<Record<(typeof CLAIM_RECORD)[number], CsvCell>> {
  const { target, quote, derivation } = claim;
  const source = entry(set.sources, claim.source);
  return {
    id: claim.id,
    role: claim.role,
    region: claim.region,
    region_name: entry(set.regions, claim.region).name[lang],
    indicator: claim.indicator,
    indicator_name: entry(set.indicators, claim.indicator).name[lang],
    period: claim.period?.id ?? null,
    period_reason: claim.periodReason,
    operator: claim.operator,
    value: claim.value,
    value_max: claim.valueMax,
    unit: claim.unit,
    unit_name: entry(set.units, claim.unit).name[lang],
    unit_mult: claim.unitMult,
    denominator: claim.denominator,
    baseline_basis: target?.baselineBasis ?? null,
    baseline_period: target?.baselinePeriod?.id ?? null,
    baseline_value: target?.baselineValue ?? null,
    horizon: target?.horizon.id ?? null,
    as_stated: quote?.asStated ?? null,
    phrase: quote?.phrase ?? null,
    source: claim.source,
    publisher: source.publisher[lang],
    title: source.title[lang],
    published: source.published,
    paragraph: claim.paragraph,
    basis: claim.basis,
    formula: derivation?.formula ?? null,
    inputs: derivation?.inputs.join('; ') ?? null,
    revises: claim.revises,
    status: claim.status,
    note: claim.note?.[lang] ?? null,
  };
}
