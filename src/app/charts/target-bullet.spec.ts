import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { Supplied } from '../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../testing/appraisals';
import { ASSUMED_SHARES, JOBS_FROM_2013, targetContext } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { AssumedMark } from './plugins/assumed-marks';
import type { GoalMarkOptions } from './plugins/goal-marks';
import type { SpotLabelOptions } from './plugins/spot-labels';
import type { ChartSpec } from './spec';
import { targetBullet } from './target-bullet';
import { LIGHT } from './theme';

const SERVICES = 'target-services-share-2017';

function bullet(id: string, supplied: readonly Supplied[] = [], words = en): ChartSpec {
  return targetBullet(appraisalIn(realSet(), id, supplied), targetContext(words, LIGHT));
}

function pluginsOf({ config }: ChartSpec) {
  return config.options?.plugins as unknown as {
    readonly goalMarks: GoalMarkOptions;
    readonly assumedMarks: { readonly marks: readonly AssumedMark[] };
    readonly spotLabels: SpotLabelOptions;
  };
}

const golden = () => targetBullet(goldenCase(), targetContext(en, LIGHT, goldenSet()));
const rowsOf = ({ table }: ChartSpec) =>
  table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]);

describe('the bullet of a target', () => {
  it('has a bar from zero to the latest figure, a ring at the baseline, and the goal', () => {
    const { config, marks } = golden();
    expect(config.data.datasets.map(({ data }) => data)).toEqual([[80.5], [100], [68]]);
    expect(config.options?.scales?.['x']).toMatchObject({ beginAtZero: true });
    expect(marks.map(({ text, claims }) => [text, ...claims])).toEqual([
      ['Latest figure: 80.5 in 2015', 'golden-2015'],
      ['Baseline: 100 in 2012', 'golden'],
      ['Target: 68 by 2017', 'golden'],
    ]);
  });

  it('writes value, unit and year beside each mark, away from the goal', () => {
    const { spotLabels, goalMarks } = pluginsOf(bullet(SERVICES, ASSUMED_SHARES));
    expect(spotLabels.labels.map(({ text, side, align }) => [text, side, align])).toEqual([
      ['42.1\u00a0% in 2015 (assumed)', 'above', 'right'],
      ['39\u00a0% in 2012 (assumed)', 'below', 'right'],
    ]);
    expect(goalMarks.goal.label).toBe('45\u00a0% by 2017');
  });

  it.each([
    [
      'target-gdp-growth-2015-heilongjiang',
      'Heilongjiang, GDP growth: 5.7\u00a0% in 2015, 0.3 percentage points below the target of at least 6\u00a0%',
    ],
    [
      'target-gdp-growth-2015-china',
      'China, GDP growth: 6.9\u00a0% in 2015, 0.1 percentage points below the target of about 7\u00a0%',
    ],
    [
      'target-gdp-growth-2017-heilongjiang',
      'Heilongjiang, GDP growth: 6.4\u00a0% in 2017, within the target of 6–6.5\u00a0%',
    ],
    [
      'target-disposable-income-2017',
      'Old industrial cities (plan of 2013), disposable income per person, yuan: target of 29,900\u00a0yuan by 2017, no figure to hold against it',
    ],
  ])('says no more in its title than its figures: %s', (id, title) => {
    expect(bullet(id).title).toBe(title);
  });

  it('names no side of a target that is met to the digit', () => {
    const reached: Supplied = {
      what: 'outcome',
      value: 45,
      unit: 'percent',
      year: 2017,
      region: 'CN-OIC',
      source: 'a yearbook',
    };
    expect(bullet(SERVICES, [reached]).title).toMatch(
      /45\u00a0% in 2017 \(supplied\), on the target of 45\u00a0%$/,
    );
  });

  it.each([
    ['target-gdp-growth-2015-liaoning', 'rule', 6, 6],
    ['target-gdp-growth-2017-heilongjiang', 'band', 6, 6.5],
    ['target-gdp-growth-2015-china', 'about', 7, 7],
  ])('draws the goal of %s as a %s', (id, look, from, to) => {
    expect(pluginsOf(bullet(id)).goalMarks.goal).toMatchObject({ look, from, to, assumed: false });
  });

  it('says that a range has no midpoint, and "about" no tolerance', () => {
    expect(bullet('target-gdp-growth-2017-heilongjiang').notes).toContain(
      'The target is a range; no midpoint is taken.',
    );
    expect(bullet('target-gdp-growth-2015-china').notes).toContain(
      'The target is stated as “about”, without a tolerance.',
    );
  });

  it('has the reason where the bar would begin, and says that no baseline is stated', () => {
    const spec = bullet(SERVICES);
    expect(spec.config.data.datasets.map(({ data }) => data)).toEqual([[null], [null], [45]]);
    const { labels } = pluginsOf(spec).spotLabels;
    expect(labels.map(({ text, x, gap }) => [text.trim(), x, gap?.dataset])).toEqual([
      ['no observation at the horizon', 0, 0],
      ['Baseline: not stated', 0, 1],
    ]);
    expect(spec.marks.map(({ isGap }) => isGap)).toEqual([true, true, false]);
    expect(rowsOf(spec)).toEqual([
      ['Latest figure', 'no figure', 'no observation at the horizon'],
      ['Baseline', 'no figure', 'not stated'],
      ['Target', '2017', '45\u00a0%'],
    ]);
    expect(spec.notes).toContain('The baseline is not stated, so no pace from it can be computed.');
  });

  it('asks no baseline of a target for one year, and none of a yearly step', () => {
    for (const id of [
      'target-gdp-growth-2015-liaoning',
      'target-petroleum-output-change-per-year-2020-daqing',
    ])
      expect(bullet(id).marks.some(({ text }) => text.startsWith('Baseline'))).toBe(false);
  });

  it('says that nobody states since when an amount is counted; once it is known, the axis does', () => {
    expect(bullet('target-new-jobs-2017').marks[1]?.text).toBe('Start: not stated');
    const counted = bullet('target-new-jobs-2017', JOBS_FROM_2013);
    expect(counted.marks.map(({ text }) => text)).toEqual([
      'Latest figure: 6 million\u00a0persons in total by 2015 (assumed)',
      'Target: 13 million\u00a0persons in total by 2017',
    ]);
    expect(counted.notes).toContain('The amount is counted from 2013.');
  });

  it('writes a reason on the side of negative figures where the goal is one', () => {
    const spec = bullet('target-petroleum-output-change-per-year-2020-daqing');
    expect(spec.config.data.datasets.at(-1)?.data).toEqual([-1_500_000]);
    expect(spec.marks.at(-1)?.text).toBe('Target: −1.5 million\u00a0t a year until 2020');
    expect(pluginsOf(spec).spotLabels.labels[0]).toMatchObject({ x: 0, align: 'right' });
  });
});

