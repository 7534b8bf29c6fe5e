import { breakLines } from '../charts/break-lines';
import { FONT } from '../charts/theme';
import type { ChartTheme } from '../charts/theme';
import type { PdfLink } from './pdf-document';
import type { TextMeasure } from '../charts/text-measure';
import { VectorContext } from './vector-context';
import type { VectorOp } from './vector-ops';

/** Pages of words of a report: title, contents, sources. */

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A paragraph; what stands at the right end of its last line, such as the number of a page, is `end`. */
export interface PageParagraph {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly tone: 'text' | 'muted';
  /** Below it, layout pixels. */
  readonly gap: number;
  readonly end?: string;
  /** The page that a click on it leads to, from 0; none if not given. */
  readonly leadsTo?: number;
}

export const PAGE_MARGIN = 28;
const LEADING = 1.35;
/** Between a text and what stands at the end of its line. */
const BETWEEN = 16;

interface SetLine {
  readonly text: string;
  readonly of: PageParagraph;
  readonly isLast: boolean;
}

/** Breaks paragraphs into lines and lines into pages; a paragraph that does not fit goes on on the next. */
export function pagesOf(
  paragraphs: readonly PageParagraph[],
  size: PageSize,
  measure: TextMeasure,
): readonly (readonly SetLine[])[] {
  const room = size.width - 2 * PAGE_MARGIN;
  const lines = paragraphs.flatMap((of) => {
    const end = of.end === undefined ? 0 : measure(of.end, fontOf(of)) + BETWEEN;
    const texts = breakLines(of.text, room - end, (part) => measure(part, fontOf(of)));
    return texts.map((text, at): SetLine => ({ text, of, isLast: at === texts.length - 1 }));
  });
  const pages: SetLine[][] = [[]];
  let taken = 0;
  for (const line of lines) {
    const height = heightOf(line);
    if (taken > 0 && taken + line.of.size * LEADING > size.height - 2 * PAGE_MARGIN) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(line);
    taken += height;
  }
  return pages;
}

export function pageOps(
  lines: readonly SetLine[],
  size: PageSize,
  theme: ChartTheme,
  measure: TextMeasure,
): readonly VectorOp[] {
  const context = new VectorContext(size.width, size.height, measure);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, size.width, size.height);
  let y = PAGE_MARGIN;
  for (const line of lines) {
    const { of, text, isLast } = line;
    context.font = fontOf(of);
    context.fillStyle = theme[of.tone];
    context.textAlign = 'left';
    context.fillText(text, PAGE_MARGIN, y + of.size);
    if (isLast && of.end !== undefined) {
      context.textAlign = 'right';
      context.fillText(of.end, size.width - PAGE_MARGIN, y + of.size);
    }
    y += heightOf(line);
  }
  return context.ops;
}

/** What of a page leads to another one: each such paragraph, over the whole width. */
export function pageLinks(lines: readonly SetLine[], { width }: PageSize): readonly PdfLink[] {
  const boxes = new Map<PageParagraph, PdfLink>();
  let y = PAGE_MARGIN;
  for (const line of lines) {
    const { of } = line;
    const [top, bottom] = [boxes.get(of)?.top ?? y, y + of.size * LEADING];
    const [left, right] = [PAGE_MARGIN, width - PAGE_MARGIN];
    if (of.leadsTo !== undefined) boxes.set(of, { left, right, top, bottom, page: of.leadsTo });
    y += heightOf(line);
  }
  return [...boxes.values()];
}

function heightOf({ of, isLast }: SetLine): number {
  return of.size * LEADING + (isLast ? of.gap : 0);
}

export function fontOf({ size, weight }: Pick<PageParagraph, 'size' | 'weight'>): string {
  return `${String(weight)} ${String(size)}px ${FONT}`;
}
