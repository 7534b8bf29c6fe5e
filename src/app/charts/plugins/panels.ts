import type { Plugin } from 'chart.js';
import { fitName } from '../fit-name';
import { rawOptions } from './raw-options';

/** A panel of small multiples; places are in the units of the chart's axes, which count panels. */
export interface Panel {
  readonly title: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where zero is, if figures lie on both sides of it. */
  readonly zero: number | null;
  /** The first and the last time. */
  readonly ends: readonly string[];
  /** A line in the background; null breaks it. */
  readonly reference: readonly ({ readonly x: number; readonly y: number | null } | null)[];
}

export interface PanelOptions {
  readonly panels: readonly Panel[];
  readonly grid: string;
  readonly muted: string;
  readonly reference: string;
  readonly size: number;
}

/** Where a place among the panels is on the canvas. */
interface Ground {
  readonly ctx: CanvasRenderingContext2D;
  readonly x: (at: number) => number;
  readonly y: (at: number) => number;
}

/**
 * Names, ticks, times and the reference of each panel, behind its line. All of one kind are drawn together: of dozens of
 * panels, each change of colour or letters takes as long as what is drawn with it.
 */
export const panels: Plugin = {
  id: 'panels',
  beforeDatasetsDraw(chart) {
    const options = rawOptions(chart, 'panels') as PanelOptions | undefined;
    if (!options) return;
    const { ctx, scales } = chart;
    const ground: Ground = {
      ctx,
      x: (at) => scales['x']?.getPixelForValue(at) ?? 0,
      y: (at) => scales['y']?.getPixelForValue(at) ?? 0,
    };
    ctx.save();
    drawTicks(ground, options);
    writePanels(ground, options, chart.options.font?.family ?? 'sans-serif');
    drawReferences(ground, options);
    ctx.restore();
  },
};

function drawTicks({ ctx, x, y }: Ground, { panels: all, grid, muted }: PanelOptions): void {
  ctx.lineWidth = 1;
  for (const [color, isZero] of [
    [grid, false],
    [muted, true],
  ] as const) {
    ctx.strokeStyle = color;
    ctx.beginPath();
    for (const { left, right, ticks, zero } of all)
      for (const { at } of ticks) {
        if ((at === zero) !== isZero) continue;
        ctx.moveTo(x(left), y(at));
        ctx.lineTo(x(right), y(at));
      }
    ctx.stroke();
  }
}

function writePanels({ ctx, x, y }: Ground, options: PanelOptions, family: string): void {
  const write = (text: string, at: number, height: number, align: CanvasTextAlign) => {
    ctx.textAlign = align;
    ctx.fillText(text, at, height);
  };
  const useFont = (weight: string, size: number) => {
    ctx.font = `${weight} ${String(size)}px ${family}`;
  };
  ctx.textBaseline = 'middle';
  ctx.fillStyle = options.muted;
  useFont('400', options.size - 2);
  for (const { left, right, bottom, ticks, ends } of options.panels) {
    for (const { at, label } of ticks) write(label, x(left) - 5, y(at), 'right');
    const [from = '', to = ''] = ends;
    write(from, x(left), y(bottom) + 12, 'left');
    write(to, x(right), y(bottom) + 12, 'right');
  }
  useFont('500', options.size);
  const measure = (text: string) => ctx.measureText(text).width;
  for (const { title, color, left, right, top } of options.panels) {
    ctx.fillStyle = color;
    const [name = ''] = fitName(title, { width: x(right) - x(left), lines: 1 }, measure);
    write(name, x(left), y(top) - 12, 'left');
  }
}

function drawReferences(
  { ctx, x, y }: Ground,
  { panels: all, reference: color }: PanelOptions,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  for (const { reference } of all)
    reference.forEach((point, at) => {
      if (point?.y == null) return;
      if (reference[at - 1]?.y == null) ctx.moveTo(x(point.x), y(point.y));
      else ctx.lineTo(x(point.x), y(point.y));
    });
  ctx.stroke();
  ctx.setLineDash([]);
}
