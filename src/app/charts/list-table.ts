import type { AllWords } from '../../i18n/en-later';
import { formatNumber } from '../../i18n/format';
import type { Shown } from './figure-row-ground';
import { chartConfig, roughWidth } from './config';
import type { ListTexts } from './list-layout';
import { listGrid } from './list-layout';
import type { ListRowsOptions } from './plugins/list-rows';
import { listRows } from './plugins/list-rows';
import type { Records } from './records';
import type { ChartSpec, Figure, Mark, TableCell, TableTwin } from './spec';
import type { ChartTheme } from './theme';

/** Rows of a list that are written in words: on pictures, slides, in texts. Data files have all. */
export const MOST_WORDED = 300;
/** Of those, what is read to those who do not see the picture. */
const MOST_READ = 30;
/** Height on screen, CSS pixels. */
const MOST_HEIGHT = 900;
/** Rows that may be seen at that height. */
const MOST_SEEN = 40;

export type ListRow = TableTwin['rows'][number];

/** A list of a page as a figure: everything but the theme. */
export interface ListFigure extends Pick<
  ChartSpec,
  'name' | 'title' | 'subtitle' | 'source' | 'notes' | 'detailsOf'
> {
  readonly columns: readonly string[];
  /** All rows, in the order of the page. */
  readonly count: number;
  /** Asked for the first rows alone. */
  readonly rowAt: (at: number) => ListRow;
  readonly records: Records;
  readonly shows: Shown;
}

/**
 * A list as a figure that can be written in every format. Its plot is the table itself, as far as there is room; a last line
 * says how many rows there are beyond.
 */
export function listTable(list: ListFigure, words: AllWords): Figure {
  const { lang, exporting } = words;
  const { name, title, subtitle, source, columns, count, records, shows, detailsOf } = list;
  const rows = Array.from({ length: Math.min(count, MOST_WORDED) }, (_, at) => list.rowAt(at));
  const texts = textsOf(columns, rows, count);
  const heights = new Map<number, number>();
  // A figure is made anew for each format and preview; its height is asked for by the screen alone.
  const heightAt = (width: number) => {
    const height = heights.get(width) ?? heightOf(texts, width);
    heights.set(width, height);
    return height;
  };
  const marks = rows.map(markOf(words.comma, words.colon));
  const isCut = rows.length < count;
  const say = (rowCount: number) => formatNumber(rowCount, lang, 0);
  const read = [
    title,
    subtitle,
    marks
      .slice(0, MOST_READ)
      .map(({ text }) => text)
      .join(words.semicolon),
  ];
  const rest = count - MOST_READ;
  return (theme, width = 960) => ({
    name,
    title,
    subtitle,
    source,
    notes: [...list.notes, ...(isCut ? [exporting.lists.cut(say(rows.length), say(count))] : [])],
    alt: [...read, ...(rest > 0 ? [exporting.lists.more(say(rest), rest)] : []), '']
      .join(words.fullStop)
      .trim(),
    table: { columns, rows },
    marks,
    shows,
    records,
    ...(detailsOf ? { detailsOf } : {}),
    legend: [],
    kind: 'list',
    parts: [listRows],
    height: heightAt(width),
    config: configOf(texts, theme, (missing) => exporting.lists.more(say(missing), missing)),
  });
}

/** A row is one mark: it leads to all its claims. */
function markOf(comma: string, colon: string) {
  return ({ head, cells }: ListRow, dataset: number): Mark => {
    const claims = [...new Set(cells.flatMap((cell) => cell.claims))];
    const words = cells.map(({ text }) => text).filter((text) => text !== '');
    return {
      dataset,
      index: 0,
      text: head + colon + words.join(comma),
      claims,
      isGap: !claims.length,
    };
  };
}

function textsOf(columns: readonly string[], rows: readonly ListRow[], count: number): ListTexts {
  const ofColumn = (at: number) => rows.flatMap(({ cells }) => cells[at - 1] ?? []);
  const isNumber = ({ value }: TableCell) => typeof value === 'number';
  const areFigures = (cells: readonly TableCell[]) =>
    cells.some(isNumber) && cells.every((cell) => cell.isGap || isNumber(cell));
  return {
    heads: columns,
    rows: rows.map(({ head, cells }) => [{ text: head, isGap: false }, ...cells]),
    toRight: columns.map((_, at) => at > 0 && areFigures(ofColumn(at))),
    count,
  };
}

/** On screen a list is as high as its rows; a long one is cut there, too. */
function heightOf(texts: ListTexts, width: number): number {
  const first = { ...texts, rows: texts.rows.slice(0, MOST_SEEN) };
  const room = { width, height: Infinity };
  const grid = listGrid(first, room, (text, font) => roughWidth(text, sizeIn(font)));
  const last = grid.rows.at(-1) ?? grid.head;
  const isWhole = first.rows.length === texts.count;
  return Math.min(Math.ceil(last.bottom) + (isWhole ? 1 : 24), MOST_HEIGHT);
}

function sizeIn(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1]);
}

function configOf(
  texts: ListTexts,
  theme: ChartTheme,
  moreText: ListRowsOptions['moreText'],
): ChartSpec['config'] {
  const { text, muted, grid } = theme;
  const options: ListRowsOptions = { ...texts, moreText, text, muted, grid };
  return chartConfig({
    kind: 'list',
    theme,
    labels: [],
    datasets: [],
    markLabels: [],
    rules: [],
    endLabels: [],
    padding: { top: 0, right: 0 },
    times: [],
    tick: () => '',
    range: {},
    scales: { x: { display: false }, y: { display: false } },
    plugins: { listRows: options },
  });
}
