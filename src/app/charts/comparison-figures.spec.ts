import { en } from '../../i18n/en';
import { enCompare } from '../../i18n/en-compare';
import { zh } from '../../i18n/zh';
import { zhCompare } from '../../i18n/zh-compare';
import { claimSet } from '../../testing/claim-set';
import { FIGURES, growth, pluginOptions, THREE, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { cellClaims, cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { compare } from '../domain/comparison';
import { explainGaps } from '../domain/guard';
import { comparisonBars } from './comparison-bars';
import { drawnRows } from './comparison-figure';
import { comparisonColumns } from './comparison-columns';
import { comparisonLines } from './comparison-lines';
import type { ChartSpec } from './spec';
import { DARK, LIGHT, regionColor } from './theme';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const bars = (comparison: Comparison, words = en) =>
  comparisonBars(comparison, { set: realSet(), words, theme: LIGHT });
const columns = (comparison: Comparison) =>
  comparisonColumns(comparison, { set: realSet(), words: en, theme: LIGHT });
const lines = (comparison: Comparison) =>
  comparisonLines(comparison, { set: realSet(), words: en, theme: LIGHT });
const dataOf = (spec: ChartSpec) => spec.config.data.datasets.map(({ data }) => data);

describe('the growth of the three provinces in 2015', () => {
  const spec = bars(growth());

  it('says in its title who grew slowest, and how far below the nation', () => {
    expect(shown(spec.title)).toBe(
      'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation',
    );
    expect(bars(growth(), zh).title).toMatch(/^2015年辽宁.*3%.*3\.9个百分点$/);
  });

  it('names indicator, unit, period and sources', () => {
    expect(spec.subtitle).toBe('GDP growth · percent · 2015');
    expect(spec.source).toBe(
      'Sources: National Bureau of Statistics of China, reported by Xinhua and AFP, 19 January 2016; Xinhua, 3 March 2016',
    );
    expect(spec.notes).toEqual([]);
    expect(spec.name).toBe('gdp-growth-2015-heilongjiang-jilin-liaoning');
  });

  it('draws a bar for each province and a rule for the nation', () => {
    expect(dataOf(spec)).toEqual([[5.7, 6.5, 3]]);
    expect(spec.config.data.labels).toEqual(['Heilongjiang', 'Jilin', 'Liaoning']);
    const rules = pluginOptions(spec).rules.rules;
    expect(rules.map(({ value, label }) => `${value} ${shown(label)}`)).toEqual([
      '6.9 China 6.9 %',
    ]);
  });

  it('speaks each bar, with the claim behind it', () => {
    expect(spec.marks.map(({ text, claims }) => [shown(text), ...claims])).toEqual([
      ['Heilongjiang, 2015: 5.7 %', 'gdp-growth-2015-heilongjiang'],
      ['Jilin, 2015: 6.5 %', 'gdp-growth-2015-jilin'],
      ['Liaoning, 2015: 3 %', 'gdp-growth-2015-liaoning'],
    ]);
    expect(shown(spec.alt)).toContain(
      'Heilongjiang: 5.7 %; Jilin: 6.5 %; Liaoning: 3 %; China: 6.9 %.',
    );
  });
});

describe('a gap in a comparison', () => {
  it('is named in the figure, in the table and in a note, and is null in the data', () => {
    const spec = FIGURES['bars with gaps'](en);
    expect(dataOf(spec)).toEqual([[8, null, null]]);
    expect(spec.table.rows.map(({ cells }) => shown(cells[0]?.text ?? ''))).toEqual([
      '8 %',
      'no claim',
      'no claim',
      'no claim',
    ]);
    expect(spec.notes).toEqual([
      'Jilin, 2013: no claim.',
      'Liaoning, 2013: no claim.',
      'China, 2013: no claim.',
    ]);
    const [labels] = pluginOptions(spec).markLabels.labels;
    expect(labels?.map((label) => label?.isGap)).toEqual([false, true, true]);
  });

  it('says which other period is stated, and by whom', () => {
    const [note] = bars(growth({ regions: ['CN'], periods: ['2016'], reference: null })).notes;
    expect(shown(note ?? '')).toBe(
      'China, 2016: stated for another period – January to September 2016, 6.7 % (South China Morning Post, 22 November 2016).',
    );
  });

  it('of companions that are off says so', () => {
    const spec = bars(growth({ companions: false }));
    expect(spec.notes.map(shown)).toEqual(['China, 2015: only companions say so.']);
    expect(pluginOptions(spec).rules.rules).toEqual([]);
    expect(shown(spec.title)).toBe('Liaoning grew slowest of the three in 2015: 3 %');
  });

  it('leaves the axis of an empty chart without a scale that nobody stated', () => {
    const spec = bars(growth({ regions: ['CN-AH'], reference: null }));
    expect(spec.title).toBe('GDP growth: no figure for this choice');
    expect(dataOf(spec)).toEqual([[null]]);
    expect(spec.source).toContain('no figure is stated');
  });
});

describe('growth over the years', () => {
  const comparison = growth({ periods: YEARS });

  it('has one cell in the table for each region and year, and the drawn value is the cell', () => {
    for (const spec of [columns(comparison), lines(comparison)]) {
      const rows = drawnRows(comparison);
      expect(spec.marks).toHaveLength(rows.length * YEARS.length);
      expect(spec.table.rows.map(({ head }) => head)).toEqual([
        'Heilongjiang',
        'Jilin',
        'Liaoning',
        'China',
      ]);
      expect(spec.table.rows.map(({ cells }) => cells.map(({ claims }) => claims))).toEqual(
        rows.map(({ cells }) => cells.map(cellClaims)),
      );
      const drawn = dataOf(spec).map((data) =>
        data.map((at) => (typeof at === 'object' && at ? at.y : at)),
      );
      expect(drawn).toEqual(rows.map(({ cells }) => cells.map(cellValue)));
    }
  });

  it('notes the revision of 2014 once, though the nation is asked for and the reference too', () => {
    const { notes } = bars(growth({ regions: [...THREE, 'CN'], periods: ['2014'] }));
    expect(notes.filter((note) => note.startsWith('China, 2014'))).toHaveLength(1);
    expect(shown(notes.join())).toContain('7.3 % (National Bureau of Statistics');
  });

  it('stands on an axis of time: 2013 is as far from 2015 as 2015 from 2017', () => {
    const spec = lines(growth({ periods: ['2013', '2015', '2017'], reference: null }));
    const times = dataOf(spec)[0]?.map((at) => (typeof at === 'object' && at ? at.x : NaN)) ?? [];
    expect(times).toEqual([2013.5, 2015.5, 2017.5]);
  });

  it('says what was the slowest of all', () => {
    expect(shown(lines(comparison).title)).toBe('Slowest growth of all: Liaoning in 2016, −2.5 %');
  });
});

describe('a region', () => {
  it('has the same colour in every figure, and the nation is grey', () => {
    const [column] = columns(growth({ regions: ['CN-LN'], periods: YEARS })).config.data.datasets;
    const [line] = lines(growth({ regions: ['CN-LN'], periods: YEARS })).config.data.datasets;
    expect(column?.backgroundColor).toBe(regionColor(LIGHT, 'CN-LN'));
    expect(line?.borderColor).toBe(regionColor(LIGHT, 'CN-LN'));
    expect(regionColor(DARK, 'CN')).toBe(DARK.nation);
    expect(new Set(THREE.map((id) => regionColor(LIGHT, id))).size).toBe(3);
  });
});

describe('a figure that two sources dispute', () => {
  it('is noted only where they differ', () => {
    const set = claimSet({
      claims: [{ value: 3 }, { value: 3, source: 'early' }, { value: 2, source: 'late' }],
    });
    const asked = { ...growth().query, regions: ['CN-LN'], reference: null };
    const { notes } = comparisonBars(compare(set, asked), { set, words: en, theme: LIGHT });
    expect(notes.map(shown)).toEqual([
      'Liaoning, 2015: sources disagree. 2 % (late, 1 March 2018) is shown; also stated: 3 % (early, 1 March 2016); 3 % (document, 1 March 2014).',
    ]);
  });
});

describe('a figure that a table says is suppressed', () => {
  const empty = claimSet({ claims: [] });
  const place = { indicator: 'gdp-growth', region: 'CN-LN', period: '2015', source: 'late' };
  const absences = [
    { ...place, reason: 'suppressed', note: 'c', row: 12, column: '2015' },
  ] as const;
  const asked = { ...growth().query, regions: ['CN-LN'], reference: null };
  const notes = (words: typeof en) => {
    const set = { ...empty, absences };
    const comparison = explainGaps(compare(set, asked), set);
    return comparisonBars(comparison, { set, words, theme: LIGHT }).notes;
  };

  it('is a gap with that reason, and with the place in the table', () => {
    expect(notes({ ...en, ...enCompare })).toEqual([
      'Liaoning, 2015: suppressed, says the table – late, row 12, column 2015 (“c”).',
    ]);
    expect(notes({ ...zh, ...zhCompare })).toEqual([
      'Liaoning，2015年：表中注明保密——late第12行“2015”列（“c”）。',
    ]);
  });
});
