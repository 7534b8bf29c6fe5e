/** Words of the Targets page and its figures. */
export const enTargets = {
  targets: {
    title: 'Targets against baselines and outcomes',
    columns: {
      target: 'Target',
      region: 'Region',
      horizon: 'Horizon',
      figure: 'Figure',
      baseline: 'Baseline',
      outcome: 'Outcome',
      verdict: 'Verdict',
    },
    kinds: {
      'change-from-base': 'change from a base year',
      level: 'level',
      share: 'share',
      cumulative: 'amount over the period',
      step: 'change of every year',
      growth: 'growth in one year',
      'growth-range': 'range for one year',
      'growth-about': '“about”, for one year',
    },
    baselineNotStated: 'not stated',
    baselineNotNeeded: 'not needed',
    baselineStated: (period: string, figure: string) =>
      figure ? `${figure} in ${period}` : `${period} = 100`,
    index: (base: string, end: string, year: string) => `index ${base} → ${end} by ${year}`,
    pace: (rate: string) => `${rate} a year`,
    noOutcome: 'no observation',
    verdicts: {
      met: (by: string) => `met, ${by} above`,
      metExactly: 'met exactly',
      missed: (by: string) => `missed by ${by}`,
      within: 'within the range',
      below: (by: string) => `below the range by ${by}`,
      above: (by: string) => `above the range by ${by}`,
      'difference-only': (by: string) => `${by} from the target, which states no tolerance`,
      none: 'no verdict',
    },
    reasons: {
      'baseline-not-stated': 'no baseline is stated',
      'baseline-assumed': 'the base year is assumed',
      'no-observation': 'no observation at the horizon',
      'companions-off': 'its outcome is stated by companions, which are off',
      'other-population': 'figures exist for another population only',
      'amount-without-start': 'the start of the period is not stated',
    },
    alsoAs: (figures: readonly string[]) => `also stated: ${figures.join('; ')}`,
    none: 'No target is stated by the sources that may speak.',
  },
};

export type TargetWords = typeof enTargets;
