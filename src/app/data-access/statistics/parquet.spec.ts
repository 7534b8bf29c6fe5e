import * as fc from 'fast-check';
import { brotliCompressSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import type { ColumnSource } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { ImportError } from '../../domain/statistics/import-fault';
import { AS_RECOGNISED } from '../../domain/statistics/table';
import type { ParquetTestColumn, ParquetTestFile } from '../../../testing/parquet-file';
import { parquetFile } from '../../../testing/parquet-file';
import { PACKED_PARQUET } from '../../../testing/parquet-packed';
import { readWholeTable } from '../../../testing/read-whole-table';
import { bytesSource } from './blob-source';
import { openParquet } from './parquet';

const REGION: ParquetTestColumn = {
  name: 'region',
  type: 'BYTE_ARRAY',
  converted: 'UTF8',
  values: ['辽宁', null, 'Jilin'],
};
const VALUE: ParquetTestColumn = { name: 'value', type: 'DOUBLE', values: [28669.02, 3, null] };
const GDP: ParquetTestFile = { groups: [[REGION, VALUE]] };

const open = (bytes: Uint8Array) => openParquet(bytesSource(bytes, 'a.parquet'), AS_RECOGNISED);
const read = async (file: ParquetTestFile) => readWholeTable(await open(parquetFile(file)));
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

async function faultOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await open(bytes)
    .then((reader) => readWholeTable(reader))
    .catch((thrown: unknown) => thrown);
  return error instanceof ImportError ? `${error.fault}: ${error.detail}` : 'none';
}

/** A file with one column, where some bytes of a page, before it is packed, are overwritten. */
function damaged(
  column: ColumnSource,
  found: readonly number[],
  written: readonly number[],
  codec: 'GZIP' | 'UNCOMPRESSED' = 'GZIP',
): Uint8Array {
  const overwrite = (bytes: Uint8Array) => {
    const at = Buffer.from(bytes).indexOf(Buffer.from(found));
    if (at >= 0) bytes.set(written, at);
    return bytes;
  };
  const pack = (bytes: Uint8Array) => gzipSync(overwrite(bytes.slice()));
  const file = parquetWriteBuffer({ codec, compressors: { GZIP: pack }, columnData: [column] });
  return codec === 'GZIP' ? new Uint8Array(file) : overwrite(new Uint8Array(file));
}

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

