import { breakLines } from './break-lines';
import type { TextMeasure } from './text-measure';
import { remembering } from './text-measure';
import { FONT } from './theme';

/** Where the rows of a drawn list stand, in pixels of its plot. Pure: measuring is an argument. */

export interface ListCell {
  readonly text: string;
  readonly isGap: boolean;
}

export interface ListTexts {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
  /** Of each column: whether its figures stand to the right. */
  readonly toRight: readonly boolean[];
  /** All rows of the list, of which there may be more than are handed over. */
  readonly count: number;
}

export interface ListGrid {
  readonly size: number;
  /** Left edge and room of each column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly head: GridRow;
  /** Those that find room, in order. */
  readonly rows: readonly GridRow[];
  /** Whether some word finds no room in its column. */
  readonly breaksWords: boolean;
  /** Top of the line that says how many more there are; null where all rows stand. */
  readonly more: number | null;
}

export interface GridRow {
  readonly top: number;
  readonly bottom: number;
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[];
}

/** Letters that are tried; a list that does not fit at the smallest is set at the last, and cut. */
const SIZES = [13, 12, 11, 10, 10.5] as const;
const LEADING = 1.35;
export const PAD = { x: 8, y: 4 };
/** Lines of one cell at most: the whole text stands in the data. */
const MOST_LINES = 5;
/** Rows whose words are measured for the widths of columns. */
const MEASURED = 80;

/** What is not parted without need: a word; of Chinese, which may be parted anywhere, as much as a short head has. */
const WORDS = /[^ \u00a0\u2e80-\uffef]+|[\u2e80-\uffef]{1,4}/g;

export function listFont(size: number, weight = 400): string {
  return `${String(weight)} ${String(size)}px ${FONT}`;
}

/** @param room of the plot; an endless height for as much as all rows take */
export function listGrid(
  texts: ListTexts,
  room: { readonly width: number; readonly height: number },
  measuring: TextMeasure,
): ListGrid {
  const measure = remembering(measuring);
  let broken: ListGrid | null = null;
  for (const size of SIZES.slice(0, -1)) {
    const grid = gridAt(size, texts, room, measure);
    if (grid.more !== null) continue;
    if (!grid.breaksWords) return grid;
    broken ??= grid;
  }
  return broken ?? gridAt(SIZES[SIZES.length - 1] ?? 10.5, texts, room, measure);
}

/** The base line of a line of a cell. */
export function lineY({ top }: GridRow, at: number, size: number): number {
  return top + PAD.y + size * (LEADING * at + 1);
}

function gridAt(
  size: number,
  texts: ListTexts,
  { width, height }: { readonly width: number; readonly height: number },
  measure: TextMeasure,
): ListGrid {
  const { columns, breaksWords } = columnsOf(texts, size, width, measure);
  const line = size * LEADING;
  const rowAt = (top: number, cells: readonly ListCell[], weight: number): GridRow => {
    const lines = cells.map(({ text }, at) =>
      cellLines(text, columns[at]?.width ?? 0, listFont(size, at === 0 ? 600 : weight), measure),
    );
    const most = Math.max(1, ...lines.map(({ length }) => length));
    return { top, bottom: top + most * line + 2 * PAD.y, cells: lines };
  };
  const head = rowAt(
    0,
    texts.heads.map((text) => ({ text, isGap: false })),
    600,
  );
  const rows: GridRow[] = [];
  let top = head.bottom;
  for (const [at, cells] of texts.rows.entries()) {
    const row = rowAt(top, cells, 400);
    // Unless it is the last, a row leaves room for the line that says what is not there.
    const below = at === texts.count - 1 ? 0 : line + 2 * PAD.y;
    if (row.bottom + below > height) break;
    rows.push(row);
    top = row.bottom;
  }
  const more = rows.length < texts.count ? top : null;
  return { size, columns, head, rows, breaksWords, more };
}

/**
 * Columns that want less than their share get what they want; the others have room for their longest word, and share the rest
 * by how much they mostly have to say.
 */
