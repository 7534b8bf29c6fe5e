import { unzipSync, strFromU8 } from 'fflate';
import {
  exportOf,
  exportOfDifferences,
  exportOfLines,
  rowsOfExport,
} from '../../testing/data-exports';
import { datasetBeside } from '../../testing/dataset-beside';
import { statedIn } from '../../testing/comparing';
import { FIGURE_NAMES } from '../../testing/figures';
import { checkedPackage, csvLines } from '../../testing/foreign-readers';
import { realSet } from '../../testing/package-files';
import type { ClaimSet } from '../domain/claim-set';
import { explainGaps } from '../domain/guard';
import type { ExportRequest } from './export-request';
import { toPackage } from './package';

/** The files of the zip, unpacked by another program’s rules: names and texts. */
async function unzipped(request: ExportRequest): Promise<ReadonlyMap<string, string>> {
  const bytes = new Uint8Array(await (await toPackage(request)).arrayBuffer());
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

const rowsIn = (files: ReadonlyMap<string, string>, name: string) =>
  csvLines(files.get(name) ?? '');

/** The golden set of targets is made up for tests, and no package. */
const ofThePackage = FIGURE_NAMES.filter(
  (name) => !['target bullet', 'target trajectory'].includes(name),
);

describe.each(ofThePackage)('“%s” as a Data Package', (name) => {
  it('holds to the check of packages, and has its values, claims and sources', async () => {
    const request = exportOf(name);
    const files = await unzipped(request);
    const { faults, reading } = checkedPackage(files);
    expect(faults).toEqual([]);
    const rows = rowsOfExport(request);
    expect(
      rowsIn(files, 'figure.csv').map(({ region, period, value, claims }) => [
        region,
        period,
        value,
        claims,
      ]),
    ).toEqual(
      rows.map((row) => [
        row.region.id,
        row.period ?? '',
        String(row.value ?? ''),
        row.claims.join('; '),
      ]),
    );
    for (const id of rows.flatMap(({ claims }) => claims))
      expect(reading.set.byId.get(id)).toEqual(request.set.byId.get(id));
    for (const { source } of reading.set.claims)
      expect(reading.set.sources.get(source)).toEqual(request.set.sources.get(source));
  });
});

describe('the package of a figure', () => {
  it('has only the claims behind it, and what these rest on', async () => {
    const files = await unzipped(exportOf('bars'));
    expect(
      rowsIn(files, 'claims.csv')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'gdp-growth-2015-china',
      'gdp-growth-2015-heilongjiang',
      'gdp-growth-2015-jilin',
      'gdp-growth-2015-liaoning',
    ]);
    expect(rowsIn(files, 'indicators.csv').map(({ id }) => id)).toEqual(['gdp-growth']);
    expect(rowsIn(files, 'units.csv').map(({ id }) => id)).toEqual(['percent']);
  });

  it('is the same bytes for the same request, and says what it shows, from where and when', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => toPackage(exportOfDifferences())));
    expect(
      Buffer.from(await first!.arrayBuffer()).equals(Buffer.from(await second!.arrayBuffer())),
    ).toBe(true);
    const about = JSON.parse(
      (await unzipped(exportOfDifferences())).get('datapackage.json')!,
    ) as Record<string, unknown>;
    expect(about).toMatchObject({
      name: 'figure-gdp-growth-difference-2015-heilongjiang-jilin-liaoning',
      created: '2026-11-28',
      view: '/compare?indicator=gdp-growth&regions=CN-LN#figure',
    });
  });

  it('holds to the check without the claims of sources that may not speak', async () => {
    const set = realSet();
    const claims = set.claims.filter(({ source }) => set.sources.get(source)?.set === 'document');
    const quiet: ClaimSet = { ...set, claims, byId: new Map(claims.map((one) => [one.id, one])) };
    const request = exportOfLines(statedIn(quiet, { periods: ['2013', '2014', '2015'] }), quiet);
    expect(checkedPackage(await unzipped(request)).faults).toEqual([]);
  });

  it('leads to no claim that is not in it, where a source’s words rest on one of another', async () => {
    const set = realSet();
    const id = 'gdp-growth-difference-to-target-2014-heilongjiang';
    const asked = { indicator: 'gdp-growth-difference-to-target', regions: ['CN-HL'] };
    const claims = set.claims.filter((one) => one.id === id);
    const alone: ClaimSet = { ...set, claims, byId: new Map(claims.map((one) => [one.id, one])) };
    const request = exportOfLines(statedIn(alone, { ...asked, periods: ['2014'] }), alone);
    const files = await unzipped(request);
    expect(checkedPackage(files).faults).toEqual([]);
    expect(rowsIn(files, 'claims.csv')).toMatchObject([{ id, implied_inputs: '' }]);
    const whole = exportOfLines(statedIn(set, { ...asked, periods: ['2014'] }), set);
    expect(rowsIn(await unzipped(whole), 'claims.csv')).toHaveLength(3);
  });

  it('has figures of datasets in tables of their own, each with its place in the file', async () => {
    const set = datasetBeside(realSet());
    const asked = statedIn(set, { indicator: 'ds-a.1', regions: ['CN-LN', 'Bohai'] });
    const request = exportOfLines(explainGaps(asked, set), set);
    const files = await unzipped(request);
    expect(checkedPackage(files).faults).toEqual([]);
    expect(rowsIn(files, 'claims.csv')).toEqual([]);
    expect(rowsIn(files, 'dataset-figures.csv')).toMatchObject([
      {
        id: 'ds-a:2:4',
        dataset: 'ds-a',
        row: '2',
        column: 'value',
        region: 'CN-LN',
        value: '-7.5',
      },
    ]);
    expect(rowsIn(files, 'datasets.csv')).toMatchObject([
      { id: 'ds-a', licence: 'CC BY 4.0', sha256: 'ab', file: 'y.csv' },
    ]);
    expect(
      rowsIn(files, 'figure.csv').map(({ value, missing, claims, status, note_en }) => [
        value,
        missing,
        claims,
        status,
        note_en,
      ]),
    ).toEqual([
      ['-7.5', '', 'ds-a:2:4', 'E', 'Forecast'],
      ['', 'suppressed', '', '', expect.stringContaining('suppressed, says the table; ')],
    ]);
  });
});
