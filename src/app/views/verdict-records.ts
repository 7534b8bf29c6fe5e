import type { WordsOfTargets } from '../../i18n/en-judging';
import { formulaText, letterText } from '../../i18n/method-formula';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import { PACE_COLUMNS, paceRecord } from './pace-records';
import type { VerdictRow } from './verdict-rows';

/** Column names are the same in every language, so that scripts find them; texts are the reader's. */
export const VERDICT_COLUMNS = [
  'target_claim',
  'region',
  'region_name',
  'indicator',
  'indicator_name',
  'horizon',
  'method',
  'method_name',
  'verdict',
  'result',
  'verdict_text',
  'rests_on',
  'formula',
  'with_figures',
  'figures',
  'thresholds',
  'changes',
  ...PACE_COLUMNS,
  'reasons',
  'claims',
] as const;

/** A method's verdict on a target as a row for programs; `none` where the method does not apply. */
export function verdictRecord(
  row: VerdictRow,
  appraisal: Appraisal,
  { regions }: ClaimSet,
  { lang }: WordsOfTargets,
): Readonly<Record<(typeof VERDICT_COLUMNS)[number], CsvCell>> {
  const { target, track, indicator, rulings } = appraisal;
  const ruling = rulings.get(row.id);
  const isJudged = ruling?.kind === 'judged';
  const { claim } = target;
  const claims = new Set(row.inputs.flatMap((one) => one.claims));
  return {
    target_claim: claim.id,
    region: claim.region,
    region_name: entry(regions, claim.region).short[lang],
    indicator: indicator.id,
    indicator_name: indicator.name[lang],
    horizon: track.horizon.year,
    method: row.id,
    method_name: row.name,
    verdict: isJudged ? ruling.status : 'none',
    result: isJudged ? ruling.result : null,
    verdict_text: row.verdict,
    rests_on: row.mark,
    formula: row.formulas.map(({ equation }) => formulaText(equation)).join('; '),
    with_figures: row.formulas.flatMap(({ line }) => line ?? []).join('; '),
    figures: row.inputs.map(({ letter, value }) => `${letterText(letter)} = ${value}`).join('; '),
    thresholds: row.bands.map(({ text }) => text).join('; '),
    changes: row.flips.join('; '),
    ...paceRecord(appraisal),
    reasons: row.reasons.join('; '),
    claims: [...claims].join('; '),
  };
}
