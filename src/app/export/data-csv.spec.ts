import fc from 'fast-check';
import {
  exportOf,
  exportOfDifferences,
  exportOfNames,
  rowsOfExport,
} from '../../testing/data-exports';
import { FIGURE_NAMES } from '../../testing/figures';
import { csvLines } from '../../testing/foreign-readers';
import { figureCsv, toCsv } from './data-csv';
import type { ExportRequest } from './export-request';

/** Read by a parser that is not the product's own. */
const parsed = (request: ExportRequest) => csvLines(figureCsv(request));

describe.each(FIGURE_NAMES)('“%s” as CSV', (name) => {
  it.each(['en', 'zh'] as const)(
    'has a line for each value and gap, read back the same (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      const rows = rowsOfExport(request);
      const cells = parsed(request);
      expect(cells).toHaveLength(rows.length);
      rows.forEach((row, at) => {
        const line = cells[at]!;
        expect(line).toMatchObject({
          region: row.region.id,
          region_name: row.region.name[lang],
          indicator: row.indicator.id,
          indicator_name: row.indicator.name[lang],
          period: row.period ?? '',
          part: row.part,
          unit: row.unit.id,
          unit_mult: String(row.unitMult),
          shown: row.shown,
          status: row.status ?? '',
          missing: row.gap ?? '',
          claims: row.claims.join('; '),
          note: row.note[lang],
        });
        expect(line['value'] === '' ? null : Number(line['value'])).toBe(row.value);
        const sources = new Set(row.claims.map((id) => request.set.byId.get(id)!.source));
        expect(line['source']).toBe([...sources].join('; '));
      });
    },
  );
});

describe('a figure as CSV', () => {
  it('has the figures of the documents: 5.7, 6.5 and 3 percent in 2015, beside 6.9', () => {
    expect(parsed(exportOf('bars')).map(({ region, value }) => `${region} ${value}`)).toEqual([
      'CN-HL 5.7',
      'CN-JL 6.5',
      'CN-LN 3',
      'CN 6.9',
    ]);
  });

  it('names sources as they are cited, in the request’s language', () => {
    const [first] = parsed(exportOf('bars', 'zh'));
    expect(first?.['source_name']).toBe('新华社，2016年3月3日');
  });

  it('writes a difference as a number below zero', () => {
    expect(parsed(exportOfDifferences()).map(({ value }) => value)).toEqual([
      '-1.2',
      '-0.4',
      '-3.9',
    ]);
  });

  it('is UTF-8 that spreadsheets know by its first bytes', async () => {
    const bytes = new Uint8Array(await (await toCsv(exportOf('bars', 'zh'))).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has no cell that a spreadsheet would work out, whatever a dataset calls its regions', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", '"', '\n'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const lines = parsed(exportOfNames(first, second));
        expect(lines).toHaveLength(2);
        for (const [at, name] of [first, second].entries()) {
          const cell = lines[at]!['region_name']!;
          expect(cell).not.toMatch(/^[=+\-@\t\r](?!\d+(\.\d+)?$)/);
          const isGuarded = /^'*[=+\-@\t\r]/.test(name) && cell !== name;
          expect(isGuarded ? cell.slice(1) : cell).toBe(name);
        }
      }),
      { numRuns: 150 },
    );
  });
});
