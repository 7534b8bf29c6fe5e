import { FONT } from '../charts/theme';
import { layoutFigure } from './layout';
import { paintFrame } from './paint';
import type { Painting } from './paint-request';
import type { TextMeasure } from '../charts/text-measure';
import { VectorContext } from './vector-context';
import type { VectorOp } from './vector-ops';
import { plotOps } from './vector-plot';

/** A whole figure as operations: what SVG and PDF are written from. Laid out exactly as a PNG of the same painting. */
export function figureOps(
  { spec, theme, size, stamp, logo }: Painting,
  measure: TextMeasure,
): readonly VectorOp[] {
  const context = new VectorContext(size.width, size.height, measure);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, size.width, size.height);
  const layout = layoutFigure(spec, size, stamp, measure, logo);
  paintFrame(context as unknown as CanvasRenderingContext2D, layout, theme);
  if (logo && layout.logo) {
    const { x, y, width, height } = layout.logo;
    context.drawLogo(logo, x, y, width, height);
  }
  const { plot } = layout;
  context.drawOps(plotOps(spec, plot, measure, { font: { family: FONT } }), plot.x, plot.y);
  return context.ops;
}
