import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest } from './export-request';
import type { Logo } from './figure-look';
import { plotWidth } from './layout';
import { markedApart } from './look-marks';
import { isMarkedApart, themeOf } from './look-themes';

/** What of a request a picture is made of. */
export type PictureRequest = Pick<ExportRequest, 'figure' | 'look' | 'stamp'>;

/** A figure that is ready to be laid out and painted, in PNG, SVG and PDF alike. */
export interface Painting {
  /** For this painting alone; without title or notes where the look has none. */
  readonly spec: ChartSpec;
  readonly theme: ChartTheme;
  /** Layout pixels. Letters of another size: the figure is laid out on as much less ground, and painted as much larger. */
  readonly size: { readonly width: number; readonly height: number };
  /** How much larger than its layout a picture at 1× is. */
  readonly zoom: number;
  readonly stamp: string;
  readonly logo: Logo | null;
}

/** Layout pixels: on less width, names of an axis and labels beside the plot would leave no room for marks. */
const LEAST_WIDTH = 400;

/** @throws RangeError for a look that no picture can have */
export function paintingOf({ figure, look, stamp }: PictureRequest): Painting {
  const { letters, palette, logo, hasFinding, hasNotes } = look;
  for (const [name, value] of Object.entries({
    width: look.width,
    height: look.height,
    scale: look.scale,
    letters,
  }))
    if (!(value > 0 && value < Infinity))
      throw new RangeError(`the ${name} of a picture must be above zero, not ${String(value)}`);
  const theme = themeOf(palette);
  const zoom = Math.min(letters, look.width / LEAST_WIDTH);
  const size = { width: look.width / zoom, height: look.height / zoom };
  const drawn = figure(theme, plotWidth(size));
  const shown: ChartSpec = {
    ...drawn,
    title: hasFinding ? drawn.title : '',
    notes: hasNotes ? drawn.notes : [],
  };
  const spec = isMarkedApart(palette) ? markedApart(shown, theme.ground) : shown;
  return { spec, theme, size, zoom, stamp, logo };
}
