/** More categories than a slide is wide would only fill the workbook. */
const MOST = 400;
/** Months and quarters are of unequal lengths in days, and the middles of periods of unequal kinds differ a little. */
const TOLERANCE = 0.03;

export interface TimeCategories {
  /** With an empty one for each step at which nothing was asked: the distances stay true. */
  readonly categories: readonly string[];
  /** The category of each time. */
  readonly index: readonly number[];
}

/**
 * Times as the evenly spaced categories of a chart that knows no times. Null where they have no common step, or too many.
 *
 * @param times in years or any other unit, rising
 */
export function timeCategories(
  times: readonly number[],
  names: readonly string[],
): TimeCategories | null {
  const [first = 0] = times;
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const least = Math.min(...steps, Infinity);
  if (least <= 0) return null;
  const index = times.map((time) => (time === first ? 0 : (time - first) / least));
  if (index.some((at) => Math.abs(at - Math.round(at)) > TOLERANCE)) return null;
  const places = index.map(Math.round);
  const count = (places.at(-1) ?? -1) + 1;
  if (count > MOST) return null;
  const categories = Array.from({ length: count }, (_, at) => names[places.indexOf(at)] ?? '');
  return { categories, index: places };
}
