import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { PngError, readChunks, resolutionChunk, withChunk } from './png-chunks';

const picture = (() => {
  const canvas = createCanvas(5, 3);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#c8560a';
  ctx.fillRect(0, 0, 3, 3);
  return new Uint8Array(canvas.toBuffer('image/png'));
})();

const typesOf = (bytes: Uint8Array) => readChunks(bytes).map(({ type }) => type);

function faultOf(bytes: Uint8Array): string {
  try {
    readChunks(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof PngError) return error.fault;
    throw error;
  }
}

/** The pixels as another decoder reads them. */
async function pixelsOf(bytes: Uint8Array): Promise<readonly number[]> {
  const image = await loadImage(Buffer.from(bytes));
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  return [...ctx.getImageData(0, 0, image.width, image.height).data];
}

describe('a PNG that is given a chunk', () => {
  it('has it before its pixels, with the bytes it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const chunks = readChunks(withChunk(picture, 'iTXt', data));
        const types = chunks.map(({ type }) => type);
        expect(types.indexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
        expect([...(chunks.find(({ type }) => type === 'iTXt')?.data ?? [])]).toEqual([...data]);
      }),
    );
  });

  it('has the check sum that another reader computes', () => {
    const data = Uint8Array.of(1, 2, 250);
    const bytes = Buffer.from(withChunk(picture, 'iTXt', data));
    const at = bytes.indexOf('iTXt');
    expect(bytes.readUInt32BE(at + 4 + data.length)).toBe(
      crc32(bytes.subarray(at, at + 4 + data.length)),
    );
  });

  it('is the same picture to another decoder', async () => {
    const changed = withChunk(
      withChunk(picture, 'pHYs', resolutionChunk(300)),
      'iTXt',
      Uint8Array.of(65, 0, 0, 0, 0, 0, 66),
    );
    expect(await pixelsOf(changed)).toEqual(await pixelsOf(picture));
  });

  it('has one resolution however often it is given one, and any number of texts', () => {
    const once = withChunk(picture, 'pHYs', resolutionChunk(96));
    const twice = withChunk(once, 'pHYs', resolutionChunk(300));
    expect(typesOf(twice).filter((type) => type === 'pHYs')).toHaveLength(1);
    const data = readChunks(twice).find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
    // 300 pixels per inch are 11811 per metre.
    expect(new DataView(data.buffer, data.byteOffset).getUint32(0)).toBe(11811);
    expect(data[8]).toBe(1);
    const texts = withChunk(withChunk(picture, 'iTXt', data), 'iTXt', data);
    expect(typesOf(texts).filter((type) => type === 'iTXt')).toHaveLength(2);
  });

  it.each(['', 'pHY', 'pHYss', 'p1Ys', 'é123'])('takes no type "%s"', (type) => {
    expect(() => withChunk(picture, type, new Uint8Array())).toThrow(/four Latin letters/);
  });
});

describe('bytes that are no whole PNG are refused:', () => {
  it('those of another kind of file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(faultOf(bytes)).toBe('not-png');
      }),
    );
  });

  it('a picture that stops anywhere', () => {
    fc.assert(
      fc.property(fc.nat(picture.length - 1), (length) => {
        expect(faultOf(picture.slice(0, length))).toBe(length < 8 ? 'not-png' : 'cut-off');
      }),
    );
  });

  it('a picture with a byte changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat(picture.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = picture.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(faultOf(bytes)).not.toBe('none');
      }),
    );
  });

  it('a picture without pixels', () => {
    const bytes = Buffer.from(picture);
    const [head, end] = [bytes.indexOf('IHDR'), bytes.indexOf('IEND')];
    const bare = Buffer.concat([bytes.subarray(0, head + 21), bytes.subarray(end - 4)]);
    expect(faultOf(new Uint8Array(bare))).toBe('damaged');
  });
});

it('a PNG within a larger buffer is read where it stands', () => {
  const within = new Uint8Array(picture.length + 14);
  within.set(picture, 7);
  const view = within.subarray(7, 7 + picture.length);
  expect(typesOf(view)).toEqual(typesOf(picture));
  expect(typesOf(withChunk(view, 'pHYs', resolutionChunk(96)))).toContain('pHYs');
});

it('what follows the end mark of a PNG is left alone', () => {
  const longer = new Uint8Array([...picture, 1, 2, 3]);
  expect(typesOf(longer)).toEqual(typesOf(picture));
});
