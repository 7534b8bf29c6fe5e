/** Words of the Targets page and its figures. */
export const enTargets = {
  targets: {
    title: 'Targets against baselines and outcomes',
    lead: 'A verdict names its method. A baseline that no source states is “not stated”; nothing invents it.',
    method:
      'Method: outcome. The figure reached at the horizon is compared with the target by plain arithmetic; about-targets get the difference alone, since they state no tolerance.',
    plan: 'The plan reported in 2013, for 2017',
    growth: 'Yearly growth targets',
    other: 'Other targets',
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
      growth: 'growth in one year',
      'growth-range': 'range for one year',
      'growth-about': '“about”, for one year',
    },
    baselineNotStated: 'not stated',
    baselineNotNeeded: 'not needed',
    baselineStated: (period: string, figure: string) =>
      figure ? `${figure} in ${period}` : `${period} = 100`,
    baselineAssumed: (period: string, figure: string) =>
      `${figure ? `${figure} in ${period}` : `${period} = 100`} (assumed)`,
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
    byMethod: 'method: outcome',
    alsoAs: (figures: readonly string[]) => `also stated: ${figures.join('; ')}`,
    chartTitle: (met: number, of: number) =>
      `Met or kept within range: ${String(met)} of ${String(of)} yearly growth targets with an outcome`,
    chartSubtitle: (years: string) => `Outcome less target · percentage points · ${years}`,
    chartHead: 'Target',
    chartColumn: 'Outcome less target',
    chartNote: (name: string, outcome: string, target: string) =>
      `${name}: outcome ${outcome}, target ${target}.`,
    points: (figure: string) => `${figure} percentage points`,
    none: 'No target is stated by the sources that may speak.',
  },
};

export type TargetWords = typeof enTargets;
