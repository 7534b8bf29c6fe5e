import type { ChartSpec, LegendEntry } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import { remembering } from '../charts/text-measure';
import { fitFoot, fitHead } from './fit-words';
import type { SetLine } from './set-text';
import { fontOf, heightOf } from './set-text';

/** Where everything of an exported figure stands, in layout pixels. Pure: measuring is an argument. */

export interface TextLine {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly tone: 'strong' | 'muted';
}

export interface Layout {
  readonly lines: readonly TextLine[];
  readonly legend: readonly {
    readonly entry: LegendEntry;
    readonly x: number;
    readonly y: number;
    readonly font: string;
  }[];
  /** Whole pixels wide and high, so that a chart is painted as it is laid out. */
  readonly plot: Place;
  /** Beside the words at the top, on the right; null without one. */
  readonly logo: Place | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 28;
/** The chart keeps at least this share of the picture; notes that would take more are set smaller. */
const LEAST_PLOT = 0.42;
/** What finding, subtitle and legend may take of it; more words are set smaller. */
const MOST_HEAD = 0.42;
/** A logo at its largest, and between it and words, pixels; it takes no more than a share of the width. */
const LOGO = { width: 150, height: 44, share: 0.25, gap: 20 };
/** Above and below the plot. */
const GAPS = { above: 10, below: 12 };

/** Width of the plot in a picture: it is known before the figure is made. */
export function plotWidth({ width }: { readonly width: number }): number {
  return width - 2 * MARGIN;
}

/**
 * @param stamp the last line
 * @param logo its pixels, of which there may be far more than it is given
 */
export function layoutFigure(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  stamp: string,
  measuring: TextMeasure,
  logo: { readonly width: number; readonly height: number } | null = null,
): Layout {
  const measure = remembering(measuring);
  const room = plotWidth(size);
  const badge = logo && placeLogo(logo, size);
  const {
    lines: head,
    legend,
    legendHeight,
    line,
  } = fitHead(
    spec,
    { all: room, words: room - (badge ? badge.width + LOGO.gap : 0) },
    size.height * MOST_HEAD,
    measure,
  );
  const headHeight = Math.max(heightOf(head), badge?.height ?? 0);
  const foot = fitFoot(
    spec,
    stamp,
    room,
    size.height * (1 - LEAST_PLOT) -
      (2 * MARGIN + headHeight + GAPS.above + legendHeight + GAPS.below),
    measure,
  );
  const footHeight = heightOf(foot);
  const plotTop = MARGIN + headHeight + GAPS.above + legendHeight;
  const plotBottom = size.height - MARGIN - footHeight - GAPS.below;
  return {
    lines: [...place(head, MARGIN), ...place(foot, size.height - MARGIN - footHeight)],
    legend: legend.entries.map(({ entry, x, row }) => ({
      entry,
      x: MARGIN + x,
      y: MARGIN + headHeight + 14 + row * line,
      font: legend.font,
    })),
    plot: {
      x: MARGIN,
      y: plotTop,
      width: Math.floor(room),
      height: Math.floor(Math.max(plotBottom - plotTop, 40)),
    },
    logo: badge,
  };
}

/** At the top right, in its own proportions, and never larger than its pixels. */
function placeLogo(
  { width, height }: { readonly width: number; readonly height: number },
  size: { readonly width: number },
): Place {
  const most = Math.min(LOGO.width, size.width * LOGO.share);
  const scale = Math.min(1, most / width, LOGO.height / height);
  const drawn = { width: width * scale, height: height * scale };
  return { x: size.width - MARGIN - drawn.width, y: MARGIN, ...drawn };
}

function place(lines: readonly SetLine[], top: number): readonly TextLine[] {
  let y = top;
  return lines.map(({ text, style, tone }) => {
    y += style.size * style.leading;
    return { text, font: fontOf(style), x: MARGIN, y: y - style.size * (style.leading - 1), tone };
  });
}
