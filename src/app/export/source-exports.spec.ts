import { csvLines } from '../../testing/foreign-readers';
import { exportOfList } from '../../testing/list-exports';
import { LIGHT } from '../charts/theme';
import { carriedText } from './carried';
import { toBibtex, toCslJson } from './cite';
import { toCsv } from './data-csv';
import type { ExportRequest, WriteExport } from './export-request';

const textOf = async (write: WriteExport, request: ExportRequest) => (await write(request)).text();

describe('the list of sources as data', () => {
  const SOURCES = '/sources#list';

  it('has a row a source, with how many claims it makes and how many of them are quoted', async () => {
    const request = await exportOfList(SOURCES);
    const lines = csvLines(await textOf(toCsv, request));
    const { claims, sources } = request.set;
    expect(lines.map(({ id }) => id)).toEqual([...sources.keys()]);
    for (const line of lines) {
      const own = claims.filter(({ source }) => source === line['id']);
      expect([line['claims'], line['phrases']]).toEqual([
        String(own.length),
        String(own.filter(({ quote }) => quote).length),
      ]);
    }
    expect(lines[0]).toMatchObject({ publisher: 'China Daily', published: '2003-12-06' });
    expect(lines[0]).toMatchObject({ verified_with: '', verified_on: '', anchored: '' });
  });

  it('leaves companions out where they are off', async () => {
    const lines = csvLines(await textOf(toCsv, await exportOfList('/sources?companions=off#list')));
    expect(new Set(lines.map(({ set }) => set))).toEqual(new Set(['document']));
    expect(lines).toHaveLength(5);
  });

  it('is a bibliography in every style', async () => {
    const request = await exportOfList(SOURCES);
    const entries = JSON.parse(await textOf(toCslJson, request)) as { id: string }[];
    expect(entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...request.set.sources.keys()]),
    );
    const bibtex = await textOf(toBibtex, request);
    expect(bibtex.match(/^@/gm)).toHaveLength(entries.length);
  });

  it('says in Chinese what it says in English', async () => {
    const { title, table } = (await exportOfList(SOURCES, { lang: 'zh' })).figure(LIGHT);
    expect(title).toMatch(/^\d+个来源，\d+条论断$/);
    expect(table.columns[0]).toBe('来源');
  });

  it('shows no claim, so that its pictures carry none', async () => {
    expect(carriedText(await exportOfList(SOURCES))).toBeNull();
    expect(carriedText(await exportOfList('/claims?indicator=gdp-growth#list'))).not.toBeNull();
  });
});
