import { LIGHT } from '../../charts/theme';
import { ImportError } from '../../domain/statistics/import-fault';
import { ExportOpener } from '../../figure/export-opener';
import { allByRole, byRole, rowsOf, shown } from '../../../testing/roles';
import type { StatisticsApp } from '../../../testing/statistics-app';
import { imports, openStatistics } from '../../../testing/statistics-app';
import { DeskHere } from '../../../testing/statistics';

async function withDataset(desk = new DeskHere()): Promise<StatisticsApp> {
  const app = await openStatistics('/statistics', { desk });
  await app.choose('people.csv');
  const about = { publisher: 'Office', title: 'People', published: '', licence: '', address: '' };
  await imports().add(about, true);
  await app.go('/statistics');
  return app;
}

const list = (app: StatisticsApp) => app.part('Datasets');

describe('the page on statistics', () => {
  it('says that there are no datasets, and where a table comes in', async () => {
    const app = await openStatistics();
    expect(shown(list(app))).toContain('There are no datasets yet.');
    expect(shown(app.part('Open a table'))).toContain('Drop files here');
  });

  it('takes files that are dropped, several at once', async () => {
    const app = await openStatistics();
    const place = app.part('Open a table').querySelector('.drop')!;
    const files = ['one.csv', 'two.csv'].map((name) => new File(['x'], name));
    const drop = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { files },
    });
    place.dispatchEvent(drop);
    await app.settle();
    expect(app.url()).toBe('/statistics/import');
    expect(drop.defaultPrevented).toBe(true);
    expect(app.desk.asked.map(({ name }) => name)).toEqual(['one.csv']);
  });

  it('takes a table that is pasted, and asks for one where there is none', async () => {
    const app = await openStatistics();
    const send = async () => {
      const button = byRole(app.main, 'button', 'Read the text');
      button.closest('form')!.dispatchEvent(new Event('submit'));
      await app.settle();
    };
    await send();
    expect(shown(byRole(app.main, 'alert'))).toBe('Paste a table first.');
    await app.type('Table as text', 'a\tb\n1\t2');
    await send();
    expect(app.desk.asked[0]?.name).toBe('pasted table.txt');
  });

  it('refuses what is no address', async () => {
    const app = await openStatistics();
    await app.type('Address of a file', 'ftp://x');
    const button = byRole(app.main, 'button', 'Read from the address');
    button.closest('form')!.dispatchEvent(new Event('submit'));
    await app.settle();
    expect(shown(byRole(app.main, 'alert'))).toContain('“ftp://x” is no address');
  });

  it('lists each dataset with publisher, figures, size and whether it is kept', async () => {
    const app = await withDataset();
    const [, row] = rowsOf(list(app));
    expect(row).toBe(
      'People Office, read on 2 January 2026 | 8 figures 2 indicators, 3 regions, 2014 – 2015 | ' +
        '1.2 kB | Kept in this browser Don’t keep Remove',
    );
    expect(shown(list(app))).toContain('Datasets that are kept take 1.2 kB.');
  });

  it('keeps a dataset or not, as it is told', async () => {
    const app = await withDataset();
    await app.press('Don’t keep People beyond this visit');
    expect(app.desk.held.get('ds-1')?.kept).toBe(false);
    expect(app.said()).toContain('People is there until the page is closed.');
    app.desk.full = new ImportError('storage');
    await app.press('Keep People in this browser');
    expect(shown(byRole(app.main, 'alert'))).toContain('This browser keeps no data for this page');
  });

  it('removes a dataset at once, and brings it back as it was', async () => {
    const app = await withDataset();
    await app.press('Remove People');
    expect(shown(list(app))).toContain('People was removed.');
    expect(allByRole(list(app), 'table')).toHaveLength(0);
    // Out of the browser's storage at once.
    expect(app.desk.held.get('ds-1')?.kept).toBe(false);
    await app.press('Bring it back');
    expect(rowsOf(list(app))[1]).toContain('Kept in this browser');
    expect(app.desk.held.get('ds-1')?.kept).toBe(true);
  });

  it('says that an import is waiting, and leads back to it', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    await app.go('/statistics');
    expect(shown(app.main)).toContain('people.csv is not added yet. A reload would lose it.');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await app.click(byRole(app.main, 'link', 'Go on with it'));
    expect(app.url()).toBe('/statistics/import');
  });
});

