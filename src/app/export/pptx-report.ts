import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartTheme } from '../charts/theme';
import { byCode } from '../domain/order';
import type { ExportRequest } from './export-request';
import type { Slide } from './pptx-deck';
import type { Paragraph } from './pptx-shapes';
import { claimsOf, referenceOf, sourcesOf } from './pptx-sources';
import { fittingSize, heightOf } from './pptx-text';
import { MARGIN, ROOM, SLIDE } from './pptx-xml';

const LIST = { top: 92, height: SLIDE.height - 92 - 30, most: 16, least: 10, gap: 5 };

/** What stands around the figures of a report. */
export interface ReportFrame {
  readonly title: string;
  readonly words: PptxWords;
  readonly theme: ChartTheme;
  readonly captions: readonly string[];
  readonly requests: readonly ExportRequest[];
  /** How many slides each figure has. */
  readonly counts: readonly number[];
}

/** Title and contents, which go before the figures, and the list of sources, which goes behind them. */
export function reportFrame(frame: ReportFrame): {
  readonly before: readonly Slide[];
  readonly behind: readonly Slide[];
} {
  const { captions, counts, words, theme } = frame;
  const plain = captions.map((text) => ({ text }));
  const pages = listPages(plain).length;
  const first = counts.map(
    (_, at) => 1 + pages + counts.slice(0, at).reduce((sum, count) => sum + count, 0),
  );
  const entries = captions.map((text, at) => ({ text, link: first[at] }));
  return {
    before: [titleSlide(frame), ...listSlides(words.contents, entries, theme)],
    behind: listSlides(words.sources, sourceEntries(frame), theme),
  };
}

function titleSlide({ title, theme, requests }: ReportFrame): Slide {
  const [first] = requests;
  const size = fittingSize(
    [{ text: title, bold: true }],
    { width: ROOM, height: 230 },
    { most: 40, least: 10 },
  );
  const below = first ? [first.stamp] : [];
  return {
    shapes: [
      {
        kind: 'text',
        name: 'Title',
        isTitle: true,
        anchor: 'b',
        box: { x: MARGIN, y: 70, width: ROOM, height: 235 },
        paragraphs: [{ text: title, size, color: theme.text, bold: true }],
      },
      {
        kind: 'text',
        name: 'Subtitle',
        box: { x: MARGIN, y: 322, width: ROOM, height: 120 },
        paragraphs: below
          .filter((text) => text !== '')
          .map((text) => ({ text, size: 14, color: theme.muted })),
      },
    ],
    notes: [],
  };
}

/** Every source of the report once, in full. */
function sourceEntries({ requests, theme }: ReportFrame): readonly { readonly text: string }[] {
  const references = requests.flatMap(({ figure, set, words }) =>
    sourcesOf(claimsOf(figure(theme)), set).map(({ source }) => ({
      id: source.id,
      published: source.published,
      text: referenceOf(source, words),
    })),
  );
  const known = new Map(references.map((reference) => [reference.text, reference]));
  return [...known.values()].sort((a, b) => byCode(a.published, b.published) || byCode(a.id, b.id));
}

type Entry = Pick<Paragraph, 'text' | 'link'>;

/** A list on as many slides as it needs. */
function listSlides(title: string, entries: readonly Entry[], theme: ChartTheme): readonly Slide[] {
  return listPages(entries).map(({ own, size }) => ({
    shapes: [
      {
        kind: 'text',
        name: 'Title',
        isTitle: true,
        box: { x: MARGIN, y: 28, width: ROOM, height: 44 },
        paragraphs: [{ text: title, size: 26, color: theme.text, bold: true }],
      },
      {
        kind: 'text',
        name: title,
        box: { x: MARGIN, y: LIST.top, width: ROOM, height: LIST.height },
        paragraphs: own.map((entry) => ({
          ...entry,
          size,
          color: entry.link === undefined ? theme.text : theme.accent,
          after: LIST.gap,
        })),
      },
    ],
    notes: [],
  }));
}

interface ListPage {
  readonly own: readonly Entry[];
  readonly size: number;
}

/** One page in letters as large as fit; where even small ones do not, several. */
function listPages(entries: readonly Entry[]): readonly ListPage[] {
  const heightAt = (size: number, own: readonly Entry[]) =>
    heightOf(own, size, ROOM) + own.length * LIST.gap;
  for (let size = LIST.most; size >= LIST.least; size -= 0.5)
    if (heightAt(size, entries) <= LIST.height) return [{ own: entries, size }];
  const size = LIST.least + 1;
  const pages: Entry[][] = [];
  for (const one of entries) {
    const page = pages.at(-1);
    if (page && heightAt(size, [...page, one]) <= LIST.height) page.push(one);
    else pages.push([one]);
  }
  return pages.map((own) => ({ own, size }));
}
