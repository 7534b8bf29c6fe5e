import type { Appraisal } from './appraisal';
import type { Draft, SuppliedFigure, Supply } from './assumption';
import type { ClaimSet } from './claim-set';
import { claimsOn } from './claim-set';
import type { UnitId } from './indicator';
import { endYear, startYear } from './period';
import type { RegionId } from './region';
import type { Target } from './target';
import { latestOf } from './track';
import { observedAs } from './track-of';

/** What of an appraisal is asked. */
export type Asked = Pick<Appraisal, 'target' | 'track' | 'unit'>;

/** The part of a draft that a question is about. */
export type DraftField = 'value' | 'unit' | 'year' | 'region' | 'source';

type About =
  /** Another unit than the target's figures have. */
  | { readonly kind: 'other-unit'; readonly given: UnitId; readonly wanted: UnitId }
  /** Another region than the target's. */
  | { readonly kind: 'other-population'; readonly given: RegionId; readonly wanted: RegionId }
  /** A year that does not fit to another one, `against`. */
  | {
      readonly kind:
        | 'baseline-not-before-horizon'
        | 'baseline-not-before-observations'
        | 'outcome-after-horizon'
        | 'outcome-not-after-baseline'
        | 'outcome-not-at-horizon'
        | 'horizon-not-after-baseline'
        | 'horizon-before-observations'
        | 'start-after-horizon';
      readonly year: number;
      readonly against: number;
    }
  /** The claims state a figure for that year; the analyst's would stand in its place. Plain, in the target's unit. */
  | { readonly kind: 'replaces-claim'; readonly year: number; readonly value: number }
  /** A hundred or more times the target's figure, or a hundredth of it or less. */
  | { readonly kind: 'magnitude'; readonly value: number; readonly target: number }
  | { readonly kind: 'baseline-is-target' | 'share-out-of-range'; readonly value: number }
  | { readonly kind: 'as-it-is' | 'source-empty' };

/** Something about what the analyst supplies that should be looked at before it is used. */
export type Question = About & {
  readonly field: DraftField;
  /** Whether it cannot be used as it stands; else the analyst is asked, and may say that it is meant so. */
  readonly bars: boolean;
};

/** From here on a figure is of another magnitude; just below 100, since 39 and 0.39 are not exactly that. */
const FAR = 99.5;

/** What may be supplied for a target, in the order in which it is offered. Growth in one year has no baseline. */
export function suppliesFor({ target, track }: Asked): readonly Supply[] {
  const { claim, kind } = target;
  if (kind.startsWith('growth')) return ['outcome', 'population'];
  if (kind === 'cumulative') {
    const isStated = claim.period !== null && startYear(claim.period) !== null;
    return [...(isStated ? [] : (['start'] as const)), 'outcome', 'horizon', 'population'];
  }
  // A baseline that claims state is not replaced; what is to change every year has none.
  const isOpen =
    kind !== 'step' && (!track.baseline?.claims.length || claim.target.baselineBasis === 'assumed');
  return [...(isOpen ? (['baseline'] as const) : []), 'outcome', 'horizon', 'population'];
}

/**
 * The regions whose observations could stand for a target's, in the order of the list: those with a figure on what the
 * target measures, in its unit.
 */
export function populationsFor(set: ClaimSet, { claim }: Target): readonly RegionId[] {
  const { indicator, unit } = observedAs(set, claim);
  const observed = claimsOn(set, indicator);
  return [...set.regions.keys()].filter(
    (region) =>
      region !== claim.region &&
      observed.get(region)?.some((one) => one.role === 'observation' && one.unit === unit),
  );
}

/** Everything that is questionable about a draft; those that bar come first. */
export function questionsAbout(draft: Draft, asked: Asked): readonly Question[] {
  const source: readonly Question[] =
    draft.source?.trim() === '' ? [{ kind: 'source-empty', field: 'source', bars: true }] : [];
  const all = [...aboutIt(draft, asked), ...source];
  return [...all.filter(({ bars }) => bars), ...all.filter(({ bars }) => !bars)];
}

