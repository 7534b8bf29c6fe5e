import type { Chart } from 'chart.js';
import type { TextRoom, UnitWidth } from './fit-text';
import { commonSize, fits, inLines } from './fit-text';
import type { Box } from './tile-shapes';
import type { TileMark, TileName, TileOptions } from './tiles';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly style: string;
  readonly color: string;
}

interface Placed {
  readonly mark: TileMark;
  readonly box: Box;
}

interface Empty {
  readonly name: TileName;
  readonly box: Box;
}

interface CellText {
  readonly box: Box;
  readonly lines: readonly Line[];
  /** Laid around each letter where the cell has no colour of its own to write on; null for none. */
  readonly ground: string | null;
}

const LEAST = 10;
/** Between a text and the edge of its cell; names stand freer. */
const MARGIN = 2;
const NAME_MARGIN = 4;
const LEADING = 1.18;
/** Share of the figures that must fit for any of them to be written. */
const ENOUGH = 0.8;

/**
 * Writes names, figures and reasons on their cells, each where it fits. All names have one size, and all figures; names
 * are written in full only where each of them fits.
 */
export function writeTiles(
  chart: Chart,
  placed: readonly Placed[],
  empty: readonly Empty[],
  options: TileOptions,
): void {
  const box = placed[0]?.box ?? empty[0]?.box;
  if (!box) return;
  const room = { width: box.right - box.left - 2 * MARGIN, most: options.size, least: LEAST };
  const [plain, strong, slanted] = ['', '600 ', 'italic '].map((style) => unitWidth(chart, style));
  if (!plain || !strong || !slanted) return;
  const named = [...placed.map(({ mark }) => mark), ...empty].flatMap(({ name }) => name ?? []);
  const nameRoom = {
    ...room,
    width: box.right - box.left - 2 * NAME_MARGIN,
    most: options.size - 1,
  };
  const nameLines = writing(named, nameRoom, plain);
  const sizeOf = figureSizes(placed, room, strong);
  // All gaps of a figure have the same room but for their names, and few reasons.
  const reasons = new Map<string, readonly Line[]>();
  const reasonIn = (text: string, height: number) => {
    const key = `${String(height)} ${text}`;
    const lines = reasons.get(key) ?? reason(text, { ...room, height }, slanted, options.muted);
    reasons.set(key, lines);
    return lines;
  };
  // First what is written, then the writing: measuring changes the font.
  const texts = [
    ...placed.map(({ mark, box: at }): CellText => {
      const { look, text, name, ink } = mark;
      const [color, ground] =
        look === 'figure' ? [ink, null] : ([options.text, options.ground] as const);
      const names = nameLines(name, color);
      const height = at.bottom - at.top - heightOf(names);
      const below = look === 'gap' ? reasonIn(text, height) : figure(text, sizeOf(mark), color);
      return { box: at, lines: [...names, ...below], ground };
    }),
    ...empty.map(({ name, box: at }): CellText => {
      return { box: at, lines: nameLines(name, options.muted), ground: null };
    }),
  ];
  write(chart, texts);
}

/** How each name is written: all in full, in a line or two, or all in short. */
function writing(
  names: readonly TileName[],
  room: TextRoom,
  unit: UnitWidth,
): (name: TileName | null, color: string) => readonly Line[] {
  const full = new Map(names.map((name) => [name, inLines(name.full, room, unit)]));
  const found = [...full.values()].filter((fit) => fit !== null);
  const allFit = found.length === full.size;
  const size = allFit
    ? Math.min(...found.map((fit) => fit.size))
    : commonSize(
        names.map(({ short }) => short),
        room,
        unit,
      );
  return (name, color) => {
    if (!name || size === null) return [];
    const lines = allFit ? (full.get(name)?.lines ?? []) : [name.short];
    return lines.map((text) => ({ text, size, style: '', color }));
  };
}

/**
 * The size of each figure, or null where it is not written. Where more than a few would not fit, none is: cells without
 * their figure would look like cells without one.
 */
function figureSizes(
  placed: readonly Placed[],
  room: TextRoom,
  unit: UnitWidth,
): (mark: TileMark) => number | null {
  const own = (look: TileMark['look']) =>
    placed.flatMap(({ mark }) => (mark.look === look && mark.text !== '' ? mark.text : []));
  const texts = own('figure');
  const size = commonSize(texts, room, unit);
  const fitting = texts.filter((text) => size !== null && fits(text, size, room, unit));
  const common = fitting.length >= texts.length * ENOUGH ? size : null;
  return ({ look, text }) => {
    const largest = look === 'split' ? commonSize([text], room, unit) : common;
    return largest !== null && fits(text, largest, room, unit) ? largest : null;
  };
}

function figure(text: string, size: number | null, color: string): readonly Line[] {
  return size === null || text === '' ? [] : [{ text, size, style: '600 ', color }];
}

/** The reason of a gap, where there is room for all of its words. */
function reason(
  text: string,
  room: TextRoom & { readonly height: number },
  unit: UnitWidth,
  color: string,
): readonly Line[] {
  const fit = text === '' ? null : inLines(text, { ...room, most: room.most - 2 }, unit);
  if (!fit) return [];
  const { size } = fit;
  const lines = fit.lines.map((line) => ({ text: line, size, style: 'italic ', color }));
  return heightOf(lines) <= room.height ? lines : [];
}

/** Writes lines around the middle of each cell that is high enough for them. */
function write(chart: Chart, texts: readonly CellText[]): void {
  const { ctx } = chart;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  let now = '';
  for (const { box, lines, ground } of texts) {
    const height = heightOf(lines);
    if (height > box.bottom - box.top) continue;
    const x = (box.left + box.right) / 2;
    let y = (box.top + box.bottom) / 2 - height / 2 + 0.5;
    for (const { text, size, style, color } of lines) {
      const font = fontOf(chart, style, size);
      // Most cells share one, and setting it is what takes longest.
      if (font !== now) ctx.font = now = font;
      y += (size * LEADING) / 2;
      if (ground !== null) {
        ctx.strokeStyle = ground;
        ctx.strokeText(text, x, y);
      }
      ctx.fillStyle = color;
      ctx.fillText(text, x, y);
      y += (size * LEADING) / 2;
    }
  }
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * LEADING, 0);
}

function fontOf(chart: Chart, style: string, size: number): string {
  return `${style}${String(size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
}

/** Measures each text once per painting: many cells share a figure or a reason. */
function unitWidth(chart: Chart, style: string): UnitWidth {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    chart.ctx.font = fontOf(chart, style, 20);
    const width = chart.ctx.measureText(text).width / 20;
    known.set(text, width);
    return width;
  };
}
