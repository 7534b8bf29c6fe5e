import { createCanvas, DOMMatrix, Path2D } from '@napi-rs/canvas';
import type * as PdfJs from 'pdfjs-dist';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { FigureName } from '../../testing/figures';
import { FIGURE_NAMES } from '../../testing/figures';
import { exportOfList } from '../../testing/list-exports';
import { LOOK, packageShelf, pictureRequest, STAMP } from '../../testing/pictures';
import { LIGHT } from '../charts/theme';
import { paintingOf } from './paint-request';
import { addFigurePage, figureToPdf, openPdf } from './pdf';
import { pngPixels } from './pdf-image';
import { NoGlyphError } from './pdf-shelf';

const shelf = packageShelf();
let pdfjs: typeof PdfJs;

beforeAll(async () => {
  Object.assign(globalThis, { DOMMatrix, Path2D });
  // As Jest loads it, it cannot find the canvas by itself, and says so.
  const { warn } = console;
  console.warn = () => undefined;
  pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  console.warn = warn;
}, 60_000);

/** Makes the canvases on which the reader of PDF files decodes pictures. */
class Canvases {
  create(width: number, height: number) {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }
  getNoAlphaContext(canvas: ReturnType<typeof createCanvas>) {
    return canvas.getContext('2d');
  }
  reset(made: { canvas: { width: number; height: number } }, width: number, height: number) {
    Object.assign(made.canvas, { width, height });
  }
  destroy(made: object) {
    Object.assign(made, { canvas: null, context: null });
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A PDF as another program reads it. */
async function read(bytes: Uint8Array) {
  const pdf = await pdfjs.getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      return { view: page.view, items: items as unknown as readonly Item[] };
    }),
  );
  const { info } = (await pdf.getMetadata()) as { info: Readonly<Record<string, unknown>> };
  const outline = (await pdf.getOutline()) as readonly { title: string }[] | null;
  return { pages, info, outline };
}

const plain = (text: string) => text.replace(/\s/g, '');

describe.each(['bars', 'columns', 'dumbbell', 'target bullet', 'growth matrix'] as FigureName[])(
  'the PDF of %s',
  (name) => {
    it.each([en, zh])('has all its words as text, each once, in $lang', async (words) => {
      const request = pictureRequest(name, words);
      const { pages } = await read(await figureToPdf(request, shelf));
      expect(pages).toHaveLength(1);
      const text = plain((pages[0]?.items ?? []).map(({ str }) => str).join(''));
      const { spec } = paintingOf(request);
      const legend = spec.legend.map(({ label }) => label);
      for (const asked of [
        spec.title,
        spec.subtitle,
        spec.source,
        ...spec.notes,
        ...legend,
        STAMP,
      ]) {
        expect(text).toContain(plain(asked));
        expect(text.split(plain(spec.title))).toHaveLength(2);
      }
    });
  },
);

describe.each(['/targets#list', '/targets/target-gdp-growth-2015-heilongjiang#verdicts'])(
  'the PDF of the list at %s',
  (address) => {
    it.each(['en', 'zh'] as const)(
      'has each row’s words as text, on the page (%s)',
      async (lang) => {
        const request = await exportOfList(address, { lang });
        const { pages } = await read(await figureToPdf(request, shelf));
        const { view: [, , right = 0] = [], items = [] } = pages[0] ?? {};
        const text = plain(items.map(({ str }) => str).join(''));
        const { title, source, table } = request.figure(LIGHT);
        for (const asked of [title, source, ...table.columns]) expect(text).toContain(plain(asked));
        const missing = Number(/(?:and|另有)(\d+)/.exec(text)?.[1] ?? 0);
        const letters = new Set(text);
        const rows = table.rows.slice(0, table.rows.length - missing);
        for (const { head, cells } of rows)
          for (const letter of plain([head, ...cells.map((cell) => cell.text)].join('')))
            expect(letters).toContain(letter);
        for (const { transform, width } of items)
          expect((transform[4] ?? 0) + width).toBeLessThanOrEqual(right + 1);
      },
    );
  },
);

