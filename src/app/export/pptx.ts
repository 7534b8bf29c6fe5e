import type { PptxWords } from '../../i18n/en-pptx';
import { enPptx } from '../../i18n/en-pptx';
import { zhPptx } from '../../i18n/zh-pptx';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest, WriteExport } from './export-request';
import { themeOf } from './look-themes';
import { writePng } from './png';
import { writeDeck } from './pptx-deck';
import { figureSlides } from './pptx-figure';
import { reportFrame } from './pptx-report';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Pixels of the picture for one of its layout: sharp on a large screen. */
const PICTURE_SCALE = 2;

export interface ReportFigure {
  readonly request: ExportRequest;
  /** In the analyst's words; null for the finding. */
  readonly caption: string | null;
}

/**
 * A figure as a presentation: a slide with a native chart (or a table) that PowerPoint can edit, and one with its picture.
 * The ground is light, also where the look is dark.
 *
 * @param paint writes the picture as PNG; without a browser, whoever has a canvas does
 */
export async function toPptx(request: ExportRequest, paint: WriteExport = writePng): Promise<Blob> {
  const words = wordsOf(request);
  const theme = lightTheme(request);
  const picture = await pictureOf(request, paint);
  return deckBlob({
    title: request.figure(theme).title,
    slides: figureSlides({ request, words, theme, picture, caption: null }),
    theme,
    request,
  });
}

/**
 * Several figures as one presentation: title, contents, the slides of each figure with its number, and every source in
 * full. Language, colours and date are those of the first figure.
 *
 * @param figures at least one, in order
 */
export async function toPptxReport(
  title: string,
  figures: readonly ReportFigure[],
  paint: WriteExport = writePng,
): Promise<Blob> {
  const [first] = figures;
  if (!first) throw new Error('a report without a figure cannot be written: add a figure first');
  const words = wordsOf(first.request);
  const theme = lightTheme(first.request);
  const slides = [];
  const captions = [];
  for (const [at, { request, caption }] of figures.entries()) {
    const named = words.figure(at + 1, caption ?? request.figure(theme).title);
    captions.push(named);
    // One after the other: a canvas of each at once would be more than a phone can hold.
    const picture = await pictureOf(request, paint);
    slides.push(figureSlides({ request, words, theme, picture, caption: named }));
  }
  const { before, behind } = reportFrame({
    title,
    words,
    theme,
    captions,
    requests: figures.map(({ request }) => request),
    counts: slides.map(({ length }) => length),
  });
  const all = [...before, ...slides.flat(), ...behind];
  return deckBlob({ title, slides: all, theme, request: first.request });
}

function wordsOf({ words }: ExportRequest): PptxWords {
  return words.lang === 'zh' ? zhPptx : enPptx;
}

function lightTheme({ look }: ExportRequest): ChartTheme {
  return themeOf(look.palette === 'dark' ? 'light' : look.palette);
}

async function pictureOf(request: ExportRequest, paint: WriteExport) {
  const { look } = request;
  const palette = look.palette === 'dark' ? 'light' : look.palette;
  const blob = await paint({ ...request, look: { ...look, palette, scale: PICTURE_SCALE } });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/png' as const };
}

interface Written {
  readonly title: string;
  readonly slides: Parameters<typeof writeDeck>[0]['slides'];
  readonly theme: ChartTheme;
  readonly request: ExportRequest;
}

function deckBlob({ title, slides, theme, request }: Written): Blob {
  const { today, words } = request;
  const bytes = writeDeck({ title, slides, theme, lang: words.lang, today });
  return new Blob([bytes], { type: TYPE });
}
