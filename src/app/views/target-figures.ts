import type { Figure } from '../charts/spec';
import type { TargetContext } from '../charts/target-text';
import { targetBullet } from '../charts/target-bullet';
import { targetTrajectory } from '../charts/target-trajectory';
import { LIGHT } from '../charts/theme';
import type { Appraisal } from '../domain/appraisal';
import { PLAIN_LEDGER } from '../domain/ledger';
import type { MethodId } from '../domain/methods/method';
import { METHODS } from '../domain/methods/registry';

type Ground = Omit<TargetContext, 'theme'>;

/** The method that a target's address names; the usual one where it names none that there is. */
export function methodOf(param: string | undefined): MethodId {
  return METHODS.find(({ id }) => id === param)?.id ?? PLAIN_LEDGER.method;
}

/** A target beside its baseline and what became of it, as one bar. */
export function bulletFigure(appraisal: Appraisal, ground: Ground): Figure {
  return (theme) => targetBullet(appraisal, { ...ground, theme });
}

/**
 * A target's way over time.
 *
 * @param method the one that projects
 * @returns null where there is nothing to draw
 */
export function trajectoryFigure(
  appraisal: Appraisal,
  method: MethodId,
  ground: Ground,
): Figure | null {
  const options = { method };
  // Whether there is anything to draw is the same in every theme.
  if (!targetTrajectory(appraisal, { ...ground, theme: LIGHT }, options)) return null;
  return (theme, width) => {
    const spec = targetTrajectory(appraisal, { ...ground, theme }, options, width);
    if (!spec) throw new Error('A trajectory is drawn in all themes or in none');
    return spec;
  };
}