describe('the PDF of any figure', () => {
  it.each(FIGURE_NAMES)(
    'of %s is as large as asked and keeps its letters on the page',
    async (name) => {
      const { pages } = await read(await figureToPdf(pictureRequest(name, zh), shelf));
      const { view, items } = pages[0] ?? { view: [], items: [] };
      // 960 × 540 layout pixels are 10 inches by 5.625.
      expect(view).toEqual([0, 0, 720, 405]);
      expect(items.length).toBeGreaterThan(5);
      for (const { str, transform, width } of items) {
        const [a = 0, , , , x = 0, y = 0] = transform;
        if (str.trim() === '' || a <= 0) continue;
        expect([str, x >= -1 && x + width <= 721 && y >= 0 && y <= 405]).toEqual([str, true]);
      }
    },
  );

  it('has figures and names of the chart as text', async () => {
    const { pages } = await read(await figureToPdf(pictureRequest('bars', en), shelf));
    const texts = (pages[0]?.items ?? []).map(({ str }) => plain(str));
    for (const text of ['Liaoning', '5.7%', '6.5%', '3%'])
      expect(texts.filter((one) => one === text)).toHaveLength(1);
  });

  it('says what it is, whose, and of which day', async () => {
    const request = pictureRequest('bars', zh);
    const { info } = await read(await figureToPdf(request, shelf));
    const { spec } = paintingOf(request);
    expect(info['Title']).toBe(spec.title);
    expect(info['Subject']).toContain(spec.source);
    expect(info['Creator']).toBe(STAMP);
    expect(info['CreationDate']).toMatch(/^D:20260701/);
  });

  it('has the same bytes for the same request, from other fonts in memory too', async () => {
    const [first, again, other] = await Promise.all([
      figureToPdf(pictureRequest('lines', zh), shelf),
      figureToPdf(pictureRequest('lines', zh), shelf),
      figureToPdf(pictureRequest('lines', zh), packageShelf()),
    ]);
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(true);
  });
});

describe('letters that a PDF is asked for', () => {
  const titled = (title: string) => {
    const request = pictureRequest('bars', en);
    return {
      ...request,
      figure: (...asked: Parameters<typeof request.figure>) => ({
        ...request.figure(...asked),
        title,
      }),
    };
  };

  it('are found in whichever font has them: arrows, Greek, old Chinese, signs', async () => {
    const title = 'Ō → Δβ ≥ Ж 臺灣囍 № 5 ō';
    const { pages } = await read(await figureToPdf(titled(title), shelf));
    expect(plain((pages[0]?.items ?? []).map(({ str }) => str).join(''))).toContain(plain(title));
  });

  it('and that no font has are named, and no file is written without them', async () => {
    const asked = figureToPdf(titled('Growth 🙂 of all'), shelf);
    await expect(asked).rejects.toThrow(NoGlyphError);
    await expect(asked).rejects.toThrow(/"🙂" \(U\+1F642\)/);
  });
});

describe('a logo in a PDF', () => {
  const canvas = createCanvas(40, 20);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#c80000';
  ctx.fillRect(0, 0, 20, 20);
  ctx.fillStyle = 'rgba(0, 0, 200, 0.5)';
  ctx.fillRect(20, 0, 20, 10);
  const png = new Uint8Array(canvas.toBuffer('image/png'));

  it('has the colours and the opacity of its PNG', () => {
    const { width, height, rgb, alpha } = pngPixels(png);
    const data = ctx.getImageData(0, 0, 40, 20).data;
    expect([width, height]).toEqual([40, 20]);
    const at = (x: number, y: number) => [
      ...rgb.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3),
      alpha?.[y * 40 + x],
    ];
    for (const [x, y] of [
      [3, 3],
      [30, 5],
      [30, 15],
    ] as const)
      expect(at(x, y)).toEqual([...data.subarray((y * 40 + x) * 4, (y * 40 + x) * 4 + 4)]);
  });

  it.each(['image/png', 'image/jpeg'] as const)('is painted by a reader (%s)', async (type) => {
    const bytes = type === 'image/png' ? png : new Uint8Array(canvas.toBuffer(type));
    const logo = { bytes, type, width: 40, height: 20 };
    const data = await figureToPdf(pictureRequest('bars', en, { logo }), shelf);
    const pdf = await pdfjs.getDocument({ data, CanvasFactory: Canvases, verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    const viewport = page.getViewport({ scale: 96 / 72 });
    const painted = createCanvas(LOOK.width, LOOK.height);
    await page.render({ canvas: painted as unknown as HTMLCanvasElement, viewport }).promise;
    const [red, green, blue] = painted.getContext('2d').getImageData(960 - 28 - 30, 38, 1, 1).data;
    expect(red).toBeGreaterThan(180);
    expect((green ?? 255) + (blue ?? 255)).toBeLessThan(60);
  });
});

it('a PDF of several figures has a page and a bookmark for each, and each font once', async () => {
  const meta = { title: 'Report', subject: '', creator: STAMP, today: '2026-07-01', lang: 'en' };
  const pdf = openPdf(shelf, meta);
  await addFigurePage(pdf, pictureRequest('bars', en), 'Figure 1');
  await addFigurePage(pdf, pictureRequest('columns', zh, { width: 720, height: 720 }), '图2');
  const bytes = pdf.document.toBytes();
  const { pages, outline } = await read(bytes);
  expect(pages.map(({ view }) => view.slice(2))).toEqual([
    [720, 405],
    [540, 540],
  ]);
  expect(outline?.map(({ title }) => title)).toEqual(['Figure 1', '图2']);
  const fonts = Buffer.from(bytes)
    .toString('latin1')
    .match(/\/BaseFont \/RI\S+\+roboto-latin-400-normal \/Encoding/g);
  expect(fonts).toHaveLength(1);
});
