import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { statedIn } from '../../testing/comparing';
import { growth, pluginOptions } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { dumbbell, slope } from './comparison-ends';
import type { ConnectorOptions } from './plugins/connectors';
import type { ChartSpec } from './spec';
import { LIGHT, regionColor } from './theme';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const context = { set: realSet(), words: en, theme: LIGHT };
const YEARS = { periods: ['2014', '2015'] };
const dataOf = ({ config }: ChartSpec) => config.data.datasets.map(({ data }) => data);
const connectorsOf = ({ config }: ChartSpec) =>
  (config.options?.plugins as unknown as { connectors: ConnectorOptions }).connectors;

/** Growth of 2014 and 2015 as a dumbbell; Jilin lacks 2014. */
const growthDumbbell = (options: Partial<WayOptions> = {}, words = en) =>
  dumbbell(growth(YEARS), { ...context, words }, { ...USUAL_WAY, ...options });
const labels = (options: Partial<WayOptions>) =>
  connectorsOf(growthDumbbell(options)).labels.map(shown);

describe('a dumbbell of growth in 2014 and 2015', () => {
  const spec = growthDumbbell();

  it('has a hollow and a filled mark for each region, the nation last', () => {
    expect(dataOf(spec)).toEqual([
      [5.6, null, 5.8, 7.3],
      [5.7, 6.5, 3, 6.9],
    ]);
    const [first, last] = spec.config.data.datasets;
    expect(first?.backgroundColor).toBe(LIGHT.ground);
    expect(last?.backgroundColor).toEqual(
      ['CN-HL', 'CN-JL', 'CN-LN', 'CN'].map((id) => regionColor(LIGHT, id)),
    );
    expect(spec.legend.map(({ label, shape }) => `${label} ${shape ?? ''}`)).toEqual([
      '2014 ring',
      '2015 dot',
    ]);
  });

  it('speaks each mark with its region, its period and its claim', () => {
    const spoken = spec.marks.map(({ text, claims: [claim] }) => `${shown(text)} ${claim ?? ''}`);
    expect(spoken[0]).toBe('Heilongjiang, 2014: 5.6 % gdp-growth-2014-heilongjiang');
    expect(spoken[1]).toBe('Jilin, 2014: stated for another period gdp-growth-2014-s1-jilin');
    expect(spoken.at(-1)).toBe('China, 2015: 6.9 % gdp-growth-2015-china');
    expect(spec.marks.map(({ dataset, index }) => [dataset, index]).slice(3, 5)).toEqual([
      [0, 3],
      [1, 0],
    ]);
  });

  it('is labelled with both figures, the change between them, or nothing', () => {
    expect(labels({ ends: 'value' })).toEqual([
      '5.6 % → 5.7 %',
      '6.5 %',
      '5.8 % → 3 %',
      '7.3 % → 6.9 %',
    ]);
    expect(labels({ ends: 'change' })).toEqual([
      '+0.1 percentage points',
      '',
      '−2.8 percentage points',
      '−0.4 percentage points',
    ]);
    expect(labels({ labels: 'off' })).toEqual(['', '', '', '']);
    expect(connectorsOf(growthDumbbell({ ends: 'change' }, zh)).labels[0]).toBe('+0.1个百分点');
  });

  it('names no percentage change of growth rates', () => {
    expect(labels({ ends: 'relative' })).toEqual(['', '', '', '']);
  });

  it('says at its row which of the two figures is missing, and why', () => {
    expect(connectorsOf(spec).gaps).toEqual([
      [null, null],
      ['2014: other period', null],
      [null, null],
      [null, null],
    ]);
    expect(spec.notes.join()).toMatch(
      /^Jilin, 2014: stated for another period – first half of 2014, /,
    );
  });

  it('tells at each mark who says so, and how far it is from the nation', () => {
    const details = spec.detailsOf?.(spec.marks[6]!) ?? [];
    expect(details.map(shown)).toEqual([
      'Xinhua, 3 March 2016',
      '−3.9 percentage points against China',
    ]);
  });
});

describe('a dumbbell of amounts', () => {
  const output = (from: number, to: number) => {
    const claim = { indicator: 'output', unit: 'tonnes' };
    const set = claimSet({
      claims: [
        { ...claim, value: from, period: '2014' },
        { ...claim, value: to },
      ],
      indicators: [{ id: 'output', unit: 'tonnes', measure: 'amount' }],
    });
    const asked: Asked = { indicator: 'output', regions: ['CN-LN'], ...YEARS };
    const options = { ...USUAL_WAY, ends: 'relative' as const };
    return connectorsOf(dumbbell(statedIn(set, asked), { ...context, set }, options)).labels;
  };

  it('can be labelled with the percentage change, where it starts above zero', () => {
    expect(output(40, 32).map(shown)).toEqual(['−20 %']);
    expect(output(3, 4).map(shown)).toEqual(['+33.3 %']);
    expect([output(0, 4), output(-3, 4)]).toEqual([[''], ['']]);
  });
});

describe('a slope of growth in 2014 and 2015', () => {
  const spec = slope(growth(YEARS), context);
  const texts = (side: 'start' | 'end', of = spec) =>
    pluginOptions(of)
      .endLabels.labels.filter((label) => (label.side ?? 'end') === side)
      .map(({ text, dataset }) => `${dataset ?? ''} ${shown(text)}`);

  it('has a line for each region from its first to its second figure', () => {
    expect(dataOf(spec)[0]).toEqual([
      { x: 0, y: 5.6 },
      { x: 1, y: 5.7 },
    ]);
    expect(dataOf(spec)[1]).toEqual([
      { x: 0, y: null },
      { x: 1, y: 6.5 },
    ]);
  });

  it('names each line with its figure behind it, and writes the first figure before it', () => {
    expect(texts('end')).toEqual([
      '0 Heilongjiang 5.7 %',
      '1 Jilin 6.5 %',
      '2 Liaoning 3 %',
      '3 China 6.9 %',
    ]);
    expect(texts('start')).toEqual(['0 5.6 %', '2 5.8 %', '3 7.3 %']);
    const bare = slope(growth(YEARS), context, { ...USUAL_WAY, labels: 'off' });
    expect(texts('start', bare)).toEqual([]);
    expect(texts('end', bare)[1]).toBe('1 Jilin');
  });

  it('marks the figure that a line lacks, and why', () => {
    const { gaps } = (
      spec.config.options?.plugins as unknown as { gapMarks: { gaps: readonly object[] } }
    ).gapMarks;
    expect(gaps).toMatchObject([{ dataset: 1, index: 0, text: 'other period' }]);
  });
});
