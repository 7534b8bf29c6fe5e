import type { ChartComponentLike } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from 'chart.js';
import { endLabels } from './plugins/end-labels';
import { markLabels } from './plugins/mark-labels';
import { rules } from './plugins/rules';

/** The only parts of Chart.js in use. What is not listed here is not in the bundle. */
export const CHART_PARTS: ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  // Rules first: a label's ground then parts the rule that would cross its letters.
  rules,
  markLabels,
  endLabels,
];
