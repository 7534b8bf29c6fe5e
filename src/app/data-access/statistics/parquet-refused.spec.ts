import * as fc from 'fast-check';
import { gzipSync } from 'fflate';
import type { ColumnSource } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { parquetFile } from '../../../testing/parquet-file';
import { faultOf, GDP, open } from '../../../testing/parquet-reading';
import { readWholeTable } from '../../../testing/read-whole-table';
import { ImportError } from '../../domain/statistics/import-fault';

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
