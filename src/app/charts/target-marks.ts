import type { Words } from '../../i18n/en';
import { formatDate } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { TEXT_SIZE } from './axes';
import type { AssumedMark } from './plugins/assumed-marks';
import type { GoalMark } from './plugins/goal-marks';
import type { SpotLabel } from './plugins/spot-labels';
import type { ChartSpec, LegendEntry } from './spec';
import type { TargetText } from './target-text';
import type { ChartTheme } from './theme';

/** What bullet and trajectory of a target draw alike. */

type Place = Pick<GoalMark, 'dataset' | 'index' | 'side'>;

/** The target as a rule, as a band for a range, or as a soft rule for "about". */
export function goalMark(
  { track: { goal, horizon } }: Appraisal,
  text: TargetText,
  theme: ChartTheme,
  place: Place,
): GoalMark {
  return {
    ...place,
    look: goal.kind === 'range' ? 'band' : goal.kind === 'about' ? 'about' : 'rule',
    from: goal.value,
    to: goal.max ?? goal.value,
    assumed: horizon.assumed,
    label: text.goalInYear,
    color: theme.rule,
  };
}

/** Options of the plugins that both have; all keys each time, for ng2-charts assigns over what was there. */
export function targetPlugins(
  { ground, text, muted }: ChartTheme,
  goal: GoalMark,
  assumed: readonly AssumedMark[],
  labels: readonly SpotLabel[],
) {
  return {
    goalMarks: { goal, ground, size: TEXT_SIZE },
    assumedMarks: { marks: assumed, ground },
    spotLabels: { labels, color: text, muted, ground, size: TEXT_SIZE },
  };
}

/** What the hatching means, where there is any. */
export function assumedLegend(
  label: string,
  color: string,
  isUsed: boolean,
): readonly LegendEntry[] {
  return isUsed ? [{ label, color, dashed: false, shape: 'hatched' }] : [];
}

/** What a tooltip adds to a mark: who states its figure, each source once. */
export function sourcesOf(set: ClaimSet, words: Words): NonNullable<ChartSpec['detailsOf']> {
  return ({ claims }) => {
    const ids = new Set(claims.flatMap((id) => set.byId.get(id)?.source ?? []));
    return [...ids].map((id) => {
      const { publisher, published } = entry(set.sources, id);
      return publisher[words.lang] + words.comma + formatDate(published, words.lang);
    });
  };
}
