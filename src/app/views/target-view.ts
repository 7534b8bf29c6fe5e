import { appraise } from '../domain/appraisal';
import { withoutCompanions } from '../domain/claim-set';
import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { targetsOf } from '../domain/target';
import { bulletFigure, methodOf, trajectoryFigure } from './target-figures';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/**
 * A figure of a target's page: `bullet`, `trajectory`, or `verdicts`, those of all methods.
 *
 * @param id of any claim that states the target
 */
export async function targetView(
  id: string,
  { path, params, part }: FigureView,
  { set, words, assumptions }: ViewGround,
): Promise<ViewReading> {
  const companions = companionsOn(params['companions']);
  const heard = companions ? set : withoutCompanions(set);
  const target = targetsOf(heard).find(({ claim, alsoStatedBy }) =>
    [claim, ...alsoStatedBy].some((one) => one.id === id),
  );
  if (!target) return { kind: 'no-target', value: id };
  const appraisal = appraise(set, target, { companions, assumptions });
  const ground = { set, words };
  const figures = new Map([
    ['bullet', bulletFigure(appraisal, ground)],
    ['trajectory', trajectoryFigure(appraisal, methodOf(params['method']), ground)],
  ]);
  // Its words and thresholds are nothing that a drawing should wait for.
  if (!figures.has(part))
    figures.set('verdicts', (await import('./verdict-list')).verdictList(appraisal, set, words));
  return partOf(figures, part, path);
}
