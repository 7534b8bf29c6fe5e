import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import type { Supplied } from '../../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../../testing/appraisals';
import { ASSUMED_SHARES, JOBS_FROM_2013, targetContext } from '../../../testing/figures';
import { realSet } from '../../../testing/package-files';
import { plain } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import type { MethodId } from '../../domain/methods/method';
import type { StandingFact } from './standing';
import { standingOf } from './standing';

const SERVICES = 'target-services-share-2017';

function facts(id: string, supplied: readonly Supplied[] = [], words = en) {
  const set = realSet();
  const appraisal = appraisalIn(set, id, supplied);
  return standingOf(appraisal, 'linear-pace', set, targetContext(words, LIGHT).words);
}

function golden(method: MethodId): readonly StandingFact[] {
  const set = goldenSet();
  return standingOf(goldenCase(), method, set, targetContext(en, LIGHT, set).words);
}

/** Each fact as a line: what is known with its mark, or why it is not. */
const lines = (list: readonly StandingFact[]) =>
  list.map(({ term, text, why, mark }) =>
    plain(`${term}: ${text ?? `not known, ${why}`}${mark ? ` (${mark})` : ''}`),
  );

describe('where a target stands', () => {
  it('is told in the golden case line by line', () => {
    expect(lines(golden('linear-pace'))).toEqual([
      'Target: 68 by 2017',
      'Baseline: 100 in 2012',
      'Latest figure: 80.5 in 2015',
      'Remaining gap: −12.5 index points',
      'Time that had passed at the latest figure: 60 %',
      'Share of the way that is covered: 60.9 %',
      'Pace needed from the baseline: −6.4 index points a year in equal steps; −7.42 % a year at a constant rate',
      'Pace reached: −6.5 index points a year in equal steps; −6.98 % a year at a constant rate',
      'Pace needed from the latest figure: −6.25 index points a year in equal steps; −8.09 % a year at a constant rate',
      'Projected for the horizon (Linear pace): 67.5',
    ]);
  });

  it('is projected by the method that the reader chose', () => {
    const [linear, rate] = [golden('linear-pace'), golden('projected-share')];
    expect(rate.slice(0, -1)).toEqual(linear.slice(0, -1));
    expect(lines(rate).at(-1)).toBe('Projected for the horizon (Projected share): 69.66');
    expect(lines(golden('current-status')).at(-1)).toBe(
      'Projected for the horizon (Way and time): not known, the method gives none here',
    );
  });

  it('leads from each figure to its claims', () => {
    const claims = golden('linear-pace')
      .slice(0, 3)
      .map((fact) => fact.claims);
    expect(claims).toEqual([['golden'], ['golden'], ['golden-2015']]);
  });

  it('knows of no way, share or pace where a change of every year is asked for', () => {
    expect(lines(facts('target-petroleum-output-change-per-year-2020-daqing'))).toEqual([
      'Target: −1.5 million t a year until 2020',
      'Latest figure: not known, no figure yet',
      'Remaining gap: not known, no figure yet',
    ]);
  });

  it('says of each thing why it is not known', () => {
    expect(lines(facts(SERVICES)).slice(1)).toEqual([
      'Baseline: not known, no baseline is stated',
      'Latest figure: not known, no figure yet',
      'Remaining gap: not known, no figure yet',
      'Time that had passed at the latest figure: not known, no baseline is stated',
      'Share of the way that is covered: not known, no baseline is stated',
      'Pace needed from the baseline: not known, no baseline is stated',
      'Pace reached: not known, no baseline is stated',
      'Pace needed from the latest figure: not known, no figure yet',
      'Projected for the horizon (Linear pace): not known, the method gives none here',
    ]);
  });

  it('marks what an analyst assumes, and gives the pace of a share in points alone', () => {
    const told = lines(facts(SERVICES, ASSUMED_SHARES));
    expect(told).toContain('Baseline: 39 % in 2012 (assumed)');
    expect(told).toContain('Latest figure: 42.1 % in 2015 (assumed)');
    expect(told).toContain(
      'Pace needed from the baseline: +1.2 percentage points a year in equal steps (assumed)',
    );
  });

  it('tells what a source was named for from what is assumed', () => {
    const [baseline, ...rest] = ASSUMED_SHARES;
    if (!baseline) throw new Error('there is a baseline');
    const told = lines(facts(SERVICES, [{ ...baseline, source: 'a yearbook' }, ...rest]));
    expect(told).toContain('Baseline: 39 % in 2012 (supplied)');
  });

  it('counts an amount from its first year, in steps', () => {
    const told = lines(facts('target-new-jobs-2017', JOBS_FROM_2013));
    expect(told.filter((line) => line.startsWith('Baseline'))).toEqual([]);
    expect(told).toContain(
      'Pace needed from the baseline: 2.6 million persons a year in equal steps (assumed)',
    );
    expect(lines(facts('target-new-jobs-2017'))).toContain(
      'Pace needed from the baseline: not known, the first year is not stated',
    );
  });

  it('of one year is the target, the figure and what is missing of it', () => {
    expect(lines(facts('target-gdp-growth-2015-heilongjiang'))).toEqual([
      'Target: at least 6 % for 2015',
      'Latest figure: 5.7 % in 2015',
      'Remaining gap: +0.3 percentage points',
    ]);
    expect(lines(facts('target-gdp-growth-2017-heilongjiang')).at(-1)).toBe(
      'Remaining gap: none: the target is reached',
    );
  });

  it('knows no pace from a figure at the horizon', () => {
    const region = 'CN-OIC';
    const at = { what: 'outcome', value: 44, unit: 'percent', year: 2017, region } as const;
    const told = lines(facts(SERVICES, [at]));
    expect(told).toContain('Pace needed from the latest figure: not known, the horizon has passed');
    expect(told).toContain('Remaining gap: +1 percentage point (assumed)');
  });

  it('has as many facts in Chinese, none of them in English', () => {
    const chinese = facts(SERVICES, ASSUMED_SHARES, zh);
    expect(chinese).toHaveLength(facts(SERVICES, ASSUMED_SHARES).length);
    const words = chinese.flatMap(({ term, text, why, mark }) => [term, text ?? why, mark ?? '']);
    expect(words.join(' ')).not.toMatch(/[A-Za-z]/);
  });
});
