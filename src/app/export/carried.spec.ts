import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8, zlibSync } from 'fflate';
import { requestOf } from '../../testing/export-request';
import { FIGURES } from '../../testing/figures';
import { en } from '../../i18n/en';
import { FIGURE_FORMAT, FIGURE_MOST, writeFigureFile } from '../domain/figure-file';
import { readFigureView } from '../domain/figure-view';
import type { Carried } from './carried-by';
import { carriedBy } from './carried-by';
import { toJson } from './carried-json';
import { carriedByLink, LINK_MOST, linkWithData } from './carried-link';
import { withFigureInPng } from './carried-png';
import { withFigureInSvg } from './carried-svg';
import { figureFileOf, withCarried } from './carried';
import { readChunks, withChunk } from './png-chunks';

const request = requestOf((theme) => FIGURES.bars(en, theme), {
  view: readFigureView('/compare?indicator=gdp-growth&periods=2015#figure'),
});
const text = writeFigureFile(figureFileOf(request));

const PNG = (() => {
  const canvas = createCanvas(6, 4);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#c8560a';
  ctx.fillRect(0, 0, 3, 3);
  return new Uint8Array(canvas.toBuffer('image/png'));
})();
const SVG =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<svg xmlns="http://www.w3.org/2000/svg" width="6" aria-label="a > b"><title>T</title><path d="M0 0"/></svg>\n';

const blob = (part: Uint8Array | string, type = '') =>
  new Blob([typeof part === 'string' ? part : Uint8Array.from(part)], { type });
const codeOf = (found: Carried | null) =>
  found?.kind === 'refused' ? found.fault.code : found?.kind;
/** jsdom's blobs have no reader of their own. */
const carried = (part: Uint8Array | string) =>
  carriedBy({
    size: part.length,
    arrayBuffer: () =>
      Promise.resolve(Uint8Array.from(typeof part === 'string' ? strToU8(part) : part).buffer),
  } as Blob);

describe('a PNG that carries its figure', () => {
  const bytes = withFigureInPng(PNG, text);

  it('gives it back, letter by letter', async () => {
    expect(await carried(bytes)).toEqual({ kind: 'text', text });
  });

  it('is the same picture to another decoder', async () => {
    const pixels = async (file: Uint8Array) => {
      const ctx = createCanvas(6, 4).getContext('2d');
      ctx.drawImage(await loadImage(Buffer.from(file)), 0, 0);
      return [...ctx.getImageData(0, 0, 6, 4).data];
    };
    expect(await pixels(bytes)).toEqual(await pixels(PNG));
  });

  it('is refused, or gives the same, whichever byte is another and wherever it ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async (at, byte, isCut) => {
          const other = isCut ? bytes.slice(0, at) : Uint8Array.from(bytes);
          if (!isCut) other[at] = byte;
          const found = await carried(other);
          if (found.kind === 'text') expect(found.text).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused where two figures are in it, and where what is packed is not', async () => {
    expect(codeOf(await carried(withFigureInPng(bytes, text)))).toBe('twice');
    const chunk = (...data: readonly (string | Uint8Array)[]) => {
      const parts = data.map((part) => (typeof part === 'string' ? strToU8(part) : part));
      return withChunk(PNG, 'iTXt', Uint8Array.from(parts.flatMap((part) => [...part])));
    };
    const head = `${FIGURE_FORMAT}\0\u0001\0\0\0`;
    expect(codeOf(await carried(chunk(head, 'no zlib')))).toBe('damaged');
    expect(codeOf(await carried(chunk(head, zlibSync(strToU8(text)).slice(0, 400))))).toBe(
      'damaged',
    );
    expect(codeOf(await carried(chunk(`${FIGURE_FORMAT}\0`)))).toBe('damaged');
    const bomb = zlibSync(new Uint8Array(2 * FIGURE_MOST));
    expect(codeOf(await carried(chunk(head, bomb)))).toBe('too-large');
    const plain = chunk(`${FIGURE_FORMAT}\0\0\0en\0Figure\0`, text);
    expect(await carried(plain)).toEqual({ kind: 'text', text });
  });

  it('carries nothing where another program has written its own text', async () => {
    expect(codeOf(await carried(withChunk(PNG, 'iTXt', strToU8('Comment\0\0\0\0\0Hi'))))).toBe(
      'nothing',
    );
    expect(readChunks(bytes).map(({ type }) => type)).toContain('iTXt');
  });
});

