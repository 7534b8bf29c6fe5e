import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import { blobSource, bytesSource } from './blob-source';
import { chunkedSource } from './chunked-source';
import type { ZipArchive } from './zip';
import { entrySource, openZip } from './zip';

const TEXT = 'region,period,value\nCN-LN,2015,3.0\n'.repeat(40);
const FILES = {
  'a/data.csv': strToU8(TEXT),
  '数据.csv': strToU8('x'),
  'empty.csv': new Uint8Array(0),
};

const open = (bytes: Uint8Array) => openZip(bytesSource(bytes, 'a.zip'), MOST_WHOLE_BYTES);

async function textOf(archive: ZipArchive, name: string): Promise<string> {
  const entry = archive.entries.find((one) => one.name === name)!;
  return new TextDecoder().decode(await entrySource(archive, entry, 1e6).whole(1e6));
}

/** Of an archive, with some bytes written over. */
function changed(bytes: Uint8Array, at: number, ...instead: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(instead, at);
  return copy;
}

describe('a zip archive', () => {
  const deflated = zipSync(FILES);

  it('gives its files, deflated or stored, from a file or from what was unpacked', async () => {
    const streamed = chunkedSource('a.zip', null, () => bytesSource(deflated, '').chunks());
    for (const source of [
      blobSource(new Blob([deflated]), 'a.zip'),
      bytesSource(zipSync(FILES, { level: 0 }), 'a.zip'),
      streamed,
    ]) {
      const archive = await openZip(source, MOST_WHOLE_BYTES);
      expect(archive.entries.map(({ name }) => name)).toEqual([
        'a/data.csv',
        '数据.csv',
        'empty.csv',
      ]);
      expect(await textOf(archive, 'a/data.csv')).toBe(TEXT);
      expect(await textOf(archive, 'empty.csv')).toBe('');
    }
  });

  it('may carry a comment, and folders are no files', async () => {
    const archive = zipSync(
      { folder: { 'a.csv': strToU8('x') } },
      { comment: 'not for an archive' },
    );
    const withComment = new Uint8Array([...archive, ...strToU8('made for a test')]);
    withComment[archive.length - 2] = 'made for a test'.length;
    expect((await open(withComment)).entries.map(({ name }) => name)).toEqual(['folder/a.csv']);
  });

  it('that was cut has no directory', async () => {
    await expect(open(deflated.subarray(0, -30))).rejects.toMatchObject({ fault: 'malformed' });
  });

  it('that unpacks to too much, is encrypted or packed otherwise is refused by name', async () => {
    const archive = await open(deflated);
    const entry = archive.entries[0]!;
    expect(() => entrySource(archive, entry, 100)).toThrow('unpacks-too-large: 100');
    expect(() => entrySource(archive, { ...entry, encrypted: true }, 1e6)).toThrow('encrypted');
    expect(() => entrySource(archive, { ...entry, method: 12 }, 1e6)).toThrow('zip 12');
  });

  it('that unpacks to more than its directory says is unreadable, and no more is unpacked', async () => {
    const archive = await open(zipSync({ bomb: new Uint8Array(8e6) }));
    const entry = { ...archive.entries[0]!, size: 1000 };
    await expect(entrySource(archive, entry, 1e6).whole(1e6)).rejects.toMatchObject({
      fault: 'unreadable',
      detail: expect.stringContaining('bomb') as string,
    });
  });

  it('with changed bytes gives the same texts or a named fault', async () => {
    const place = fc.integer({ min: 0, max: deflated.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        try {
          const archive = await open(changed(deflated, at, byte));
          for (const entry of archive.entries) {
            const text = new TextDecoder().decode(
              await entrySource(archive, entry, 1e6).whole(1e6),
            );
            expect([TEXT, 'x', '']).toContain(text);
          }
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});
