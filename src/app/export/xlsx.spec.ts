import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { ROW_WORDS } from '../charts/figure-rows-words';
import { LIGHT } from '../charts/theme';
import {
  exportOf,
  exportOfDifferences,
  exportOfNames,
  rowsOfExport,
  sameBlanks,
} from '../../testing/data-exports';
import { FIGURE_NAMES } from '../../testing/figures';
import { importedSheet } from '../../testing/imported-figures';
import type { ExportRequest } from './export-request';
import { zipOf } from './data-zip';
import { toXlsx } from './xlsx';
import { workbookParts } from './xlsx-parts';

const bytesOf = async (request: ExportRequest) =>
  new Uint8Array(await (await toXlsx(request)).arrayBuffer());

/** The sheets by their places, read by a library that did not write them. */
async function sheetsOf(request: ExportRequest) {
  const sheets = await readSheets(Buffer.from(await bytesOf(request)));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

/** Rows under the names of their columns. */
function named(
  rows: readonly (readonly unknown[])[],
): readonly Readonly<Record<string, unknown>>[] {
  const [head = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [String(name), line[at]])));
}

describe.each(FIGURE_NAMES)('“%s” as a workbook', (name) => {
  it.each(['en', 'zh'] as const)(
    'has values as numbers, its words and its sources (%s)',
    async (lang) => {
      const request = exportOf(name, lang);
      const rows = rowsOfExport(request);
      const spec = request.figure(LIGHT);
      const [data, metadata, sources] = await sheetsOf(request);
      const { sheets, about } = ROW_WORDS[lang].dataFiles;
      expect([data?.name, metadata?.name, sources?.name]).toEqual(Object.values(sheets));
      const lines = named(data?.rows ?? []);
      expect(lines).toHaveLength(rows.length);
      rows.forEach((row, at) => {
        const line = lines[at]!;
        expect([
          line['region'],
          line['period'],
          line['value'],
          line['unit_mult'],
          line['unit'],
        ]).toEqual([row.region.id, row.period, row.value, row.unitMult, row.unit.id]);
        expect(line['note'] ?? '').toBe(row.note[lang]);
      });
      const said = (metadata?.rows ?? []).map(([head, text]) => [
        head,
        sameBlanks(String(text ?? '')),
      ]);
      const expected = [
        [about.title, spec.title],
        [about.subtitle, spec.subtitle],
        [about.source, spec.source],
        [about.alt, spec.alt],
        ...spec.notes.map((note) => [about.note, note]),
      ];
      for (const [head = '', text = ''] of expected)
        expect(said).toContainEqual([head, sameBlanks(text)]);
      const cited = new Set(
        rows.flatMap(({ claims }) => claims.map((id) => request.set.byId.get(id)!.source)),
      );
      expect(
        named(sources?.rows ?? [])
          .map(({ source }) => source)
          .sort(),
      ).toEqual([...cited].sort());
    },
  );
});

describe('a workbook', () => {
  it('says what was done to the figures, by which formula, where they are from and when it was made', async () => {
    const [, metadata] = await sheetsOf(exportOfDifferences());
    const said = Object.fromEntries(metadata!.rows.map(([head, text]) => [String(head), text]));
    expect(said).toMatchObject({
      'What was done to the figures': 'Difference to the reference',
      Formula: 'Formula: figure less that of China in the same period.',
      View: '/compare?indicator=gdp-growth&regions=CN-LN#figure',
      'Made on': '2026-11-28',
      'Language of this file': 'English',
    });
  });

  it('is the same bytes for the same request', async () => {
    const [first, second] = [await bytesOf(exportOf('bars')), await bytesOf(exportOf('bars'))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('opens with a sheet as large as that of thousands of values, and gives texts back letter by letter', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => [
      at,
      `name ${String(at)} <&"'> _x0041_`,
      null,
    ]);
    const parts = workbookParts([{ name: 'A', lines: [['number', 'text', 'none'], ...lines] }]);
    const [sheet] = await readSheets(Buffer.from(zipOf(parts, '2026-11-28')));
    expect(sheet?.data.at(-1)?.slice(0, 2)).toEqual([2999, `name 2999 <&"'> _x0041_`]);
    expect(sheet?.data).toHaveLength(3001);
  });

  it('is read by the product’s own import, too', async () => {
    const { rows } = await importedSheet(await bytesOf(exportOf('bars')));
    expect(rows.map((row) => [row[1], row[10]])).toEqual([
      ['CN-HL', '5.7'],
      ['CN-JL', '6.5'],
      ['CN-LN', '3'],
      ['CN', '6.9'],
    ]);
  });

  it('leaves out signs that a file of XML cannot hold', async () => {
    const parts = workbookParts([{ name: 'A', lines: [['a'], ['x\u0000\u0008y\ud800\uffff']] }]);
    const [sheet] = await readSheets(Buffer.from(zipOf(parts, '2026-11-28')));
    expect(sheet?.data[1]).toEqual(['xy']);
  });

  it('keeps names that look like formulas as text', async () => {
    const names = ['=HYPERLINK("x")', '@SUM(A1) <b> & "q"'] as const;
    const request = exportOfNames(...names);
    const [data] = await sheetsOf(request);
    expect(named(data!.rows).map((line) => line['region_name'])).toEqual(names);
    const parts = unzipSync(await bytesOf(request));
    for (const [path, bytes] of Object.entries(parts))
      if (path.includes('worksheets')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });
});
