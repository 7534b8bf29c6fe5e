import type { Appraisal } from '../domain/appraisal';
import type { ChartSpec } from './spec';
import type { TargetContext } from './target-text';
import type { TrajectoryOptions } from './target-trajectory';
import { targetTrajectory } from './target-trajectory';

/**
 * An amount that adds up over a period: what was reached, beside what equal steps from nothing ask for by then. It is the
 * trajectory of such a target, in words of its own.
 *
 * @returns null for targets of another kind; and where neither a start nor a figure is known, so that a goal alone would
 * be left to draw: nothing can be expected by a given year then
 */
export function targetBurnUp(
  appraisal: Appraisal,
  context: TargetContext,
  options: TrajectoryOptions = { method: null },
  width?: number,
): ChartSpec | null {
  if (appraisal.track.kind !== 'cumulative') return null;
  return targetTrajectory(appraisal, context, options, width);
}