function columnsOf(texts: ListTexts, size: number, width: number, measure: TextMeasure) {
  const needs = texts.heads.map((head, at) => needOf(head, at, texts, size, measure));
  const given = new Map<number, number>();
  for (;;) {
    const open = [...needs.entries()].filter(([at]) => !given.has(at));
    const room = width - [...given.values()].reduce((sum, own) => sum + own, 0);
    const share = sharing(
      open.map(([, need]) => need),
      room,
    );
    const content = open.filter(([, need]) => need.most <= share(need));
    for (const [at, { most }] of content) given.set(at, most);
    if (content.length) continue;
    for (const [at, need] of open) given.set(at, share(need));
    break;
  }
  // What nobody wants parts the columns, so that a narrow table is not crowded at the left.
  const spare = width - [...given.values()].reduce((sum, own) => sum + own, 0);
  const apart = Math.min(Math.max(spare, 0) / Math.max(needs.length, 1), 4 * size);
  let x = 0;
  const columns = needs.map((_, at) => {
    const own = given.get(at) ?? 0;
    const column = { x: x + PAD.x, width: own - 2 * PAD.x };
    x += own + apart;
    return column;
  });
  return { columns, breaksWords: needs.reduce((sum, { least }) => sum + least, 0) > width };
}

/** Pixels that a column wants: for its longest word, for what it usually says, and for its longest text. */
interface Need {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** How a room is shared: no word is broken while there is room for all, and only the longest ones where there is not. */
function sharing(needs: readonly Need[], room: number): (need: Need) => number {
  const sum = (of: (need: Need) => number) => needs.reduce((all, need) => all + of(need), 0);
  const [least, beyond] = [sum((need) => need.least), sum(({ usual, least }) => usual - least)];
  if (least > room) {
    const bound = boundOf(
      needs.map((need) => need.least),
      room,
    );
    return (need) => Math.min(need.least, bound);
  }
  const spare = room - least;
  if (beyond === 0) return (need) => need.least + spare / needs.length;
  return (need) => need.least + (spare * (need.usual - need.least)) / beyond;
}

/** The width at which the widest are cut so that all together fill a room. */
function boundOf(widths: readonly number[], room: number): number {
  let [rest, left] = [room, widths.length];
  for (const width of widths.toSorted((a, b) => a - b)) {
    if (width * left >= rest) break;
    rest -= width;
    left -= 1;
  }
  return rest / left;
}

function needOf(
  head: string,
  at: number,
  { rows }: ListTexts,
  size: number,
  measure: TextMeasure,
): Need {
  const font = listFont(size, at === 0 ? 600 : 400);
  const cells = rows.slice(0, MEASURED).map((row) => row[at]?.text ?? '');
  // Empty cells say nothing of what the others need.
  const said = cells.filter((text) => text !== '').map((text) => measure(text, font));
  const widths = [measure(head, listFont(size, 600)), ...said];
  const words = [head, ...cells].flatMap((text) => text.match(WORDS) ?? []);
  const longest = Math.max(0, ...words.map((word) => measure(word, listFont(size, 600))));
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const pad = 2 * PAD.x;
  return {
    least: longest + pad,
    usual: Math.max(mean, longest) + pad,
    most: Math.max(...widths, longest) + pad,
  };
}

function cellLines(
  text: string,
  width: number,
  font: string,
  measure: TextMeasure,
): readonly string[] {
  // A number stands by its unit while there is room: to part them is better than to break a word.
  const parted = text
    .split(' ')
    .map((word) => (measure(word, font) > width ? word.replaceAll('\u00a0', ' ') : word))
    .join(' ');
  // A pixel more than was measured: widths are rounded on their way through sums.
  const lines = breakLines(parted, width + 0.5, (part) => measure(part, font));
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  const letters = Array.from(kept.pop() ?? '');
  while (letters.length && measure(`${letters.join('')}…`, font) > width) letters.pop();
  return [...kept, `${letters.join('').trimEnd()}…`];
}
