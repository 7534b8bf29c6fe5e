import type { PptxWords } from '../../i18n/en-pptx';
import type { Range } from '../charts/plugins/ranges';
import type { ChartSpec } from '../charts/spec';
import type { DrawnAxis, DrawnDataset } from './pptx-drawn';
import type { NativeAxis, NativeSeries } from './pptx-model';
import { numberFormat, series } from './pptx-model';

/** What native charts of several kinds are made of. */

/**
 * The ends of what several sources say, as two series for each dataset that has a dispute.
 *
 * @param count of categories
 */
export function disputes(
  datasets: readonly Pick<DrawnDataset, 'label'>[],
  ranges: readonly Range[],
  count: number,
  look: 'frame' | 'dash',
  { lowest, highest }: PptxWords,
): readonly NativeSeries[] {
  return datasets.flatMap(({ label }, dataset) => {
    const own = ranges.filter((range) => range.dataset === dataset);
    const [first] = own;
    if (!first) return [];
    const { color } = first;
    const at = (pick: (...values: number[]) => number) =>
      Array.from({ length: count }, (_, index) => {
        const range = own.find((one) => one.index === index);
        return range ? pick(...range.values) : null;
      });
    return [
      series({ name: highest(label), values: at(Math.max), color, look, labels: 'values' }),
      series({ name: lowest(label), values: at(Math.min), color, look, labels: 'inside' }),
    ];
  });
}

/** The unit stands second in a subtitle: indicator, unit, period. */
export function unitOf({ subtitle }: ChartSpec): string {
  const parts = subtitle.split('·').map((part) => part.trim());
  return parts[1] ?? parts[0] ?? '';
}

/** @param all whose figures the axis has to hold */
export function valueAxis(
  { min, max, step, isLog, beginsAtZero }: DrawnAxis,
  all: readonly Pick<NativeSeries, 'values'>[],
  title: string,
): NativeAxis {
  const figures = all.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const starts = beginsAtZero && !isLog;
  return {
    title,
    format: numberFormat(figures),
    // PowerPoint would begin near the lowest figure where all are close to each other.
    min: min ?? (starts && figures.every((value) => value >= 0) ? 0 : null),
    max: max ?? (starts && figures.every((value) => value < 0) ? 0 : null),
    step,
    isLog,
  };
}

/** The colour of a dataset that has one for each of its points, or one for all. */
export function colorsOf(
  colors: readonly string[],
  fallback: string,
): Pick<NativeSeries, 'color' | 'pointColors'> {
  const [color = fallback] = colors;
  return { color, pointColors: colors.length > 1 ? colors : [] };
}
