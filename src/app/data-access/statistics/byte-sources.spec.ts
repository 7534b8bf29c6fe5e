import { Blob as NodeBlob } from 'node:buffer';
import * as fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { ImportError } from '../../domain/statistics/import-fault';
import { blobSource, bytesSource } from './blob-source';
import type { ByteSource } from './byte-source';
import { joined } from './chunked-source';
import { crc32 } from '../../domain/crc32';
import { decoded } from './decoded';
import { gunzipped } from './gunzipped';

const MEGABYTE = 1024 ** 2;

/** Bytes that hardly repeat, the same ones at every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (state * 48271) % 2147483647;
    bytes[at] = state & 255;
  }
  return bytes;
}

async function read(source: ByteSource): Promise<{ bytes: Uint8Array; fault: string | null }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of source.chunks()) parts.push(chunk.slice());
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { bytes: joined(parts), fault: error.fault };
  }
  return { bytes: joined(parts), fault: null };
}

async function textOf(source: ByteSource): Promise<string> {
  const { bytes } = await read(source);
  return new TextDecoder().decode(bytes);
}

/** The same bytes, so many at once. */
function cutUp(bytes: Uint8Array, size: number): ByteSource {
  return {
    ...bytesSource(bytes, 'cut'),
    chunks: async function* () {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

describe('bytes of a file', () => {
  const bytes = noise(2.5 * MEGABYTE);

  it('come in order, and as often as they are asked for', async () => {
    const source = blobSource(new Blob([bytes as BlobPart]), 'a.csv');
    expect(source.size).toBe(bytes.length);
    expect(crc32((await read(source)).bytes)).toBe(crc32(bytes));
    expect(crc32((await read(source)).bytes)).toBe(crc32(bytes));
  });

  it('come in few large pieces where there is no stream', async () => {
    let pieces = 0;
    const blob = Object.assign(new Blob([bytes as BlobPart]), { stream: undefined });
    for await (const chunk of blobSource(blob, 'a.csv').chunks())
      pieces += chunk.length > 0 ? 1 : 0;
    expect(pieces).toBe(3);
  });

  it('come as a stream where there is one, and no further than they are read', async () => {
    const source = blobSource(new NodeBlob([bytes]) as unknown as Blob, 'a.csv');
    expect(crc32((await read(source)).bytes)).toBe(crc32(bytes));
    let cancelled = false;
    const stream = {
      getReader: () => ({
        read: () => Promise.resolve({ done: false, value: bytes }),
        cancel: () => Promise.resolve(void (cancelled = true)),
      }),
    };
    for await (const chunk of blobSource({ stream: () => stream } as unknown as Blob, 'a').chunks())
      if (chunk.length > 0) break;
    expect(cancelled).toBe(true);
  });

  it('can be had from the head, from the middle and as a whole up to a bound', async () => {
    const source = blobSource(new Blob([bytes as BlobPart]), 'a.csv');
    expect(await source.head(5)).toEqual(bytes.subarray(0, 5));
    expect(await source.part!(1000, 1010)).toEqual(bytes.subarray(1000, 1010));
    expect(await source.whole(bytes.length)).toHaveLength(bytes.length);
    await expect(source.whole(bytes.length - 1)).rejects.toMatchObject({ fault: 'too-large' });
  });

  it('are unreadable by name when the file is gone', async () => {
    const gone = {
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    const source = blobSource(gone as unknown as Blob, 'a.csv');
    expect(await read(source)).toMatchObject({ fault: 'unreadable' });
    const broken = {
      getReader: () => ({ read: gone.slice().arrayBuffer, cancel: gone.slice().arrayBuffer }),
    };
    const streamed = blobSource({ stream: () => broken } as unknown as Blob, 'a.csv');
    expect(await read(streamed)).toMatchObject({ fault: 'unreadable' });
    await expect(source.head(5)).rejects.toMatchObject({ fault: 'unreadable', detail: 'a.csv' });
  });

  it('are none in an empty file', async () => {
    expect(await read(blobSource(new Blob([]), 'a.csv'))).toEqual({
      bytes: new Uint8Array(0),
      fault: null,
    });
  });
});

describe('a gzip file', () => {
  const bytes = noise(MEGABYTE);
  const packed = gzipSync(bytes);

  it('unpacks to what was packed, whatever the pieces', async () => {
    for (const size of [1, 7, 1000, 40_000]) {
      const some = size < 10 ? gzipSync(bytes.subarray(0, 5000)) : packed;
      const { bytes: out, fault } = await read(gunzipped(cutUp(some, size)));
      expect(fault).toBeNull();
      expect(crc32(out)).toBe(crc32(size < 10 ? bytes.subarray(0, 5000) : bytes));
    }
  });

  it('loses the ending of its name and does not know its size', () => {
    expect(gunzipped(bytesSource(packed, 'gdp.csv.gz'))).toMatchObject({
      name: 'gdp.csv',
      size: null,
    });
  });

  it('of several members is read to its end', async () => {
    const members = joined(['one,', 'two,', 'three'].map((text) => gzipSync(strToU8(text))));
    for (const size of [1, 5, 1000]) {
      expect(await textOf(gunzipped(cutUp(members, size)))).toBe('one,two,three');
    }
  });

  it('that was cut gives what is good, then a named fault', async () => {
    const { bytes: out, fault } = await read(
      gunzipped(bytesSource(packed.subarray(0, packed.length / 2), 'a.gz')),
    );
    expect(fault).toBe('malformed');
    expect(out.length).toBeGreaterThan(MEGABYTE / 3);
    expect(crc32(out)).toBe(crc32(bytes.subarray(0, out.length)));
  });

  it('that was cut at any place is told as cut, and never as damaged', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `R${at},2014,${(at * 7919) % 1000}\n`);
    const table = gzipSync(strToU8(rows.join('')));
    for (let end = 20; end < table.length - 10; end += 9) {
      const { bytes: out, fault } = await read(gunzipped(bytesSource(table.subarray(0, end), 'a')));
      expect(fault).toBe('malformed');
      expect(rows.join('')).toContain(new TextDecoder().decode(out));
    }
  });

  it('with another checksum is not to be trusted', async () => {
    const other = packed.slice();
    other[other.length - 8]! ^= 1;
    expect(await read(gunzipped(bytesSource(other, 'a.gz')))).toMatchObject({
      fault: 'unreadable',
    });
    const members = joined([other, gzipSync(strToU8('more'))]);
    expect(await read(gunzipped(bytesSource(members, 'a.gz')))).toMatchObject({
      fault: 'unreadable',
    });
  });

  it('is not unpacked without end', async () => {
    const bomb = gzipSync(new Uint8Array(4 * MEGABYTE));
    expect(bomb.length).toBeLessThan(10_000);
    const { fault } = await read(gunzipped(bytesSource(bomb, 'a.gz'), 2 * MEGABYTE));
    expect(fault).toBe('unpacks-too-large');
  });

  it('with a flipped bit is never another text without a fault', async () => {
    const text = strToU8(
      Array.from({ length: 99 }, (_, at) => `R${at},2014,${(at * 7919) % 1000}\n`).join(''),
    );
    const small = gzipSync(text, { mtime: 0 });
    // Behind the header: its time and its name may be what they like.
    const bit = fc.integer({ min: 80, max: small.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bit, async (at) => {
        const flipped = small.slice();
        flipped[at >> 3]! ^= 1 << (at & 7);
        const { bytes: out, fault } = await read(gunzipped(bytesSource(flipped, 'a.gz')));
        if (fault === null) expect(out).toEqual(text);
        // What is told as cut is kept as far as it goes.
        if (fault === 'malformed') expect(out).toEqual(text.subarray(0, out.length));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text in another encoding', () => {
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

  it('becomes UTF-8, whatever the pieces', async () => {
    for (const size of [1, 3, 1000])
      expect(await textOf(decoded(cutUp(utf16('\ufeffRégion,中国'), size), 'utf-16le'))).toBe(
        'Région,中国',
      );
    const gb = new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa, 0x2c, 0x31]);
    for (const size of [1, 3, 1000])
      expect(await textOf(decoded(cutUp(gb, size), 'gb18030'))).toBe('中国,1');
    const latin = new Uint8Array([0x51, 0x75, 0xe9, 0x62, 0x65, 0x63, 0x80]);
    expect(await textOf(decoded(cutUp(latin, 2), 'windows-1252'))).toBe('Québec€');
  });

  it('shows what the encoding does not have as U+FFFD', async () => {
    const broken = new Uint8Array([0x31, 0x2c, 0xff, 0x2c, 0xd6]);
    expect(await textOf(decoded(bytesSource(broken, 'a'), 'gb18030'))).toBe('1,\ufffd,\ufffd');
  });

  it('in UTF-8 is handed through, and an unknown encoding is refused by its name', () => {
    const source = bytesSource(strToU8('a'), 'a');
    expect(decoded(source, 'utf8')).toBe(source);
    expect(() => decoded(source, 'klingon')).toThrow('klingon');
  });
});
