import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from './raw-options';

export interface Rule {
  /** In the value axis' unit. */
  readonly value: number;
  readonly label: string;
  readonly color: string;
  readonly dashed: boolean;
}

export interface RuleOptions {
  readonly rules: readonly Rule[];
  readonly size: number;
}

/** A reference or target as a rule across the whole plot; a line dataset would start in mid-bar and hide behind it. */
export const rules: Plugin = {
  id: 'rules',
  afterDatasetsDraw(chart) {
    const options = rawOptions(chart, 'rules') as RuleOptions | undefined;
    if (!options?.rules.length) return;
    chart.ctx.save();
    for (const rule of options.rules) drawRule(chart, rule, options.size);
    chart.ctx.restore();
  },
};

function drawRule(chart: Chart, rule: Rule, size: number): void {
  const { ctx, chartArea } = chart;
  const horizontal = chart.options.indexAxis === 'y';
  const at = chart.scales[horizontal ? 'x' : 'y']?.getPixelForValue(rule.value);
  if (at === undefined) return;
  ctx.strokeStyle = rule.color;
  ctx.fillStyle = rule.color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(rule.dashed ? [5, 4] : []);
  ctx.beginPath();
  if (horizontal) {
    ctx.moveTo(at, chartArea.top - 4);
    ctx.lineTo(at, chartArea.bottom);
  } else {
    ctx.moveTo(chartArea.left, at);
    ctx.lineTo(chartArea.right, at);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = `500 ${String(size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
  if (horizontal) {
    const half = ctx.measureText(rule.label).width / 2;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillText(
      rule.label,
      Math.min(Math.max(at, half + 2), chart.width - half - 2),
      chartArea.top - 5,
    );
  } else {
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    ctx.fillText(rule.label, chartArea.right, at - 3);
  }
}