describe('the page of a dataset', () => {
  it('shows where it comes from and what its file was', async () => {
    const app = await withDataset();
    await app.click(byRole(list(app), 'link', 'People'));
    const source = shown(app.part('Source'));
    expect(source).toContain('Publisher Office');
    expect(source).toContain(`SHA-256 of the file ${'ab'.repeat(32)}`);
    expect(source).toContain('Read 2 January 2026 03:04 UTC');
  });

  it('shows each figure with row and column, and why there is none', async () => {
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    const rows = rowsOf(app.part('Figures as a table'));
    expect(rows[1]).toBe('Liaoning | 2014 | 100 % | 2 | value | ');
    expect(rows).toContain('Xanadu | 2015 | missing | 7 | value | ');
    await app.pick('Region of the table', 'Jilin');
    expect(rowsOf(app.part('Figures as a table'))).toHaveLength(3);
  });

  it('offers the table to the export sheet with the claims behind it; its region stands in the address', async () => {
    const open = jest.spyOn(ExportOpener.prototype, 'open').mockResolvedValue();
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    await app.pick('Region of the table', 'Jilin');
    expect(app.url()).toBe('/statistics/ds-1?indicator=ds-1.0&region=CN-JL');
    await app.press('Export: Figures as a table');
    await app.settle();
    const [asked] = open.mock.lastCall ?? [];
    expect(asked).toMatchObject({ part: 'slice' });
    const { table } = asked!.figure(LIGHT);
    expect(table.rows.map(({ cells }) => cells[1]?.claims)).toEqual([['ds-1:4:4'], ['ds-1:5:4']]);
    expect(asked!.set?.byId.get('ds-1:4:4')).toMatchObject({ value: 50, region: 'CN-JL' });
  });

  it('draws another indicator, from the list of all', async () => {
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    await app.press('Draw People');
    expect(shown(app.part('Figures'))).toContain('People · percent · 2015');
    expect(rowsOf(app.part('Figures as a table'))[1]).toContain('Liaoning | 2015 | 40');
  });

  it('calls a unit in brackets in list and table as the chart does, in both languages', async () => {
    const desk = new DeskHere();
    desk.indicators = [
      { name: 'GDP (current US$)', unit: '' },
      { name: 'Population, total', unit: '' },
    ];
    const app = await withDataset(desk);
    await app.go('/statistics/ds-1');
    const chart = () => shown(allByRole(app.main, 'article')[0]);
    expect(chart()).toContain('GDP (current US$) · US dollars · 2014–2015');
    expect(rowsOf(app.part('Indicators'))).toEqual([
      'GDP (current US$) | US dollars | 6 figures | Draw',
      'Population, total | none stated | 2 figures | Draw',
    ]);
    expect(rowsOf(app.part('Figures as a table'))[1]).toContain('| 100 US dollars |');
    await app.speak('zh');
    expect(chart()).toContain('GDP (current US$) · 美元');
    expect(rowsOf(app.part('指标'))[0]).toContain('GDP (current US$) | 美元');
  });

  it('leads to Compare with what it draws', async () => {
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    await app.click(byRole(app.main, 'link', 'Compare further'));
    expect(app.url()).toContain('/compare?indicator=ds-1.0&regions=CN-LN,CN-JL');
    expect(shown(byRole(app.main, 'article'))).toContain('GDP · percent · 2014–2015');
  });

  it('tells how it was read and what was left out', async () => {
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    expect(shown(app.part('How it was read'))).toContain(
      'region Region (A usual name for it: region)',
    );
    expect(shown(app.part('What was left out or doubted'))).toContain('2 rows, left out');
    await app.speak('zh');
    expect(shown(app.part('读取方式'))).toContain('region 地区（常用列名：region）');
  });

  it('undoes an import that was just added', async () => {
    const app = await withDataset();
    await app.go('/statistics/ds-1');
    await app.press('Undo');
    expect(app.url()).toBe('/statistics');
    expect(shown(list(app))).toContain('People was removed.');
  });

  it('says where there is no such dataset', async () => {
    const app = await openStatistics('/statistics/ds-none', { desk: new DeskHere() });
    expect(shown(app.main)).toContain('There is no dataset “ds-none”');
  });
});

describe('the page on formats', () => {
  it('explains every format, the long shape and its notations, in both languages', async () => {
    const app = await openStatistics('/statistics/formats');
    expect(shown(app.main)).toContain('Eurostat TSV The bulk download, old and new');
    expect(allByRole(app.main, 'table')).toHaveLength(3);
    await app.speak('zh');
    expect(shown(byRole(app.main, 'heading', '长表'))).toBe('长表');
  });
});
