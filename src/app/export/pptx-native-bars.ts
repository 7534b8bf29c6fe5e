import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import type { Drawn } from './pptx-drawn';
import type { NativeChart } from './pptx-model';
import { series } from './pptx-model';
import { colorsOf, disputes, unitOf, valueAxis } from './pptx-native-parts';

/** Charts over names: lying bars, columns, and dots of two periods. */

/** More dots than these, and their figures would cover each other. */
const MOST_LABELLED = 12;

/**
 * One bar for each category, and one more, a series of its own, for each rule: across lying bars PowerPoint draws no line.
 * A category without a figure has the reason of its gap behind its name.
 */
export function barsOf(spec: ChartSpec, drawn: Drawn, words: PptxWords): NativeChart | null {
  const [bars] = drawn.datasets;
  if (!bars) return null;
  const { rules, ranges, ink } = drawn;
  const [marks = []] = drawn.markLabels;
  const names = drawn.labels.map((name, at) => {
    const mark = marks[at];
    return mark?.isGap ? `${name} (${mark.text})` : name;
  });
  const labels = marks.some((mark) => mark && !mark.isGap) ? 'values' : 'none';
  const main = series({
    name: spec.subtitle,
    values: bars.values,
    ...colorsOf(bars.fills, ink),
    look: 'filled',
    labels,
    // Their figures stand at the ends of what is in dispute.
    unlabelled: ranges.map(({ index }) => index),
  });
  const beside = rules.map(({ label, value, color }, at) => {
    const before: null[] = Array.from({ length: names.length + at }, () => null);
    return series({ name: label, values: [...before, value], color, look: 'filled', labels });
  });
  const count = names.length + rules.length;
  const all = [main, ...beside, ...disputes([bars], ranges, count, 'frame', words)];
  const ruleNames = rules.map(
    ({ label }) => spec.table.rows.find(({ head }) => label.startsWith(head))?.head ?? label,
  );
  return {
    shape: 'bars',
    head: spec.table.columns[0] ?? '',
    categories: [...names, ...ruleNames],
    series: all,
    values: valueAxis({ ...drawn.x, beginsAtZero: true }, all, unitOf(spec)),
    across: null,
    isJoined: false,
    hasLegend: ranges.length > 0,
  };
}

export function columnsOf(spec: ChartSpec, drawn: Drawn, words: PptxWords): NativeChart {
  const { datasets, ranges, labels, markLabels, ink } = drawn;
  const groups = datasets.map(({ label, values, fills }, at) =>
    series({
      name: label,
      values,
      ...colorsOf(fills, ink),
      look: 'filled',
      labels: markLabels[at]?.some((mark) => mark && !mark.isGap) ? 'values' : 'none',
    }),
  );
  const all = [...groups, ...disputes(datasets, ranges, labels.length, 'frame', words)];
  return {
    shape: 'columns',
    head: spec.table.columns[0] ?? '',
    categories: labels,
    series: all,
    values: valueAxis({ ...drawn.y, beginsAtZero: true }, all, unitOf(spec)),
    across: null,
    isJoined: false,
    hasLegend: true,
  };
}

export function dotsOf(spec: ChartSpec, drawn: Drawn, words: PptxWords): NativeChart {
  const { ranges, labels } = drawn;
  const named = drawn.datasets.map((dataset, at) => ({
    ...dataset,
    label: spec.legend[at]?.label ?? '',
  }));
  const dots = named.map(({ label, values, lines }, at) =>
    series({
      name: label,
      values,
      color: spec.legend[at]?.color ?? drawn.ink,
      pointColors: lines,
      look: at === 0 ? 'diamond' : 'circle',
      labels: labels.length <= MOST_LABELLED ? 'values' : 'none',
    }),
  );
  const all = [...dots, ...disputes(named, ranges, labels.length, 'dash', words)];
  return {
    shape: 'lines',
    head: spec.table.columns[0] ?? '',
    categories: labels,
    series: all,
    values: valueAxis(drawn.x, all, unitOf(spec)),
    across: null,
    // With a dispute, the line would also reach to what one of several sources says.
    isJoined: ranges.length === 0,
    hasLegend: true,
  };
}
