import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest } from './export-request';
import { plotWidth } from './layout';
import { chartXml } from './pptx-chart';
import type { Slide } from './pptx-deck';
import { nativeChart } from './pptx-native';
import type { Box, Image, Paragraph, Shape } from './pptx-shapes';
import { speakerNotes } from './pptx-sources';
import { tablePages } from './pptx-table';
import type { Foot } from './pptx-text';
import { fitFoot, fittingSize, heightOf } from './pptx-text';
import { SLIDE } from './pptx-xml';

/** How a figure is set on its slides, in points. */
const MARGIN = 36;
const TOP = 26;
const ROOM = SLIDE.width - 2 * MARGIN;
const TITLE = { most: 26, least: 7, height: 76 };
const SUBTITLE = { most: 14, least: 7, height: 34 };
const FOOT = { most: 10.5, share: 0.34 };
const LOGO = { width: 120, height: 44 };
const GAP = 8;

export interface FigureSlides {
  readonly request: ExportRequest;
  readonly words: PptxWords;
  readonly theme: ChartTheme;
  /** The figure as PNG. */
  readonly picture: Image;
  /** Above the finding in a report: "Figure 1: …"; null for a figure alone. */
  readonly caption: string | null;
}

/** The slides of one figure: a native chart or table with all its words, then its picture. */
export function figureSlides({
  request,
  words,
  theme,
  picture,
  caption,
}: FigureSlides): readonly Slide[] {
  const { look, figure, set } = request;
  const spec = figure(theme, plotWidth({ width: SLIDE.width }));
  const notes = speakerNotes(spec, set, request.words, words);
  const head = headOf(spec, request, theme, caption);
  const native = nativeChart(spec, words);
  const setting = { spec, request, theme, words, head };
  const bodies = native
    ? [chartBody(setting, chartXml(native, theme, look.letters))]
    : tableBodies(setting);
  const alone = bodies.map((body) => ({ shapes: [...head.shapes, ...body], notes }));
  return [...alone, pictureSlide(spec, picture, caption, words, theme, notes)];
}

interface Head {
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Title (the finding, or what a report calls the figure), what it measures, and the logo in its corner. */
function headOf(
  spec: ChartSpec,
  { look }: ExportRequest,
  theme: ChartTheme,
  caption: string | null,
): Head {
  const { logo, hasFinding, letters } = look;
  const badge = logo && logoShape(logo);
  const width = ROOM - (badge ? badge.box.width + 16 : 0);
  const finding = hasFinding ? spec.title : '';
  const title = caption ?? (finding || spec.subtitle);
  const below = [finding, spec.subtitle].filter(
    (text) => text !== '' && text !== title && !title.endsWith(text),
  );
  const size = fittingSize(
    [{ text: title, bold: true }],
    { width, height: TITLE.height },
    {
      most: TITLE.most * letters,
      least: TITLE.least,
    },
  );
  const height = heightOf([{ text: title, bold: true }], size, width);
  const texts = below.map((text) => ({ text }));
  const room = { width, height: SUBTITLE.height * Math.max(below.length, 1) };
  const small = fittingSize(texts, room, { most: SUBTITLE.most * letters, least: SUBTITLE.least });
  const belowHeight = heightOf(texts, small, width);
  const shapes: Shape[] = [
    {
      kind: 'text',
      name: 'Title',
      isTitle: true,
      box: { x: MARGIN, y: TOP, width, height },
      paragraphs: [{ text: title, size, color: theme.text, bold: true }],
    },
  ];
  if (below.length)
    shapes.push({
      kind: 'text',
      name: 'Subtitle',
      box: { x: MARGIN, y: TOP + height + 3, width, height: belowHeight },
      paragraphs: below.map((text) => ({ text, size: small, color: theme.muted })),
    });
  if (badge) shapes.push(badge);
  const bottom = Math.max(
    TOP + height + 3 + belowHeight,
    badge ? badge.box.y + badge.box.height : 0,
  );
  return { title, shapes, bottom };
}

function logoShape(
  logo: NonNullable<ExportRequest['look']['logo']>,
): Shape & { readonly kind: 'picture' } {
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height, 1);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const box = { x: SLIDE.width - MARGIN - width, y: TOP, width, height };
  // A logo says nothing about the figure: screen readers pass over it.
  return { kind: 'picture', name: 'Logo', box, alt: '', image: logo };
}

