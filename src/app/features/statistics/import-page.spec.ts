import { ImportError } from '../../domain/statistics/import-fault';
import { allByRole, byRole, rowsOf, shown } from '../../../testing/roles';
import { imports, openStatistics } from '../../../testing/statistics-app';
import { DeskHere } from '../../../testing/statistics';

describe('the page of an import', () => {
  it('shows a preview while the file is still being read, and how far that is', async () => {
    const desk = new DeskHere();
    desk.isHeld = true;
    const app = await openStatistics('/statistics', { desk });
    await app.choose('people.csv');
    expect(app.url()).toBe('/statistics/import');
    expect(shown(app.part('How the file is read'))).toContain(
      'CSV, TSV or other delimited text: delimiter comma (,), encoding utf-8, header in line 1.',
    );
    const [, first] = rowsOf(app.part('First rows of the file'));
    expect(first).toBe('2 | Liaoning | GDP | 2014 | 100');
    expect(shown(app.main)).toContain('4 rows');
    expect(app.said()).toContain('Reading people.csv');
    desk.release();
    await app.settle();
    expect(app.said()).toContain('Read: 8 figures from 8 rows.');
  });

  it('says what each column is for, why, and how sure that is', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const heads = allByRole(app.part('First rows of the file'), 'columnheader').map(shown);
    expect(heads[1]).toMatch(/^region .* A usual name for it: region \(sure\)$/);
    expect(heads[4]).toMatch(/^value .* Fits 8 of 8 cells \(likely\)$/);
  });

  it('reads the file once more when a column gets another role', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    await app.pick('Role of the column region', 'Source');
    expect(app.desk.asked).toHaveLength(2);
    expect(app.desk.asked[1]?.choices.mapping?.columns[0]).toMatchObject({
      role: 'source',
      reason: 'chosen',
    });
    expect(app.said()).toContain('region: Source.');
    // What the former reading held is gone.
    expect(app.desk.held.size).toBe(1);
    expect(shown(byRole(app.main, 'alert'))).toBe(
      'Say which column holds the regions, or which region the whole table is of.',
    );
    expect(app.said()).not.toContain('Read:');
    await app.type('Region', 'CN-LN');
    expect(app.said()).toContain('Read: 8 figures');
    expect(app.desk.asked[2]?.choices.mapping?.fixed.region).toBe('CN-LN');
  });

  it('draws lines and bars of an indicator, and others when another one is chosen', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const figures = () => allByRole(app.part('Figures'), 'article').map(shown);
    expect(figures()).toHaveLength(2);
    expect(figures()[0]).toContain('GDP · percent · 2014–2015');
    expect(figures()[1]).toContain('GDP · percent · 2015');
    await app.pick('Indicator', 'People (%)');
    // In one period alone: a line would be a point.
    expect(figures()).toEqual([expect.stringContaining('People · percent · 2015')]);
  });

  it('leads from a figure to its row and column in the file', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const [, bars] = allByRole(app.part('Figures'), 'article');
    const [figure] = allByRole(bars!, 'button').filter((one) => shown(one).includes('103'));
    await app.click(figure!);
    const sheet = byRole(document, 'dialog');
    expect(shown(sheet)).toContain('Liaoning');
    expect(shown(sheet)).toContain('File people.csv Row 3 Column value');
  });

  it('lists regions that match none of the package, and takes a match by hand', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const regions = app.part('Regions');
    expect(allByRole(regions, 'button').slice(0, 2).map(shown)).toEqual([
      'Regions of their own (1)',
      'Matched (2)',
    ]);
    await app.press('Match Xanadu to Heilongjiang?');
    expect(app.desk.asked.at(-1)?.choices.regions).toEqual([{ text: 'Xanadu', region: 'CN-HL' }]);
    expect(shown(app.part('Regions'))).toContain('Matched (3)');
    expect(shown(app.part('Regions'))).toContain('Xanadu 2 Heilongjiang');
    expect(app.said()).toContain('Xanadu: Heilongjiang.');
  });

  it('says of each region what it is understood as, and that a match can be changed', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    expect(shown(app.part('Regions'))).toContain('Xanadu 2 A region of its own');
    await app.press('Matched (2)');
    const change = byRole(app.part('Regions'), 'button', 'Change what Liaoning is understood as');
    expect(shown(change)).toBe('Change');
  });

  it('gives the keyboard back to the button when a match is given up', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    for (const [button, label] of [
      ['Match Xanadu by hand', 'Region for Xanadu'],
      ['Choose what GDP is the same as', 'Indicator of the claims for GDP'],
    ] as const) {
      await app.press(button);
      const field = document.activeElement!;
      expect(field.getAttribute('aria-label')).toBe(label);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await app.settle();
      expect(document.activeElement?.getAttribute('aria-label')).toBe(button);
    }
  });

  it('goes on from the same part, and scrolls nowhere, when what was pressed is gone', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const spy = jest.spyOn(HTMLElement.prototype, 'focus');
    const places: string[] = [];
    const press = async (button: string) => {
      byRole(app.main, 'button', button).focus();
      await app.press(button);
      places.push(shown(document.activeElement));
    };
    await press('Match Xanadu to Heilongjiang?');
    await app.type('Read instead of twelve', '12');
    byRole(app.main, 'button', 'Correct twelve').closest('form')!.requestSubmit();
    await app.settle();
    await press('Take back the correction of twelve');
    const near = spy.mock.contexts.flatMap((element, at) =>
      (element as HTMLElement).tagName === 'H2' ? spy.mock.calls[at] : [],
    );
    spy.mockRestore();
    expect(places).toEqual(['Regions', 'Problems']);
    expect(near).toEqual([{ preventScroll: true }, { preventScroll: true }]);
  });

  it('finds any region by its name for a match by hand', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    await app.press('Match Xanadu by hand');
    await app.type('Region for Xanadu', '内蒙');
    const options = [...app.main.querySelectorAll<HTMLElement>('[role=option]')];
    expect(options.map(shown)).toEqual([expect.stringContaining('Inner Mongolia')]);
    await app.click(options[0]!);
    expect(app.desk.asked.at(-1)?.choices.regions).toEqual([{ text: 'Xanadu', region: 'CN-NM' }]);
  });

  it('lets an indicator be one of the claims, where the unit is the same', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    await app.press('Choose what GDP is the same as');
    await app.type('Indicator of the claims for GDP', 'GDP growth');
    const field = document.activeElement!;
    expect(field.getAttribute('aria-label')).toBe('Indicator of the claims for GDP');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await app.settle();
    expect(app.desk.asked.at(-1)?.choices.indicators).toEqual([['GDP', 'gdp-growth']]);
    expect(shown(app.part('Indicators'))).toContain('GDP growth');
  });

  it('asks at one press whether an indicator is the one that goes by the same name', async () => {
    const desk = new DeskHere();
    desk.indicators = [
      { name: 'Economic growth', unit: '%' },
      { name: 'Share of flats', unit: '%' },
    ];
    const app = await openStatistics('/statistics', { desk });
    await app.choose('growth.csv');
    const rows = () => rowsOf(app.part('Indicators')).slice(1);
    expect(rows()).toEqual([
      'Economic growth | % | 6 | None of the claims GDP growth? Choose',
      'Share of flats | % | 2 | None of the claims Choose',
    ]);
    expect(desk.asked.at(-1)?.choices.indicators).toEqual([]);
    await app.press('Say that Economic growth is the same as GDP growth');
    expect(desk.asked.at(-1)?.choices.indicators).toEqual([['Economic growth', 'gdp-growth']]);
    expect(rows()[0]).toBe('Economic growth | % | 6 | GDP growth Change');
  });

  it('names problems above the charts, too, where they are seen before anything is added', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    expect(shown(app.part('What is in it'))).toContain(
      'Problems, told in full below: Neither a number nor a sign for a missing one: 2 rows, left out; Another figure',
    );
  });

  it('finds a unit that stands in the name alone, as the chart does', async () => {
    const desk = new DeskHere();
    desk.indicators = [
      { name: 'GDP (current US$)', unit: '' },
      { name: 'Population, total', unit: '' },
    ];
    const app = await openStatistics('/statistics', { desk });
    await app.choose('API_NY.GDP.MKTP.CD.csv');
    expect(rowsOf(app.part('Indicators')).slice(1)).toEqual([
      'GDP (current US$) | US dollars | 6 | None of the claims Choose',
      'Population, total | none stated | 2 | The file states no unit. Choose its column, or name one for the whole table, under Columns.',
    ]);
  });

  it('counts problems by kind with examples, and takes corrections', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const problems = app.part('Problems');
    expect(shown(problems)).toContain(
      'Neither a number nor a sign for a missing one: 2 rows, left out',
    );
    expect(shown(problems)).toContain(
      'Another figure for the same place: 1 row, taken all the same',
    );
    await app.type('Read instead of twelve', '12');
    const form = byRole(problems, 'button', 'Correct twelve').closest('form')!;
    form.dispatchEvent(new Event('submit'));
    await app.settle();
    expect(app.desk.asked.at(-1)?.choices.corrections).toEqual([
      { column: 3, text: 'twelve', instead: '12' },
    ]);
    expect(shown(app.part('Problems'))).toContain('value: “twelve” is read as “12”');
    await app.press('Take back the correction of twelve');
    expect(app.desk.asked.at(-1)?.choices.corrections).toEqual([]);
  });

  it('wants publisher and title before it adds, then shows the dataset', async () => {
    const app = await openStatistics();
    await app.choose('people.csv');
    const add = async () => {
      byRole(app.part('Source'), 'button', 'Add')
        .closest('form')!
        .dispatchEvent(new Event('submit'));
      await app.settle();
    };
    await add();
    expect(shown(app.part('Source'))).toContain('Publisher is wanted.');
    expect(document.activeElement?.id).toBe('import-publisher');
    await app.type('Publisher', 'Office');
    await app.type('Date of publication', 'May');
    await add();
    expect(shown(app.part('Source'))).toContain('“May” is no date');
    await app.type('Date of publication', '2016-05');
    await add();
    expect(app.url()).toMatch(/^\/statistics\/ds-1/);
    expect(app.desk.added.has('ds-1')).toBe(true);
    expect(shown(app.part('Source'))).toContain('Publisher Office Published May 2016');
    expect(app.said()).toContain('people was added.');
  });

  it('goes on to the next of several files, and says what became of each', async () => {
    const app = await openStatistics();
    await app.choose('one.csv', 'two.csv');
    const queue = () => shown(byRole(app.main, 'list', 'Files of this import'));
    expect(queue()).toBe('one.csv: to be looked at two.csv: waiting');
    await app.press('Leave this file out');
    expect(queue()).toBe('one.csv: left out two.csv: to be looked at');
    expect(app.desk.held.size).toBe(1);
    await app.press('Leave this file out');
    expect(app.url()).toBe('/statistics');
    expect(app.desk.held.size).toBe(0);
  });

  it('leaves nothing behind where a reading is cancelled, and can read again', async () => {
    const desk = new DeskHere();
    desk.isHeld = true;
    const app = await openStatistics('/statistics', { desk });
    await app.choose('people.csv');
    await app.press('Cancel');
    expect(shown(byRole(app.main, 'alert'))).toContain('The reading was cancelled.');
    expect(desk.held.size).toBe(0);
    desk.release();
    await app.press('Read it again');
    expect(app.said()).toContain('Read: 8 figures');
  });

  it('says why a file is refused, and lets its format be chosen', async () => {
    const desk = new DeskHere();
    desk.fails = new ImportError('unknown-format', 'a picture');
    const app = await openStatistics('/statistics', { desk });
    await app.choose('picture.png');
    expect(shown(byRole(app.main, 'alert'))).toContain('it looks like a picture');
    desk.fails = null;
    await app.pick('Format', 'PX (PC-Axis)');
    expect(desk.asked.at(-1)?.choices.options.format).toBe('px');
    expect(app.said()).toContain('Read: 8 figures');
  });

  it('says what it found where there is no table, and what to do', async () => {
    const desk = new DeskHere();
    desk.fails = new ImportError('no-table', 'Dear reader');
    const app = await openStatistics('/statistics', { desk });
    await app.choose('letter.txt');
    expect(shown(byRole(app.main, 'alert'))).toContain('two columns or more in it (Dear reader). ');
  });

  it('says where the browser has no room, and can add for this visit only', async () => {
    const desk = new DeskHere();
    desk.full = new ImportError('quota');
    const app = await openStatistics('/statistics', { desk });
    await app.choose('people.csv');
    await app.type('Publisher', 'Office');
    const form = byRole(app.part('Source'), 'button', 'Add').closest('form')!;
    form.dispatchEvent(new Event('submit'));
    await app.settle();
    expect(shown(byRole(app.main, 'alert'))).toContain('The browser has no room for it.');
    const keep = app.part('Source').querySelector<HTMLInputElement>('input[type=checkbox]')!;
    await app.click(keep);
    form.dispatchEvent(new Event('submit'));
    await app.settle();
    expect(app.url()).toMatch(/^\/statistics\/ds-1/);
  });

  it('is in Chinese for readers of Chinese', async () => {
    const app = await openStatistics('/statistics', { lang: 'zh' });
    await app.choose('people.csv');
    expect(shown(byRole(app.main, 'heading', /^读取/))).toBe('读取people.csv');
    expect(app.said()).toContain('读取完毕：8行中有8个数值。');
  });

  it('says that no file is being read, where none is', async () => {
    const app = await openStatistics('/statistics/import');
    expect(shown(byRole(app.main, 'heading', 'No file is being read'))).toBeTruthy();
    expect(imports().isOpen()).toBe(false);
  });
});
