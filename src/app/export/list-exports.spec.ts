import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { checkedPackage, csvLines } from '../../testing/foreign-readers';
import { exportOfList, statisticsOf } from '../../testing/list-exports';
import { FIGURES } from '../../testing/statistics-table';
import { plain } from '../../testing/roles';
import { readFigureFile } from '../../testing/round-trip';
import { LIGHT } from '../charts/theme';
import { toJson } from './carried-json';
import { toBibtex, toCitation, toCslJson } from './cite';
import { toCsv } from './data-csv';
import type { ExportRequest, WriteExport } from './export-request';
import { toPackage } from './package';
import { toSdmxCsv } from './sdmx-csv';
import { toHtml, toMarkdown } from './text-table';
import { toXlsx } from './xlsx';

const TARGETS = '/targets?region=CN-HL&order=descending#list';
const VERDICTS = '/targets/target-gdp-growth-2015-heilongjiang#verdicts';
const CLAIMS = '/claims?indicator=gdp-growth&region=CN-LN&sort=figure.desc#list';
const LIAONING = [
  'gdp-growth-2014-liaoning',
  'gdp-growth-2015-liaoning',
  'gdp-growth-2016-liaoning',
];

const textOf = async (write: WriteExport, request: ExportRequest) => (await write(request)).text();
const bytesOf = async (write: WriteExport, request: ExportRequest) =>
  new Uint8Array(await (await write(request)).arrayBuffer());
const idsIn = ({ figure, set }: ExportRequest) => {
  const { shows } = figure(LIGHT);
  if (!shows || !('listed' in shows)) throw new Error('No list of claims');
  return shows.listed.flatMap((one) => ('id' in one ? [set.byId.get(one.id)?.id] : []));
};

describe('the list of targets as data', () => {
  it('has the verdict beside figures, reasons and claims, in the order of the page', async () => {
    const lines = csvLines(await textOf(toCsv, await exportOfList(TARGETS)));
    const columns = ['horizon', 'target_value', 'target_value_max', 'outcome_value', 'gap'];
    expect(lines.map((line) => columns.map((column) => line[column]))).toEqual([
      ['2017', '6', '6.5', '6.4', '0'],
      ['2015', '6', '', '5.7', '0.3'],
      ['2014', '8.5', '', '5.6', '2.9'],
    ]);
    expect(lines[1]).toMatchObject({
      verdict: 'missed',
      method: 'outcome',
      result: '-0.3',
      claims: 'target-gdp-growth-2015-heilongjiang; gdp-growth-2015-heilongjiang',
    });
    expect(plain(lines[1]?.['verdict_text'] ?? '')).toBe('missed by 0.3 percentage points');
  });

  it('says the same in Chinese, under the same columns', async () => {
    const [line] = csvLines(await textOf(toCsv, await exportOfList(TARGETS, { lang: 'zh' })));
    expect(line).toMatchObject({ region: 'CN-HL', region_name: '黑龙江', verdict: 'within' });
  });

  it('is a sheet of a workbook with numbers as numbers, beside its words and sources', async () => {
    const request = await exportOfList(TARGETS);
    const sheets = await readSheets(Buffer.from(await bytesOf(toXlsx, request)));
    const [data, about, sources] = sheets.map((one) => one.data);
    const [head = [], first = []] = data ?? [];
    expect(first[head.indexOf('target_value')]).toBe(6);
    expect(first[head.indexOf('verdict')]).toBe('within');
    expect(about).toContainEqual(['Title', request.figure(LIGHT).title]);
    expect(about).toContainEqual(['View', '/targets?region=CN-HL&order=descending#list']);
    expect(sources).toHaveLength(1 + new Set(sources?.slice(1).map(([id]) => id)).size);
  });

  it('is a Data Package with a row a target, the values behind them, and their claims', async () => {
    const unzipped = unzipSync(await bytesOf(toPackage, await exportOfList('/targets#list')));
    const files = new Map(Object.entries(unzipped).map(([name, one]) => [name, strFromU8(one)]));
    expect(checkedPackage(files).faults).toEqual([]);
    expect(csvLines(files.get('list.csv') ?? '')).toHaveLength(14);
    const about = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const list = about.resources.find(({ name }) => name === 'list');
    expect(list?.schema.fields).toContainEqual({ name: 'gap', type: 'number' });
  });

  it('is SDMX-CSV with targets and outcomes, of which no two share their key', async () => {
    const lines = csvLines(await textOf(toSdmxCsv, await exportOfList('/targets#list')));
    const keys = lines.map((line) =>
      ['REF_AREA', 'INDICATOR', 'SERIES', 'TIME_PERIOD'].map((one) => line[one]).join(),
    );
    expect(new Set(keys).size).toBe(lines.length);
    expect(lines.filter(({ SERIES }) => SERIES?.startsWith('goal'))).toHaveLength(14);
  });
});

