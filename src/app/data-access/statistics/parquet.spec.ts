import { brotliCompressSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ParquetTestColumn } from '../../../testing/parquet-file';
import { parquetFile } from '../../../testing/parquet-file';
import { PACKED_PARQUET } from '../../../testing/parquet-packed';
import { faultOf, GDP, open, read, REGION, VALUE } from '../../../testing/parquet-reading';
import { readWholeTable } from '../../../testing/read-whole-table';

const cellsOf = async (column: Omit<ParquetTestColumn, 'name'>) =>
  (
    await read({
      groups: [
        [
          { name: 'a', ...column },
          { name: 'b', type: 'INT32', values: column.values.map(() => 1) },
        ],
      ],
    })
  ).rows.map((row) => row[1]);

describe('a Parquet file', () => {
  it('gives rows over all its row groups, with numbers as numbers', async () => {
    const reader = await open(
      parquetFile({
        groups: [
          [REGION, VALUE],
          [REGION, VALUE],
        ],
      }),
    );
    expect(reader.head).toMatchObject({
      format: 'parquet',
      columns: [{ name: 'region' }, { name: 'value' }],
      rows: [
        ['辽宁', '28669.02'],
        ['', '3'],
        ['Jilin', ''],
      ],
      rowNumbers: [1, 2, 3],
    });
    expect((await readWholeTable(reader, { 1: 'numbers' })).rows).toEqual([
      [1, '辽宁', 28669.02],
      [2, '', 3],
      [3, 'Jilin', ''],
      [4, '辽宁', 28669.02],
      [5, '', 3],
      [6, 'Jilin', ''],
    ]);
  });

  it('may be packed with gzip, or not at all', async () => {
    const packed = await read({ ...GDP, codec: 'GZIP', pack: (bytes) => gzipSync(bytes) });
    expect(packed.rows).toEqual((await read(GDP)).rows);
  });

  it('may be packed as other writers pack', async () => {
    const regions = Array.from({ length: 64 }, (_, at) => (at % 2 ? 'Jilin' : '辽宁'));
    const values = Array.from({ length: 64 }, (_, at) => (at % 8) / 4);
    const written = (codec: 'SNAPPY' | 'BROTLI') =>
      new Uint8Array(
        parquetWriteBuffer({
          codec,
          compressors: { BROTLI: (bytes) => new Uint8Array(brotliCompressSync(bytes)) },
          columnData: [
            { name: 'region', type: 'STRING', data: regions },
            { name: 'value', type: 'DOUBLE', data: values },
          ],
        }),
      );
    const packed = Object.values(PACKED_PARQUET).map((text) =>
      Uint8Array.from(Buffer.from(text, 'base64')),
    );
    for (const bytes of [written('SNAPPY'), written('BROTLI'), ...packed]) {
      const { rows } = await readWholeTable(await open(bytes), { 1: 'numbers' });
      expect(rows).toEqual(regions.map((region, at) => [at + 1, region, values[at]]));
    }
  });

  it.each(['ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW', 'SNAPPY', 'GZIP'] as const)(
    'whose pages are not packed as %s is damaged by name',
    async (codec) => {
      const pack = () => Uint8Array.from({ length: 40 }, (_, at) => (at * 37 + 201) % 256);
      expect(await faultOf(parquetFile({ ...GDP, codec, pack }))).toMatch(/^malformed: /);
    },
  );

  it('has dates, times, truth values and decimals in words that mean the same', async () => {
    const day = Date.UTC(2015, 2, 31);
    expect(
      await cellsOf({ type: 'INT32', converted: 'DATE', values: [day / 86_400_000, null] }),
    ).toEqual(['2015-03-31', '']);
    expect(
      await cellsOf({
        type: 'INT64',
        converted: 'TIMESTAMP_MICROS',
        values: [BigInt(day) * 1000n, BigInt(day + 5_400_000) * 1000n],
      }),
    ).toEqual(['2015-03-31', '2015-03-31T01:30:00']);
    // 2,457,113 days since 4713 BC, the day that Julian days count from, behind no nanoseconds.
    const int96 = new Uint8Array([...new Uint8Array(8), 0x19, 0x7e, 0x25, 0]);
    expect(await cellsOf({ type: 'INT96', values: [int96] })).toEqual(['2015-03-31']);
    expect(await cellsOf({ type: 'BOOLEAN', values: [true, false, null] })).toEqual([
      'TRUE',
      'FALSE',
      '',
    ]);
    expect(
      await cellsOf({ type: 'INT32', converted: 'DECIMAL', scale: 2, values: [-5, 123456, 100] }),
    ).toEqual(['-0.05', '1234.56', '1']);
    expect(await cellsOf({ type: 'FLOAT', values: [0.1, 1 / 3] })).toEqual(['0.1', '0.33333334']);
  });

  it('keeps integers and decimals beyond what a number holds as they are', async () => {
    expect(
      await cellsOf({ type: 'INT64', values: [9007199254740993n, -9007199254740991n] }),
    ).toEqual(['9007199254740993', '-9007199254740991']);
    expect(await cellsOf({ type: 'INT64', converted: 'UINT_64', values: [-1n] })).toEqual([
      '18446744073709551615',
    ]);
    expect(
      await cellsOf({
        type: 'INT64',
        converted: 'DECIMAL',
        scale: 2,
        values: [123456789012345678n],
      }),
    ).toEqual(['1234567890123456.78']);
  });

  it('tells of columns within others, and reads the rest', async () => {
    const { rows, problems } = await read({
      groups: [
        [
          REGION,
          { name: 'tags', type: 'INT32', values: [], children: 1 },
          { name: 'tags.item', type: 'INT32', values: [1, 2, 3] },
          VALUE,
        ],
      ],
    });
    expect(rows[0]).toEqual([1, '辽宁', '', '28669.02']);
    expect(problems).toEqual([['malformed', 1, 1, 'tags: STRUCT']]);
  });

  it('without rows is a table without rows', async () => {
    const none = [
      { ...REGION, values: [] },
      { ...VALUE, values: [] },
    ];
    const { head } = await open(parquetFile({ groups: [none] }));
    expect(head).toMatchObject({ columns: [{ name: 'region' }, { name: 'value' }], rows: [] });
  });
});
