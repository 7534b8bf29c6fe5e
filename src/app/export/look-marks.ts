import type { Chart, Plugin } from 'chart.js';
import { rawOptions } from '../charts/plugins/raw-options';
import type { Box } from '../charts/plugins/tile-shapes';
import { drawHatching } from '../charts/plugins/tile-shapes';
import type { ChartSpec } from '../charts/spec';

/** Dashes for lines: none, and what does not look like the nation's (5, 4) or a leap's (1, 4). */
const DASHES: readonly (readonly number[])[] = [[], [10, 4], [2, 2.5], [10, 3, 2, 3], [16, 5]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
/** Kinds of lines across a bar; the first has none. */
const TEXTURES = 5;

interface Series {
  readonly borderDash?: readonly number[];
  readonly [option: string]: unknown;
}

/**
 * The same figure, with its series told apart by more than their colours: lines by dashes and the shapes of their
 * points, columns by lines across them. Whatever has one series, or names each mark in words, stays as it is.
 *
 * @param ground drawn across columns
 */
export function markedApart(spec: ChartSpec, ground: string): ChartSpec {
  const series = spec.config.data.datasets as unknown as readonly Series[];
  if (series.length < 2) return spec;
  if (spec.kind === 'lines' || spec.kind === 'panels') {
    const datasets = series.map((one, at) => ({
      ...one,
      borderDash: one.borderDash?.length ? one.borderDash : DASHES[at % DASHES.length],
      pointStyle: POINTS[at % POINTS.length],
    }));
    return withConfig(spec, datasets, {});
  }
  if (spec.kind !== 'columns') return spec;
  return {
    ...withConfig(spec, series, { textures: { ground } }),
    legend: spec.legend.map((entry, at) => ({ ...entry, texture: at % TEXTURES })),
    parts: [...(spec.parts ?? []), textures],
  };
}

function withConfig(spec: ChartSpec, datasets: readonly object[], plugins: object): ChartSpec {
  const { config } = spec;
  const changed = {
    ...config,
    data: { ...config.data, datasets },
    options: { ...config.options, plugins: { ...config.options?.plugins, ...plugins } },
  };
  return { ...spec, config: changed as ChartSpec['config'] };
}

/** Lines across bars, another kind for each dataset. */
const textures: Plugin = {
  id: 'textures',
  afterDatasetDraw(chart, { index, meta }) {
    const options = rawOptions(chart, 'textures') as { readonly ground: string } | undefined;
    if (!options) return;
    const { ground } = options;
    chart.ctx.save();
    for (const element of meta.data) {
      const box = barBox(element as unknown as Bar, chart);
      if (box) drawTexture(chart.ctx, box, index % TEXTURES, ground);
    }
    chart.ctx.restore();
  },
};

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

function barBox({ x, y, base, width }: Bar, { chartArea }: Chart): Box | null {
  const [top, bottom] = [
    Math.max(Math.min(y, base), chartArea.top),
    Math.min(Math.max(y, base), chartArea.bottom),
  ];
  if (![x, top, bottom, width].every(Number.isFinite) || bottom - top < 1) return null;
  return { left: x - width / 2, right: x + width / 2, top, bottom };
}

/** @param texture 0 for none, then rising, lying, standing and crossed lines */
export function drawTexture(
  ctx: CanvasRenderingContext2D,
  box: Box,
  texture: number,
  color: string,
): void {
  const { left, top, right, bottom } = box;
  if (texture === 1) drawHatching(ctx, [box], color, 1.5, 7);
  if (texture < 2) return;
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  if (texture !== 3)
    for (let y = bottom - 4; y > top; y -= 5) {
      ctx.moveTo(left, y);
      ctx.lineTo(right, y);
    }
  if (texture !== 2)
    for (let x = left + 3; x < right; x += 5) {
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
    }
  ctx.stroke();
}
