import type { Chart } from 'chart.js';

/**
 * A plugin's options as the builder wrote them. `chart.options` would hand out proxies that resolve every array and
 * object anew at each access, and call whatever is a function.
 */
export function rawOptions(chart: Chart, id: string): unknown {
  return (chart.config.options?.plugins as Record<string, unknown> | undefined)?.[id];
}
