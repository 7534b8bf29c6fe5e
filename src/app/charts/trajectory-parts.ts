import type { Appraisal } from '../domain/appraisal';
import { lineDataset } from './config';
import type { SpotLabel } from './plugins/spot-labels';
import type { TargetContext, TargetText } from './target-text';
import type { Projection, Stop } from './target-way';

/** From here on the end of a projection has room for its method's name, pixels. */
const WIDE = 560;

/** Baseline and figures: the baseline hollow, lines from year to year, dashed where an end is assumed. */
export function wayDataset(stops: readonly Stop[], color: string, ground: string) {
  const data = stops.map(({ year, point }) => ({ x: year, y: point?.value ?? null }));
  const fills = stops.map(({ isBaseline }) => (isBaseline ? ground : color));
  const borderDash = ({ p0DataIndex: at }: { readonly p0DataIndex: number }) =>
    stops[at]?.point?.assumed || stops[at + 1]?.point?.assumed ? [7, 5] : undefined;
  return {
    ...lineDataset('', data, color, []),
    pointRadius: 5,
    pointHoverRadius: 7,
    pointBorderWidth: 2,
    pointBackgroundColor: fills,
    pointBorderColor: color,
    segment: { borderDash },
  };
}

/** One diamond: the goal, or where a projection leads. */
export function spotDataset(x: number, y: number, color: string, radius: number, fill: string) {
  return {
    ...lineDataset('', [{ x, y }], color, []),
    showLine: false,
    pointStyle: 'rectRot' as const,
    pointRadius: radius,
    pointHoverRadius: radius + 2,
    pointBorderWidth: 2,
    pointBackgroundColor: fill,
    pointBorderColor: color,
  };
}

export function endText(
  { value, method }: Projection,
  words: TargetContext['words'],
  text: TargetText,
  width: number,
): string {
  // The legend names the method, and the subtitle the unit.
  if (width < WIDE) return text.plain(value);
  return words.targetFigures.projectedBy(text.computed(value), words.methods.short[method]);
}

/** Values that need room besides the figures: the end of a range, and the words below where a way begins. */
export function reachOf({ track, progress }: Appraisal, isRising: boolean): readonly number[] {
  const { goal, baseline, kind } = track;
  const lowest = Math.min(...[baseline, progress.latest].flatMap((point) => point?.value ?? []));
  const room = isRising && kind !== 'cumulative' ? [lowest - (goal.value - lowest) * 0.15] : [];
  return [...(goal.max === null ? [] : [goal.max]), ...room];
}

/**
 * The figures of the first and the last stop that has one; those between have their tooltips and the table. The start of
 * an amount is nothing, as the axis says.
 */
export function labelsOf(
  stops: readonly Stop[],
  side: SpotLabel['side'],
  text: TargetText,
  { track }: Appraisal,
): readonly SpotLabel[] {
  const first = stops[0]?.year ?? track.horizon.year;
  const known = stops.flatMap(({ point, isBaseline }) =>
    point && !(isBaseline && track.kind === 'cumulative') ? [point] : [],
  );
  const ends = [...new Set([known[0], known.at(-1)])].flatMap((point) => point ?? []);
  return ends.map(({ year: x, value: y }) => {
    const isLate = x - first > (track.horizon.year - first) * 0.7;
    const align = isLate ? 'right' : 'left';
    return { x, y, text: text.figure(y), side, align, away: 7, gap: null };
  });
}
