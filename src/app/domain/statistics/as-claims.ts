import type { Claim, Status } from '../claim';
import type { ClaimSet } from '../claim-set';
import { withClaims } from '../claim-set';
import type { Unit } from '../indicator';
import type { Localized } from '../localized';
import type { Period } from '../period';
import { parsePeriod } from '../period';
import type { TableAbsence } from '../table-place';
import type { Dataset, ObsStatus, Trait } from './dataset';
import { datasetIndicators, datasetRegions, datasetSource, datasetUnits } from './dataset-entries';
import type { Observations } from './statistics';
import type { TableUnit } from './table-units';
import { unitOf } from './table-units';

/** A forecast or an imputed figure is estimated to the claims, an unvalidated one provisional; the note says which. */
const STATUSES: Readonly<Record<ObsStatus, readonly [Status, Localized | null]>> = {
  A: ['A', null],
  B: ['A', { en: 'Break in the series', zh: '序列中断' }],
  D: ['A', { en: 'Definition differs', zh: '定义不同' }],
  E: ['E', null],
  F: ['E', { en: 'Forecast', zh: '预测值' }],
  I: ['E', { en: 'Imputed', zh: '插补值' }],
  N: ['A', { en: 'Not significant', zh: '不显著' }],
  P: ['P', null],
  S: ['A', { en: 'Strike or other special event', zh: '罢工等特殊情况' }],
  U: ['A', { en: 'Low reliability', zh: '可靠性低' }],
  V: ['P', { en: 'Not validated', zh: '未经核实' }],
};

/**
 * Figures of one indicator as claims, in their order; what is absent makes none. Two figures of one key are two claims. Ids
 * are `<dataset>:<row>:<column>`, both from 1, so that they stay the same however figures are fetched.
 *
 * @param units of the package
 */
export function claimsOf(
  dataset: Dataset,
  observations: Observations,
  units: ReadonlyMap<string, Unit>,
): readonly Claim[] {
  const member = dataset.indicators[observations.indicator];
  if (!member) return [];
  const about = new Figures(dataset, observations, unitOf(dataset, member, units.values()));
  const claims: Claim[] = [];
  for (let at = 0; at < observations.value.length; at += 1) {
    const claim = about.claim(at, member.id);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** What the table itself says is missing, of the same figures. */
export function absencesOf(dataset: Dataset, observations: Observations): readonly TableAbsence[] {
  const { indicators, regions, periods, traits, columns } = dataset;
  const member = indicators[observations.indicator];
  const found: TableAbsence[] = [];
  observations.trait.forEach((code, at) => {
    const trait = traits[code];
    const region = regions[observations.region[at] ?? 0];
    const period = periods[observations.period[at] ?? 0];
    if (!member || !trait?.absence || !region || !period) return;
    found.push({
      indicator: member.id,
      region: region.id,
      period: period.id,
      source: dataset.id,
      reason: trait.absence,
      note: trait.note,
      row: observations.row[at] ?? 0,
      column: columns[trait.column] ?? '',
    });
  });
  return found;
}

/** What figures of one indicator have in common, worked out once. */
class Figures {
  private readonly dataset: Dataset;
  private readonly observations: Observations;
  private readonly unit: TableUnit;
  private readonly periods: readonly (Period | null)[];
  private readonly notes: readonly (Localized | null)[];

  constructor(dataset: Dataset, observations: Observations, unit: TableUnit) {
    this.dataset = dataset;
    this.observations = observations;
    this.unit = unit;
    this.periods = dataset.periods.map(({ id }) => parsePeriod(id));
    this.notes = dataset.traits.map((trait) => noteOf(trait, unit.unit));
  }

  claim(at: number, indicator: string): Claim | null {
    const { dataset, observations, unit } = this;
    const [value, row] = [observations.value[at] ?? NaN, observations.row[at] ?? 0];
    const code = observations.trait[at] ?? 0;
    const trait = dataset.traits[code];
    const region = dataset.regions[observations.region[at] ?? 0];
    const period = this.periods[observations.period[at] ?? 0];
    if (!trait || !region || !period || !Number.isFinite(value)) return null;
    return {
      id: `${dataset.id}:${String(row)}:${String(trait.column + 1)}`,
      role: 'observation',
      indicator,
      region: region.id,
      period,
      periodReason: null,
      operator: 'eq',
      value,
      valueMax: null,
      unit: unit.unit.id,
      unitMult: unit.unitMult,
      denominator: null,
      target: null,
      quote: null,
      source: dataset.id,
      paragraph: null,
      basis: 'stated',
      derivation: null,
      implied: null,
      revises: null,
      status: STATUSES[trait.status][0],
      note: this.notes[code] ?? null,
      table: { row, column: dataset.columns[trait.column] ?? '' },
    };
  }
}

function noteOf({ status, note: written, source }: Trait, unit: Unit): Localized | null {
  const said = STATUSES[status][1];
  // The sign behind the figure says what the unit says.
  const note = unit.id === 'percent' && written === '%' ? '' : written;
  const en = [said?.en ?? '', note, source && `Source in the table: ${source}`];
  const zh = [said?.zh ?? '', note, source && `表内注明来源：${source}`];
  const joined = (texts: readonly string[], sign: string) =>
    texts.filter((text) => text !== '').join(sign);
  const both = { en: joined(en, '; '), zh: joined(zh, '；') };
  return both.en === '' ? null : both;
}

/** The claims with those of datasets beside them. What the package has stays as it is, whatever a dataset calls itself. */
export function withStatistics(
  base: ClaimSet,
  datasets: readonly Dataset[],
  claims: readonly Claim[],
  absences: readonly TableAbsence[],
): ClaimSet {
  return {
    ...withClaims(base, [...base.claims, ...claims]),
    sources: beside(base.sources, datasets.map(datasetSource)),
    indicators: beside(
      base.indicators,
      datasets.flatMap((dataset) => datasetIndicators(dataset, base.units)),
    ),
    regions: beside(base.regions, datasets.flatMap(datasetRegions)),
    units: beside(
      base.units,
      datasets.flatMap((dataset) => datasetUnits(dataset, base.units)),
    ),
    absences,
  };
}

function beside<T extends { readonly id: string }>(
  known: ReadonlyMap<string, T>,
  further: readonly T[],
): ReadonlyMap<string, T> {
  const added = further.filter(({ id }) => !known.has(id));
  return new Map([...known, ...added.map((one) => [one.id, one] as const)]);
}
