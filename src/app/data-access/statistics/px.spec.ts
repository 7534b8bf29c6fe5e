import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { faultOf, readsBroken, readTable } from '../../../testing/table-rows';
import { ImportError } from '../../domain/statistics/import-fault';
import { openPx } from './px';
import { pxPeriods } from './px-periods';
import { readStatement } from './px-statement';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/${name}.px`));
const text = (name: string) => new TextDecoder().decode(fixture(name));
const read = (name: string, chunk?: number) => readTable(openPx, fixture(`ok/${name}`), {}, chunk);
const cells = (rows: readonly object[]) => rows.map((row) => Object.values(row) as unknown[]);

describe('PX', () => {
  it('reads English where the text has it, codes, periods by TIMEVAL, units of contents, signs and notes', async () => {
    const { head, rows, problems } = await read('px-two-languages-notes-latin-1');
    expect(head.columns.map(({ name, concept }) => [name, concept])).toEqual([
      ['county', 'REF_AREA'],
      ['contents', 'INDICATOR'],
      ['quarter', 'TIME_PERIOD'],
      ['OBS_VALUE', 'OBS_VALUE'],
      ['UNIT_MEASURE', 'UNIT_MEASURE'],
      ['DECIMALS', 'DECIMALS'],
      ['COMMENT_OBS', 'COMMENT_OBS'],
    ]);
    const islands = 'Without islands.';
    const month = 'kronor a month';
    expect(cells(rows)).toEqual([
      ['01', 'RENT', '2019-Q4', 100.25, month, '2', islands],
      ['01', 'RENT', '2020-Q1', 101, month, '2', islands],
      ['01', 'RENT', '2020-Q2', '.', month, '2', `Not available; ${islands}`],
      ['01', 'FLATS', '2019-Q4', 5, 'number', '0', `${islands}; Counted twice.`],
      ['01', 'FLATS', '2020-Q1', 6, 'number', '0', islands],
      ['01', 'FLATS', '2020-Q2', '-', 'number', '0', islands],
      ['02', 'RENT', '2019-Q4', 200.5, month, '2', ''],
      ['02', 'RENT', '2020-Q1', -3.75, month, '2', 'Guessed.'],
      ['02', 'RENT', '2020-Q2', '..', month, '2', ''],
      ['02', 'FLATS', '2019-Q4', 7, 'number', '0', 'Counted twice.'],
      ['02', 'FLATS', '2020-Q1', 8, 'number', '0', ''],
      ['02', 'FLATS', '2020-Q2', 9, 'number', '0', ''],
    ]);
    expect(problems).toEqual([]);
    expect(head.names.slice(0, 3)).toEqual([
      { '01': 'Aland', '02': 'South Oland' },
      { RENT: 'Rent', FLATS: 'Flats' },
      { '2019-Q4': '2019Q4', '2020-Q1': '2020Q1', '2020-Q2': '2020Q2' },
    ]);
    expect(head.facts).toEqual([
      ['version', '2013'],
      ['encoding', 'windows-1252'],
    ]);
    expect(head.about).toEqual({
      publisher: 'Made-up Bureau',
      title: 'Made-up rents by county, contents and quarter',
      published: '2024-02-01',
      licence: '',
      address: 'https://statistics.example/mu1',
    });
  });

  it('takes units and notes from its own language where they are not translated', async () => {
    const latin = new TextDecoder('latin1').decode(fixture('ok/px-two-languages-notes-latin-1'));
    const own = latin.replaceAll(/^(?:UNITS|VALUENOTE|PRECISION)\[en\].*\n/gm, '');
    const { rows } = await readTable(openPx, own);
    expect(cells(rows)[0]).toEqual([
      '01',
      'RENT',
      '2019-Q4',
      100.25,
      'kronor',
      '2',
      'Utan skärgård.',
    ]);
    expect(cells(rows)[10]).toEqual(['02', 'FLATS', '2020-Q1', 8, 'antal', '0', '']);
  });

  it('reads its own language where there is no English, in the letters of its CODEPAGE', async () => {
    const { head, rows } = await read('px-chinese-comma-separated');
    expect(cells(rows)).toEqual([
      ['辽宁', '2019', '虚构的人口', 1.5, '万人'],
      ['辽宁', '2020', '虚构的人口', 2.5, '万人'],
      ['山西', '2019', '虚构的人口', 3.5, '万人'],
      ['山西', '2020', '虚构的人口', 4.5, '万人'],
      ['陕西', '2019', '虚构的人口', 5.5, '万人'],
      ['陕西', '2020', '虚构的人口', 6.5, '万人'],
    ]);
    expect(head.columns.map(({ concept }) => concept)).toEqual([
      null,
      'TIME_PERIOD',
      'INDICATOR',
      'OBS_VALUE',
      'UNIT_MEASURE',
    ]);
  });

  it('finds the place of each row with keys, in whatever order they come', async () => {
    const { rows, numbers } = await read('px-sparse-keys');
    expect(rows.map((row) => Object.values(row).slice(0, 5))).toEqual([
      ['CN-LN', 'women', '2020', 'Made-up jobs', 1],
      ['CN-LN', 'women', '2021', 'Made-up jobs', 2],
      ['CN-SN', 'men', '2020', 'Made-up jobs', 3],
      ['CN-SN', 'men', '2021', 'Made-up jobs', '..'],
      ['CN-SX', 'women', '2020', 'Made-up jobs', 5],
      ['CN-SX', 'women', '2021', 'Made-up jobs', 6],
    ]);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('knows a variable of years where nothing says that it is one', async () => {
    const old = text('ok/px-sparse-keys').replace('VARIABLE-TYPE("year")="Time";', '');
    const { head } = await readTable(openPx, old.replaceAll('year', 'y'));
    expect(head.columns.map(({ concept }) => concept).slice(0, 3)).toEqual([
      null,
      null,
      'TIME_PERIOD',
    ]);
  });

  it.each([
    ['"CN-SN","men",3 ".."', '"CN-XX","men",3 4', 'CN-XX, men: 3 4'],
    ['"CN-SN","men",3 ".."', '"CN-SN","men",3', 'CN-SN, men: 3'],
  ])('a row with keys that is wrong costs itself alone (%s as %s)', async (good, bad, value) => {
    const { rows, problems } = await readTable(
      openPx,
      text('ok/px-sparse-keys').replace(good, bad),
    );
    expect(rows.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual([1, 2, 5, 6]);
    expect(problems).toEqual([['malformed', expect.any(Number), null, value]]);
  });

  it.each([
    ['px-a-cell-too-few', 'malformed: PX DATA: 3 cells, 4 by VALUES'],
    ['px-decimal-commas', 'malformed: PX DATA: at 2, both commas and blanks part cells'],
    ['px-a-code-too-few', 'malformed: PX region: 2 VALUES, 1 CODES'],
    ['px-without-data', 'malformed: PX: no DATA'],
  ])('%s is refused by name, and no figure of it is read', async (name, fault) => {
    expect(await faultOf(openPx, fixture(`not-ok/${name}`))).toBe(fault);
    const { rows } = await readTable(openPx, fixture(`not-ok/${name}`)).catch(() => ({ rows: [] }));
    expect(rows).toEqual([]);
  });

  it('keeps the cells before the place where a text is cut off, and says that it is', async () => {
    const { rows, fault } = await readTable(openPx, fixture('not-ok/px-cut-off'));
    expect(rows.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual([1, 2, 3]);
    expect(fault?.message).toBe('malformed: PX DATA: its end is missing');
  });

  it('reads the same wherever the bytes are parted', async () => {
    const whole = await read('px-two-languages-notes-latin-1');
    for (const chunk of [1, 7, 100])
      expect((await read('px-two-languages-notes-latin-1', chunk)).rows).toEqual(whole.rows);
  });

  it('a cut file gives a beginning of the rows, and nothing else', async () => {
    const file = fixture('ok/px-two-languages-notes-latin-1');
    const whole = await readTable(openPx, file);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length), async (to) => {
        const { rows } = await readTable(openPx, file.slice(0, to)).catch(orNothing);
        // The last cell may have been cut in two.
        expect(rows.slice(0, -1)).toEqual(whole.rows.slice(0, Math.max(0, rows.length - 1)));
      }),
      { numRuns: 100 },
    );
  });

  it('reads broken files to a named end, and gives no figure that is not in them', async () => {
    const files = ['px-two-languages-notes-latin-1', 'px-sparse-keys'].map((name) =>
      fixture(`ok/${name}`),
    );
    await readsBroken(openPx, files, 300);
  });
});

function orNothing(error: unknown): { rows: readonly Readonly<Record<string, unknown>>[] } {
  if (error instanceof ImportError) return { rows: [] };
  throw error;
}

describe('a statement of PX', () => {
  it('has a keyword, a language, what it is about, and values over several lines', () => {
    expect(readStatement('\nUNITS[sv]("a, b","c=(d)")="x;y "\n"z",\n"w"')).toEqual({
      keyword: 'UNITS',
      language: 'sv',
      subjects: ['a, b', 'c=(d)'],
      values: ['x;y z', 'w'],
    });
    expect(readStatement('TIMEVAL("t")=TLIST(A1, "1994"-"1996")')?.values).toEqual([
      'TLIST(A1, "1994"-"1996")',
    ]);
    expect(readStatement('COPYRIGHT=NO')?.values).toEqual(['NO']);
    expect(readStatement('no statement')).toBeNull();
  });
});

describe('TIMEVAL', () => {
  it.each([
    [
      ['TLIST(A1)', '2010', '2012'],
      ['2010', '2012'],
    ],
    [['TLIST(A1,"1994"-"1996")'], ['1994', '1995', '1996']],
    [
      ['TLIST(H1)', '20101', '20102'],
      ['2010-S1', '2010-S2'],
    ],
    [['TLIST(M1, "201011"-"201102")'], ['2010-11', '2010-12', '2011-01', '2011-02']],
    [['TLIST(W1)', '201001'], ['2010-W01']],
    [['TLIST(D1)', '20100131'], ['2010-01-31']],
  ])('%j', (values, periods) => {
    expect(pxPeriods(values, periods.length)).toEqual(periods);
  });

  it.each([
    [['TLIST(Q1)', '20105'], 1],
    [['TLIST(A1)', '2010'], 2],
    [['TLIST(A1,"1994"-"1996")'], 2],
    [['TLIST(A1,"1996"-"1994")'], 3],
    [['2010'], 1],
  ])('%j gives no list of %i', (values, count) => {
    expect(pxPeriods(values, count)).toBeNull();
  });
});
