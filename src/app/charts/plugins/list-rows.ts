import type { Chart, Plugin } from 'chart.js';
import type { GridRow, ListGrid, ListTexts } from '../list-layout';
import { lineY, listFont, listGrid, PAD } from '../list-layout';
import { keepPlaces } from './placed-marks';
import { rawOptions } from './raw-options';

export interface ListRowsOptions extends ListTexts {
  /** What the last line says of those that have no room. */
  readonly moreText: (rows: number) => string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
}

/** Draws the rows of a list where a chart has its plot; what has no room is counted in a last line. */
export const listRows: Plugin = {
  id: 'listRows',
  afterDraw(chart) {
    const options = rawOptions(chart, 'listRows') as ListRowsOptions | undefined;
    if (!options) return;
    const { ctx, width, height } = chart;
    ctx.save();
    ctx.textBaseline = 'alphabetic';
    const grid = listGrid(options, { width, height }, (text, font) => {
      ctx.font = font;
      return ctx.measureText(text).width;
    });
    const heads = options.heads.map(() => options.muted);
    writeRow(ctx, grid, grid.head, heads, options);
    rule(ctx, grid.head.bottom, width, options.muted);
    grid.rows.forEach((row, at) => {
      const colors = (options.rows[at] ?? []).map(({ isGap }) =>
        isGap ? options.muted : options.text,
      );
      writeRow(ctx, grid, row, colors, options);
      rule(ctx, row.bottom, width, options.grid);
    });
    if (grid.more !== null)
      writeMore(ctx, grid, grid.more, options.moreText(options.count - grid.rows.length), options);
    ctx.restore();
    keepRows(chart, grid);
  },
};

function writeRow(
  ctx: CanvasRenderingContext2D,
  { size, columns, head }: ListGrid,
  row: GridRow,
  colors: readonly string[],
  { toRight }: ListRowsOptions,
): void {
  row.cells.forEach((lines, at) => {
    const { x, width } = columns[at] ?? { x: 0, width: 0 };
    const isRight = toRight[at] ?? false;
    ctx.font = listFont(size, row === head || at === 0 ? 600 : 400);
    ctx.fillStyle = colors[at] ?? '';
    ctx.textAlign = isRight ? 'right' : 'left';
    lines.forEach((line, number) => {
      ctx.fillText(line, isRight ? x + width : x, lineY(row, number, size));
    });
  });
}

function rule(ctx: CanvasRenderingContext2D, y: number, width: number, color: string): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(0, y);
  ctx.lineTo(width, y);
  ctx.stroke();
}

function writeMore(
  ctx: CanvasRenderingContext2D,
  { size }: ListGrid,
  top: number,
  text: string,
  { muted }: ListRowsOptions,
): void {
  ctx.font = listFont(size);
  ctx.fillStyle = muted;
  ctx.textAlign = 'left';
  ctx.fillText(text, PAD.x, lineY({ top, bottom: top, cells: [] }, 0, size));
}

/** Pointer and keyboard find the rows that are drawn. */
function keepRows(chart: Chart, { rows }: ListGrid): void {
  const places = rows.map(({ top, bottom }, dataset) => ({
    dataset,
    index: 0,
    left: 0,
    right: chart.width,
    top,
    bottom,
  }));
  keepPlaces(chart, 'listRows', places);
}
