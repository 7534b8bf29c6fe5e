import { en } from '../../i18n/en';
import { enDataFiles } from '../../i18n/en-data-files';
import { everyWord } from '../../i18n/every-word';
import { zh } from '../../i18n/zh';
import type { Supplied } from '../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../testing/appraisals';
import { ASSUMED_SHARES, targetContext } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { plain } from '../../testing/roles';
import { LIGHT } from '../charts/theme';
import type { MethodId } from '../domain/methods/method';
import { METHOD_IDS } from '../domain/methods/method';
import { verdictList } from './verdict-list';
import type { VerdictRow } from './verdict-rows';
import { verdictRows } from './verdict-rows';

const SERVICES = 'target-services-share-2017';

function golden(words = en): ReadonlyMap<MethodId, VerdictRow> {
  const set = goldenSet();
  const rows = verdictRows(goldenCase(), set, targetContext(words, LIGHT, set).words);
  return new Map(rows.map((row) => [row.id, row]));
}

function rowOf(id: MethodId, target = SERVICES, supplied: readonly Supplied[] = []): VerdictRow {
  const set = realSet();
  const appraisal = appraisalIn(set, target, supplied);
  const rows = verdictRows(appraisal, set, targetContext(en, LIGHT).words);
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`${id} is missing`);
  return found;
}

const allOf = (list: readonly string[] | undefined) => list?.map(plain);

describe('the verdicts, method by method', () => {
  it.each([
    ['cagr-ratio', 'moderate, must speed up (0.940)', 'middling'],
    ['projected-share', 'fair, must speed up (0.948)', 'middling'],
    ['linear-pace', 'on track (1.016)', 'good'],
  ] as const)('disagree on the golden case: %s says %s', (id, verdict, tone) => {
    expect(golden().get(id)).toMatchObject({ verdict, tone, reasons: [] });
  });

  it('come from every method, in the order of the registry, and each is named', () => {
    const rows = [...golden().values()];
    expect(rows.map(({ id }) => id)).toEqual(METHOD_IDS);
    for (const { name, asks, verdict } of rows)
      expect([name, asks, verdict].filter((text) => text === '')).toEqual([]);
  });

  it('say what would change them: the figure, and the horizon', () => {
    // 95 % of the pace needed leads to 80.3006 in 2015, 60 % of it to 87.2244.
    expect(allOf(golden().get('cagr-ratio')?.flips)).toEqual([
      'With 80.3 in 2015: on track',
      'With 87.23 in 2015: limited progress',
      'By 2018: on track',
    ]);
    expect(allOf(golden().get('linear-pace')?.flips)).toContain(
      'With 80.81 in 2015: moderately improving',
    );
  });

  it('set the formula out with letters and with figures, which lead to their claims', () => {
    const { formulas = [], inputs = [] } = golden().get('linear-pace') ?? {};
    expect(formulas.every(({ numbers, line }) => numbers !== null && line !== null)).toBe(true);
    expect(plain(formulas.map(({ line }) => line).join(' '))).toContain('80.5');
    const given = new Map(inputs.map(({ letter, claims }) => [letter, claims]));
    expect(given.get('y0')).toEqual(['golden']);
    expect(given.get('yt')).toEqual(['golden-2015']);
    expect(given.get('yT')).toEqual(['golden']);
  });

  it('show which threshold the result lies in, one of them', () => {
    for (const id of ['cagr-ratio', 'projected-share', 'linear-pace'] as const) {
      const { bands = [], verdict = '' } = golden().get(id) ?? {};
      const here = bands.filter(({ isHere }) => isHere);
      expect(here).toHaveLength(1);
      expect(here[0]?.text).toContain(verdict.replace(/ \(.*/, ''));
    }
  });

  it('show one threshold too where the level is reached before its time', () => {
    const [baseline, latest] = ASSUMED_SHARES;
    if (!baseline || latest?.what !== 'outcome') throw new Error('there are two figures');
    const supplied = [baseline, { ...latest, value: 46 }];
    const here = (id: MethodId) =>
      rowOf(id, SERVICES, supplied)
        .bands.filter(({ isHere }) => isHere)
        .map(({ text }) => text);
    expect(here('linear-pace')).toEqual(['the level is reached: met']);
    expect(here('anticipated-progress')).toHaveLength(1);
    expect(here('anticipated-progress')[0]).toContain('maintain');
  });

  it('are none where a method does not apply, with each reason, and the formula all the same', () => {
    const { verdict, reasons, formulas, flips, inputs, icon } = rowOf('linear-pace');
    expect(verdict).toBe('does not apply');
    expect(reasons).toHaveLength(2);
    expect(reasons.join(' ')).toMatch(/baseline/);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.every(({ numbers }) => numbers === null)).toBe(true);
    expect([flips, inputs, icon]).toEqual([[], [], 'unknown']);
  });

  it('mark every figure that an analyst assumes, and no other', () => {
    const marks = rowOf('linear-pace', SERVICES, ASSUMED_SHARES).inputs.map(
      ({ letter, mark, claims }) => [letter, mark, claims.length],
    );
    expect(marks.filter(([letter]) => ['y0', 't0', 'yt', 't'].includes(String(letter)))).toEqual([
      ['y0', 'assumed', 0],
      ['t0', 'assumed', 0],
      ['yt', 'assumed', 0],
      ['t', 'assumed', 0],
    ]);
    expect(marks).toContainEqual(['yT', null, 1]);
    expect(marks).toContainEqual(['T', null, 1]);
  });

  it('of one year are the outcome’s alone: Heilongjiang in 2015', () => {
    const target = 'target-gdp-growth-2015-heilongjiang';
    expect(rowOf('outcome', target)).toMatchObject({
      verdict: 'missed by 0.3 percentage points',
      tone: 'bad',
      icon: 'cross',
    });
    expect(allOf(rowOf('outcome', target).flips)).toEqual(['With 6 % in 2015: met']);
    expect(rowOf('cagr-ratio', target).reasons.length).toBeGreaterThan(0);
  });

  it('are as many in Chinese, with the same results', () => {
    const chinese = golden(zh);
    for (const [id, { tone, formulas, flips }] of golden())
      expect(chinese.get(id)).toMatchObject({
        tone,
        formulas: { length: formulas.length },
        flips: { length: flips.length },
      });
    expect(chinese.get('cagr-ratio')?.verdict).toContain('0.94');
  });
});

