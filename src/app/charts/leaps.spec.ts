import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { period } from '../../testing/claim-set';
import { FIGURES, growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { comparisonLines } from './comparison-lines';
import { leapsOf, timeOf } from './leaps';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';

const leaps = (...ids: string[]) => [...leapsOf(ids.map(period))];

describe('a line passes over periods', () => {
  it.each([
    ['neighbouring years', ['2013', '2014', '2015'], []],
    ['years with one left out', ['2013', '2015', '2016'], [0]],
    ['years with several left out', ['2010', '2013', '2014', '2017'], [0, 2]],
    ['halves that follow each other', ['2014-S1', '2014-S2', '2015-S1'], []],
    ['first halves alone', ['2014-S1', '2015-S1'], [0]],
    ['quarters across a year', ['2015-Q4', '2016-Q1', '2016-Q3'], [1]],
    ['months', ['2015-12', '2016-01', '2016-03'], [1]],
    ['nine months of neighbouring years', ['2014-01/2014-09', '2015-01/2015-09'], []],
    ['nine months with a year between', ['2014-01/2014-09', '2016-01/2016-09'], [0]],
    ['weeks across a year', ['2014-W52', '2015-W01', '2015-W03'], [1]],
    ['days across a month', ['2015-02-27', '2015-02-28', '2015-03-01', '2015-03-03'], [2]],
    ['split years', ['2013/14', '2014/15', '2016/17'], [1]],
    ['one period', ['2015'], []],
    ['none', [], []],
  ])('of %s where it does', (_, ids, behind) => {
    expect(leaps(...ids)).toEqual(behind);
  });
});

describe('a period on the time axis', () => {
  it('stands in its middle: a year at its half, nine months before that', () => {
    const at = (id: string) => timeOf(period(id));
    expect([at('2015'), at('2014-S1'), at('2016-01/2016-09')]).toEqual([2015.5, 2014.25, 2016.375]);
    expect(at('2015-01')).toBeCloseTo(2015 + 1 / 24);
    expect(at('2015-01-01')).toBeCloseTo(2015, 2);
    expect(at('2015-W27')).toBeCloseTo(2015.5, 2);
    expect(at('2014/15')).toBe(2015);
  });
});

describe('the lines of growth', () => {
  /** For each line which of its segments are dotted. */
  const dotted = ({ config }: ChartSpec) =>
    config.data.datasets.map((dataset) => {
      const { segment } = dataset as { segment?: { borderDash: (at: object) => unknown } };
      return dataset.data
        .slice(1)
        .flatMap((_, p0DataIndex) => (segment?.borderDash({ p0DataIndex }) ? [p0DataIndex] : []));
    });
  const lines = (periods: readonly string[]) =>
    comparisonLines(growth({ periods }), { set: realSet(), words: en, theme: LIGHT });

  it('are dotted only where they pass over years that were not asked for', () => {
    expect(dotted(lines(['2013', '2015', '2016']))).toEqual([[0], [0], [0], [0]]);
    expect(dotted(lines(YEARS))).toEqual([[], [], [], []]);
    expect(dotted(FIGURES['lines with a dispute'](en))).toEqual([[0], [0], [0], [0]]);
  });

  it('keep the nation’s dashes elsewhere', () => {
    for (const periods of [['2013', '2015', '2016'], YEARS]) {
      const dashes = lines(periods).config.data.datasets.map((dataset) =>
        'borderDash' in dataset ? dataset.borderDash : null,
      );
      expect(dashes).toEqual([[], [], [], [5, 4]]);
    }
  });

  it('name each period where some are passed over, and a span of years where none is', () => {
    expect(lines(YEARS).subtitle).toMatch(/ 2013–2017$/);
    expect(lines(['2013', '2015', '2016']).subtitle).toMatch(/ 2013, 2015 and 2016$/);
    const chinese = { set: realSet(), words: zh, theme: LIGHT };
    expect(comparisonLines(growth({ periods: ['2013', '2015'] }), chinese).subtitle).toMatch(
      / 2013年和2015年$/,
    );
  });
});
