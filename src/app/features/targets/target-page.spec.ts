import { TestBed } from '@angular/core/testing';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { byRole, rowsOf, shown } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import type { Draft } from '../../domain/assumption';
import { ExportOpener } from '../../figure/export-opener';
import { Assumptions } from '../../store/assumptions';

const SERVICES = 'target-services-share-2017';
const JOBS = 'target-new-jobs-2017';

const OWN = { source: null, name: '' } as const;
const BASELINE: Draft = {
  what: 'baseline',
  value: 39,
  unit: 'percent',
  year: 2012,
  region: 'CN-OIC',
  ...OWN,
};
const REACHED: Draft = { ...BASELINE, what: 'outcome', value: 43, year: 2015 };

async function supply(app: OpenApp, id: string, ...drafts: readonly Draft[]): Promise<void> {
  const store = TestBed.inject(Assumptions);
  for (const draft of drafts) store.add(id, draft);
  await app.settle();
}

/** What stands behind a term of where the target stands. */
function fact({ main }: OpenApp, term: string): string {
  const terms = [...main.querySelectorAll<HTMLElement>('dt')];
  const found = terms.find((one) => shown(one) === term);
  return shown(found?.nextElementSibling);
}

/** The line of a method in the verdict matrix. */
function method({ main }: OpenApp, name: RegExp): string {
  const rows = rowsOf(byRole(main, 'table', 'Verdicts, method by method'));
  return rows.find((row) => name.test(row)) ?? '';
}

beforeEach(() => {
  localStorage.clear();
});

