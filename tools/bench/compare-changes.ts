// The changes that the bench makes on the Compare page, and for each the same marks as a plain Chart.js configuration.
import { readFileSync } from 'node:fs';
import { heatTable } from '../../src/app/charts/heat-table';
import type { ChartConfig } from '../../src/app/charts/spec';
import { LIGHT } from '../../src/app/charts/theme';
import { tileMap } from '../../src/app/charts/tile-map';
import type { PackageTexts } from '../../src/app/data-access/read-package';
import { PACKAGE_FILES, readPackage } from '../../src/app/data-access/read-package';
import { answer } from '../../src/app/domain/answer';
import type { CompareState, CompareView } from '../../src/app/domain/compare-state';
import { writeCompareState } from '../../src/app/domain/compare-state';
import { comparableIndicators, readCompareState } from '../../src/app/domain/query';
import { TILE_GRID } from '../../src/app/domain/tile-grid';
import { afterChange } from '../../src/app/features/compare/changes';
import type { DrawWay } from '../../src/app/views/draw-way';
import { drawWay } from '../../src/app/views/draw-way';
import { enComparing } from '../../src/i18n/en-comparing';
import { enLater } from '../../src/i18n/en-later';
import { en } from '../../src/i18n/en';
import { generatedPackage } from '../../src/testing/generated-package';

const WORDS = { ...en, ...enLater, ...enComparing };
const YEARS = Array.from({ length: 25 }, (_, at) => String(1999 + at));
const WAYS = ['lines', 'multiples', 'heat', 'tiles', 'dumbbell', 'slope', 'bars'] as const;
const FETCHED: Readonly<Partial<Record<CompareView, DrawWay>>> = {
  heat: heatTable,
  tiles: tileMap,
};

/** Chart.js's configuration without functions, so that it survives JSON. */
interface PlainChart {
  readonly config: object;
}

export interface Change {
  /** "indicator, lines". */
  readonly name: string;
  readonly kind: 'indicator' | 'period' | 'way';
  /** The address that it leads to. */
  readonly address: string;
  /** The words on the control that makes it; null for a change of indicator, which is a change of address. */
  readonly control: string | null;
  readonly chart: PlainChart;
}

export interface Changes {
  readonly texts: PackageTexts;
  readonly first: Pick<Change, 'address' | 'chart'>;
  /** Twice the same with other indicators: the first time makes everything warm and does not count. */
  readonly warm: readonly Change[];
  readonly counted: readonly Change[];
}

/** @param width of the plot in the app, CSS pixels */
export function compareChanges(width: number): Changes {
  const shipped = Object.fromEntries(
    PACKAGE_FILES.map((file) => [file, readFileSync(`data/${file}`, 'utf8')]),
  );
  const texts = generatedPackage(shipped as PackageTexts);
  const { set } = readPackage(texts);
  // Of each measure one after the other: neighbours in the file are of one kind.
  const all = comparableIndicators(set);
  const indicators = all.map((_, at) => all[(at * 9) % all.length] ?? '').values();
  const nextIndicator = () => indicators.next().value ?? '';

  const { state } = readCompareState(set, {
    indicator: nextIndicator(),
    regions: TILE_GRID.map(({ region }) => region).join(','),
    periods: YEARS.join(','),
    ref: 'CN',
    view: 'bars',
  });
  let now = state;
  const chartOf = (asked: CompareState): PlainChart => {
    const found = answer(set, asked, () => 0);
    const context = { set, words: WORDS, theme: LIGHT };
    const fetched = FETCHED[asked.view] ?? null;
    const { config } = drawWay(found, asked, context, { notes: [], width, fetched });
    return { config: plain(config) };
  };
  const to = (next: CompareState, rest: Pick<Change, 'name' | 'kind' | 'control'>): Change => {
    now = next;
    return { ...rest, address: addressOf(next), chart: chartOf(next) };
  };
  const round = () =>
    WAYS.flatMap((view) => {
      const way = to(afterChange(set, now, { view }), {
        name: `way: to ${view}`,
        kind: 'way',
        control: WORDS.compare.views[view],
      });
      const indicator = to(
        { ...now, indicator: nextIndicator() },
        { name: `indicator: ${view}`, kind: 'indicator', control: null },
      );
      if (view !== 'bars' && view !== 'tiles') return [way, indicator];
      const at = YEARS.indexOf(now.at ?? YEARS.at(-1) ?? '') - 1;
      const period = to(afterChange(set, now, { at: YEARS[at] ?? null }), {
        name: `period: ${view}`,
        kind: 'period',
        control: WORDS.pickers.slider.previous,
      });
      return [way, indicator, period];
    });
  const first = { address: addressOf(now), chart: chartOf(now) };
  return { texts, first, warm: round(), counted: round() };
}

function addressOf(state: CompareState): string {
  const params = Object.entries(writeCompareState(state)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return `/compare?${new URLSearchParams(params).toString()}`;
}

/**
 * What Chart.js itself draws of a figure: without the labels of our plugins, and with an axis that it fits to the data by
 * itself.
 */
function plain({ type, data, options }: ChartConfig): object {
  const scales = Object.entries(options?.scales ?? {}).map(([id, scale]) => [
    id,
    { ...scale, suggestedMin: undefined, suggestedMax: undefined },
  ]);
  const plugins = { legend: { display: false } };
  return {
    type,
    data,
    options: { ...options, scales: Object.fromEntries(scales) as object, plugins },
  };
}
