import type { Measure } from '../domain/indicator';
import type { ShownAs } from '../domain/shown-as';
import { isSigned } from '../domain/shown-as';
import { luminance, pathAlong } from './oklab';
import type { ChartTheme } from './theme';

/** Colours for values: the further a value is from the lowest, or from zero, the further its colour is from the ground. */
export interface ColourScale {
  readonly kind: 'sequential' | 'diverging';
  /** The ends of the scale: those of the values, and zero where it diverges. May be the same. */
  readonly min: number;
  readonly max: number;
  /** The colour of a value from `min` to `max`, as `#rrggbb`. */
  readonly colorOf: (value: number) => string;
}

export interface ColourScaleOptions {
  readonly theme: ChartTheme;
  readonly shown: Pick<ShownAs, 'as'>;
  readonly measure: Measure;
}

/**
 * From the ground's side on. Lightness falls (in the dark: rises) along each list, so that they read in print without
 * colour. Blue and orange stay apart for the colour-blind. None comes near the ground, which is for gaps.
 */
export const STOPS = {
  light: {
    sequential: ['#d8ebe8', '#8dc4c9', '#4799af', '#1e6d98', '#173f6d'],
    neutral: '#e6e5e1',
    below: ['#ebb886', '#c27022', '#6c3407'],
    above: ['#a3cbe0', '#4490bb', '#134a70'],
  },
  dark: {
    sequential: ['#263f5e', '#21678c', '#3895a9', '#7cc4c4', '#d8f1e8'],
    neutral: '#3a3d45',
    below: ['#7e4a22', '#bd7a38', '#fcc07c'],
    above: ['#2f5f80', '#5193bd', '#9dd3f6'],
  },
} as const;

/** Figures that lie on both sides of zero by their nature. */
const DIVERGING: readonly Measure[] = ['difference', 'change'];

/**
 * The scale of the values that are shown; null where there is none. It diverges around zero for differences and changes,
 * and where signs differ: equal distances from zero then are equally strong. Of ranks, the first is the strongest.
 */
export function colourScale(
  values: readonly number[],
  { theme, shown: { as }, measure }: ColourScaleOptions,
): ColourScale | null {
  if (!values.length) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const stops = theme.stops ?? STOPS[theme.scheme];
  const isRank = as === 'rank' || (as === 'value' && measure === 'rank');
  const byNature = isSigned(as) || (as === 'value' && DIVERGING.includes(measure));
  if (byNature || (low < 0 && high > 0)) {
    const most = Math.max(Math.abs(low), Math.abs(high));
    const below = pathAlong([stops.neutral, ...stops.below]);
    const above = pathAlong([stops.neutral, ...stops.above]);
    return {
      kind: 'diverging',
      min: Math.min(low, 0),
      max: Math.max(high, 0),
      colorOf: (value) => (value < 0 ? below : above)(most ? Math.abs(value) / most : 0),
    };
  }
  const path = pathAlong(stops.sequential);
  const share = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return {
    kind: 'sequential',
    min: low,
    max: high,
    colorOf: (value) => path(isRank ? 1 - share(value) : share(value)),
  };
}

/** Here black and white have the same contrast, 4.58: (1.05 / 0.05) ** 0.5. */
const EVEN = (1.05 * 0.05) ** 0.5 - 0.05;

/** Black or white, whichever can be read on a colour: one of both always has a contrast of 4.5 or more. */
export function textOn(color: string): '#000000' | '#ffffff' {
  return luminance(color) <= EVEN ? '#ffffff' : '#000000';
}
