import { DOMMatrix, Path2D } from '@napi-rs/canvas';
import { writeFileSync } from 'node:fs';
import type * as PdfJs from 'pdfjs-dist';
import { boardReport, OWN_CAPTION } from '../../testing/board-report';
import { packageShelf } from '../../testing/pictures';
import { boardPdf } from './board-pdf';
import { numbered, reportSources } from './board-report';

const shelf = packageShelf();
const none = () => undefined;
let pdfjs: typeof PdfJs;

beforeAll(async () => {
  Object.assign(globalThis, { DOMMatrix, Path2D });
  // As Jest loads it, it cannot find the canvas by itself, and says so.
  const { warn } = console;
  console.warn = () => undefined;
  pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  console.warn = warn;
}, 60_000);

/** The words of each page without their blanks, and the bookmarks, as another program reads them. */
async function read(bytes: Uint8Array) {
  const pdf = await pdfjs.getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(plain(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  const annotations = (await (await pdf.getPage(1)).getAnnotations()) as readonly Annotation[];
  const links = await Promise.all(
    annotations.map(async ({ dest: [page], rect }) => ({
      to: (await pdf.getPageIndex(page)) + 1,
      text: await textIn(await pdf.getPage(1), rect),
    })),
  );
  const outline = (await pdf.getOutline()) as readonly { title: string }[] | null;
  return { pages, links, bookmarks: outline?.map(({ title }) => title) };
}

/** A link, and where it leads to. */
interface Annotation {
  readonly rect: readonly number[];
  readonly dest: readonly [page: { num: number; gen: number }, ...unknown[]];
}

/** The words whose baseline lies in a box of a page. */
async function textIn(page: PdfJs.PDFPageProxy, [, bottom = 0, , top = 0]: readonly number[]) {
  const { items } = await page.getTextContent();
  const within = items.filter(
    (item) => 'str' in item && item.transform[5] > bottom && item.transform[5] < top,
  );
  return plain(within.map((item) => ('str' in item ? item.str : '')).join(''));
}

const plain = (text: string) => text.replace(/\s/g, '');

describe.each(['en', 'zh'] as const)('the board as a PDF, in %s', (lang) => {
  const report = boardReport(lang);
  const figures = numbered(report);
  const named = (number: number, caption: string) =>
    lang === 'en' ? `Figure ${String(number)}: ${caption}` : `图${String(number)}：${caption}`;

  it('has title and contents with pages, each figure below its caption, and every source', async () => {
    const told: number[] = [];
    const bytes = await boardPdf(report, shelf, (done) => told.push(done));
    if (process.env['RI_KEEP']) writeFileSync(`${process.env['RI_KEEP']}/board-${lang}.pdf`, bytes);
    const { pages, links, bookmarks } = await read(bytes);
    const [first = '', ...others] = pages;
    expect(first).toContain(plain(report.title));
    figures.forEach(({ number, caption, spec, isCaptioned }, at) => {
      const on = pages.findIndex(
        (text, index) => index > 0 && text.startsWith(plain(named(number, caption))),
      );
      expect(on).toBe(at + 1);
      expect(first).toContain(plain(`${named(number, caption)}${String(on + 1)}`));
      const words = others[at] ?? '';
      expect(words).toContain(plain(spec.source));
      // The finding stands once: as the caption, or below it.
      expect(words.split(plain(spec.title)).length - 1).toBe(1);
      expect(isCaptioned).toBe(caption === OWN_CAPTION);
    });
    // A click on a line of the contents leads to its figure.
    expect(links.map(({ to }) => to)).toEqual(figures.map((_, at) => at + 2));
    figures.forEach(({ number, caption }, at) => {
      expect(links[at]?.text).toBe(plain(`${named(number, caption)}${String(at + 2)}`));
    });
    const rest = others.slice(figures.length).join('');
    for (const source of reportSources(figures)) expect(rest).toContain(plain(source));
    expect(bookmarks).toEqual([
      report.title,
      ...figures.map(({ number, caption }) => named(number, caption)),
      lang === 'en' ? 'Sources' : '来源',
    ]);
    expect(told).toEqual([1, 2, 3]);
  }, 60_000);

  it('is the same bytes for the same report', async () => {
    const [one, other] = [await boardPdf(report, shelf, none), await boardPdf(report, shelf, none)];
    expect(Buffer.compare(one, other)).toBe(0);
  }, 60_000);
});
