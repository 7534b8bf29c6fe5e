import { TestBed } from '@angular/core/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { openApp } from '../../../testing/app-page';
import { realSet } from '../../../testing/package-files';
import { allByRole, byRole, plain, rowsOf, shown } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import { ExportOpener } from '../../figure/export-opener';

const ALL = realSet().claims.length;

// Without layout nothing has a height, and no row is in sight: here all are.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
    get: () => 9000,
    configurable: true,
  });
});

async function open(url = '/claims') {
  const app = await openApp(url);
  const { main, loader, settle, click } = app;
  const box = (facet: string, label: string | RegExp) => {
    const list = [...main.querySelectorAll('details')].find(
      (details) => shown(details.querySelector('summary')) === facet,
    );
    const labels = [...(list?.querySelectorAll('label') ?? [])];
    const found = labels.find((one) => new RegExp(label).test(shown(one)));
    if (!found)
      throw new Error(`${facet} has no ${String(label)}: ${labels.map(shown).join(', ')}`);
    return found;
  };
  await settle();
  return {
    ...app,
    count: () => shown(main.querySelector('p.count')),
    /** The cells of the rows, without the head. */
    rows: () =>
      allByRole(main, 'table')
        .flatMap((table) => rowsOf(table).slice(1))
        .map((row) => row.split(' | ')),
    params: () => Object.fromEntries(new URLSearchParams(app.url().split('?')[1])),
    search: async (text: string) => {
      await (await loader.getHarness(MatInputHarness)).setValue(text);
      await settle();
    },
    option: (facet: string, label: string | RegExp) => shown(box(facet, label)),
    choose: async (facet: string, label: string | RegExp) => {
      const input = box(facet, label).querySelector('input');
      if (input) await click(input);
    },
    sortBy: async (label: string) => {
      await click(byRole(byRole(main, 'columnheader', label), 'button'));
    },
  };
}

describe('the Claims page', () => {
  it('lists every claim, with phrase, period, unit, source and status', async () => {
    const { count, rows } = await open();
    expect(count()).toBe(`${ALL} of ${ALL} claims`);
    expect(rows()).toHaveLength(ALL);
    expect(rows()).toContainEqual([
      '3 %',
      'GDP growth',
      'Liaoning',
      '2015',
      'percent',
      'Xinhua, 3 March 2016',
      'The 3 percent growth rate in Liaoning was the lowest',
      'Observation, stated, normal',
    ]);
  });

  it('says where words are not held, and where a figure is derived', async () => {
    const { rows } = await open('/claims?q=liaoning%202017');
    expect(rows()[0]?.[6]).toBe('words not in the package');
    const derived = await rowsFor('/claims?q=index');
    expect(derived.map((row) => row[6])).toContain('derived');
  });

  it('is searched by every word, in either language, from the address', async () => {
    const { search, rows, params, count } = await open();
    await search('liaoning lowest');
    expect(params()).toEqual({ q: 'liaoning lowest' });
    const found = rows().map(([figure, , region]) => `${figure ?? ''} ${region ?? ''}`);
    expect(found).toContain('3 % Liaoning');
    expect(found).not.toContain('6.5 % Jilin');
    expect(count()).toBe(`${rows().length} of ${ALL} claims`);
    await search('辽宁 lowest');
    expect(rows().map(([figure]) => figure)).toContain('3 %');
  });

  it('is filtered by source, indicator and role together', async () => {
    const { choose, rows, params } = await open();
    await choose('Role', 'Target');
    await choose('Indicator', '^GDP growth \\d');
    expect(params()).toEqual({ role: 'target', indicator: 'gdp-growth' });
    expect(rows().map(([figure]) => figure)).toContain('6–6.5 %');
    expect(rows().every((row) => row[7]?.startsWith('Target'))).toBe(true);
    await choose('Document', 'ECNS');
    expect(rows().map(([figure]) => figure)).toEqual(['6–6.5 %']);
  });

  it('is sorted by figures as numbers, one way and the other', async () => {
    const { sortBy, rows, params } = await open('/claims?indicator=gdp-growth');
    await sortBy('Figure');
    expect(params()).toEqual({ indicator: 'gdp-growth', sort: 'figure.asc' });
    expect(rows()[0]?.[0]).toBe('−2.5 %');
    await sortBy('Figure');
    expect(params()['sort']).toBe('figure.desc');
    expect(rows()[0]?.[0]).toBe('≥ 10 %');
    expect(rows().at(-1)?.[0]).toBe('−2.5 %');
  });

  it('is as the address says, order and all', async () => {
    const rows = await rowsFor('/claims?q=growth&source=xinhua-2016-03-03&sort=figure.desc');
    expect(rows.map(([figure]) => figure).slice(0, 2)).toEqual([
      '31',
      '31 provincial-level regions',
    ]);
  });

  it('says that no claim fits, and widens at a button', async () => {
    const { main, rows, click, url } = await open('/claims?q=zebra');
    expect(shown(main)).toContain('No claim fits. Widen the search.');
    await click(byRole(main, 'button', 'Clear the filters'));
    expect(rows()).toHaveLength(ALL);
    expect(url()).toBe('/claims');
  });

  it('leaves companions out where they are off, and keeps them off while it is searched', async () => {
    const { search, rows, params } = await open('/claims?companions=off');
    const documents = rows().length;
    expect(documents).toBeLessThan(ALL);
    await search('growth');
    expect(params()).toEqual({ q: 'growth', companions: 'off' });
    expect(rows().some((row) => row[5]?.includes('ECNS'))).toBe(false);
  });

  it('leads to the page of each claim', async () => {
    const { main, click, url } = await open('/claims?q=liaoning%20lowest');
    await click(byRole(main, 'link', '3 %, GDP growth: open the claim'));
    expect(url()).toBe('/claims/gdp-growth-2015-liaoning');
    expect(shown(main.querySelector('blockquote'))).toContain('3 percent growth rate');
  });

  it('offers the list to the export sheet as it is chosen, searched and ordered', async () => {
    const opened = jest.spyOn(ExportOpener.prototype, 'open').mockResolvedValue();
    const { main, click, rows } = await open('/claims?region=CN-LN&sort=figure.desc&q=growth');
    await click(byRole(main, 'button', 'Export: All claims'));
    const [asked] = opened.mock.lastCall ?? [];
    expect(asked).toMatchObject({ part: 'list', set: null });
    const { table, subtitle } = asked!.figure(LIGHT);
    expect(table.rows.map(({ head }) => plain(head))).toEqual(rows().map(([figure]) => figure));
    expect(subtitle).toBe('Claims · Region: Liaoning · Search: growth · Order: Figure, descending');
  });
});

async function rowsFor(url: string): Promise<readonly (readonly string[])[]> {
  TestBed.resetTestingModule();
  return (await open(url)).rows();
}
