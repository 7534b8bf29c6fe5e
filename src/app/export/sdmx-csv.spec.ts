import { exportOf, exportOfDifferences, rowsOfExport } from '../../testing/data-exports';
import { importedFigures } from '../../testing/imported-figures';
import { FIGURE_NAMES } from '../../testing/figures';
import { csvLines } from '../../testing/foreign-readers';
import type { ExportRequest } from './export-request';
import { figureSdmxCsv, sdmxPeriod } from './sdmx-csv';

/** Read by a parser that is not the product's own. */
const parsed = (request: ExportRequest) => csvLines(figureSdmxCsv(request));

describe.each(FIGURE_NAMES)('“%s” as SDMX-CSV', (name) => {
  it.each(['en', 'zh'] as const)(
    'has an observation for each value and gap, none under another’s key (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      const rows = rowsOfExport(request);
      const cells = parsed(request);
      const keys = cells.map((line) =>
        ['REF_AREA', 'INDICATOR', 'SERIES', 'TIME_PERIOD'].map((key) => line[key]).join(),
      );
      expect(new Set(keys).size).toBe(rows.length);
      rows.forEach((row, at) => {
        const line = cells[at]!;
        expect(line).toMatchObject({
          STRUCTURE: 'dataflow',
          ACTION: 'I',
          REF_AREA: row.region.id,
          INDICATOR: row.indicator.id,
          UNIT_MEASURE: row.unit.id,
          UNIT_MULT: String(row.unitMult),
          CLAIM: row.claims.join('; '),
          COMMENT_OBS: row.note[lang],
        });
        expect(line['OBS_VALUE'] === '' ? null : Number(line['OBS_VALUE'])).toBe(row.value);
        if (row.gap) expect(line['OBS_STATUS']).toMatch(/^[LMOQ]$/);
        else expect(line['OBS_STATUS']).toBe(row.status ?? '');
      });
    },
  );

  it('is read by the product’s own import as the same figures, in the same periods', async () => {
    const request = exportOf(name);
    const dated = rowsOfExport(request).filter(({ period }) => period !== null);
    const expected = dated.map(({ region, period, value }) => [region.id, period, value].join(' '));
    const { figures, hasColumns } = await importedFigures(figureSdmxCsv(request));
    // A table without a period has none to be read by.
    if (!expected.length) expect(figures).toEqual([]);
    else expect([hasColumns, figures.toSorted()]).toEqual([true, expected.toSorted()]);
  });
});

describe('SDMX-CSV', () => {
  it('names what was done to figures as a series', () => {
    expect(
      parsed(exportOfDifferences()).map(({ SERIES, UNIT_MEASURE, OBS_VALUE }) => [
        SERIES,
        UNIT_MEASURE,
        OBS_VALUE,
      ]),
    ).toEqual([
      ['difference', 'percentage-points', '-1.2'],
      ['difference', 'percentage-points', '-0.4'],
      ['difference', 'percentage-points', '-3.9'],
    ]);
  });

  it.each([
    ['2015', '2015'],
    ['2014-S1', '2014-S1'],
    ['2014-H1', '2014-S1'],
    ['2016-Q1', '2016-Q1'],
    ['2016-05', '2016-05'],
    ['2015-W05', '2015-W05'],
    ['2015-01-05', '2015-01-05'],
    ['2016-01/2016-09', '2016-01-01/P9M'],
    ['2013/2020', '2013-01-01/P8Y'],
    ['2014-07/2015-06', '2014-07-01/P1Y'],
    ['../2017', '../2017'],
    ['2014/15', '2014/15'],
  ])('writes the period %s as %s', (id, notation) => {
    expect(sdmxPeriod(id)).toBe(notation);
  });
});
