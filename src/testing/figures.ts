import type { Words } from '../i18n/en';
import type { ComparingWords } from '../i18n/en-comparing';
import { enComparing } from '../i18n/en-comparing';
import type { WordsOfTargets } from '../i18n/en-judging';
import { enJudging } from '../i18n/en-judging';
import { enLater } from '../i18n/en-later';
import { zhJudging } from '../i18n/zh-judging';
import { zhComparing } from '../i18n/zh-comparing';
import { zhLater } from '../i18n/zh-later';
import { claimsBySource } from '../app/charts/claims-by-source';
import { comparisonBars } from '../app/charts/comparison-bars';
import { comparisonColumns } from '../app/charts/comparison-columns';
import { dumbbell, slope } from '../app/charts/comparison-ends';
import { comparisonLines } from '../app/charts/comparison-lines';
import { heatTable } from '../app/charts/heat-table';
import { indexPaths } from '../app/charts/index-paths';
import type { EndLabelOptions } from '../app/charts/plugins/end-labels';
import type { MarkLabelOptions } from '../app/charts/plugins/mark-labels';
import type { RampOptions } from '../app/charts/plugins/ramp';
import type { RangeOptions } from '../app/charts/plugins/ranges';
import type { RuleOptions } from '../app/charts/plugins/rules';
import type { TileOptions } from '../app/charts/plugins/tiles';
import { scatter } from '../app/charts/scatter';
import { smallMultiples } from '../app/charts/small-multiples';
import type { ChartSpec } from '../app/charts/spec';
import { targetBullet } from '../app/charts/target-bullet';
import { growthMatrix } from '../app/charts/target-matrix';
import type { TargetContext } from '../app/charts/target-text';
import { targetTrajectory } from '../app/charts/target-trajectory';
import type { TilesContext } from '../app/charts/tile-cells';
import { tileMap } from '../app/charts/tile-map';
import type { ChartTheme } from '../app/charts/theme';
import { LIGHT } from '../app/charts/theme';
import { undatedPair } from '../app/charts/undated-pair';
import { appraiseAll } from '../app/domain/appraisal';
import { entry } from '../app/domain/claim-set';
import type { Comparison, ComparisonQuery } from '../app/domain/comparison';
import { compare } from '../app/domain/comparison';
import { statedIndexPaths } from '../app/domain/index-path';
import { showAs } from '../app/domain/show-as';
import type { Supplied } from './appraisals';
import { appraisalIn, goldenCase, goldenSet } from './appraisals';
import { period } from './claim-set';
import { realSet } from './package-files';

export const THREE = ['CN-HL', 'CN-JL', 'CN-LN'];
/** January to September of two years; sources disagree on Heilongjiang's in the second. */
export const NINE_MONTHS = ['2014-01/2014-09', '2016-01/2016-09'];
export const YEARS = ['2013', '2014', '2015', '2016', '2017'];

/** A comparison of growth in the project's own data; the three provinces in 2015, beside the nation, if nothing is said. */
export function growth(
  asked: Partial<Omit<ComparisonQuery, 'periods'>> & { readonly periods?: readonly string[] } = {},
): Comparison {
  const { periods = ['2015'], ...rest } = asked;
  return compare(realSet(), {
    indicator: 'gdp-growth',
    regions: THREE,
    reference: 'CN',
    companions: true,
    ...rest,
    periods: periods.map(period),
  });
}

/** What heat table and tile map are given, with the project's own data. */
export function tilesContext(words: Words, theme: ChartTheme): TilesContext {
  return { set: realSet(), words: withLater(words), theme };
}

/** All words of a language: those of builders that only later pages use, too. */
export function withLater(words: Words): WordsOfTargets & ComparingWords {
  return words.lang === 'en'
    ? { ...words, ...enLater, ...enComparing, ...enJudging }
    : { ...words, ...zhLater, ...zhComparing, ...zhJudging };
}

export function targetContext(words: Words, theme: ChartTheme, set = realSet()): TargetContext {
  return { set, words: withLater(words), theme };
}

/** The share of services with what an analyst assumes: no document states a baseline or a figure. */
export const ASSUMED_SHARES: readonly Supplied[] = [
  { what: 'baseline', value: 39, unit: 'percent', year: 2012, region: 'CN-OIC' },
  { what: 'outcome', value: 42.1, unit: 'percent', year: 2015, region: 'CN-OIC' },
];

/** The 13 million jobs, counted from 2013. */
export const JOBS_FROM_2013: readonly Supplied[] = [
  { what: 'start', year: 2013 },
  { what: 'outcome', value: 6_000_000, unit: 'persons', year: 2015, region: 'CN-OIC' },
];

function drawn(spec: ChartSpec | null): ChartSpec {
  if (!spec) throw new Error('there is nothing to draw');
  return spec;
}