function aboutIt(draft: Draft, asked: Asked): readonly Question[] {
  const { target, track } = asked;
  switch (draft.what) {
    case 'baseline':
      return [...aboutFigure(draft, asked), ...aboutBaseline(draft, asked)];
    case 'outcome':
      return [...aboutFigure(draft, asked), ...aboutOutcome(draft, asked)];
    case 'horizon':
      return aboutHorizon(draft.year, asked);
    case 'start':
      return draft.year > track.horizon.year
        ? [yearQuestion('start-after-horizon', draft.year, track.horizon.year, true)]
        : [];
    case 'population':
      return draft.region === target.claim.region
        ? [{ kind: 'as-it-is', field: 'region', bars: true }]
        : aboutRegion(draft.region, target);
  }
}

function aboutFigure(draft: SuppliedFigure, { target, track, unit }: Asked): readonly Question[] {
  const { value } = draft;
  const questions: Question[] = [...aboutRegion(draft.region, target)];
  if (draft.unit !== unit.id) {
    const units = { given: draft.unit, wanted: unit.id };
    // Figures in two units are not compared any further.
    return [...questions, { kind: 'other-unit', ...units, field: 'unit', bars: true }];
  }
  const whole = unit.id === 'fraction' ? 1 : 100;
  if (target.kind === 'share' && (value < 0 || value > whole))
    questions.push({ kind: 'share-out-of-range', value, field: 'value', bars: false });
  const goal = track.goal.value;
  if (isFar(value, goal))
    questions.push({ kind: 'magnitude', value, target: goal, field: 'value', bars: false });
  return questions;
}

function aboutBaseline({ value, year, unit }: SuppliedFigure, asked: Asked): readonly Question[] {
  const { track } = asked;
  const latest = latestOf(track);
  const questions: Question[] = [];
  if (year >= track.horizon.year)
    questions.push(yearQuestion('baseline-not-before-horizon', year, track.horizon.year, true));
  else if (latest && year >= latest.year)
    questions.push(yearQuestion('baseline-not-before-observations', year, latest.year, false));
  if (unit === asked.unit.id && value === track.goal.value)
    questions.push({ kind: 'baseline-is-target', value, field: 'value', bars: false });
  return questions;
}

function aboutOutcome({ year }: SuppliedFigure, { target, track }: Asked): readonly Question[] {
  const { baseline, horizon, observations } = track;
  if (year > horizon.year) return [yearQuestion('outcome-after-horizon', year, horizon.year, true)];
  if (target.kind.startsWith('growth') && year !== horizon.year)
    return [yearQuestion('outcome-not-at-horizon', year, horizon.year, true)];
  if (baseline && year <= baseline.year)
    return [yearQuestion('outcome-not-after-baseline', year, baseline.year, true)];
  const stated = observations.find((point) => point.year === year && point.claims.length > 0);
  if (!stated) return [];
  return [{ kind: 'replaces-claim', year, value: stated.value, field: 'year', bars: false }];
}

function aboutHorizon(year: number, { target, track }: Asked): readonly Question[] {
  const { baseline } = track;
  const latest = latestOf(track);
  if (year === endYear(target.claim.target.horizon))
    return [{ kind: 'as-it-is', field: 'year', bars: true }];
  if (baseline && year <= baseline.year)
    return [yearQuestion('horizon-not-after-baseline', year, baseline.year, true)];
  return latest && year < latest.year
    ? [yearQuestion('horizon-before-observations', year, latest.year, false)]
    : [];
}

function aboutRegion(given: RegionId, { claim }: Target): readonly Question[] {
  const wanted = claim.region;
  if (given === wanted) return [];
  return [{ kind: 'other-population', given, wanted, field: 'region', bars: false }];
}

function yearQuestion(
  kind: Extract<About, { readonly against: number }>['kind'],
  year: number,
  against: number,
  bars: boolean,
): Question {
  return { kind, year, against, field: 'year', bars };
}

function isFar(value: number, goal: number): boolean {
  if (value === 0 || goal === 0) return false;
  const times = Math.abs(value / goal);
  return times >= FAR || times <= 1 / FAR;
}