describe('the list of the verdicts', () => {
  const listed = (words = en) => {
    const set = goldenSet();
    const { words: all } = targetContext(words, LIGHT, set);
    return verdictList(goldenCase(), set, all)(LIGHT);
  };

  it('says below how much of time and way is gone, and the paces needed, reached and needed now', () => {
    const notes = listed().notes.map(plain);
    expect(notes.slice(0, 4)).toEqual([
      '60 % of the time had passed at the latest figure, and 60.9 % of the way was covered.',
      'Needed from the baseline: −6.4 index points a year in equal steps, or −7.42 % a year at a constant rate.',
      'Reached: −6.5 index points a year in equal steps, or −6.98 % a year at a constant rate.',
      'Needed from the latest figure: −6.25 index points a year in equal steps, or −8.09 % a year at a constant rate.',
    ]);
    expect(listed(zh).notes.slice(0, 4).join()).toMatch(/60%.*60\.9%.*−6\.4.*−6\.5.*−6\.25/);
  });

  it('has them as columns of its data, the same beside every method', async () => {
    const words = { ...(await everyWord('en')), ...enDataFiles };
    const { columns = [], count = 0, lineOf } = listed().records ?? {};
    const at = columns.indexOf('elapsed_percent');
    const lines = Array.from({ length: count }, (_, row) => lineOf?.(row, words));
    expect(lines).toHaveLength(METHOD_IDS.length);
    for (const line of lines) expect(line?.slice(at, at + 3)).toEqual([60, 60.9375, -6.4]);
  });

  it('says nothing of a way where the target is for one year', () => {
    const set = realSet();
    const appraisal = appraisalIn(set, 'target-gdp-growth-2015-heilongjiang');
    const { notes } = verdictList(appraisal, set, targetContext(en, LIGHT).words)(LIGHT);
    expect(notes.join()).not.toMatch(/of the time|Needed/);
  });
});