describe('a figure with more digits than most', () => {
  it('is written as it is stated; what is computed of it is rounded', () => {
    const [baseline] = ASSUMED_SHARES;
    const outcome = {
      what: 'outcome',
      value: 42.125,
      unit: 'percent',
      year: 2015,
      region: 'CN-OIC',
    } as const;
    const { marks, title } = bullet(SERVICES, [baseline!, outcome]);
    expect(marks[0]?.text).toBe('Latest figure: 42.125\u00a0% in 2015 (assumed)');
    expect(title).toContain('42.125\u00a0% in 2015 (assumed), 2.88 percentage points below');
  });
});

describe('what an analyst assumes', () => {
  const spec = bullet(SERVICES, ASSUMED_SHARES);

  it('is hatched, and the legend says what the hatching means', () => {
    expect(pluginsOf(spec).assumedMarks.marks.map(({ dataset }) => dataset)).toEqual([0, 1]);
    expect(spec.legend).toEqual([
      { label: 'assumed', color: LIGHT.muted, dashed: false, shape: 'hatched' },
    ]);
  });

  it('is marked in title and table, and written into the notes', () => {
    expect(spec.title).toContain('42.1\u00a0% in 2015 (assumed), 2.9');
    expect(rowsOf(spec)[1]).toEqual(['Baseline', '2012', '39\u00a0% (assumed)']);
    expect(spec.notes).toContain('Baseline 39\u00a0% in 2012 assumed by the analyst.');
  });

  it('is not hatched where it has a source, but its source is named', () => {
    const sourced = bullet(
      SERVICES,
      ASSUMED_SHARES.map((one) => ({ ...one, source: 'a yearbook' })),
    );
    expect(pluginsOf(sourced).assumedMarks.marks).toEqual([]);
    expect(sourced.legend).toEqual([]);
    expect(rowsOf(sourced)[1]).toEqual(['Baseline', '2012', '39\u00a0% (supplied)']);
    expect(sourced.notes.join()).toContain('a yearbook');
  });

  it('makes a goal dashed where its year is assumed, and says so beside it', () => {
    const { goal } = pluginsOf(bullet(SERVICES, [{ what: 'horizon', year: 2020 }])).goalMarks;
    expect(goal).toMatchObject({ assumed: true, label: '45\u00a0% by 2020 (assumed)' });
  });

  it('leaves no trace once it is switched off', () => {
    const off = bullet(
      SERVICES,
      ASSUMED_SHARES.map((one) => ({ ...one, on: false })),
    );
    expect(JSON.stringify(off)).toBe(JSON.stringify(bullet(SERVICES)));
  });

  it('is marked in Chinese as in English', () => {
    const chinese = bullet(SERVICES, ASSUMED_SHARES, zh);
    expect(chinese.title).toContain('（假定）');
    expect(rowsOf(chinese)[1]?.at(-1)).toBe('39%（假定）');
  });
});

it('a base year that the data’s editors assume is hatched, and the note says whose assumption it is', () => {
  const energy = bullet('target-energy-per-unit-of-gdp-2017');
  expect(pluginsOf(energy).assumedMarks.marks.map(({ dataset }) => dataset)).toEqual([1]);
  expect(energy.notes).toContain(
    'Baseline 100 in 2012: assumed by the editors of the data; no document states it.',
  );
});
