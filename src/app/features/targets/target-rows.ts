import type { AllWords } from '../../../i18n/en-later';
import { formatClaim, formatNumber, formatPeriod, formatQuantity } from '../../../i18n/format';
import type { Assessment, Baseline, Verdict } from '../../domain/assessment';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import type { Indicator, Unit } from '../../domain/indicator';
import type { IconName } from '../../icons/icon';

/** A target as one row of the page: everything in words, every figure with its claims. */
export interface TargetRow {
  readonly id: ClaimId;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
  readonly horizon: string;
  readonly figure: string;
  readonly claims: readonly ClaimId[];
  readonly alsoStated: string | null;
  readonly baseline: string;
  readonly baselineMissing: boolean;
  readonly path: string | null;
  readonly outcome: string;
  readonly outcomeClaims: readonly ClaimId[];
  readonly verdict: string;
  /** Why there is none; empty beside a verdict. */
  readonly reasons: readonly string[];
  /** Verdicts are told by shape and word, not by colour alone. */
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'open';
}

const SHAPES = {
  met: { icon: 'check', tone: 'good' },
  within: { icon: 'range', tone: 'good' },
  missed: { icon: 'cross', tone: 'bad' },
  below: { icon: 'cross', tone: 'bad' },
  above: { icon: 'range', tone: 'open' },
  'difference-only': { icon: 'range', tone: 'open' },
  none: { icon: 'unknown', tone: 'open' },
} as const satisfies Record<Verdict['kind'], Pick<TargetRow, 'icon' | 'tone'>>;

export function targetRow(
  { target, baseline, outcome, verdict, index }: Assessment,
  set: ClaimSet,
  words: AllWords,
): TargetRow {
  const { lang, targets: t } = words;
  const { claim } = target;
  const indicator = entry(set.indicators, claim.indicator);
  const unit = entry(set.units, claim.unit);
  const figure = (id: ClaimId) => {
    const stated = set.byId.get(id);
    return stated
      ? formatClaim(
          stated,
          entry(set.indicators, stated.indicator),
          entry(set.units, stated.unit),
          lang,
        )
      : '';
  };
  const others = target.alsoStatedBy
    .map(({ id }) => figure(id))
    .filter((text) => text !== figure(claim.id));
  return {
    id: claim.id,
    name: indicator.name[lang],
    kind: t.kinds[target.kind],
    region: entry(set.regions, claim.region).short[lang],
    horizon: formatPeriod(claim.target.horizon, lang),
    figure: formatClaim(claim, indicator, unit, lang),
    claims: [claim.id, ...target.alsoStatedBy.map(({ id }) => id)],
    alsoStated: others.length ? t.alsoAs(others) : null,
    baseline: baselineText(baseline, indicator, unit, words),
    baselineMissing: baseline.kind === 'not-stated',
    path: index && pathText(index, words),
    outcome: outcome
      ? [outcome.claim, ...outcome.others].map(figure).join(words.semicolon)
      : t.noOutcome,
    outcomeClaims: outcome ? [outcome.claim, ...outcome.others] : [],
    verdict: verdictText(verdict, unit, words),
    reasons: verdict.kind === 'none' ? verdict.reasons.map((reason) => t.reasons[reason]) : [],
    ...SHAPES[verdict.kind],
  };
}

function pathText(index: NonNullable<Assessment['index']>, { lang, targets: t }: AllWords): string {
  const end = formatNumber(index.end, lang);
  const rate = `${formatNumber(index.annualRate, lang, 2)}${lang === 'en' ? '\u00a0' : ''}%`;
  return `${t.index('100', end, String(index.horizonYear))}${lang === 'en' ? '; ' : '；'}${t.pace(rate)}`;
}

function baselineText(
  baseline: Baseline,
  indicator: Indicator,
  unit: Unit,
  { lang, targets: t }: AllWords,
): string {
  if (baseline.kind === 'not-stated') return t.baselineNotStated;
  if (baseline.kind === 'not-needed') return t.baselineNotNeeded;
  const figure =
    baseline.value === null
      ? ''
      : formatQuantity(baseline.value, unit, lang, { decimals: indicator.decimals });
  return baseline.kind === 'assumed'
    ? t.baselineAssumed(baseline.period, figure)
    : t.baselineStated(baseline.period, figure);
}

/** Differences of percentages are percentage points. */
function verdictText(verdict: Verdict, unit: Unit, { lang, targets: t }: AllWords): string {
  if (verdict.kind === 'none') return t.verdicts.none;
  if (verdict.kind === 'within') return t.verdicts.within;
  const { difference } = verdict;
  if (verdict.kind === 'met' && difference === 0) return t.verdicts.metExactly;
  const signed = verdict.kind === 'difference-only';
  const size = signed ? difference : Math.abs(difference);
  const by =
    unit.quantity === 'ratio'
      ? t.points(formatNumber(size, lang, 2, signed))
      : formatQuantity(size, unit, lang, { signed });
  return t.verdicts[verdict.kind](by);
}