describe('an SVG that carries its figure', () => {
  it('gives it back, and is well-formed for another parser, whatever the words', async () => {
    const sign = fc.string({ unit: 'binary' });
    const awkward = fc.oneof(
      sign,
      fc.constantFrom(']]>', '</metadata>', '&amp;', '\u2028', '\uffff'),
    );
    await fc.assert(
      fc.asyncProperty(awkward, async (title) => {
        const file = JSON.stringify({ format: FIGURE_FORMAT, title });
        const svg = withFigureInSvg(SVG, file);
        const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(page.querySelector('parsererror')).toBeNull();
        expect(JSON.parse(page.querySelector('metadata')?.textContent ?? '')).toEqual(
          JSON.parse(file),
        );
        const found = await carried(svg);
        expect(JSON.parse(found.kind === 'text' ? found.text : '')).toEqual(JSON.parse(file));
      }),
      { numRuns: 50 },
    );
  });

  it('has it as metadata right behind the head, and draws the same', () => {
    const svg = withFigureInSvg(SVG, text);
    expect(svg.replace(/<metadata>.*<\/metadata>/s, '')).toBe(SVG);
    expect(svg).toMatch(/aria-label="a > b"><metadata>/);
  });

  it('is refused where it is cut off or has two figures, and has none where there is none', async () => {
    const svg = withFigureInSvg(SVG, text);
    expect(codeOf(await carried(svg.slice(0, 900)))).toBe('cut-off');
    expect(codeOf(await carried(withFigureInSvg(svg, text)))).toBe('twice');
    expect(codeOf(await carried(SVG))).toBe('nothing');
  });
});

describe('other files', () => {
  it('are JSON, or carry nothing', async () => {
    expect(await carried(` \n${text}`)).toEqual({ kind: 'text', text: ` \n${text}` });
    for (const other of [
      '',
      'year,value\n2015,3\n',
      '<!doctype html><p>A<br>report',
      Uint8Array.of(0xff, 0xfe, 0x41),
    ])
      expect(codeOf(await carried(other))).toBe('nothing');
  });

  it('are refused where they are larger than any picture, or cannot be read', async () => {
    const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) =>
      carriedBy({ size, arrayBuffer } as Blob);
    const never = () => Promise.reject(new Error('gone'));
    expect(codeOf(await file(2 ** 30, never))).toBe('too-large');
    expect(codeOf(await file(10, never))).toBe('unreadable');
  });
});

describe('what an export writes', () => {
  it('carries the figure in PNG and SVG, and leaves other files alone', async () => {
    const withBytes = (part: Uint8Array | string, type: string) =>
      Object.assign(blob(part, type), {
        arrayBuffer: () => Promise.resolve(Uint8Array.from(PNG).buffer),
        text: () => Promise.resolve(SVG),
      });
    const sizes = await Promise.all(
      [withBytes(PNG, 'image/png'), withBytes(SVG, 'image/svg+xml'), blob('x', 'text/csv')].map(
        async (picture) => (await withCarried(picture, request)).size,
      ),
    );
    expect(sizes).toEqual([
      withFigureInPng(PNG, text).length,
      strToU8(withFigureInSvg(SVG, text)).length,
      1,
    ]);
    expect((await toJson(request)).size).toBeGreaterThan(text.length);
  });
});

describe('a link that carries its figure', () => {
  const base = 'https://host.example/app/';
  const link = linkWithData(request, base);
  const fragment = typeof link === 'string' ? link.slice(link.indexOf('#') + 1) : '';

  it('leads to a page of this app, and gives the figure back', () => {
    expect(link).toMatch(/^https:\/\/host\.example\/app\/shared#d=1\.[\w-]+$/);
    expect(codeOf(carriedByLink(fragment))).toBe('text');
    // A comparison of four figures, with names and definitions in both languages.
    expect(fragment.length).toBeLessThan(LINK_MOST / 2);
  });

  it('is refused wherever it is cut off, and for what is no such link', () => {
    for (let at = 2; at < fragment.length; at += 97)
      expect(codeOf(carriedByLink(fragment.slice(0, at)))).toBe('bad-link');
    expect(codeOf(carriedByLink(fragment.replace('d=1.', 'd=2.')))).toBe('newer');
    expect(codeOf(carriedByLink(`d=1.${'a'.repeat(LINK_MOST)}`))).toBe('too-large');
    expect(carriedByLink('figure')).toBeNull();
  });

  it('is refused where it would unpack to more than any figure', () => {
    const bomb = btoa(strFromU8(deflateSync(new Uint8Array(2 * FIGURE_MOST), { level: 9 }), true));
    const letters = bomb.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(codeOf(carriedByLink(`d=1.${letters}`))).toBe('too-large');
  });

  it('is none where the figure is too much for one: it says how long it would be', () => {
    const all = requestOf((theme) => FIGURES['claims by source'](en, theme));
    expect(linkWithData(all, base)).toEqual({ tooLong: expect.any(Number) as number });
  });
});
