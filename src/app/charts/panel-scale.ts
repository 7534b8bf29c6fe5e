/** The scale of a small panel: its ends, and the few ticks that have room. */
export interface PanelScale {
  /** Where a value stands between bottom (0) and top (1). */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** Whether the scale holds values on both sides of zero. */
  readonly crossesZero: boolean;
}

/**
 * A scale with round ends.
 *
 * @param values at least one; all above zero for `log`
 */
export function panelScale(
  values: readonly number[],
  { fromZero, scale }: { readonly fromZero: boolean; readonly scale: 'linear' | 'log' },
): PanelScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (scale === 'log') return logScale(low, high);
  const from = fromZero ? Math.min(low, 0) : low;
  const to = fromZero ? Math.max(high, 0) : high;
  const step = roundStep((to - from || Math.abs(to) || 1) / 3);
  const min = Math.floor(from / step) * step;
  const max = Math.max(Math.ceil(to / step) * step, min + step);
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((min + at * step).toFixed(9)));
  return { place: (value) => (value - min) / (max - min), ticks, crossesZero: min < 0 && max > 0 };
}

function logScale(low: number, high: number): PanelScale {
  const min = Math.floor(Math.log10(low));
  const max = Math.max(Math.ceil(Math.log10(high)), min + 1);
  const ticks = Array.from({ length: max - min + 1 }, (_, at) => 10 ** (min + at));
  const place = (value: number) => (Math.log10(value) - min) / (max - min);
  return { place, ticks, crossesZero: false };
}

/** 1, 2 or 5 times a power of ten, not below the given step. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((times) => times * power >= least - 1e-12) ?? 10;
  return factor * power;
}
