import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import type { Drawn, DrawnDataset } from './pptx-drawn';
import { UNKNOWN_AXIS } from './pptx-drawn';
import type { NativeChart, NativeSeries } from './pptx-model';
import { series } from './pptx-model';
import { colorsOf, disputes, unitOf, valueAxis } from './pptx-native-parts';
import { timeCategories } from './pptx-times';

/**
 * Lines over time. Times with a common step are categories, with an empty one where none was asked; others lie on an axis
 * of numbers, so that their distances are true in either case.
 */
export function linesOf(spec: ChartSpec, drawn: Drawn, words: PptxWords): NativeChart | null {
  const shown = spec.kind === 'panels' ? panelLines(spec, drawn) : timeLines(drawn);
  if (!shown) return null;
  const { datasets, times, names, ranges, axis } = shown;
  const lines = [
    ...datasets.map(({ label, values, lines: colors, dash }) =>
      series({ name: label, values, ...colorsOf(colors, drawn.ink), look: 'line', dash }),
    ),
    ...disputes(datasets, ranges, times.length, 'dash', words),
  ];
  const frame = {
    head: spec.table.columns[0] ?? '',
    values: valueAxis(axis, lines, unitOf(spec)),
    isJoined: false,
    hasLegend: true,
  };
  const places = timeCategories(times, names);
  if (!places) {
    const across = { ...drawn.x, title: words.years, format: '0.0', step: null };
    const all = lines.map((line) => ({ ...line, across: times }));
    return { ...frame, shape: 'scatter', categories: [], series: all, across };
  }
  const { categories, index } = places;
  const spread = (values: NativeSeries['values']) =>
    categories.map((_, at) => values[index.indexOf(at)] ?? null);
  const all = lines.map((line) => ({ ...line, values: spread(line.values) }));
  return { ...frame, shape: 'lines', categories, series: all, across: null };
}

interface Shown extends Pick<Drawn, 'ranges'> {
  readonly datasets: readonly DrawnDataset[];
  /** Of every dataset. */
  readonly times: readonly number[];
  readonly names: readonly string[];
  readonly axis: Drawn['y'];
}

function timeLines({ datasets, ranges, x, y }: Drawn): Shown {
  const times = (datasets[0]?.across ?? []).flatMap((at) => at ?? []);
  return { datasets, times, names: times.map(x.tick), ranges, axis: y };
}

/**
 * Panels place their points within each panel: the figures themselves stand in the table, and those in dispute in its
 * notes. Null where the table has no figures.
 */
function panelLines({ table }: ChartSpec, { datasets }: Drawn): Shown | null {
  const rows = table.rows.map(({ cells }) => cells.map(({ value }) => value));
  if (rows.length !== datasets.length || rows.flat().includes(undefined)) return null;
  return {
    datasets: datasets.map((dataset, at) => ({
      ...dataset,
      values: (rows[at] ?? []).map((value) => value ?? null),
    })),
    // Within the first panel, distances are those of the times.
    times: (datasets[0]?.across ?? []).flatMap((at) => at ?? []),
    names: table.columns.slice(1),
    ranges: [],
    axis: UNKNOWN_AXIS,
  };
}