describe('a Parquet file that cannot be read is refused by name', () => {
  it('when it is encrypted, cut, or packed in a way that is not read', async () => {
    expect(await faultOf(parquetFile({ ...GDP, mark: 'PARE' }))).toBe('encrypted: Parquet');
    expect(await faultOf(parquetFile(GDP).subarray(0, -20))).toBe(
      'malformed: a.parquet: PAR1 expected at the end',
    );
    expect(await faultOf(parquetFile({ ...GDP, codec: 'LZO' }))).toBe(
      'unsupported-compression: Parquet LZO',
    );
  });

  it('when it unpacks to more than it says, or says too much', async () => {
    const pack = (bytes: Uint8Array) => gzipSync(bytes);
    expect(await faultOf(parquetFile({ ...GDP, codec: 'GZIP', pack, claim: 2 ** 30 }))).toBe(
      'unpacks-too-large: 536870912',
    );
    expect(await faultOf(parquetFile({ ...GDP, codec: 'GZIP', pack, claim: 4 }))).toContain(
      'malformed: region',
    );
  });

  it('when a length of Snappy would lead the reader back', async () => {
    // A literal of 2^32 - 6 bytes behind four bytes of its length: the same place again.
    const pack = () => Uint8Array.of(46, 0xfc, 0xfa, 0xff, 0xff, 0xff, 0, 0, 0);
    expect(await faultOf(parquetFile({ ...GDP, codec: 'SNAPPY', pack }))).toMatch(
      /^malformed: Parquet SNAPPY: more than \d+ bytes$/,
    );
  });

  it('when a page does not say how many values it has', async () => {
    const bytes = parquetFile(GDP);
    // The id of the field that says so becomes another one.
    expect(bytes[11]).toBe(0x15);
    bytes[11] = 0;
    expect(await faultOf(bytes)).toBe('malformed: region: values of its pages');
  });

  it('when a run of levels goes on beyond the values of its page', async () => {
    const bytes = parquetFile(GDP);
    const levels = Buffer.from(bytes).indexOf(Buffer.from([6, 0, 0, 0, 2, 1, 2, 0, 2, 1]));
    bytes[levels + 4] = 100;
    expect(await faultOf(bytes)).toBe('malformed: region: levels: a run of 50 where 3 are left');
    bytes[levels + 4] = 2;
    bytes[levels + 5] = 2;
    expect(await faultOf(bytes)).toBe('malformed: region: levels: 2 in a bit');
  });

  it('when a run of its values is too long, or cut, packed or not', async () => {
    const regions = Array.from({ length: 64 }, (_, at) => (at % 2 === 0 ? '辽宁' : 'Jilin'));
    // One bit for each region, in one run of eight times eight.
    const faultWith = (run: readonly number[], codec: 'GZIP' | 'UNCOMPRESSED') =>
      faultOf(
        damaged({ name: 'a', data: regions, type: 'STRING' }, [1, 0x11, 0xaa], [1, ...run], codec),
      );
    for (const codec of ['GZIP', 'UNCOMPRESSED'] as const) {
      expect(await faultWith([0x11], codec)).toBe('none');
      // 48 times the first, and 48 packed ones where 16 are left: DuckDB fills up in this way.
      expect(await faultWith([0x60, 0, 0x0d], codec)).toBe('none');
      expect(await faultWith([0xfe, 0xff, 0xff, 0xff, 0x0f], codec)).toBe(
        'malformed: a: a run of 2147483647 where 64 are left',
      );
      expect(await faultWith([0x13], codec)).toBe('malformed: a: a run of 72 is cut');
    }
    expect(
      await faultOf(
        damaged(
          { name: 'a', data: regions.map((_, at) => at < 40), type: 'BOOLEAN', encoding: 'RLE' },
          [0x50, 1, 0x30],
          [0x50, 1, 0x7e],
        ),
      ),
    ).toBe('malformed: a: a run of 63 where 24 are left');
  });

  it('when blocks of differences would lead the reader back, or texts begin as none before', async () => {
    const data = Array.from({ length: 64 }, (_, at) => at * at);
    const numbers = { name: 'a', data, type: 'INT32', encoding: 'DELTA_BINARY_PACKED' } as const;
    const header = [0x80, 1, 4, 0x40];
    expect(await faultOf(damaged(numbers, header, header))).toBe('none');
    expect(
      await faultOf(damaged(numbers, header, [0x80, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x40])),
    ).toBe('malformed: a: delta blocks of 128 values in -1 parts');
    const texts = data.map((at) => `k${at}`);
    const names = { name: 'a', data: texts, type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' } as const;
    // The first text has none before it that it could begin as: 0 becomes 63.
    expect(await faultOf(damaged(names, [...header, 0], [...header, 0x7e]))).toBe(
      'malformed: a: begins with 63 of 0 bytes',
    );
  });

  it('when its schema counts in another kind of number', async () => {
    const bytes = parquetFile(GDP);
    const children = Buffer.from(bytes).indexOf('schema') + 6;
    expect(bytes[children]).toBe(0x15);
    bytes[children] = 0x16;
    expect(await faultOf(bytes)).toBe('malformed: Parquet metadata: children in its schema');
  });

  it('and any change of its bytes gives rows or an ImportError', async () => {
    const good = parquetFile(GDP);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const bytes = cut ? good.subarray(0, at) : good.slice();
          if (!cut) bytes[at] = byte;
          await open(bytes)
            .then((reader) => readWholeTable(reader))
            .catch((error: unknown) => {
              expect(error).toBeInstanceOf(ImportError);
            });
        },
      ),
      { numRuns: 300 },
    );
  });
});
