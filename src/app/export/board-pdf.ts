import { breakLines } from '../charts/break-lines';
import type { ReportWords } from '../../i18n/en-board';
import type { ChartTheme } from '../charts/theme';
import type { PageParagraph, PageSize } from './board-pdf-text';
import { fontOf, PAGE_MARGIN, pageLinks, pageOps, pagesOf } from './board-pdf-text';
import type { BoardReport, NumberedFigure, Progress, WriteBoard } from './board-report';
import { breath, numbered, reportSources, reportWords } from './board-report';
import { paintingOf } from './paint-request';
import { openPdf, pageShelf, withFonts } from './pdf';
import type { PdfLink } from './pdf-document';
import type { FontShelf } from './pdf-shelf';
import type { TextMeasure } from '../charts/text-measure';
import { VectorContext } from './vector-context';
import { figureOps } from './vector-figure';
import type { VectorOp } from './vector-ops';

const CAPTION = { size: 15, weight: 600, leading: 1.35 } as const;
const heading = (text: string): PageParagraph => ({
  text,
  size: 22,
  weight: 600,
  tone: 'text',
  gap: 14,
});
const entry = (text: string): PageParagraph => ({
  text,
  size: 14,
  weight: 400,
  tone: 'text',
  gap: 6,
});
/** @param page from 1, as readers count */
const contentsEntry = (text: string, page: number, words: ReportWords): PageParagraph => ({
  ...entry(text),
  end: words.page(page),
  leadsTo: page - 1,
});

/**
 * The board as a PDF: title, contents that lead to the pages, a page for each figure below its caption, and every source.
 * Readers show the figures as bookmarks.
 */
export async function boardPdf(
  report: BoardReport,
  shelf: FontShelf,
  progress: Progress,
): Promise<Uint8Array> {
  const words = reportWords(report);
  const figures = numbered(report);
  const [first] = figures;
  if (!first) throw new Error('a report without a figure cannot be written: add a figure first');
  const { zoom, theme, size: picture } = paintingOf(first.request);
  const { title, stamp, today } = report;
  const { lang } = first.request.words;
  const { document } = openPdf(shelf, {
    title,
    subject: figures.map(({ number, caption }) => words.figure(number, caption)).join('\n'),
    creator: stamp,
    today,
    lang,
  });
  // All pages are of one size: that of the figure with the longest caption.
  await shelf.open();
  const bandAt = () => Math.max(...figures.map((one) => bandHeight(one, report, picture, shelf)));
  await withFonts(shelf, () => drawn(figures, report, picture, bandAt(), shelf.measure));
  const size = { width: picture.width, height: picture.height + bandAt() };
  const pages = { size, theme, shelf };
  const before = (numbers: readonly number[]): readonly PageParagraph[] => [
    { text: title, size: 34, weight: 600, tone: 'text', gap: 8 },
    { text: stamp, size: 14, weight: 400, tone: 'muted', gap: 28 },
    heading(words.contents),
    ...figures.map(({ number, caption }, at) =>
      contentsEntry(words.figure(number, caption), numbers[at] ?? 0, words),
    ),
  ];
  // Which pages the figures are on depends on how many the contents take, and those not on the numbers.
  const count = (await textPages(before(figures.map(() => 888)), pages)).length;
  const opening = await textPages(before(figures.map((_, at) => count + 1 + at)), pages);
  opening.forEach(({ ops, links }, at) => {
    document.addPage(ops, size, zoom, at === 0 ? title : null, links);
  });
  for (const figure of figures) {
    const ops = await withFonts(shelf, () =>
      drawn([figure], report, picture, bandAt(), shelf.measure),
    );
    document.addPage(ops, size, zoom, words.figure(figure.number, figure.caption));
    progress(figure.number);
    await breath();
  }
  const sources = reportSources(figures);
  const closing = sources.length
    ? await textPages([heading(words.sources), ...sources.map((text) => entry(text))], pages)
    : [];
  closing.forEach(({ ops }, at) => {
    document.addPage(ops, size, zoom, at === 0 ? words.sources : null);
  });
  return document.toBytes();
}

interface Pages {
  readonly size: PageSize;
  readonly theme: ChartTheme;
  readonly shelf: FontShelf;
}

interface TextPage {
  readonly ops: readonly VectorOp[];
  readonly links: readonly PdfLink[];
}

async function textPages(
  paragraphs: readonly PageParagraph[],
  { size, theme, shelf }: Pages,
): Promise<readonly TextPage[]> {
  const draw = () =>
    pagesOf(paragraphs, size, shelf.measure).map((lines) => ({
      ops: pageOps(lines, size, theme, shelf.measure),
      links: pageLinks(lines, size),
    }));
  await withFonts(shelf, () => draw().flatMap(({ ops }) => ops));
  return draw();
}

function captionLines(
  { number, caption }: NumberedFigure,
  report: BoardReport,
  width: number,
  measure: TextMeasure,
): readonly string[] {
  const text = reportWords(report).figure(number, caption);
  return breakLines(text, width - 2 * PAGE_MARGIN, (part) => measure(part, fontOf(CAPTION)));
}

function bandHeight(
  figure: NumberedFigure,
  report: BoardReport,
  { width }: PageSize,
  { measure }: FontShelf,
): number {
  const lines = captionLines(figure, report, width, measure);
  return 20 + lines.length * CAPTION.size * CAPTION.leading;
}

/** Figures below their captions, each as a page has it. */
function drawn(
  figures: readonly NumberedFigure[],
  report: BoardReport,
  { width, height }: PageSize,
  band: number,
  measure: TextMeasure,
): readonly VectorOp[] {
  return figures.flatMap((figure) => {
    const { request, isCaptioned } = figure;
    // A caption that is the finding would stand twice on the page.
    const hasFinding = request.look.hasFinding && isCaptioned;
    const painting = paintingOf({ ...request, look: { ...request.look, hasFinding } });
    const context = new VectorContext(width, height + band, measure);
    context.fillStyle = painting.theme.ground;
    context.fillRect(0, 0, width, height + band);
    context.font = fontOf(CAPTION);
    context.fillStyle = painting.theme.text;
    captionLines(figure, report, width, measure).forEach((line, at) => {
      context.fillText(line, PAGE_MARGIN, 16 + CAPTION.size + at * CAPTION.size * CAPTION.leading);
    });
    context.drawOps(figureOps(painting, measure), 0, band);
    return context.ops;
  });
}

export const toBoardPdf: WriteBoard = async (report, progress) => {
  const bytes = await boardPdf(report, pageShelf(), progress);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
};