/** Every kind of figure that the product draws, from the project's own data. */
export const FIGURES = {
  bars: (words, theme = LIGHT) => comparisonBars(growth(), { set: realSet(), words, theme }),
  'bars with gaps': (words, theme = LIGHT) =>
    comparisonBars(growth({ periods: ['2013'] }), { set: realSet(), words, theme }),
  columns: (words, theme = LIGHT) =>
    comparisonColumns(growth({ periods: YEARS }), { set: realSet(), words, theme }),
  lines: (words, theme = LIGHT) =>
    comparisonLines(growth({ periods: YEARS }), { set: realSet(), words, theme }),
  'lines of nothing': (words, theme = LIGHT) =>
    comparisonLines(growth({ regions: ['CN-AH'], periods: YEARS, reference: null }), {
      set: realSet(),
      words,
      theme,
    }),
  'bars with a dispute': (words, theme = LIGHT) =>
    comparisonBars(growth({ periods: ['2016-01/2016-09'], rule: 'both' }), {
      set: realSet(),
      words,
      theme,
    }),
  'lines with a dispute': (words, theme = LIGHT) =>
    comparisonLines(growth({ periods: NINE_MONTHS, rule: 'both' }), {
      set: realSet(),
      words,
      theme,
    }),
  dumbbell: (words, theme = LIGHT) =>
    dumbbell(growth({ periods: NINE_MONTHS, rule: 'both' }), { set: realSet(), words, theme }),
  slope: (words, theme = LIGHT) =>
    slope(growth({ periods: ['2013', '2015'] }), { set: realSet(), words, theme }),
  'small multiples': (words, theme = LIGHT) =>
    smallMultiples(growth({ periods: YEARS }), { set: realSet(), words, theme }),
  scatter: (words, theme = LIGHT) =>
    scatter(
      growth({ periods: ['2014'] }),
      growth({ periods: ['2014'], indicator: 'industrial-growth' }),
      { set: realSet(), words: withLater(words), theme },
    ),
  'index paths': (words, theme = LIGHT) =>
    indexPaths(statedIndexPaths(realSet(), true), { set: realSet(), words, theme }),
  'target bullet': (words, theme = LIGHT) =>
    targetBullet(goldenCase(), targetContext(words, theme, goldenSet())),
  'target bullet with gaps': (words, theme = LIGHT) =>
    targetBullet(appraisalIn(realSet(), 'target-services-share-2017'), targetContext(words, theme)),
  'target bullet of a range': (words, theme = LIGHT) =>
    targetBullet(
      appraisalIn(realSet(), 'target-gdp-growth-2017-heilongjiang'),
      targetContext(words, theme),
    ),
  'target bullet of assumptions': (words, theme = LIGHT) =>
    targetBullet(
      appraisalIn(realSet(), 'target-services-share-2017', ASSUMED_SHARES),
      targetContext(words, theme),
    ),
  'target trajectory': (words, theme = LIGHT) =>
    drawn(
      targetTrajectory(goldenCase(), targetContext(words, theme, goldenSet()), {
        method: 'linear-pace',
      }),
    ),
  'target trajectory without a figure': (words, theme = LIGHT) =>
    drawn(
      targetTrajectory(
        appraisalIn(realSet(), 'target-water-per-unit-of-industrial-output-2017'),
        targetContext(words, theme),
        { method: null },
      ),
    ),
  'target burn-up': (words, theme = LIGHT) =>
    drawn(
      targetTrajectory(
        appraisalIn(realSet(), 'target-new-jobs-2017', JOBS_FROM_2013),
        targetContext(words, theme),
        { method: 'linear-pace' },
      ),
    ),
  'growth matrix': (words, theme = LIGHT) =>
    growthMatrix(
      appraiseAll(realSet(), { companions: true, assumptions: [] }),
      targetContext(words, theme),
    ),
  'growth matrix with a gap': (words, theme = LIGHT) =>
    growthMatrix(
      [
        appraisalIn(realSet(), 'target-gdp-growth-2015-liaoning'),
        appraisalIn(realSet(), 'target-gdp-growth-2017-jilin', [{ what: 'horizon', year: 2018 }]),
      ],
      targetContext(words, theme),
    ),
  'undated pair': (words, theme = LIGHT) => {
    const claim = (end: string) =>
      entry(realSet().byId, `share-of-national-industrial-output-${end}`);
    const pair = {
      former: claim('former'),
      latest: claim('latest'),
      difference: claim('difference'),
      relative: claim('relative-change'),
    };
    return undatedPair(pair, { set: realSet(), words, theme });
  },
  'heat table': (words, theme = LIGHT) =>
    heatTable(growth({ periods: YEARS }), tilesContext(words, theme)),
  'heat table of differences': (words, theme = LIGHT) => {
    const stated = growth({ periods: YEARS });
    const shown = showAs(stated, 'difference', { set: realSet(), base: 0, total: null });
    return heatTable(shown, tilesContext(words, theme));
  },
  'tile map': (words, theme = LIGHT) => tileMap(growth(), tilesContext(words, theme)),
  'tile map with gaps': (words, theme = LIGHT) =>
    tileMap(growth({ periods: ['2013'] }), tilesContext(words, theme)),
  'tile map with a dispute': (words, theme = LIGHT) =>
    tileMap(growth({ periods: ['2016-01/2016-09'], rule: 'both' }), tilesContext(words, theme)),
  'claims by source': (words, theme = LIGHT) => claimsBySource({ set: realSet(), words, theme }),
} satisfies Record<string, (words: Words, theme?: ChartTheme) => ChartSpec>;

interface PluginOptions {
  readonly rules: RuleOptions;
  readonly markLabels: MarkLabelOptions;
  readonly endLabels: EndLabelOptions;
  readonly ranges: RangeOptions;
  /** Of heat table and tile map only. */
  readonly tiles?: TileOptions;
  readonly ramp?: RampOptions;
}

/** What a figure asks of the plugins that write on it: Chart.js does not know their names. */
export function pluginOptions({ config }: ChartSpec): PluginOptions {
  return config.options?.plugins as unknown as PluginOptions;
}

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];
