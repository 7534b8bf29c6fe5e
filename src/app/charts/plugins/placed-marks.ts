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

/** Whatever plugins have drawn so; `mark-places.ts` finds single ones among them. */
export function placesIn(chart: Chart): readonly PlacedMark[] {
  return [...(placed.get(chart)?.values() ?? [])].flat();
}
