import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, rowsOf, shown } from '../../../testing/roles';
import { Evidence } from '../../evidence/evidence';
import { TestBed } from '@angular/core/testing';

const PLAN = 'The plan reported in 2013, for 2017';
const GROWTH = 'Yearly growth targets';

/** The cells of a target's row, by the beginning of its name and what else its row says. */
function target({ main }: OpenApp, group: string, name: RegExp): readonly string[] {
  const table = byRole(byRole(main, 'region', group), 'table', /^Target Figure/);
  const row = rowsOf(table).filter((text) => name.test(text));
  if (row.length !== 1) throw new Error(`${row.length} rows say ${String(name)}`);
  return row[0]?.split(' | ') ?? [];
}

describe('the Targets page', () => {
  it('lists the six targets of the plan, each with its figure', async () => {
    const { main } = await openApp('/targets');
    const plan = byRole(byRole(main, 'region', PLAN), 'table', /^Target Figure/);
    const [, ...rows] = rowsOf(plan);
    expect(rows.map((row) => row.split(' | ')[1])).toEqual([
      '17.8 %',
      '45 %',
      '−32 %',
      '−18 %',
      '29,900 yuan also stated: 4,822 US dollars',
      '13 million persons',
    ]);
  });

  it('says that a baseline is not stated, and gives no verdict then', async () => {
    const app = await openApp('/targets');
    for (const name of [/^High technology/, /^Services/, /^Disposable income/]) {
      const [, , baseline, outcome, verdict] = target(app, PLAN, name);
      expect(baseline).toBe('not stated');
      expect(outcome).toBe('no observation');
      expect(verdict).toBe('no verdict no baseline is stated; no observation at the horizon');
    }
  });

  it('draws water and energy from 100, with the pace that leads there', async () => {
    const app = await openApp('/targets');
    expect(target(app, PLAN, /^Water/)[2]).toBe(
      '2012 = 100 index 100 → 68 by 2017; −7.42 % a year',
    );
    expect(target(app, PLAN, /^Energy/)[2]).toBe(
      '2012 = 100 (assumed) index 100 → 82 by 2017; −3.89 % a year',
    );
    const figure = byRole(byRole(app.main, 'region', PLAN), 'article');
    expect(shown(byRole(figure, 'heading'))).toMatch(/^By 2017, from 100 in 2012: .* 68 .* 82$/);
  });

  it('asks for no baseline of an amount, but for its start', async () => {
    const [, figure, baseline, , verdict] = target(await openApp('/targets'), PLAN, /^New jobs/);
    expect(figure).toBe('13 million persons');
    expect(baseline).toBe('not needed');
    expect(verdict).toContain('the start of the period is not stated');
  });

  it.each([
    [/Heilongjiang · 2014/, '≥ 8.5 %', '5.6 %', 'missed by 2.9 percentage points'],
    [/Heilongjiang · 2015/, '≥ 6 %', '5.7 %', 'missed by 0.3 percentage points'],
    [/Liaoning · 2015/, '≥ 6 %', '3 %', 'missed by 3 percentage points'],
    [
      /China · 2015/,
      '≈ 7 %',
      '6.9 %',
      '−0.1 percentage points from the target, which states no tolerance',
    ],
    [/Jilin · 2017/, '≥ 7 %', '5.3 %', 'missed by 1.7 percentage points'],
    [/Heilongjiang · 2017/, '6–6.5 %', '6.4 %', 'within the range'],
  ])('judges growth of %s by a named method', async (name, figure, outcome, verdict) => {
    const [, ...cells] = target(await openApp('/targets'), GROWTH, name);
    expect(cells).toEqual([figure, 'not needed', outcome, `${verdict} method: outcome`]);
  });

  it('says what the method does', async () => {
    const { main } = await openApp('/targets');
    expect(shown(byRole(main, 'region', GROWTH))).toContain(
      'Method: outcome. The figure reached at the horizon is compared with the target',
    );
  });

  it('opens the claims of a target and of its outcome', async () => {
    const app = await openApp('/targets');
    const show = jest.spyOn(TestBed.inject(Evidence), 'show').mockResolvedValue();
    const growth = byRole(app.main, 'region', GROWTH);
    const [row] = allByRole(growth, 'row', /Heilongjiang · 2014/);
    if (!row) throw new Error('There is no such row');
    await app.click(byRole(row, 'button', '≥ 8.5 %'));
    await app.click(byRole(row, 'button', '5.6 %'));
    expect(show.mock.calls.map(([{ claims }]) => claims)).toEqual([
      [
        'target-gdp-growth-2014-heilongjiang-2015-01-24',
        'target-gdp-growth-2014-heilongjiang-2015-01-29',
      ],
      ['gdp-growth-2014-heilongjiang'],
    ]);
  });

  it('keeps the plan’s targets without companions, and judges nothing', async () => {
    const { main } = await openApp('/targets?companions=off');
    expect(allByRole(main, 'heading').map(shown)).toContain(PLAN);
    expect(allByRole(main, 'heading').map(shown)).not.toContain(GROWTH);
    expect(shown(main)).not.toContain('method: outcome');
  });

  it('speaks Chinese', async () => {
    const { main } = await openApp('/targets', { lang: 'zh' });
    expect(shown(byRole(main, 'heading', '目标对照基期值与结果'))).not.toBe('');
    expect(rowsOf(main).join('\n')).toContain('1300万');
    expect(rowsOf(main).join('\n')).toContain('−7.42%');
  });
});
