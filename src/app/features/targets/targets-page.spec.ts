import { TestBed } from '@angular/core/testing';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, plain, rowsOf, shown } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import { Evidence } from '../../evidence/evidence';
import { ExportOpener } from '../../figure/export-opener';
import { Assumptions } from '../../store/assumptions';

const WAY = 'Targets to be reached by a horizon';
const GROWTH = 'Yearly growth targets';

/** The cells of a target's row, by the beginning of its name and what else its row says. */
function target({ main }: OpenApp, group: string, name: RegExp): readonly string[] {
  const table = byRole(byRole(main, 'region', group), 'table', group);
  const row = rowsOf(table).filter((text) => name.test(text));
  if (row.length !== 1) throw new Error(`${row.length} rows say ${String(name)}`);
  return row[0]?.split(' | ') ?? [];
}

beforeEach(() => {
  localStorage.clear();
});

describe('the ledger of targets', () => {
  it('lists every target with its figure', async () => {
    const { main } = await openApp('/targets');
    const [, ...rows] = rowsOf(byRole(byRole(main, 'region', WAY), 'table', WAY));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual([
      '17.8 %',
      '45 %',
      '−32 %',
      '−18 %',
      '29,900 yuan also stated: 4,822 US dollars',
      '13 million persons',
      '32 million t',
      '−1.5 million t',
    ]);
  });

  it('says that a baseline is not stated, and gives no verdict then', async () => {
    const app = await openApp('/targets');
    for (const name of [/^High technology/, /^Services/, /^Disposable income/]) {
      const [, , baseline, latest, outcome, verdict] = target(app, WAY, name);
      expect([baseline, latest, outcome]).toEqual([
        'not stated',
        'no observation',
        'no observation',
      ]);
      expect(verdict).toBe('no verdict no baseline is stated; no observation at the horizon');
    }
  });

  it('leads water and energy from 100, with the rate that is needed', async () => {
    const app = await openApp('/targets');
    expect(target(app, WAY, /^Water/)[2]).toBe('2012 = 100 index 100 → 68 by 2017; −7.42 % a year');
    expect(target(app, WAY, /^Energy/)[2]).toBe(
      '2012 = 100 assumed index 100 → 82 by 2017; −3.89 % a year',
    );
  });

  it('asks for no baseline of an amount, but for its start', async () => {
    const [, figure, baseline, , , verdict] = target(await openApp('/targets'), WAY, /^New jobs/);
    expect([figure, baseline]).toEqual(['13 million persons', 'not needed']);
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
    const [, said, baseline, , reached, judged] = target(await openApp('/targets'), GROWTH, name);
    expect([said, baseline, reached]).toEqual([figure, 'not needed', outcome]);
    expect(judged).toBe(`${verdict} method: Outcome`);
  });

  it('leads from a verdict to its method, and from a name to the target’s page', async () => {
    const { main } = await openApp('/targets');
    const [row] = allByRole(main, 'row', /Jilin · 2017/);
    const hrefs = allByRole(row!, 'link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/targets/target-gdp-growth-2017-jilin', '/methods#outcome']);
  });

  it('opens the claims of a target and of its outcome', async () => {
    const app = await openApp('/targets');
    const show = jest.spyOn(TestBed.inject(Evidence), 'show').mockResolvedValue();
    const [row] = allByRole(byRole(app.main, 'region', GROWTH), 'row', /Heilongjiang · 2014/);
    await app.click(byRole(row!, 'button', '≥ 8.5 %'));
    await app.click(byRole(row!, 'button', '5.6 %'));
    expect(show.mock.calls.map(([{ claims }]) => claims)).toEqual([
      [
        'target-gdp-growth-2014-heilongjiang-2015-01-24',
        'target-gdp-growth-2014-heilongjiang-2015-01-29',
      ],
      ['gdp-growth-2014-heilongjiang'],
    ]);
  });

  it('counts verdicts, and shows those of one when its count is pressed; the address holds it', async () => {
    const app = await openApp('/targets');
    const counts = byRole(app.main, 'list', 'Targets by verdict');
    expect(allByRole(counts, 'button').map(shown)).toEqual([
      'missed: 4',
      'within the range: 1',
      'difference only: 1',
      'no verdict: 8',
    ]);
    await app.click(byRole(counts, 'button', 'missed: 4'));
    expect(app.url()).toBe('/targets?verdict=missed');
    expect(shown(app.main)).toContain('4 of 14 targets');
    expect(allByRole(app.main, 'table')).toHaveLength(1);
    await app.click(byRole(app.main, 'button', 'missed: 4'));
    expect(app.url()).toBe('/targets');
  });

  it('filters, groups and orders by its address, and names what is not there', async () => {
    const { main } = await openApp(
      '/targets?region=CN-HL&group=horizon&sort=horizon&order=descending&document=nowhere',
    );
    expect(allByRole(main, 'table').map((table) => table.getAttribute('aria-label'))).toEqual([
      '2017',
      '2015',
      '2014',
    ]);
    expect(shown(main)).toContain('document: “nowhere”');
  });

  it('lists what lacks a baseline', async () => {
    const { main } = await openApp('/targets?baseline=missing');
    expect(shown(main)).toContain('3 of 14 targets');
  });

  it('offers a way back where nothing fits', async () => {
    const app = await openApp('/targets?region=CN-JL&baseline=missing');
    expect(shown(app.main)).toContain('No target fits');
    await app.click(byRole(app.main, 'button', 'Clear the choice'));
    expect(shown(app.main)).toContain('14 of 14 targets');
  });

  it('offers the list to the export sheet, in its order and with its filters', async () => {
    const open = jest.spyOn(ExportOpener.prototype, 'open').mockResolvedValue();
    const app = await openApp('/targets?region=CN-HL&order=descending');
    await app.click(byRole(app.main, 'button', 'Export: Targets against baselines and outcomes'));
    const [asked] = open.mock.lastCall ?? [];
    expect(asked).toMatchObject({ part: 'list', set: null });
    const { name, title, table } = asked!.figure(LIGHT);
    expect([name, plain(title)]).toEqual([
      'targets-cn-hl',
      expect.stringMatching(/^3 of 14 targets: /),
    ]);
    expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual(['2017', '2015', '2014']);
  });

  it('offers no list where no target fits', async () => {
    const { main } = await openApp('/targets?region=CN-JL&baseline=missing');
    expect(byRole(main, 'button', 'Export: Targets against baselines and outcomes')).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('marks what rests on an assumption, and counts those in force', async () => {
    const app = await openApp('/targets');
    TestBed.inject(Assumptions).add('target-services-share-2017', {
      what: 'baseline',
      value: 39,
      unit: 'percent',
      year: 2012,
      region: 'CN-OIC',
      source: null,
      name: '',
    });
    await app.settle();
    expect(target(app, WAY, /^Services/)[2]).toBe('39 % in 2012 assumed');
    expect(shown(app.main)).toContain('1 assumption is in force');
    TestBed.inject(Assumptions).add('target-services-share-2017', {
      what: 'outcome',
      value: 43,
      unit: 'percent',
      year: 2015,
      region: 'CN-OIC',
      source: 'A yearbook',
      name: '',
    });
    await app.settle();
    expect(target(app, WAY, /^Services/)[5]).toBe('on track (1.111) assumed method: Linear pace');
  });

  it('draws an index from another base year apart, and says whose assumption that is', async () => {
    const app = await openApp('/targets?indicator=energy-per-unit-of-gdp');
    const figure = () => shown(byRole(app.main, 'article'));
    expect(figure()).toContain('By 2017, from 100 in 2012');
    expect(figure()).toContain('2012 is assumed by the editors of the data');
    const id = 'target-energy-per-unit-of-gdp-2017';
    const base = { what: 'baseline', value: 100, unit: 'index', year: 2010 } as const;
    TestBed.inject(Assumptions).add(id, { ...base, region: 'CN-OIC', source: null, name: '' });
    await app.settle();
    expect(figure()).toContain('By 2017, from 100 in 2010');
    expect(figure()).toContain('in 2010 assumed by the analyst');
    expect(figure()).not.toContain('editors');
    await app.go('/targets');
    const titles = allByRole(app.main, 'article').map((one) => shown(byRole(one, 'heading')));
    expect(titles.filter((title) => title.startsWith('By 2017'))).toEqual([
      expect.stringMatching(/^By 2017, from 100 in 2012: water .* to 68$/),
      expect.stringMatching(/^By 2017, from 100 in 2010: energy .* to 82$/),
    ]);
  });

  it('keeps the plan’s targets without companions, and judges nothing', async () => {
    const { main } = await openApp('/targets?companions=off');
    expect(allByRole(main, 'heading').map(shown)).toContain(WAY);
    expect(allByRole(main, 'heading').map(shown)).not.toContain(GROWTH);
    expect(shown(main)).not.toContain('method: Outcome');
  });

  it('speaks Chinese', async () => {
    const { main } = await openApp('/targets', { lang: 'zh' });
    expect(shown(byRole(main, 'heading', '目标对照基期值与结果'))).not.toBe('');
    expect(rowsOf(main).join('\n')).toContain('1300万');
    expect(rowsOf(main).join('\n')).toContain('−7.42%');
  });
});
