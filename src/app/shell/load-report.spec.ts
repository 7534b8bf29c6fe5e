import { NEVER, of, Subject, throwError } from 'rxjs';
import { brokenReading, loadError, openApp } from '../../testing/app-page';
import { lineIn } from '../../testing/broken-package';
import { realReading } from '../../testing/package-files';
import { allByRole, byRole, plain, shown } from '../../testing/roles';

describe('what became of loading the data', () => {
  it('is said while it goes on', async () => {
    const { main } = await openApp('/compare', { reader: { read: () => NEVER } });
    expect(shown(byRole(main, 'status'))).toBe('Loading the claims…');
  });

  it('is nothing to speak of when all went well', async () => {
    const { main } = await openApp('/methods');
    expect(allByRole(main, 'alert')).toEqual([]);
    expect(allByRole(main, 'status')).toEqual([]);
  });

  it('names the file that failed and why, and shows the page after a retry that works', async () => {
    const answers = [
      throwError(() => loadError({ kind: 'status', file: 'regions.csv', status: 503 })),
      of(realReading()),
    ];
    const read = () => answers.shift() ?? NEVER;
    const { main, click } = await openApp('/targets', { reader: { read } });
    const alert = byRole(main, 'alert');
    expect(shown(byRole(alert, 'heading'))).toBe('The claims could not be loaded');
    expect(shown(alert)).toContain('regions.csv was answered with status 503.');
    expect(shown(main)).not.toContain('17.8 %');
    await click(byRole(alert, 'button', 'Try again'));
    expect(allByRole(main, 'alert')).toEqual([]);
    expect(shown(main)).toContain('17.8 %');
  });

  it('says that a retry is under way, and what failed if it fails again', async () => {
    const second = new Subject<never>();
    const fail = (file: string) => loadError({ kind: 'network', file, status: 0 });
    const answers = [throwError(() => fail('claims.csv')), second];
    const read = () => answers.shift() ?? NEVER;
    const { main, click, settle } = await openApp('/targets', { reader: { read } });
    expect(shown(byRole(main, 'alert'))).toContain('claims.csv could not be fetched.');
    await click(byRole(main, 'button', 'Try again'));
    expect(shown(byRole(main, 'status'))).toBe('Loading the claims…');
    second.error(fail('units.csv'));
    await settle();
    expect(shown(byRole(main, 'alert'))).toContain('units.csv could not be fetched.');
  });

  it.each([
    ['en', '1 row of the data could not be taken; all others are shown.', /line (\d+), column 8/],
    ['zh', '数据中有1行未被采用；其余均已显示。', /第(\d+)行第8列/],
  ] as const)(
    'lists a row that was not taken, with its line and mend (%s)',
    async (lang, says, at) => {
      const reader = { read: () => of(brokenReading()) };
      const { main } = await openApp('/methods', { reader, lang });
      const report = byRole(main, 'status');
      expect(shown(report)).toContain(says);
      const text = plain(report.querySelector('li')?.textContent ?? '');
      expect(text).toContain('gdp-growth-2015-jilin');
      expect(text).toContain('claims.csv');
      expect(at.exec(text)?.[1]).toBe(String(lineIn('claims.csv', 'gdp-growth-2015-jilin')));
      expect(text).toContain('“six”');
      expect(text).toContain('-2.5');
    },
  );

  it('leaves the good rows on the page beside that list', async () => {
    const reader = { read: () => of(brokenReading()) };
    const { main } = await openApp('/compare', { reader });
    const [, ...rows] = allByRole(byRole(main, 'table'), 'row').map(shown);
    expect(rows).toEqual(['Heilongjiang 5.7 %', 'Jilin no claim', 'Liaoning 3 %', 'China 6.9 %']);
  });
});
