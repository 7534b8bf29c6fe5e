import type { Goal } from '../app/domain/track';
import type { Phrase } from '../app/domain/finding';
import { formatList } from './format';
import { sentence, withinSentence } from './sentence';

/** Where a figure lies beside its target. */
export type Side = 'below' | 'above' | 'on' | 'within';

/** A pace in words: in equal steps, and at a constant rate where there is one. */
export interface PaceText {
  readonly linear: string;
  readonly compound: string | null;
}

const paced = (what: string, { linear, compound }: PaceText) =>
  `${what}: ${linear} in equal steps${compound === null ? '' : `, or ${compound} at a constant rate`}.`;

/** `1 percentage point`, `−0.3 percentage points`. */
export const percentagePoints = (number: string) =>
  `${number} percentage ${/^[+−]?1$/.test(number) ? 'point' : 'points'}`;

/** Words of the drawings of targets. */
export const enTargetFigures = {
  targetFigures: {
    point: 'Point',
    year: 'Year',
    figure: 'Figure',
    onPath: 'On the straight path',
    soFar: 'Expected so far',
    baseline: 'Baseline',
    start: 'Start',
    latest: 'Latest figure',
    observed: 'Figure',
    goal: 'Target',
    projection: 'Projection',
    notStated: 'not stated',
    noFigure: 'no figure',
    noTarget: 'no target',
    assumed: (text: string) => `${text} (assumed)`,
    supplied: (text: string) => `${text} (supplied)`,
    restsOnAssumption: (text: string) => `${text} (rests on an assumption)`,
    isAssumed: 'assumed',
    inYear: (figure: string, year: string) => `${figure} in ${year}`,
    totalBy: (figure: string, year: string) => `${figure} in total by ${year}`,
    goalFor: {
      'one-year': (goal: string, year: string) => `${goal} for ${year}`,
      'by-then': (goal: string, year: string) => `${goal} by ${year}`,
      total: (goal: string, year: string) => `${goal} in total by ${year}`,
      yearly: (goal: string, year: string) => `${goal} a year until ${year}`,
    },
    inTotal: (unit: string) => `${unit} in total`,
    subject: (indicator: string, region: string) => `${region}, ${withinSentence(indicator)}`,
    baseIs100: (year: string) => `index, ${year} = 100`,
    indexPoints: (number: string) => `${number} index points`,
    points: percentagePoints,
    aYear: (figure: string) => `${figure} a year`,
    goals: {
      exactly: (figure: string) => figure,
      'at-least': (figure: string, strict: boolean) =>
        `${strict ? 'more than' : 'at least'} ${figure}`,
      'at-most': (figure: string, strict: boolean) =>
        `${strict ? 'less than' : 'at most'} ${figure}`,
      about: (figure: string) => `about ${figure}`,
    } as Readonly<
      Record<Exclude<Goal['kind'], 'range'>, (figure: string, strict: boolean) => string>
    >,
    titles: {
      open: (subject: string, goal: Phrase) =>
        sentence`${subject}: target of ${goal}, no figure to hold against it`,
      held: (subject: string, latest: Phrase, side: Side, difference: Phrase, goal: Phrase) =>
        side === 'on' || side === 'within'
          ? sentence`${subject}: ${latest}, ${side} the target of ${goal}`
          : sentence`${subject}: ${latest}, ${difference} ${side} the target of ${goal}`,
      paced: (
        subject: string,
        latest: Phrase,
        baseline: Phrase,
        reached: Phrase,
        needed: Phrase | null,
      ) =>
        sentence`${subject}: ${latest} after ${baseline}; ${reached} reached${needed ? sentence`, ${needed} needed` : ''}`,
      ahead: (subject: string, baseline: Phrase, goal: Phrase, needed: Phrase | null) =>
        sentence`${subject}: from ${baseline} to ${goal}${needed ? sentence`, ${needed} needed` : ''}`,
      onwards: (subject: string, latest: Phrase, goal: Phrase, needed: Phrase | null) =>
        sentence`${subject}: ${latest}, target of ${goal}${needed ? sentence`; ${needed} needed from there` : ''}`,
      soFar: (subject: string, latest: Phrase, expected: Phrase, goal: Phrase, from: string) =>
        sentence`${subject}: ${latest}, where equal steps from ${from} ask for ${expected}; target of ${goal}`,
      steps: (subject: string, goal: Phrase, pace: Phrase, from: string) =>
        sentence`${subject}: target of ${goal}, ${pace} in equal steps from ${from}`,
      matrix: (met: number, decided: number, targets: number) =>
        decided === 0
          ? `None of ${String(targets)} yearly growth targets can be held against an outcome`
          : `Met or kept within range: ${String(met)} of ${String(decided)} yearly growth targets that an outcome decides`,
      noMatrix: 'No yearly growth target is stated by the sources that may speak',
    },
    /** Short: they stand beside their swatches, on a phone too. */
    lines: {
      needed: (year: string, pace: string) => `needed from ${year}: ${pace}`,
      expected: (pace: string) => `equal steps: ${pace}`,
      reached: (pace: string) => `reached: ${pace}`,
      projected: (method: string, value: string) => `${withinSentence(method)}: ${value}`,
    },
    projectedBy: (value: string, method: string) => `${value} (${withinSentence(method)})`,
    notes: {
      noBaseline: 'The baseline is not stated, so no pace from it can be computed.',
      noStart:
        'The start of the period is not stated, so what was to be expected by a given year is not known.',
      noFigure: (reasons: readonly string[]) =>
        `No figure to hold against the target: ${reasons.join('; ')}.`,
      noYears: (years: readonly string[]) => `${formatList(years, 'en')}: no figure.`,
      about: 'The target is stated as “about”, without a tolerance.',
      range: 'The target is a range; no midpoint is taken.',
      needed: (pace: PaceText) => paced('Needed from the baseline', pace),
      reached: (pace: PaceText) => paced('Reached', pace),
      neededNow: (pace: PaceText) => paced('Needed from the latest figure', pace),
      shares: (time: string, way: string | null) =>
        `${time} of the time had passed at the latest figure${way === null ? '' : `, and ${way} of the way was covered`}.`,
      lines: 'Straight lines are paces; no figure between two points is stated.',
      projected: (method: string, value: string) =>
        `Projected by ${withinSentence(method)}, should it go on so: ${value}.`,
      notProjected: (method: string) => `No projection: ${withinSentence(method)} gives none.`,
      from: (year: string) => `The amount is counted from ${year}.`,
      assumedByData: (what: string) =>
        `${what}: assumed by the editors of the data; no document states it.`,
      sentence: (text: string) => `${text}.`,
      figureOf: (what: string, figure: string) => `${what} ${figure}`,
    },
    matrix: {
      head: 'Region',
      subtitle: (years: string) =>
        `Yearly growth targets · outcome less target in percentage points${years && ` · ${years}`}`,
      met: 'met',
      missed: 'missed',
      within: 'within range',
      below: 'below range',
      above: 'above range',
      'difference-only': 'difference only',
      targetOf: (place: string, goal: string) => `${place}: target ${goal}`,
      cell: (goal: string, outcome: string, verdict: string) =>
        `target ${goal}, outcome ${outcome}: ${verdict}`,
      open: (goal: string, why: string) => `target ${goal}: ${why}`,
      by: (verdict: string, difference: string) => `${verdict}, ${difference}`,
    },
  },
};

export type TargetFigureWords = typeof enTargetFigures;
