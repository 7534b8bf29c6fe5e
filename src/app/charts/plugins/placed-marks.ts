import type { Chart } from 'chart.js';

/** Where a plugin has drawn a mark that has no element of its own: a gap, or a figure in dispute. Canvas pixels. */
export interface PlacedMark {
  readonly dataset: number;
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const placed = new WeakMap<Chart, Map<string, readonly PlacedMark[]>>();

/** Keeps what one plugin has drawn in this painting; the next replaces it. */
export function keepPlaces(chart: Chart, plugin: string, marks: readonly PlacedMark[]): void {
  placed.set(
    chart,
    (placed.get(chart) ?? new Map<string, readonly PlacedMark[]>()).set(plugin, marks),
  );
}

function placesIn(chart: Chart): readonly PlacedMark[] {
  return [...(placed.get(chart)?.values() ?? [])].flat();
}

/** The mark drawn by a plugin at a point, with a finger's allowance, the nearest of several; undefined where there is none. */
export function placedAt(
  chart: Chart,
  x: number,
  y: number,
  allowance = 4,
): PlacedMark | undefined {
  const hit = placesIn(chart).filter(
    ({ left, top, right, bottom }) =>
      x >= left - allowance &&
      x <= right + allowance &&
      y >= top - allowance &&
      y <= bottom + allowance,
  );
  return hit.sort((a, b) => distanceTo(a, x, y) - distanceTo(b, x, y))[0];
}

/** From a point to the middle of what is drawn, pixels. */
export function distanceTo(
  { left, top, right, bottom }: Omit<PlacedMark, 'dataset' | 'index'>,
  x: number,
  y: number,
): number {
  return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
}

export function placeOf(chart: Chart, dataset: number, index: number): PlacedMark | undefined {
  return placesIn(chart).find((mark) => mark.dataset === dataset && mark.index === index);
}