interface Setting {
  readonly spec: ChartSpec;
  readonly request: ExportRequest;
  readonly theme: ChartTheme;
  readonly words: PptxWords;
  readonly head: Head;
}

/** Source line, notes and stamp at the lower edge. @param notes those that may stand on this slide */
function footOf(
  { spec, request: { look, stamp }, theme, words }: Setting,
  notes: readonly string[],
): { readonly shape: Shape; readonly top: number } {
  const room = { width: ROOM, height: SLIDE.height * FOOT.share };
  const foot = fitFoot(
    { source: spec.source, notes, stamp },
    room,
    FOOT.most * look.letters,
    words.moreNotes,
  );
  const top = SLIDE.height - TOP - foot.height;
  const box = { x: MARGIN, y: top, width: ROOM, height: foot.height };
  const paragraphs = footParagraphs(foot, theme);
  return { shape: { kind: 'text', name: 'Source and notes', box, paragraphs, anchor: 'b' }, top };
}

function footParagraphs(
  { source, notes, stamp, size }: Foot,
  theme: ChartTheme,
): readonly Paragraph[] {
  return [
    { text: source, size, color: theme.text },
    ...[...notes, stamp].map((text) => ({ text, size, color: theme.muted })),
  ].filter(({ text }) => text !== '');
}

function bodyBox({ bottom }: Head, footTop: number): Box {
  const y = bottom + GAP;
  return { x: MARGIN, y, width: ROOM, height: footTop - GAP - y };
}

function chartBody(setting: Setting, chart: ReturnType<typeof chartXml>): readonly Shape[] {
  const { spec, request, head } = setting;
  const { shape, top } = footOf(setting, request.look.hasNotes ? spec.notes : []);
  const box = bodyBox(head, top);
  return [{ kind: 'chart', name: spec.subtitle, box, alt: spec.alt, chart }, shape];
}

/** A table that does not fit one slide goes on; the notes stand on its first. */
function tableBodies(setting: Setting): readonly (readonly Shape[])[] {
  const { spec, request, theme, head } = setting;
  const { look, words } = request;
  const first = footOf(setting, look.hasNotes ? spec.notes : []);
  const further = footOf(setting, []);
  const boxes = [bodyBox(head, first.top), bodyBox(head, further.top)] as const;
  const pages = tablePages(
    spec.table,
    { width: ROOM, heights: [boxes[0].height, boxes[1].height] },
    { theme, letters: look.letters, lang: words.lang },
  );
  return pages.map(({ xml, height }, at) => {
    const box = { ...boxes[at === 0 ? 0 : 1], height };
    const foot = at === 0 ? first : further;
    return [{ kind: 'table', name: spec.subtitle, box, alt: spec.alt, xml }, foot.shape];
  });
}

/** The whole figure as it is painted, under a title that screen readers and outlines find it by. */
function pictureSlide(
  spec: ChartSpec,
  image: Image,
  caption: string | null,
  words: PptxWords,
  theme: ChartTheme,
  notes: readonly string[],
): Slide {
  const text = words.asPicture(caption ?? spec.title);
  const size = fittingSize([{ text }], { width: ROOM, height: 26 }, { most: 12, least: 6 });
  const title = { x: MARGIN, y: 12, width: ROOM, height: 26 };
  const room = { x: MARGIN, y: 42, width: ROOM, height: SLIDE.height - 54 };
  const box = containedBox(pngSize(image.bytes), room);
  return {
    shapes: [
      {
        kind: 'text',
        name: 'Title',
        isTitle: true,
        box: title,
        paragraphs: [{ text, size, color: theme.muted }],
      },
      { kind: 'picture', name: spec.subtitle, box, alt: spec.alt, image },
    ],
    notes,
  };
}

function containedBox(
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const [across, down] = [width * scale, height * scale];
  return {
    x: room.x + (room.width - across) / 2,
    y: room.y + (room.height - down) / 2,
    width: across,
    height: down,
  };
}

/** Pixels of a PNG, as its first chunk says. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47)
    throw new Error('the picture for the slide is no PNG: it could not be placed');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
