import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import type { Drawn } from './pptx-drawn';
import { dashOf } from './pptx-drawn';
import type { NativeAxis, NativeChart, NativeSeries } from './pptx-model';
import { series } from './pptx-model';
import { colorsOf, unitOf, valueAxis } from './pptx-native-parts';

/** Charts over numbers: two indicators against each other, and the way to a target. */

/** A point for each region, with its name. */
export function scatterOf(spec: ChartSpec, drawn: Drawn): NativeChart {
  const { datasets, x, y, ink } = drawn;
  const all = datasets.map(({ label, values, across, fills }) =>
    series({
      name: label,
      values,
      across,
      ...colorsOf(fills, ink),
      look: 'circle',
      labels: 'name',
    }),
  );
  const across = all.map((one) => ({ values: one.across }));
  return {
    shape: 'scatter',
    head: spec.table.columns[0] ?? '',
    categories: [],
    series: all,
    values: valueAxis(y, all, y.title),
    across: valueAxis(x, across, x.title),
    isJoined: false,
    hasLegend: false,
  };
}

/** Figures, goal (of a range: both ends), projection, and every pace as a line of its own. */
export function trajectoryOf(spec: ChartSpec, drawn: Drawn, words: PptxWords): NativeChart | null {
  const [way, aim, projected] = drawn.datasets;
  const { goal, ink } = drawn;
  if (!way || !aim || !goal) return null;
  const ends = goal.from === goal.to ? [goal.from] : [goal.from, goal.to];
  const all = [
    series({
      name: words.figures,
      values: way.values,
      across: way.across,
      ...colorsOf(way.lines, ink),
      look: 'line',
      labels: 'values',
    }),
    series({
      name: goal.label,
      values: ends,
      across: ends.map(() => aim.across[0] ?? null),
      color: goal.color,
      look: 'diamond',
      labels: 'values',
    }),
    ...(projected
      ? [
          series({
            name: words.projection(drawn.endLabels[0]?.text ?? ''),
            values: projected.values,
            across: projected.across,
            ...colorsOf(projected.lines, ink),
            look: 'diamond',
          }),
        ]
      : []),
    ...drawn.paces.map(({ from, to, color, dash }, at) =>
      series({
        name: spec.legend[at]?.label ?? '',
        values: [from.y, to.y],
        across: [from.x, to.x],
        color,
        look: 'pace',
        dash: dashOf(dash),
      }),
    ),
  ];
  return {
    shape: 'scatter',
    head: words.figures,
    categories: [],
    series: all,
    values: valueAxis(drawn.y, all, unitOf(spec)),
    across: yearAxis(all),
    isJoined: false,
    hasLegend: true,
  };
}

function yearAxis(all: readonly NativeSeries[]): NativeAxis {
  const years = all.flatMap(({ across }) => across.flatMap((year) => year ?? []));
  const [min, max] = [Math.min(...years), Math.max(...years)];
  const step = max - min <= 15 ? 1 : null;
  return { title: '', format: '0', min, max: Math.max(max, min + 1), step, isLog: false };
}