describe('a target’s page', () => {
  it('names the target, its figure and why there is no verdict', async () => {
    const { main } = await openApp(`/targets/${SERVICES}`);
    expect(shown(byRole(main, 'heading', /^Services as a share/))).toBe(
      'Services as a share of total output: Old industrial cities (plan of 2013)',
    );
    expect(shown(main)).toContain('no baseline is stated; no observation at the horizon');
  });

  it('offers the verdicts of all methods to the export sheet, in the order of the page', async () => {
    const open = jest.spyOn(ExportOpener.prototype, 'open').mockResolvedValue();
    const app = await openApp(`/targets/${SERVICES}`);
    await app.click(byRole(app.main, 'button', 'Export: Verdicts, method by method'));
    const [asked] = open.mock.lastCall ?? [];
    expect(asked).toMatchObject({ part: 'verdicts', set: null });
    const { table, title } = asked!.figure(LIGHT);
    expect(title).toMatch(/methods do not apply$/);
    const shownRows = rowsOf(byRole(app.main, 'table', 'Verdicts, method by method')).slice(1);
    expect(table.rows).toHaveLength(shownRows.length);
    table.rows.forEach(({ head }, at) => {
      expect(shownRows[at]).toContain(head);
    });
  });

  it('says of each figure that it does not know why it does not', async () => {
    const app = await openApp(`/targets/${SERVICES}`);
    expect(fact(app, 'Target')).toBe('45 % by 2017');
    expect(fact(app, 'Baseline')).toBe('not known: no baseline is stated');
    expect(fact(app, 'Pace needed from the baseline')).toBe('not known: no baseline is stated');
    expect(fact(app, 'Remaining gap')).toBe('not known: no figure yet');
  });

  it('judges by every method once baseline and figure are supplied, all of it marked', async () => {
    const app = await openApp(`/targets/${SERVICES}`);
    await supply(app, SERVICES, BASELINE, REACHED);
    expect(fact(app, 'Baseline')).toBe('39 % in 2012 assumed');
    expect(fact(app, 'Time that had passed at the latest figure')).toBe('60 % assumed');
    expect(fact(app, 'Share of the way that is covered')).toBe('66.7 % assumed');
    expect(fact(app, 'Remaining gap')).toBe('+2 percentage points assumed');
    expect(fact(app, 'Pace needed from the baseline')).toBe(
      '+1.2 percentage points a year in equal steps assumed',
    );
    expect(fact(app, 'Pace needed from the latest figure')).toBe(
      '+1 percentage point a year in equal steps assumed',
    );
    expect(method(app, /^Linear pace/)).toContain('on track (1.111) assumed');
    expect(shown(byRole(app.main, 'region', 'Has such a pace been reached?'))).toContain(
      'What it needs rests on a figure or a year that is assumed.',
    );
    expect(method(app, /^Share of the way beside/)).toContain('ahead of time');
    expect(shown(app.main)).toContain('Baseline 39 % in 2012 assumed by the analyst');
  });

  it('shows exactly what was there once the assumption is removed', async () => {
    const app = await openApp(`/targets/${SERVICES}`);
    const before = shown(app.main);
    await supply(app, SERVICES, BASELINE);
    expect(shown(app.main)).not.toBe(before);
    TestBed.inject(Assumptions).removeAll();
    await app.settle();
    expect(fact(app, 'Baseline')).toBe('not known: no baseline is stated');
    expect(rowsOf(app.main).join()).not.toContain('assumed');
  });

  it('says what would change a verdict', async () => {
    const app = await openApp(`/targets/${SERVICES}`);
    await supply(app, SERVICES, BASELINE, REACHED);
    expect(method(app, /^Linear pace/)).toMatch(/With 42\.59 % in 2015: moderately improving/);
  });

  it('reads 13 million jobs as an amount: 2.6 million a year only from an assumed 2013', async () => {
    const app = await openApp(`/targets/${JOBS}`);
    expect(fact(app, 'Pace needed from the baseline')).toBe(
      'not known: the first year is not stated',
    );
    expect(fact(app, 'First year that counts')).toBe('not known: the first year is not stated');
    await supply(app, JOBS, { what: 'start', year: 2013, ...OWN });
    expect(fact(app, 'First year that counts')).toBe('2013 assumed');
    expect(fact(app, 'Pace needed from the baseline')).toBe(
      '2.6 million persons a year in equal steps assumed',
    );
    expect(method(app, /^Ratio of growth rates/)).toContain('adds up over years');
  });

  it('holds a growth target against what regions reached in one year', async () => {
    const { main } = await openApp('/targets/target-gdp-growth-2015-heilongjiang');
    const feasibility = shown(byRole(main, 'region', 'Has such a pace been reached?'));
    expect(feasibility).toContain('The target asks for 6 % in one year.');
    expect(feasibility).toMatch(/\d+ % of the \d+ comparable paces in the data were slower\./);
  });

  it('shows the words that state it, and what else the paragraph says', async () => {
    const { main } = await openApp(`/targets/${SERVICES}`);
    const words = shown(byRole(main, 'region', 'The words'));
    expect(words).toContain('“services must be 45 percent of total output”');
    expect(words).toContain('High technology as a share of total production, 2017: 17.8 %');
  });

  it('leads on from any claim that states the target, and says when there is none', async () => {
    const app = await openApp('/targets/target-gdp-growth-2014-heilongjiang-2015-01-29');
    expect(shown(byRole(app.main, 'heading', /^GDP growth/))).toBe('GDP growth: Heilongjiang');
    await app.go('/targets/no-such-target');
    expect(shown(app.main)).toContain('There is no target “no-such-target”');
  });

  it('says that companions are off where only they state it', async () => {
    const { main } = await openApp('/targets/target-gdp-growth-2017-jilin?companions=off');
    expect(shown(main)).toContain('A companion states it, and companions are off.');
  });

  it('projects by the method in its address', async () => {
    const app = await openApp(`/targets/${SERVICES}?method=cagr-ratio`);
    await supply(app, SERVICES, BASELINE, REACHED);
    expect(fact(app, 'Projected for the horizon (Growth ratio)')).toMatch(/^45\.\d+ %$|not known/);
  });

  it('speaks Chinese', async () => {
    const { main } = await openApp(`/targets/${SERVICES}`, { lang: 'zh' });
    expect(shown(main)).toContain('各方法的判断');
    expect(shown(main)).toContain('未注明基期值');
  });
});
