import { breakLines } from '../charts/break-lines';
import type { ChartSpec, LegendEntry } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import { remembering } from '../charts/text-measure';
import { FONT } from '../charts/theme';

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
const TITLE = { size: 21, weight: 600, leading: 1.28 };
const BODY = { size: 14, weight: 400, leading: 1.4 };
const SMALL = { size: 11.5, weight: 400, leading: 1.4 };
/** The chart keeps at least this share of the picture; notes that would take more are set smaller. */
const LEAST_PLOT = 0.42;
/** What finding, subtitle and legend may take of it; more words are set smaller. */
const MOST_HEAD = 0.42;
/** The smallest that they are set, of their usual size. */
const LEAST_HEAD = 0.4;
/** Letters of the last resort: for a magnifying glass, but there. */
const LEAST_LETTERS = 3;
/** A logo at its largest, and between it and words, pixels; it takes no more than a share of the width. */
const LOGO = { width: 150, height: 44, share: 0.25, gap: 20 };
/** Above and below the plot. */
const GAPS = { above: 10, below: 12 };

/** Width of the plot in a picture: it is known before the figure is made. */
export function plotWidth({ width }: { readonly width: number }): number {
  return width - 2 * MARGIN;
}

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
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

/** Finding, subtitle and legend, as large as their share of the picture allows. */
function fitHead(
  spec: ChartSpec,
  room: { readonly all: number; readonly words: number },
  most: number,
  measure: TextMeasure,
) {
  const setAt = (share: number) => {
    const at = (style: Style): Style => ({ ...style, size: style.size * share });
    const lines = [
      ...setText(spec.title, at(TITLE), room.words, measure, 'strong'),
      ...setText(spec.subtitle, at(BODY), room.words, measure, 'muted'),
    ];
    const legend = legendRows(spec.legend, room.all, at(BODY), measure);
    const line = BODY.size * share * 1.6;
    return { lines, legend, line, legendHeight: legend.rows * line };
  };
  for (let share = 1; share > LEAST_HEAD; share -= 0.1) {
    const set = setAt(share);
    if (heightOf(set.lines) + set.legendHeight <= most) return set;
  }
  return setAt(LEAST_HEAD);
}

interface SetLine {
  readonly text: string;
  readonly style: Style;
  readonly tone: TextLine['tone'];
}

/**
 * Source, notes and stamp. Too many words are set smaller rather than cut: a note that is missing is a wrong figure. Notes
 * that would have to be smaller with a line for each run on.
 */
function fitFoot(
  spec: ChartSpec,
  stamp: string,
  room: number,
  most: number,
  measure: TextMeasure,
): readonly SetLine[] {
  const setAt = (size: number, notes: readonly string[]) => {
    const style = { ...SMALL, size };
    return [
      ...setText(spec.source, style, room, measure, 'strong'),
      ...notes.flatMap((note) => setText(note, style, room, measure, 'muted')),
      ...setText(stamp, style, room, measure, 'muted'),
    ];
  };
  const runOn = [spec.notes.join(' ')];
  for (let size = SMALL.size; size > LEAST_LETTERS; size -= 0.5) {
    for (const notes of [spec.notes, runOn]) {
      // Lines that cannot fit by their number alone need no measuring.
      if (notes.length * size > most) continue;
      const lines = setAt(size, notes);
      if (heightOf(lines) <= most) return lines;
    }
  }
  return setAt(LEAST_LETTERS, runOn);
}

function setText(
  text: string,
  style: Style,
  room: number,
  measure: TextMeasure,
  tone: TextLine['tone'],
): readonly SetLine[] {
  return breakLines(text, room, (part) => measure(part, fontOf(style))).map((line) => ({
    text: line,
    style,
    tone,
  }));
}

function place(lines: readonly SetLine[], top: number): readonly TextLine[] {
  let y = top;
  return lines.map(({ text, style, tone }) => {
    y += style.size * style.leading;
    return { text, font: fontOf(style), x: MARGIN, y: y - style.size * (style.leading - 1), tone };
  });
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((height, { style }) => height + style.size * style.leading, 0);
}

function fontOf({ size, weight }: Style): string {
  return `${String(weight)} ${String(size)}px ${FONT}`;
}

/** Entries one beside the other; all set smaller where one alone would be longer than a line. */
function legendRows(
  entries: readonly LegendEntry[],
  room: number,
  style: Style,
  measure: TextMeasure,
) {
  const longest = Math.max(0, ...entries.map(({ label }) => measure(label, fontOf(style))));
  const font = fontOf({ ...style, size: style.size * Math.min(1, (room - 20) / longest) });
  let x = 0;
  let row = 0;
  const placed = entries.map((entry) => {
    const width = 20 + measure(entry.label, font) + 20;
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    const at = { entry, x, row };
    x += width;
    return at;
  });
  return { entries: placed, font, rows: entries.length ? row + 1 : 0 };
}
