import { readFileSync } from 'node:fs';
import { faultOf, readsBroken, readTable } from '../../../testing/table-rows';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import { bytesSource } from './blob-source';
import { openSdmxMl } from './sdmx-ml';

const fixture = (name: string) => new Uint8Array(readFileSync(`fixtures/import/${name}.xml`));
const read = (name: string, table = 0) => readTable(openSdmxMl, fixture(`ok/${name}`), { table });
const cells = (rows: readonly object[]) => rows.map((row) => Object.values(row) as unknown[]);

const message = (data: string) =>
  `<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">${data}</m:StructureSpecificData>`;

describe('SDMX-ML', () => {
  it('2.1 generic: gives series their group attributes, and puts what tells figures apart before the value', async () => {
    const { head, rows, numbers, problems } = await read('sdmx-ml-2.1-generic-two-structures');
    expect(head.tables).toEqual(['MU:JOBS(1.0)', 'MU:FLATS(2.0)']);
    expect(head.columns.map(({ name }) => name)).toEqual(
      'FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,COVERAGE,UNIT_MEASURE'.split(','),
    );
    expect(cells(rows)).toEqual([
      ['Q', 'CN-LN', '2020-Q1', 10.5, '', '3', 'towns & villages', 'PS'],
      ['Q', 'CN-LN', '2020-Q2', 11, 'P', '3', 'towns & villages', 'PS'],
      ['Q', 'CN-BJ', '2020-Q1', '', 'M', '', '', 'PS'],
    ]);
    expect(numbers).toEqual([1, 2, 3]);
    expect(problems).toEqual([]);
    expect(head.about.publisher).toBe('Made-up Office');
    expect(head.rows[0]).toEqual([
      'Q',
      'CN-LN',
      '2020-Q1',
      '10.50',
      '',
      '3',
      'towns & villages',
      'PS',
    ]);
  });

  it('2.1 generic: reads flat observations of another structure, numbered as they stand in the message', async () => {
    const { rows, numbers } = await read('sdmx-ml-2.1-generic-two-structures', 1);
    expect(cells(rows)).toEqual([
      ['CN-SX', '2021', -7, 'A'],
      ['CN-SN', '2021', 'NaN', ''],
    ]);
    expect(numbers).toEqual([4, 5]);
  });

  it('2.1 structure-specific: joins groups by what they share with a series, and says which rows delete', async () => {
    const { head, rows } = await read('sdmx-ml-2.1-structure-specific-groups-and-delete');
    expect(head.columns.map(({ name }) => name)).toEqual(
      'FREQ,CURRENCY,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_COM,COLLECTION,DECIMALS,NOTE_GROUP,TITLE,ACTION'.split(
        ',',
      ),
    );
    const title = 'Made-up rates';
    expect(cells(rows)).toEqual([
      ['A', 'CNY', 'CN-LN', '2020', 1.25, 'A', '', 'A', '2', 'made-up', title, 'R'],
      [
        'A',
        'CNY',
        'CN-LN',
        '2021',
        'nan',
        'M',
        'not <yet>\ncounted',
        'A',
        '2',
        'made-up',
        title,
        'R',
      ],
      ['A', 'CNY', 'CN-BJ', '2020', 3, 'A', '', '', '1', '', title, 'R'],
      ['A', 'EUR', 'CN-SN', '2020', 4.5, 'E', '', '', '', '', title, 'R'],
      ['A', 'EUR', 'CN-SN', '2019', '', '', '', '', '', '', '', 'D'],
    ]);
    expect(head.about).toMatchObject({ publisher: 'Made-up Statistics', title: 'MU:RATES(1.1)' });
  });

  it('2.0: reads compact messages, and generic ones whose series stand in groups', async () => {
    const compact = await read('sdmx-ml-2.0-compact');
    expect(compact.head.facts).toEqual([['version', '2.0']]);
    expect(compact.head.columns.map(({ name }) => name)).toEqual(
      'FREQ,REF_AREA,ITEM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TIME_FORMAT,UNIT'.split(','),
    );
    expect(cells(compact.rows)).toEqual([
      ['M', 'CN-LN', 'F', '2010-01', 100, 'A', 'P1M', 'IX'],
      ['M', 'CN-LN', 'F', '2010-02', 100.7, 'A', 'P1M', 'IX'],
    ]);
    const generic = await read('sdmx-ml-2.0-generic-series-in-groups');
    expect(cells(generic.rows)).toEqual([
      ['A', 'CN-LN', '2001', 5, 'Made-up'],
      ['A', 'CN-LN', '2002', 6, 'Made-up'],
    ]);
  });

  it('reads the encoding that the message declares', async () => {
    const { rows } = await read('sdmx-ml-in-latin-1');
    expect(cells(rows)).toEqual([
      ['Åland', '2020', 1],
      ['Kanta-Häme', '2020', 2],
    ]);
  });

  it('names bytes that its encoding does not have, and reads the rows around them', async () => {
    const file = fixture('ok/sdmx-ml-in-latin-1');
    const declared = new TextEncoder().encode(' '.repeat('encoding="ISO-8859-1"'.length));
    file.set(declared, new TextDecoder('latin1').decode(file).indexOf('encoding='));
    const { rows, problems } = await readTable(openSdmxMl, file);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      ['bad-bytes', 1, 0, '\ufffdland'],
      ['bad-bytes', 2, 0, 'Kanta-H\ufffdme'],
    ]);
  });

  it.each([
    ['sdmx-ml-billion-laughs', 'malformed: table: DOCTYPE'],
    ['sdmx-ml-structure-only', 'structure-only: SDMX-ML Structure'],
    ['sdmx-ml-cross-sectional', 'unknown-format: SDMX-ML CrossSectionalData'],
    ['sdmx-ml-without-an-observation', 'no-table: SDMX-ML: no observation'],
  ])('%s is refused by name', async (name, fault) => {
    expect(await faultOf(openSdmxMl, fixture(`not-ok/${name}`))).toBe(fault);
  });

  it('refuses elements within elements without end', async () => {
    const deep = message('<a>'.repeat(1000) + '</a>'.repeat(1000));
    expect(await faultOf(openSdmxMl, deep)).toBe('malformed: XML: more than 64 elements deep');
  });

  it('keeps the rows before the place where a message is cut off, and says that it is', async () => {
    const { rows, fault } = await readTable(openSdmxMl, fixture('not-ok/sdmx-ml-cut-off'));
    expect(cells(rows)).toEqual([
      ['CN-LN', '2020', 1],
      ['CN-LN', '2021', 2],
    ]);
    expect(fault?.fault).toBe('malformed');
  });

  it('says what belongs to no observation', async () => {
    const { problems } = await readTable(
      openSdmxMl,
      message(
        '<m:DataSet><Series A="1"><Obs T="1" OBS_VALUE="2"/></Series><Group A="1" NOTE="late"/><Series A="2"><Obs T="1" OBS_VALUE="2"><Comp X="y"/></Obs></Series></m:DataSet>',
      ),
    );
    expect(problems).toEqual([
      ['malformed', 2, null, '<Comp> y'],
      ['malformed', 2, null, 'A=1 NOTE=late'],
    ]);
  });

  it('loses no attribute that only comes late in a large message', async () => {
    const series = Array.from(
      { length: 1000 },
      (_, at) =>
        `<Series REF_AREA="R${at}">${'<Obs TIME_PERIOD="2020" OBS_VALUE="1"/>'.repeat(40)}</Series>`,
    ).join('');
    const late =
      '<Series REF_AREA="L" UNIT_MULT="6" COLLECTION="B"><Obs TIME_PERIOD="2021" OBS_VALUE="2" OBS_STATUS="E" OBS_COM="guess"/></Series>';
    const { head, rows } = await readTable(
      openSdmxMl,
      message(`<m:DataSet>${series}${late}</m:DataSet>`),
    );
    expect(head.columns.map(({ name }) => name)).toEqual(
      'REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,LATE_ATTRIBUTES'.split(','),
    );
    expect(rows).toHaveLength(40_001);
    expect(cells(rows.slice(-2))).toEqual([
      ['R999', '2020', 1, '', '', '', ''],
      ['L', '2021', 2, 'E', '', '6', 'COLLECTION=B; OBS_COM=guess'],
    ]);
  });

  it('leaves out figures whose multiplier would be passed over', async () => {
    const file = message(
      '<m:DataSet><Obs A="1" T="2020" OBS_VALUE="2" UNIT_MULT="6"/></m:DataSet>',
    );
    const reader = await openSdmxMl(
      bytesSource(new TextEncoder().encode(file), 'table'),
      AS_RECOGNISED,
    );
    const problems: unknown[] = [];
    let taken = 0;
    await reader.read(
      { wants: ['codes', 'codes', 'numbers', 'nothing'], decimal: '.' },
      {
        take: ({ length }) => (taken += length),
        problem: (...what) => problems.push(what),
        pause: () => Promise.resolve(),
      },
    );
    expect(taken).toBe(0);
    expect(problems).toEqual([['malformed', 1, 3, 'UNIT_MULT=6']]);
  });

  it('reads the same wherever the bytes are parted', async () => {
    const file = fixture('ok/sdmx-ml-2.1-generic-two-structures');
    const whole = await readTable(openSdmxMl, file);
    for (const chunk of [1, 7, 64]) {
      const { rows } = await readTable(openSdmxMl, file, {}, chunk);
      expect(rows).toEqual(whole.rows);
    }
  });

  it('reads broken files to a named end, and gives no figure that is not in them', async () => {
    const files = [
      'sdmx-ml-2.1-generic-two-structures',
      'sdmx-ml-2.1-structure-specific-groups-and-delete',
    ].map((name) => fixture(`ok/${name}`));
    await readsBroken(openSdmxMl, files, 300);
  });
});
