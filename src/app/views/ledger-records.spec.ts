import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { assumption } from '../../testing/assumptions';
import { csvRows } from '../../testing/csv-rows';
import { targetContext } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { LIGHT } from '../charts/theme';
import { appraiseAll } from '../domain/appraisal';
import type { Assumption } from '../domain/assumption';
import { entriesOf } from '../domain/ledger';
import { csvText } from '../domain/csv-text';
import { LEDGER_COLUMNS, ledgerRecord } from './ledger-records';
import { PACE_COLUMNS } from './pace-records';

const SERVICES = 'target-services-share-2017';

function csv(assumptions: readonly Assumption[] = [], words = en): string {
  const set = realSet();
  const entries = entriesOf(appraiseAll(set, { companions: true, assumptions }), 'linear-pace');
  const records = entries.map((one) => ledgerRecord(one, set, targetContext(words, LIGHT).words));
  return csvText([
    LEDGER_COLUMNS,
    ...records.map((record) => LEDGER_COLUMNS.map((column) => record[column])),
  ]);
}

type Row = ReturnType<typeof csvRows>[number];

function row(id: string, text = csv()): Row {
  const found = csvRows(text).find((one) => one['target_claim'] === id);
  if (!found) throw new Error(`the file has no row "${id}"`);
  return found;
}

