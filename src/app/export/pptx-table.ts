import type { ChartTheme } from '../charts/theme';
import type { TableTwin } from '../charts/spec';
import type { Lang } from '../domain/localized';
import { figureColumns } from './figure-columns';
import { paragraphXml } from './pptx-shapes';
import { LEADING, lineCount, textWidth } from './pptx-text';
import { emu, solid } from './pptx-xml';

/** A part of a table that fits a slide. */
export interface TablePage {
  /** As `a:tbl`. */
  readonly xml: string;
  /** Points. */
  readonly height: number;
}

interface TableText {
  readonly text: string;
  readonly isGap: boolean;
  readonly isHead: boolean;
  /** Figures stand to the right; sentences, and what is named, to the left. */
  readonly align: 'l' | 'r';
}

const PAD = { x: 5, y: 2.5 };
const MOST = 16;
const LEAST = 8;
/** What a column of words needs at least; one of figures needs what its figures do. */
const NARROW = 64;

/**
 * The table twin as tables of PowerPoint. Letters shrink as far as they can be read; then the table goes on on further
 * slides, by rows and, where there are many periods, by columns, with its heads on each.
 *
 * @param first room on the first slide, and on further ones
 */
export function tablePages(
  table: TableTwin,
  {
    width,
    heights: [first, further],
  }: { readonly width: number; readonly heights: readonly [number, number] },
  look: { readonly theme: ChartTheme; readonly letters: number; readonly lang: Lang },
): readonly TablePage[] {
  const rows = textsOf(table);
  const most = Math.round(2 * MOST * look.letters) / 2;
  // A row has one line at least: of too many rows no size need be tried.
  const canFit = rows.length * (LEAST * LEADING + 2 * PAD.y) <= first;
  for (let size = Math.max(most, LEAST); canFit && size >= LEAST; size -= 0.5) {
    const grid = gridOf(rows, size, width);
    if (grid.total <= first && isReadable(grid, size)) return [pageOf(rows, grid, size, look)];
  }
  let room = first;
  return columnGroups(rows, width).flatMap((columns) => {
    const part = rows.map((row) => columns.flatMap((at) => row[at] ?? []));
    const { heights } = gridOf(part, LEAST, width);
    const [head, ...body] = part;
    const pages: TableText[][][] = [[]];
    let taken = heights[0] ?? 0;
    body.forEach((row, at) => {
      const height = heights[at + 1] ?? 0;
      if (taken + height > room && pages.at(-1)?.length) {
        pages.push([]);
        [taken, room] = [heights[0] ?? 0, further];
      }
      pages.at(-1)?.push(row);
      taken += height;
    });
    room = further;
    return pages.map((page) => {
      const all = head ? [head, ...page] : page;
      return pageOf(all, gridOf(all, LEAST, width), LEAST, look);
    });
  });
}

function textsOf(table: TableTwin): readonly (readonly TableText[])[] {
  const { columns, rows } = table;
  const areFigures = figureColumns(table);
  const of = (at: number): TableText['align'] => (areFigures[at] ? 'r' : 'l');
  return [
    columns.map((text, at) => ({ text, isGap: false, isHead: true, align: of(at) })),
    ...rows.map(({ head, cells }) => [
      { text: head, isGap: false, isHead: true, align: of(0) },
      ...cells.map(({ text, isGap }, at) => ({ text, isGap, isHead: false, align: of(at + 1) })),
    ]),
  ];
}

interface Grid {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly total: number;
  /** Widths without a line broken. */
  readonly wanted: readonly number[];
}

/** Whether words are not broken into columns of a syllable. */
function isReadable({ widths, wanted }: Grid, size: number): boolean {
  const narrow = (NARROW * size) / LEAST;
  return widths.every((width, at) => width >= Math.min(wanted[at] ?? 0, narrow) - 0.01);
}

/** Narrow columns get what they want, wide ones share the rest; a table that wants less than all stays narrow. */
function gridOf(rows: readonly (readonly TableText[])[], size: number, width: number): Grid {
  const wanted = (rows[0] ?? []).map(
    (_, at) =>
      Math.max(...rows.map((row) => textWidth(row[at]?.text ?? '', size, true))) + 2 * PAD.x + 1,
  );
  const sum = wanted.reduce((all, one) => all + one, 0);
  let [room, left] = [width, wanted.length];
  const share = new Map<number, number>();
  for (const [at, own] of [...wanted.entries()].sort(([, a], [, b]) => a - b)) {
    const given = Math.min(own, room / left);
    share.set(at, given);
    room -= given;
    left -= 1;
  }
  const spread = Math.min(width / Math.max(sum, 1), 2.2);
  const widths = wanted.map((own, at) => (sum < width ? own * spread : (share.get(at) ?? own)));
  const heights = rows.map(
    (row) =>
      Math.max(
        ...row.map(({ text, isHead }, at) =>
          lineCount({ text, bold: isHead }, size, (widths[at] ?? 0) - 2 * PAD.x),
        ),
      ) *
        size *
        LEADING +
      2 * PAD.y,
  );
  return { widths, heights, total: heights.reduce((all, one) => all + one, 0), wanted };
}

/** Columns side by side on one slide; the first one stands on each. */
function columnGroups(
  rows: readonly (readonly TableText[])[],
  width: number,
): readonly (readonly number[])[] {
  const need = (at: number) => {
    const widest = Math.max(...rows.map((row) => textWidth(row[at]?.text ?? '', LEAST, true)));
    return Math.min(widest, NARROW) + 2 * PAD.x + 1;
  };
  const groups: number[][] = [[0]];
  let taken = need(0);
  for (let at = 1; at < (rows[0]?.length ?? 0); at += 1) {
    if (taken + need(at) > width && (groups.at(-1)?.length ?? 0) > 1) {
      groups.push([0]);
      taken = need(0);
    }
    groups.at(-1)?.push(at);
    taken += need(at);
  }
  return groups;
}

function pageOf(
  rows: readonly (readonly TableText[])[],
  { widths, heights, total }: Grid,
  size: number,
  { theme, lang }: { readonly theme: ChartTheme; readonly lang: Lang },
): TablePage {
  const columns = widths.map((width) => `<a:gridCol w="${String(emu(width))}"/>`).join('');
  const written = rows.map((row, at) => {
    const cells = row.map((cell) => cellXml(cell, at === 0, size, theme, lang));
    return `<a:tr h="${String(emu(heights[at] ?? 0))}">${cells.join('')}</a:tr>`;
  });
  return {
    xml: `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${columns}</a:tblGrid>${written.join('')}</a:tbl>`,
    height: total,
  };
}

function cellXml(
  { text, isGap, align }: TableText,
  isTop: boolean,
  size: number,
  theme: ChartTheme,
  lang: Lang,
): string {
  const paragraph = paragraphXml(
    {
      text,
      size,
      color: isGap ? theme.muted : theme.text,
      bold: isTop,
      italic: isGap,
      align,
    },
    lang,
  );
  const none = ['L', 'R', 'T']
    .map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`)
    .join('');
  const rule = `<a:lnB w="${isTop ? '12700' : '6350'}">${solid(isTop ? theme.muted : theme.grid)}</a:lnB>`;
  const [x, y] = [String(emu(PAD.x)), String(emu(PAD.y))];
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody><a:tcPr marL="${x}" marR="${x}" marT="${y}" marB="${y}" anchor="ctr">${none}${rule}<a:noFill/></a:tcPr></a:tc>`;
}
