import type { Appraisal } from '../domain/appraisal';
import type { CsvCell } from '../domain/csv-text';
import { tidy } from '../domain/methods/preconditions';
import { hasWay } from '../domain/target';
import type { Pace } from '../domain/progress';

/**
 * What stands beside every verdict, as columns: shares in percent; paces in the target's unit a year (percentage points,
 * where that is percent), and as a constant rate in percent a year.
 */
export const PACE_COLUMNS = [
  'elapsed_percent',
  'covered_percent',
  'pace_needed',
  'pace_needed_percent',
  'pace_reached',
  'pace_reached_percent',
  'pace_needed_now',
  'pace_needed_now_percent',
] as const;

/** Empty where it is not known; a target for one year, or for every year, has no way from a baseline. */
export function paceRecord({
  track,
  unit,
  progress,
}: Appraisal): Readonly<Record<(typeof PACE_COLUMNS)[number], CsvCell>> {
  const isKnown = hasWay(track.kind);
  const { elapsed, covered, needed, reached, neededNow } = progress;
  const share = (part: number | null) => (isKnown && part !== null ? tidy(part * 100) : null);
  const step = (pace: Pace | null) => (isKnown && pace ? pace.linear : null);
  // A percentage of a percentage would be taken for percentage points.
  const grows = isKnown && unit.quantity !== 'ratio';
  const rate = (pace: Pace | null) =>
    grows && pace?.compound != null ? tidy(pace.compound) : null;
  return {
    elapsed_percent: share(elapsed),
    covered_percent: share(covered),
    pace_needed: step(needed),
    pace_needed_percent: rate(needed),
    pace_reached: step(reached),
    pace_reached_percent: rate(reached),
    pace_needed_now: step(neededNow),
    pace_needed_now_percent: rate(neededNow),
  };
}