describe('the ledger as CSV', () => {
  it('has a row for each target, all as long as the head, and one more line at the end', () => {
    const text = csv();
    const all = appraiseAll(realSet(), { companions: true, assumptions: [] });
    expect(csvRows(text)).toHaveLength(all.length);
    expect(text.startsWith('\ufefftarget_claim,region,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has figures, units, verdict, sources and claims of a yearly target', () => {
    expect(row('target-gdp-growth-2015-heilongjiang')).toEqual({
      target_claim: 'target-gdp-growth-2015-heilongjiang',
      region: 'CN-HL',
      region_name: 'Heilongjiang',
      indicator: 'gdp-growth',
      indicator_name: 'GDP growth',
      kind: 'growth',
      operator: 'ge',
      target_value: '6',
      target_value_max: '',
      unit: 'percent',
      unit_name: 'percent',
      horizon: '2015',
      baseline_value: '',
      baseline_year: '',
      baseline_basis: 'not-needed',
      latest_value: '5.7',
      latest_year: '2015',
      outcome_value: '5.7',
      gap: '0.3',
      // Growth of one year has no way from a baseline.
      ...Object.fromEntries(PACE_COLUMNS.map((column) => [column, ''])),
      verdict: 'missed',
      method: 'outcome',
      result: '-0.3',
      verdict_text: 'missed by 0.3 percentage points',
      reasons: '',
      assumptions: '',
      sources: expect.stringContaining('xinhua-2015-01-29') as unknown,
      claims: expect.stringContaining('target-gdp-growth-2015-heilongjiang; ') as unknown,
    });
  });

  it('writes numbers as numbers, without marks of thousands or a unit', () => {
    expect(row('target-disposable-income-2017')['target_value']).toBe('29900');
    expect(row('target-new-jobs-2017')['target_value']).toBe('13000000');
    expect(row('target-gdp-growth-2017-heilongjiang')).toMatchObject({
      target_value: '6',
      target_value_max: '6.5',
    });
    // An index, as the path of a change is.
    expect(row('target-water-per-unit-of-industrial-output-2017')).toMatchObject({
      target_value: '68',
      unit: 'index',
      baseline_value: '100',
      baseline_year: '2012',
      baseline_basis: 'stated',
    });
  });

  it('leaves empty what is not known, and says why there is no verdict', () => {
    const services = row(SERVICES);
    for (const column of ['baseline_value', 'latest_value', 'outcome_value', 'gap', 'result'])
      expect([column, services[column]]).toEqual([column, '']);
    expect(services).toMatchObject({
      baseline_basis: 'not-stated',
      verdict: 'none',
      method: '',
      reasons: 'no baseline is stated; no observation at the horizon',
    });
    expect(csv()).not.toMatch(/NaN|null|undefined|Infinity/);
  });

  it('names every claim and every source that a row rests on, each once, and all are in the data', () => {
    const { byId, sources } = realSet();
    for (const one of csvRows(csv())) {
      const claims = one['claims']?.split('; ') ?? [];
      expect(claims).toContain(one['target_claim']);
      expect(new Set(claims).size).toBe(claims.length);
      expect(claims.filter((id) => !byId.has(id))).toEqual([]);
      const named = one['sources']?.split('; ') ?? [];
      expect(new Set(named)).toEqual(new Set(claims.map((id) => byId.get(id)?.source)));
      expect(named.filter((id) => !sources.has(id))).toEqual([]);
    }
    expect(row('target-gdp-growth-2014-heilongjiang-2015-01-24')['claims']).toContain(
      'target-gdp-growth-2014-heilongjiang-2015-01-29',
    );
  });

  it('has time, way and paces beside a verdict: the baseline’s, and from now', () => {
    const latest = assumption({ id: 'two', what: 'outcome', value: 42.1, year: 2015 });
    expect(row(SERVICES, csv([assumption(), latest]))).toMatchObject({
      verdict: 'improving',
      elapsed_percent: '60',
      covered_percent: '51.6666666667',
      pace_needed: '1.2',
      pace_reached: '1.033333333',
      pace_needed_now: '1.45',
      // A percentage of a percentage would be taken for percentage points.
      pace_needed_percent: '',
    });
    expect(row('target-water-per-unit-of-industrial-output-2017')).toMatchObject({
      elapsed_percent: '',
      pace_needed: '-6.4',
      pace_needed_percent: expect.stringMatching(/^-7\.42/) as unknown,
      pace_needed_now: '',
    });
  });

  it('asks no pace from now on once the horizon has passed', () => {
    const outcome = assumption({ id: 'two', what: 'outcome', value: 44, year: 2017 });
    expect(row(SERVICES, csv([assumption(), outcome]))).toMatchObject({
      elapsed_percent: '100',
      pace_needed: '1.2',
      pace_reached: '1',
      pace_needed_now: '',
    });
  });

  it('writes an assumption as a sentence, and that the baseline rests on it', () => {
    const text = csv([
      assumption(),
      assumption({
        id: 'two',
        what: 'outcome',
        value: 44,
        year: 2017,
        source: 'a “yearbook”, p. 3',
      }),
    ]);
    expect(row(SERVICES, text)).toMatchObject({
      baseline_value: '39',
      baseline_year: '2012',
      baseline_basis: 'assumed-by-analyst',
      outcome_value: '44',
      gap: '1',
      verdict: 'missed',
      result: '-1',
      assumptions:
        'Baseline 39 % in 2012 assumed by the analyst; Outcome 44 % in 2017 according to a “yearbook”, p. 3, supplied by the analyst',
    });
    const others = csvRows(text).filter((one) => one['target_claim'] !== SERVICES);
    expect(others.filter((one) => one['assumptions'] !== '')).toEqual([]);
  });

  it('tells a supplied baseline from an assumed one, the editors’ assumption from the analyst’s', () => {
    const supplied = csv([assumption({ source: 'a yearbook' })]);
    expect(row(SERVICES, supplied)['baseline_basis']).toBe('supplied-by-analyst');
    expect(row('target-energy-per-unit-of-gdp-2017')['baseline_basis']).toBe('assumed');
  });

  it('needs no baseline where the claim says that none is needed', () => {
    expect(row('target-petroleum-output-change-per-year-2020-daqing')['baseline_basis']).toBe(
      'not-needed',
    );
  });

  it('has the same columns and figures in Chinese, and Chinese words', () => {
    const [english, chinese] = [csvRows(csv()), csvRows(csv([], zh))];
    expect(chinese.map((one) => Object.keys(one))).toEqual(english.map((one) => Object.keys(one)));
    for (const column of ['target_value', 'result', 'verdict', 'claims', 'baseline_basis'])
      expect(chinese.map((one) => one[column])).toEqual(english.map((one) => one[column]));
    expect(row('target-gdp-growth-2015-heilongjiang', csv([], zh))).toMatchObject({
      region_name: '黑龙江',
      unit_name: '百分比',
    });
  });
});
