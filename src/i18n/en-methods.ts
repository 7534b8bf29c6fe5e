import type { FlipOf } from '../app/domain/methods/flips';
import type { MethodId, Refusal, Status } from '../app/domain/methods/method';

/** What methods and their verdicts are called wherever they stand; the page that explains them has words of its own. */
export const enMethods = {
  methods: {
    /** In full, with the edition where there is one. An institution is named only where its own text was read. */
    names: {
      outcome: 'Outcome at the horizon',
      'cagr-ratio': 'Ratio of growth rates (Open SDG, progress methodology)',
      'projected-share': 'Projected share of the way (edition of 2023)',
      'linear-pace': 'Linear pace, reached over needed',
      'current-status': 'Share of the way beside share of the time',
      'anticipated-progress': 'Weighted trend, carried on to the horizon',
    } satisfies Record<MethodId, string>,
    short: {
      outcome: 'Outcome',
      'cagr-ratio': 'Growth ratio',
      'projected-share': 'Projected share',
      'linear-pace': 'Linear pace',
      'current-status': 'Way and time',
      'anticipated-progress': 'Weighted trend',
    } satisfies Record<MethodId, string>,
    asks: {
      outcome: 'Was the target reached in its year, and by how much was it missed or exceeded?',
      'cagr-ratio': 'Is the yearly growth rate so far as high as the one that leads to the target?',
      'projected-share':
        'If growth goes on as so far, what share of the way will be covered at the horizon?',
      'linear-pace':
        'Is the yearly step so far as large as the step that was needed from the start?',
      'current-status':
        'Is the share of the way that is covered as large as the share of time gone?',
      'anticipated-progress':
        'Where does a line through all figures lead, if recent ones count for more?',
    } satisfies Record<MethodId, string>,
    statuses: {
      met: 'met',
      missed: 'missed',
      within: 'within the range',
      below: 'below the range',
      above: 'above the range',
      'difference-only': 'difference only',
      achieved: 'target achieved',
      'on-track': 'on track',
      moderate: 'moderate, must speed up',
      limited: 'limited progress',
      deteriorating: 'deteriorating',
      fair: 'fair, must speed up',
      'stagnation-or-regression': 'stagnation or regression',
      improving: 'moderately improving',
      stagnating: 'stagnating',
      decreasing: 'decreasing',
      'ahead-of-time': 'ahead of time',
      'behind-time': 'behind time',
      maintain: 'maintain the pace',
      accelerate: 'accelerate',
      reverse: 'reverse the trend',
    } satisfies Record<Status, string>,
    because: {
      met: 'The figure reaches the target.',
      missed: 'The figure in the target’s year does not reach it.',
      within: 'The figure lies between both ends of the range, or on one of them.',
      below: 'The figure lies under the lower end of the range.',
      above: 'The figure lies over the upper end of the range.',
      'difference-only':
        'The target states no tolerance, or no direction, by which it could be met.',
      achieved: 'The latest figure has reached the target’s level.',
      'on-track': 'The pace so far leads to the target in time, or nearly.',
      moderate: 'There is progress, but it is slower than the target needs.',
      limited: 'There is little progress beside what the target needs, or none.',
      deteriorating: 'The latest figure is farther from the target than the baseline was.',
      fair: 'A part of the way will be covered at the horizon, but not all of it.',
      'stagnation-or-regression': 'Hardly any of the way will be covered at the horizon, or none.',
      improving: 'The yearly step is at least half of what was needed, but not all of it.',
      stagnating: 'The yearly step is less than half of what was needed.',
      decreasing: 'The latest figure is farther from the target than the baseline was.',
      'ahead-of-time': 'At least as much of the way is covered as of the time has passed.',
      'behind-time': 'Less of the way is covered than of the time has passed.',
      maintain: 'The trend leads to the target, or misses it by a tenth of the way at most.',
      accelerate:
        'The trend ends no worse than the baseline, but more than a tenth of the way short of the target.',
      reverse: 'The trend ends behind the baseline: farther from the target than at the start.',
    } satisfies Record<Status, string>,
    refusals: {
      'no-baseline': 'no baseline is stated or supplied',
      'no-observation': 'there is no observation yet',
      'one-point-only': 'there is one figure only, and a pace needs two',
      'baseline-is-target': 'the baseline is the target already: there is no way to measure',
      'not-positive': 'a level is not above zero, and growth rates need that',
      'sign-change': 'the sign changes on the way, and no growth rate leads across zero',
      'one-year-rate': 'the target is the growth rate of one year, which is no level to grow from',
      'yearly-step': 'the target is a change of every year, which is no level to head for',
      'adds-up': 'the target is an amount that adds up over years, not a level that grows',
      range: 'the target is a range, and no end of it is the one to head for',
      about: 'the target says “about”, without a tolerance',
      'no-direction': 'it is not known whether more or less is wanted',
      'target-behind-baseline': 'the target lies behind the baseline: it was reached at the start',
      'no-start': 'the first year of the amount is not stated',
      'horizon-before-baseline': 'the horizon is not later than the baseline',
      'horizon-passed': 'the horizon has passed: the outcome says whether it was met',
      'horizon-not-passed': 'there is no figure for the target’s own year yet',
      'not-a-number': 'the figures are too large or no numbers',
    } satisfies Record<Refusal, string>,
    /** What would change a verdict: `With 80.9 in 2015: moderately improving`. */
    flips: {
      latest: (at: string, status: string, year: string) => `With ${at} in ${year}: ${status}`,
      baseline: (at: string, status: string, year: string) => `From ${at} in ${year}: ${status}`,
      horizon: (at: string, status: string) => `By ${at}: ${status}`,
    } satisfies Record<FlipOf, (at: string, status: string, year: string) => string>,
    flipsTitle: 'What would change it',
    noFlip: 'Nothing within reason would change it.',
    explain: (name: string) => `How it works: ${name}`,
    all: 'How each method judges',
  },
};

export type MethodWords = typeof enMethods;
