import { en } from '../../i18n/en';
import type { Words } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import { FIGURES, pluginOptions } from '../../testing/figures';
import { plain } from '../../testing/roles';
import { statedIndexPaths } from '../domain/index-path';
import { figureRows } from './figure-rows';
import { indexPaths } from './index-paths';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';

/** Changes from 2012 to 2017, in percent, each of a region. */
function figureOf(changes: readonly (readonly [region: string, change: number])[], words: Words) {
  const set = claimSet({
    measure: 'change',
    claims: changes.map(([region, value]): ClaimParts => ({
      region,
      value,
      period: '2017',
      target: { baselineBasis: 'stated', baselinePeriod: period('2012') },
    })),
  });
  return indexPaths(statedIndexPaths(set, true), { set, words, theme: LIGHT });
}

const rowsOf = ({ table }: ChartSpec) =>
  table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]);

/** The lowest and the highest value of the axis, and its step. */
function axisOf({ config }: ChartSpec) {
  const { min, max, ticks } = (config.options?.scales as Record<string, unknown>)['y'] as {
    readonly min: number;
    readonly max: number;
    readonly ticks: { readonly stepSize: number };
  };
  return [min, max, ticks.stepSize];
}

describe('targets as indices say whose they are', () => {
  it.each([
    [
      en,
      /^By 2017, from 100 in 2012: water .* in old industrial cities \(plan of 2013\) to 68 and energy per unit of GDP to 82$/,
    ],
    [zh, /^以2012年为100，到2017年：老工业城市单位.*68和单位.*82$/],
  ] as const)('once, where all are of one region: title, subtitle, table', (words, title) => {
    const spec = FIGURES['index paths'](words);
    const name = words.lang === 'en' ? 'Old industrial cities (plan of 2013)' : '老工业城市';
    expect(spec.title).toMatch(title);
    expect(spec.subtitle.startsWith(`${name} · `)).toBe(true);
    expect(spec.alt.startsWith(spec.title)).toBe(true);
    expect(spec.table.columns[1]).toBe(words.figure.region);
    expect(rowsOf(spec).map(([, region]) => region)).toEqual([name, name]);
    const labels = pluginOptions(spec).endLabels.labels.map(({ text }) => text);
    expect(labels.filter((text) => text.includes(name))).toEqual([]);
  });

  it('in the title of a single one', () => {
    const alone = (words: Words) => figureOf([['CN-LN', -32]], words).title;
    expect(alone(en)).toBe('By 2017, from 100 in 2012: growth in Liaoning to 68');
    expect(alone(zh)).toBe('以2012年为100，到2017年：Liaoning Growth变为68');
  });

  it('at each, where they are of several regions: lines, marks, notes and table, too', () => {
    const spec = figureOf(
      [
        ['CN-LN', -32],
        ['CN-JL', -18],
      ],
      en,
    );
    expect(spec.title).toMatch(/: growth in Liaoning to 68 and growth in Jilin to 82$/);
    expect(spec.subtitle).toMatch(/^Liaoning · Jilin · /);
    expect(rowsOf(spec).map(([, region, ...figures]) => [region, ...figures])).toEqual([
      ['Liaoning', '100', '68'],
      ['Jilin', '100', '82'],
    ]);
    const labels = pluginOptions(spec).endLabels.labels.map(({ text }) => text);
    expect(labels).toEqual(['Liaoning, Growth 68', 'Jilin, Growth 82']);
    expect(spec.marks.map(({ text }) => text)).toContain('Jilin, Growth: 2017 = 82');
    expect(plain(spec.notes.join(' '))).toContain('Jilin, Growth: −3.89 % a year');
    expect(spec.config.data.datasets[1]?.label).toBe('Jilin, Growth');
  });

  it('in the data files, a row each', () => {
    const spec = figureOf([['CN-LN', 60]], en);
    expect(figureRows(spec, claimSet({ claims: [] })).map(({ region }) => region.id)).toEqual([
      'CN-LN',
      'CN-LN',
    ]);
  });
});

describe('the axis of targets as indices', () => {
  it('goes to 125 as long as that holds them all', () => {
    expect(axisOf(FIGURES['index paths'](en))).toEqual([0, 125, 25]);
    expect(axisOf(figureOf([['CN-LN', 25]], en))).toEqual([0, 125, 25]);
  });

  it.each([
    [40, [0, 150, 25]],
    [60, [0, 200, 50]],
    [900, [0, 1000, 200]],
  ])('goes further for a target of +%d %%, in few steps', (change, axis) => {
    const spec = figureOf(
      [
        ['CN-LN', -32],
        ['CN-JL', change],
      ],
      en,
    );
    expect(axisOf(spec)).toEqual(axis);
  });
});
