import type { PaceText } from '../../i18n/en-target-figures';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimId } from '../domain/claim';
import type { MethodId } from '../domain/methods/method';
import type { Pace } from '../domain/progress';
import type { Point } from '../domain/track';
import type { PaceLine } from './plugins/pace-lines';
import type { LegendEntry } from './spec';
import type { TargetContext, TargetText } from './target-text';
import { regionColor } from './theme';

/** What a trajectory has on its plot, before it is a configuration. */

/** A year of the way: its figure, or null where there is none. */
export interface Stop {
  readonly year: number;
  readonly point: Point | null;
  readonly isBaseline: boolean;
}

/**
 * Baseline and figures in order of time, a gap for each year between two of them. Where nothing is observed, the gap is
 * at the horizon, where the figure is wanted. No gap follows the latest figure: what has not come is not missing.
 */
export function stopsOf({ track }: Appraisal): readonly Stop[] {
  const { baseline, observations, horizon } = track;
  const points = [...(baseline ? [baseline] : []), ...observations];
  const known = points.flatMap((point, at): Stop[] => {
    const next = points[at + 1];
    const between = next ? Math.max(next.year - point.year - 1, 0) : 0;
    const missing = Array.from({ length: between }, (_, step) => gapAt(point.year + step + 1));
    return [{ year: point.year, point, isBaseline: point === baseline }, ...missing];
  });
  return observations.length ? known : [...known, gapAt(horizon.year)];
}

function gapAt(year: number): Stop {
  return { year, point: null, isBaseline: false };
}

export interface Projection {
  readonly method: MethodId;
  readonly value: number;
  readonly claims: readonly ClaimId[];
  readonly isSupplied: boolean;
  readonly isAssumed: boolean;
}

/** Where a method's own formula leads at the horizon; null where it leads nowhere, and once the horizon has come. */
export function projectionOf({ rulings }: Appraisal, method: MethodId | null): Projection | null {
  const ruling = method && rulings.get(method);
  if (!method || ruling?.kind !== 'judged' || ruling.projected === null) return null;
  const { inputs, projected: value } = ruling;
  return {
    method,
    value,
    claims: [...new Set(inputs.flatMap(({ claims }) => claims))],
    isAssumed: inputs.some(({ assumed }) => assumed),
    isSupplied: inputs.some(({ assumptions }) => assumptions.length > 0),
  };
}

/** What the straight path from the baseline asks for by a year; null where there is no path. */
export function askedFor({ track, progress }: Appraisal, year: number): number | null {
  const { baseline } = track;
  if (!baseline || !progress.needed) return null;
  return baseline.value + progress.needed.linear * (year - baseline.year);
}

export interface DrawnLine extends PaceLine {
  readonly legend: LegendEntry;
}

const DOTTED = [1.5, 4];
const DASHED = [7, 5];

/** The paces of a target as lines: needed, reached, needed from now, and projected; those of which both ends are known. */
export function linesOf(
  appraisal: Appraisal,
  projection: Projection | null,
  { words, theme }: TargetContext,
  text: TargetText,
): readonly DrawnLine[] {
  const { track, progress, target } = appraisal;
  const { baseline, goal, horizon } = track;
  const { latest, needed, reached, neededNow } = progress;
  const { lines } = words.targetFigures;
  const region = regionColor(theme, target.claim.region);
  const aim = { x: horizon.year, y: goal.value };
  const said = (pace: Pace) => text.pace(pace).linear;
  const startsAssumed = baseline?.assumed === true;
  return [
    ...(baseline && needed
      ? [
          line(baseline, aim, theme.muted, {
            width: 1.5,
            dash: startsAssumed ? DASHED : [],
            label:
              track.kind === 'cumulative'
                ? lines.expected(said(needed))
                : lines.needed(String(baseline.year), said(needed)),
          }),
        ]
      : []),
    // From one year to the next, the line of the figures says it.
    ...(baseline && latest && reached && latest.year - baseline.year > 1
      ? [
          line(baseline, place(latest), region, {
            dash: DOTTED,
            label: lines.reached(said(reached)),
          }),
        ]
      : []),
    ...(latest && neededNow
      ? [
          line(latest, aim, theme.rule, {
            dash: DOTTED,
            label: lines.needed(String(latest.year), said(neededNow)),
          }),
        ]
      : []),
    ...(latest && projection
      ? [
          line(latest, { x: horizon.year, y: projection.value }, region, {
            dash: DASHED,
            label: lines.projected(
              words.methods.short[projection.method],
              text.computed(projection.value),
            ),
          }),
        ]
      : []),
  ];
}

function place({ year, value }: Point): PaceLine['to'] {
  return { x: year, y: value };
}

function line(
  from: Point,
  to: PaceLine['to'],
  color: string,
  { width = 2, dash, label }: { width?: number; dash: readonly number[]; label: string },
): DrawnLine {
  const shape = dash === DOTTED ? 'dotted' : dash === DASHED ? 'dashed' : 'line';
  const legend: LegendEntry = { label, color, dashed: dash.length > 0, shape };
  return { from: place(from), to, color, width, dash: [...dash], legend };
}

/** Growth rates for methods that speak in them, and for an index; else equal steps. */
const BY_RATE: readonly MethodId[] = ['cagr-ratio', 'projected-share'];

/** The pace that a title names. */
export function titlePace(
  pace: Pace,
  { isIndex }: Appraisal,
  method: MethodId | null,
  text: TargetText,
): string {
  const { linear, compound }: PaceText = text.pace(pace);
  const wantsRate = method ? BY_RATE.includes(method) : isIndex;
  return (wantsRate ? compound : null) ?? linear;
}