describe('the list of claims as data', () => {
  it('has a row a claim with its words and source, in the order of the page', async () => {
    const request = await exportOfList(CLAIMS);
    const lines = csvLines(await textOf(toCsv, request));
    expect(lines.map(({ id }) => id)).toEqual(idsIn(request));
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(LIAONING));
    const values = lines.map(({ value }) => Number(value));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(lines.find(({ id }) => id === LIAONING[1])).toMatchObject({
      region_name: 'Liaoning',
      period: '2015',
      value: '3',
      unit: 'percent',
      publisher: expect.stringMatching(/./) as string,
      published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
  });

  it('is the whole package where nothing is chosen, and holds to its check', async () => {
    const request = await exportOfList('/claims#list');
    const unzipped = unzipSync(await bytesOf(toPackage, request));
    const files = new Map(Object.entries(unzipped).map(([name, one]) => [name, strFromU8(one)]));
    const { faults, reading } = checkedPackage(files);
    expect(faults).toEqual([]);
    expect(reading.set.claims.map(({ id }) => id)).toEqual(request.set.claims.map(({ id }) => id));
  });

  it('keeps each claim’s unit and power of ten, in CSV and in SDMX', async () => {
    const request = await exportOfList('/claims#list');
    const lines = csvLines(await textOf(toSdmxCsv, request));
    expect(lines).toHaveLength(request.set.claims.length);
    lines.forEach((line, at) => {
      const claim = request.set.claims[at]!;
      expect([line['CLAIM'], line['OBS_VALUE'], line['UNIT_MEASURE'], line['UNIT_MULT']]).toEqual([
        claim.id,
        String(claim.value),
        claim.unit,
        String(claim.unitMult),
      ]);
    });
  });

  it.each(['en', 'zh'] as const)(
    'names its sources in every style of citation (%s)',
    async (lang) => {
      const request = await exportOfList(CLAIMS, { lang });
      const { title } = request.figure(LIGHT);
      const texts = await Promise.all(
        [toCitation, toBibtex, toCslJson].map((write) => textOf(write, request)),
      );
      for (const text of texts) expect(text).toContain(title);
      const ids = (JSON.parse(texts[2] ?? '') as { id: string }[]).map(({ id }) => id);
      const sources = LIAONING.flatMap((id) => request.set.byId.get(id)?.source ?? []);
      expect(ids).toEqual(expect.arrayContaining(sources));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

describe('the table of a dataset as data', () => {
  const SLICE = '/statistics/ds-1?indicator=ds-1.0#slice';
  const statistics = statisticsOf();

  it('has each figure with its place in the file, and gaps with their reason and no value', async () => {
    const lines = csvLines(await textOf(toCsv, await exportOfList(SLICE, { statistics })));
    expect(
      lines.map(({ region, period, value, missing, row }) => [region, period, value, missing, row]),
    ).toEqual([
      ['CN-LN', '2014', '100', '', '2'],
      ['CN-LN', '2015', '103', '', '3'],
      ['CN-JL', '2014', '50', '', '4'],
      ['CN-JL', '2015', '53.5', '', '5'],
      ['Xanadu', '2014', '7', '', '6'],
      ['Xanadu', '2015', '', 'missing', '7'],
    ]);
    expect(lines[0]).toMatchObject({
      file: 'people.csv',
      column: 'value',
      unit: '%',
      indicator: 'GDP',
    });
  });

  it('is of one region where its address says so', async () => {
    const request = await exportOfList(SLICE.replace('#', '&region=CN-JL#'), { statistics });
    const { table, subtitle, name } = request.figure(LIGHT);
    expect(table.rows.map(({ head }) => head)).toEqual(['Jilin', 'Jilin']);
    expect([name, subtitle]).toEqual(['ds-1-1-cn-jl', expect.stringContaining('Jilin')]);
  });

  it('keeps its order and its gaps in SDMX-CSV', async () => {
    const lines = csvLines(await textOf(toSdmxCsv, await exportOfList(SLICE, { statistics })));
    expect(lines.map((line) => [line['REF_AREA'], line['OBS_VALUE'], line['OBS_STATUS']])).toEqual([
      ['CN-LN', '100', 'A'],
      ['CN-LN', '103', 'A'],
      ['CN-JL', '50', 'A'],
      ['CN-JL', '53.5', 'A'],
      ['Xanadu', '7', 'A'],
      ['Xanadu', '', 'O'],
    ]);
  });

  it('is a Data Package with the file as its source', async () => {
    const unzipped = unzipSync(await bytesOf(toPackage, await exportOfList(SLICE, { statistics })));
    const files = new Map(Object.entries(unzipped).map(([name, one]) => [name, strFromU8(one)]));
    expect(checkedPackage(files).faults).toEqual([]);
    expect(csvLines(files.get('dataset-figures.csv') ?? '')).toHaveLength(5);
    expect(csvLines(files.get('datasets.csv') ?? '')).toMatchObject([
      { id: 'ds-1', file: 'people.csv' },
    ]);
  });

  it('leaves as CSV and Excel however long it is; formats with claims say what to do', async () => {
    const many = Array.from({ length: 100_001 }, (_, at) => ({ ...FIGURES[0]!, row: at + 2 }));
    const long = { statistics: statisticsOf(many) };
    const request = await exportOfList(SLICE.replace('#', '&region=all#'), long);
    const text = await textOf(toCsv, request);
    expect(text.split('\r\n')).toHaveLength(100_003);
    expect(request.figure(LIGHT).notes).toEqual([
      'The first 300 of 100,001 rows; CSV and Excel have them all.',
    ]);
    await expect(toSdmxCsv(request)).rejects.toThrow(/at most 100,000 figures. Choose one region/);
    await expect(toPackage(request)).rejects.toThrow(/Choose one region/);
    expect(await textOf(toCitation, request)).toContain('Office');
  });
});

describe.each([TARGETS, VERDICTS, CLAIMS, '/sources#list'])('%s as text', (address) => {
  it.each(['en', 'zh'] as const)(
    'has every cell of the table, source line and notes (%s)',
    async (lang) => {
      const request = await exportOfList(address, { lang });
      const { table, source, subtitle } = request.figure(LIGHT);
      const [markdown, html] = await Promise.all([
        textOf(toMarkdown, request),
        textOf(toHtml, request),
      ]);
      expect(markdown.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(
        table.rows.length + 2,
      );
      expect(html.match(/<tr><th scope="row"/g)).toHaveLength(table.rows.length);
      for (const text of [source, subtitle]) expect(html).toContain(text);
    },
  );
});

describe.each([
  [TARGETS, null],
  [VERDICTS, null],
  [CLAIMS, null],
  ['/statistics/ds-1?indicator=ds-1.0#slice', statisticsOf()],
] as const)('%s as a file that can be opened again', (address, statistics) => {
  it('has the claims behind its rows, and no others', async () => {
    const request = await exportOfList(address, { statistics });
    const reading = readFigureFile(await textOf(toJson, request));
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const { table, title } = request.figure(LIGHT);
    const named = new Set(table.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
    const { set, file } = reading.figure;
    expect(new Set(set.claims.map(({ id }) => id))).toEqual(named);
    expect(file.shown?.title).toBe(title);
    expect(file.view).toBe(address);
  });
});
