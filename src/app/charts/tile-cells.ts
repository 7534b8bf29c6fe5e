import { formatNumber } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { TileWords } from '../../i18n/en-tiles';
import type { Cell } from '../domain/cell';
import { cellFigures, cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { isSigned, shownDecimals } from '../domain/shown-as';
import type { ColourScale } from './colour-scale';
import { colourScale, textOn } from './colour-scale';
import type { ChartContext } from './context';
import type { Ramp, RampSign } from './plugins/ramp';
import type { TileMark } from './plugins/tiles';
import type { WayOptions } from './way-options';

/** What heat table and tile map are given: the usual, and their own words. */
export interface TilesContext extends ChartContext {
  readonly words: Words & TileWords;
}

/** The scale of all figures of some cells, those in dispute too; null where there is no figure. */
export function scaleOf(
  cells: readonly Cell[],
  { shown, indicator }: Comparison,
  { theme }: ChartContext,
): ColourScale | null {
  const { measure } = indicator;
  return colourScale(cells.flatMap(cellFigures), { theme, shown, measure });
}

/** What a cell is filled with: the colour of the figure that speaks, or of the lowest where none does; the ground for a gap. */
export function fillOf(cell: Cell, scale: ColourScale | null, { theme }: ChartContext): string {
  const value = cellValue(cell) ?? Math.min(...cellFigures(cell));
  return cell.kind === 'gap' || !scale ? theme.ground : scale.colorOf(value);
}

/** What is written and drawn on each cell of a figure. A gap always says why, a figure where labels are on. */
export function tileMarks(
  scale: ColourScale | null,
  comparison: Comparison,
  context: TilesContext,
  { labels }: WayOptions,
): (cell: Cell, place: Pick<TileMark, 'dataset' | 'index' | 'name'>) => TileMark {
  const { words, theme } = context;
  // Among hundreds of figures many are the same, and writing one takes longer than looking it up.
  const written = new Map<number, string>();
  const number = (value: number) => {
    const text = written.get(value) ?? plainFigure(value, comparison, words);
    written.set(value, text);
    return text;
  };
  const inks = new Map<string, string>();
  const inkOn = (fill: string) => {
    const ink = inks.get(fill) ?? textOn(fill);
    inks.set(fill, ink);
    return ink;
  };
  return (cell, { dataset, index, name }) => {
    const fill = fillOf(cell, scale, context);
    // Written out: spread, each of hundreds would be copied twice.
    const mark = (
      look: TileMark['look'],
      text: string,
      ink: string,
      half: string | null,
      corner: boolean,
    ): TileMark => ({ dataset, index, name, text, look, fill, ink, half, corner });
    if (cell.kind === 'gap')
      return mark('gap', words.gapsShort[cell.gap.reason], theme.muted, null, false);
    const ink = inkOn(fill);
    if (cell.kind === 'value') {
      const text = labels === 'on' ? number(cell.value) : '';
      return mark('figure', text, ink, null, cell.dispute !== null);
    }
    const figures = cellFigures(cell);
    const [low, high] = [Math.min(...figures), Math.max(...figures)];
    const text = labels === 'on' ? words.tiles.range(number(low), number(high)) : '';
    return mark('split', text, ink, scale?.colorOf(high) ?? theme.ground, false);
  };
}

/** A figure without its unit: the subtitle names that. */
function plainFigure(value: number, { shown, indicator }: Comparison, { lang }: Words): string {
  return formatNumber(value, lang, shownDecimals({ shown, indicator }), isSigned(shown.as));
}

const SAMPLES = 48;

/**
 * The scale as a legend; none where there is no figure.
 *
 * @param reference a figure that is marked on the ramp where it lies within, with its words; null for none
 */
export function rampOf(
  scale: ColourScale | null,
  comparison: Comparison,
  words: Words,
  reference: { readonly value: number; readonly text: string } | null,
): readonly Ramp[] {
  if (!scale) return [];
  const { min, max, colorOf } = scale;
  const end = (value: number) => ({
    full: words.figureIn(comparison, value),
    short: plainFigure(value, comparison, words),
  });
  if (min === max)
    return [{ colors: [colorOf(min)], low: end(min), high: null, zero: null, tick: null }];
  const share = (value: number) => (value - min) / (max - min);
  const last = SAMPLES - 1;
  return [
    {
      colors: Array.from({ length: SAMPLES }, (_, at) => colorOf(min + ((max - min) * at) / last)),
      low: end(min),
      high: end(max),
      zero:
        min < 0 && max > 0 ? { share: share(0), text: plainFigure(0, comparison, words) } : null,
      tick:
        reference && isWithin(scale, reference.value)
          ? { share: share(reference.value), text: reference.text }
          : null,
    },
  ];
}

/** Whether a value can be marked on a ramp. */
export function isWithin({ min, max }: ColourScale, value: number): boolean {
  return min < max && value >= min && value <= max;
}

/** The signs that are in use, for the legend. */
export function signsOf(marks: readonly TileMark[], { tiles }: TileWords): readonly RampSign[] {
  const isGap = marks.some(({ look }) => look === 'gap');
  const differ = marks.some(({ corner, look }) => corner || look === 'split');
  return [
    ...(isGap ? [{ look: 'hatched' as const, text: tiles.noFigure }] : []),
    ...(differ ? [{ look: 'corner' as const, text: tiles.differ }] : []),
  ];
}
