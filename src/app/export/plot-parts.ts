import { Chart } from 'chart.js';
import { withParts } from '../charts/registry';
import type { ChartSpec } from '../charts/spec';

/**
 * As `withParts`, and the plugins of the spec draw in its order. Chart.js lets them draw in the order in which it came to
 * know them: a picture would depend on what was drawn before it.
 */
export function withPartsInOrder(spec: ChartSpec): ChartSpec {
  // Controllers, elements and scales are classes, and their order is of no matter.
  const plugins = (spec.parts ?? []).filter((part) => typeof part === 'object');
  if (plugins.length > 1) Chart.unregister(...plugins);
  return withParts(spec);
}
