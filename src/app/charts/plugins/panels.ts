import type { Chart, Plugin } from 'chart.js';
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

/** Names, ticks, times and the reference of each panel, behind its line. */
export const panels: Plugin = {
  id: 'panels',
  beforeDatasetsDraw(chart) {
    const options = rawOptions(chart, 'panels') as PanelOptions | undefined;
    if (!options) return;
    chart.ctx.save();
    for (const panel of options.panels) drawPanel(chart, panel, options);
    chart.ctx.restore();
  },
};

function drawPanel(chart: Chart, panel: Panel, options: PanelOptions): void {
  const { ctx, scales } = chart;
  const x = (at: number) => scales['x']?.getPixelForValue(at) ?? 0;
  const y = (at: number) => scales['y']?.getPixelForValue(at) ?? 0;
  const [left, right] = [x(panel.left), x(panel.right)];
  const font = (style: string, size: number) =>
    `${style} ${String(size)}px ${chart.options.font?.family ?? 'sans-serif'}`;
  const write = (text: string, at: number, height: number, align: CanvasTextAlign) => {
    ctx.textAlign = align;
    ctx.fillText(text, at, height);
  };
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 1;
  ctx.font = font('400', options.size - 2);
  for (const tick of panel.ticks) {
    ctx.strokeStyle = tick.at === panel.zero ? options.muted : options.grid;
    ctx.beginPath();
    ctx.moveTo(left, y(tick.at));
    ctx.lineTo(right, y(tick.at));
    ctx.stroke();
    ctx.fillStyle = options.muted;
    write(tick.label, left - 5, y(tick.at), 'right');
  }
  const [from = '', to = ''] = panel.ends;
  write(from, left, y(panel.bottom) + 12, 'left');
  write(to, right, y(panel.bottom) + 12, 'right');
  ctx.fillStyle = panel.color;
  ctx.font = font('500', options.size);
  const room = { width: right - left, lines: 1 };
  const [title = ''] = fitName(panel.title, room, (text) => ctx.measureText(text).width);
  write(title, left, y(panel.top) - 12, 'left');
  drawReference(ctx, panel, options.reference, x, y);
}

function drawReference(
  ctx: CanvasRenderingContext2D,
  { reference }: Panel,
  color: string,
  x: (at: number) => number,
  y: (at: number) => number,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  reference.forEach((point, at) => {
    if (point?.y == null) return;
    if (reference[at - 1]?.y == null) ctx.moveTo(x(point.x), y(point.y));
    else ctx.lineTo(x(point.x), y(point.y));
  });
  ctx.stroke();
  ctx.setLineDash([]);
}
