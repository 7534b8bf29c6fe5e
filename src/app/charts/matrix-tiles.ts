import { formatNumber } from '../../i18n/format';
import { TONES } from '../domain/methods/registry';
import { outcomeOf } from '../domain/track';
import { STOPS, textOn } from './colour-scale';
import type { MatrixCell, MatrixRow, Outcome } from './matrix-rows';
import type { TileMark } from './plugins/tiles';
import type { VerdictShape } from './plugins/verdict-shapes';
import type { TargetContext } from './target-text';
import type { ChartTheme } from './theme';

const LOOKS: Readonly<Record<Outcome, VerdictShape['look']>> = {
  met: 'tick',
  missed: 'cross',
  within: 'between',
  below: 'cross',
  above: 'wave',
  'difference-only': 'wave',
};

function fillOf({ verdict }: MatrixCell, { scheme, ground, stops }: ChartTheme): string {
  if (!verdict) return ground;
  const { above, below, neutral } = stops ?? STOPS[scheme];
  const [good = neutral, bad = neutral] = [above[0], below[0]];
  return { good, middling: neutral, bad, open: neutral }[TONES[verdict.status]];
}

export function matrixTiles(
  rows: readonly MatrixRow[],
  context: TargetContext,
): readonly TileMark[] {
  const { words, theme } = context;
  const { matrix: t, noFigure, isAssumed } = words.targetFigures;
  return rows.flatMap(({ cells }, dataset) =>
    cells.map((cell, index): TileMark => {
      const { verdict, appraisal } = cell;
      const fill = fillOf(cell, theme);
      const place = { dataset, index, half: null, fill };
      if (!verdict)
        return {
          ...place,
          name: null,
          text: noFigure,
          look: 'gap',
          ink: theme.muted,
          corner: false,
        };
      const word = t[verdict.status];
      const assumed = outcomeOf(appraisal.track)?.assumed === true;
      const name = assumed ? `${word}, ${isAssumed}` : word;
      const text =
        verdict.status === 'within' ? '' : formatNumber(verdict.difference, words.lang, 2, true);
      const ink = textOn(fill);
      return {
        ...place,
        name: { full: name, short: word },
        text,
        look: 'figure',
        ink,
        corner: false,
      };
    }),
  );
}

export function matrixShapes(
  rows: readonly MatrixRow[],
  theme: ChartTheme,
): readonly VerdictShape[] {
  return rows.flatMap(({ cells }, dataset) =>
    cells.flatMap((cell, index) => {
      const { verdict } = cell;
      if (!verdict) return [];
      return [{ dataset, index, look: LOOKS[verdict.status], color: textOn(fillOf(cell, theme)) }];
    }),
  );
}
