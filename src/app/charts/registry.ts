import type { ChartComponentLike } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import { endLabels } from './plugins/end-labels';
import { gapMarks } from './plugins/gap-marks';
import { markLabels } from './plugins/mark-labels';
import { ranges } from './plugins/ranges';
import { rules } from './plugins/rules';
import type { ChartSpec } from './spec';

/** What of Chart.js every figure may use. What is not listed here is not in the first page's bundle: `ChartSpec.parts`. */
export const CHART_PARTS: ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  LogarithmicScale,
  PointElement,
  // Rules first: a label's ground then parts the rule that would cross its letters.
  rules,
  ranges,
  gapMarks,
  markLabels,
  endLabels,
];

/** Makes Chart.js know whatever a spec is painted with; before a chart of it is made or updated. */
export function withParts(spec: ChartSpec): ChartSpec {
  Chart.register(...CHART_PARTS, ...(spec.parts ?? []));
  return spec;
}
