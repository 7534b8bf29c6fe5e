import type { WordsOfTargets } from '../../i18n/en-judging';
import { sayAssumption } from '../../i18n/assumption-text';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import type { Appraisal } from '../domain/appraisal';
import type { Entry } from '../domain/ledger';
import { isBaselineMissing } from '../domain/ledger';
import type { Point, Track } from '../domain/track';
import { outcomeOf } from '../domain/track';
import { ledgerRow } from './ledger-rows';
import { PACE_COLUMNS, paceRecord } from './pace-records';

/** Column names are the same in every language, so that scripts find them; texts are the reader's. */
export const LEDGER_COLUMNS = [
  'target_claim',
  'region',
  'region_name',
  'indicator',
  'indicator_name',
  'kind',
  'operator',
  'target_value',
  'target_value_max',
  'unit',
  'unit_name',
  'horizon',
  'baseline_value',
  'baseline_year',
  'baseline_basis',
  'latest_value',
  'latest_year',
  'outcome_value',
  'gap',
  ...PACE_COLUMNS,
  'verdict',
  'method',
  'result',
  'verdict_text',
  'reasons',
  'assumptions',
  'sources',
  'claims',
] as const;

/** A target as a row for programs; figures in plain units, of a change from a base year in index points. */
export function ledgerRecord(
  one: Entry,
  set: ClaimSet,
  words: WordsOfTargets,
): Readonly<Record<(typeof LEDGER_COLUMNS)[number], CsvCell>> {
  const { appraisal, headline, verdict } = one;
  const { target, track, unit, indicator, progress, applied } = appraisal;
  const { baseline, goal, horizon } = track;
  const row = ledgerRow(one, set, words);
  const claims = claimsOf(
    track,
    target.alsoStatedBy.map(({ id }) => id),
  );
  const sources = [...new Set(claims.map((id) => entry(set.byId, id).source))];
  return {
    target_claim: target.claim.id,
    region: target.claim.region,
    region_name: row.region,
    indicator: indicator.id,
    indicator_name: row.name,
    kind: target.kind,
    operator: target.claim.operator,
    target_value: goal.value,
    target_value_max: goal.max,
    unit: unit.id,
    unit_name: unit.name[words.lang],
    horizon: horizon.year,
    baseline_value: baseline?.value ?? null,
    baseline_year: baseline?.year ?? null,
    baseline_basis: basisOf(appraisal),
    latest_value: progress.latest?.value ?? null,
    latest_year: progress.latest?.year ?? null,
    outcome_value: outcomeOf(track)?.value ?? null,
    gap: progress.gap,
    ...paceRecord(appraisal),
    verdict,
    method: headline.kind === 'verdict' ? headline.method : null,
    result: headline.kind === 'verdict' ? headline.ruling.result : null,
    verdict_text: row.verdict,
    reasons: row.reasons.join('; '),
    assumptions: applied
      .map((assumption) => sayAssumption(assumption, target, set, words))
      .join('; '),
    sources: sources.join('; '),
    claims: claims.join('; '),
  };
}

function basisOf(appraisal: Appraisal): string {
  const { baseline } = appraisal.track;
  if (!baseline) return isBaselineMissing(appraisal) ? 'not-stated' : 'not-needed';
  if (baseline.assumed) return baseline.assumptions.length ? 'assumed-by-analyst' : 'assumed';
  return baseline.assumptions.length ? 'supplied-by-analyst' : 'stated';
}

function claimsOf(
  { stated, baseline, observations }: Track,
  also: readonly string[],
): readonly string[] {
  const points: readonly Pick<Point, 'claims'>[] = [
    stated,
    ...(baseline ? [baseline] : []),
    ...observations,
  ];
  return [...new Set([...points.flatMap(({ claims }) => claims), ...also])];
}
