import type { Appraisal } from '../domain/appraisal';
import type { Claim } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { derivedUnit } from '../domain/derived-unit';
import type { GapReason } from '../domain/gap';
import type { Localized } from '../domain/localized';
import type { PeriodId } from '../domain/period';
import { endYear } from '../domain/period';
import type { Ground, Point } from '../domain/track';
import { outcomeOf } from '../domain/track';
import type { FigureRow } from './figure-row';
import { coded, PLAIN } from './figure-row';
import type { ShownPoint, ShownTarget } from './figure-row-ground';
import { inBoth } from './figure-rows-words';
import { noFigureReason } from './target-notes';
import type { Projection } from './target-way';
import { askedFor } from './target-way';
import { LIGHT } from './theme';

/** One target: its way, the goal, what the straight path asks for at each of them, and where a method leads. */
export function targetRows(
  { appraisal, points, projection, hasPath }: ShownTarget,
  set: ClaimSet,
): readonly FigureRow[] {
  const { year } = appraisal.track.horizon;
  const path = (at: number | null) => (hasPath && at !== null ? pathRow(appraisal, at, set) : []);
  return [
    ...points.flatMap((one) => [pointRow(one, appraisal, set), ...path(one.year)]),
    goalRow(appraisal, set),
    ...path(year),
    ...(projection ? [projectionRow(projection, appraisal, set)] : []),
  ];
}

/** A cell of the matrix: the target, the outcome or why there is none, and the difference between them. */
export function matrixRows(appraisal: Appraisal, set: ClaimSet): readonly FigureRow[] {
  const { track, rulings, unit } = appraisal;
  const ruling = rulings.get('outcome');
  const point = ruling?.kind === 'judged' ? outcomeOf(track) : null;
  const rows = [
    goalRow(appraisal, set),
    pointRow({ year: track.horizon.year, point, isBaseline: false }, appraisal, set),
  ];
  if (ruling?.kind !== 'judged' || !point) return rows;
  const points = unit.quantity === 'ratio' ? derivedUnit(set, 'percentage-points') : unit;
  const difference: FigureRow = {
    ...frameOf(appraisal, set),
    period: horizonOf(appraisal),
    value: computed(ruling.result),
    unit: coded(points),
    shown: 'difference',
    claims: [...new Set([...track.stated.claims, ...point.claims])],
    note: inBoth(({ dataFiles }) => dataFiles.notes.toTarget),
  };
  return [...rows, difference];
}

/** What all rows of a target have in common, before they say what they are. */
function frameOf({ target, indicator, unit }: Appraisal, set: ClaimSet) {
  return {
    ...PLAIN,
    region: coded(entry(set.regions, target.claim.region)),
    indicator: coded(indicator),
    unit: coded(unit),
  };
}

/**
 * The period of a target as its claim has it, unless the analyst has moved its end. What adds up from a start that nobody
 * states is no amount of the last year alone: `../2017`.
 */
function horizonOf({ target, track }: Appraisal): PeriodId {
  const { period, periodReason, target: terms } = target.claim;
  const { year, assumptions } = track.horizon;
  if (periodReason === 'start-not-stated') return `../${String(year)}`;
  if (assumptions.length) return String(year);
  return (period ?? terms.horizon).id;
}

function pointRow(
  { year, point, isBaseline }: ShownPoint,
  appraisal: Appraisal,
  set: ClaimSet,
): FigureRow {
  const frame = { ...frameOf(appraisal, set), part: isBaseline ? 'baseline' : 'figure' } as const;
  if (!point) return { ...frame, ...gapAt(year, isBaseline, appraisal, set) };
  const claim = statedAs(point, appraisal, set);
  const region = claim && entry(set.regions, claim.region);
  return {
    ...frame,
    ...(region ? { region: coded(region) } : {}),
    period: claim?.period?.id ?? String(point.year),
    value: point.value,
    status: claim?.status ?? null,
    claims: point.claims,
    note: groundNote(point),
  };
}

/** The one claim that states a point's figure as it stands; null where it was computed, assumed or supplied. */
function statedAs(point: Point, { unit }: Appraisal, set: ClaimSet): Claim | null {
  const [id = '', ...others] = point.claims;
  const claim = set.byId.get(id);
  if (!claim || others.length || point.assumptions.length || claim.role === 'target') return null;
  const isSame = claim.unit === unit.id && plainValue(claim) === point.value;
  return isSame && claim.period && endYear(claim.period) === point.year ? claim : null;
}

function gapAt(year: number | null, isBaseline: boolean, appraisal: Appraisal, set: ClaimSet) {
  const { missing, track } = appraisal;
  const isWanted = !isBaseline && (year === null || year === track.horizon.year);
  const gap: GapReason =
    isWanted && missing.includes('companions-off')
      ? 'companions-off'
      : isWanted && missing.includes('other-population')
        ? 'population-differs'
        : 'no-claim';
  const isUndated = isBaseline && year === null;
  return {
    period: isUndated ? null : year === null ? horizonOf(appraisal) : String(year),
    periodReason: isUndated ? ('not-stated' as const) : null,
    value: null,
    gap,
    claims: [],
    note: inBoth((words) => {
      if (isBaseline) return words.targetFigures.notStated;
      if (!isWanted) return words.targetFigures.noFigure;
      return noFigureReason(appraisal, { set, words, theme: LIGHT });
    }),
  };
}

/** Who says a figure, where no claim does. */
function groundNote({ claims, assumptions, assumed }: Ground): Localized {
  return inBoth(({ dataFiles: { notes } }) => {
    if (assumptions.length) return assumed ? notes.assumedByAnalyst : notes.suppliedByAnalyst;
    return assumed && claims.length ? notes.assumedByEditors : '';
  });
}

function goalRow(appraisal: Appraisal, set: ClaimSet): FigureRow {
  const { track, target } = appraisal;
  return {
    ...frameOf(appraisal, set),
    part: 'goal',
    role: 'target',
    operator: target.claim.operator,
    period: horizonOf(appraisal),
    value: track.goal.value,
    valueMax: track.goal.max,
    status: target.claim.status,
    claims: [...new Set([...track.stated.claims, ...track.horizon.claims])],
    // The year may be the analyst's where the figure is not.
    note: groundNote(track.horizon),
  };
}

function pathRow(appraisal: Appraisal, year: number, set: ClaimSet): readonly FigureRow[] {
  const value = askedFor(appraisal, year);
  const { baseline, stated, horizon, kind } = appraisal.track;
  if (value === null || !baseline) return [];
  return [
    {
      ...frameOf(appraisal, set),
      part: 'path',
      role: 'target',
      period: String(year),
      value: computed(value),
      claims: [...new Set([...baseline.claims, ...stated.claims])],
      note: inBoth(({ targetFigures: t }) => {
        const head = kind === 'cumulative' ? t.soFar : t.onPath;
        return baseline.assumed || horizon.assumed ? t.restsOnAssumption(head) : head;
      }),
    },
  ];
}

/** Computed in several steps: the last digits of a number are none of the figure's. */
function computed(value: number): number {
  return Number(value.toPrecision(12));
}

function projectionRow(
  { method, value, claims, isAssumed }: Projection,
  appraisal: Appraisal,
  set: ClaimSet,
): FigureRow {
  return {
    ...frameOf(appraisal, set),
    part: 'projection',
    period: String(appraisal.track.horizon.year),
    value: computed(value),
    claims,
    note: inBoth(({ targetFigures: t, methods }) => {
      const said = t.projectedBy(t.projection, methods.short[method]);
      return isAssumed ? t.restsOnAssumption(said) : said;
    }),
  };
}
