import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest } from './export-request';
import { plotWidth } from './layout';
import { chartXml } from './pptx-chart';
import type { Slide } from './pptx-deck';
import type { Head } from './pptx-head';
import { headOf, TOP } from './pptx-head';
import { nativeChart } from './pptx-native';
import { pictureSlide } from './pptx-picture';
import type { Box, Image, Paragraph, Shape } from './pptx-shapes';
import { speakerNotes } from './pptx-sources';
import { tablePages } from './pptx-table';
import type { Foot } from './pptx-text';
import { fitFoot } from './pptx-text';
import { MARGIN, ROOM, SLIDE } from './pptx-xml';

/** How a figure is set on its slides, in points. */
const FOOT = { most: 10.5, share: 0.34 };
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
