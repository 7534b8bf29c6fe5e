import type { ChartSpec, LegendEntry } from '../charts/spec';
import { FONT } from '../charts/theme';

/** Where everything of an exported figure stands, in layout pixels. Pure: measuring is an argument. */

export type Measure = (text: string, font: string) => number;

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
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

const MARGIN = 28;
const TITLE = { size: 21, weight: 600, leading: 1.28 };
const BODY = { size: 14, weight: 400, leading: 1.4 };
const SMALL = { size: 11.5, weight: 400, leading: 1.4 };
/** The chart keeps at least this share of the picture; notes that would take more are set smaller. */
const LEAST_PLOT = 0.42;
/** Letters of the last resort: for a magnifying glass, but there. */
const LEAST_LETTERS = 3;
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

export function layoutFigure(
  spec: ChartSpec,
  size: { readonly width: number; readonly height: number },
  stamp: string,
  measuring: Measure,
): Layout {
  const measure = remembering(measuring);
  const room = plotWidth(size);
  const head = [
    ...setText(spec.title, TITLE, room, measure, 'strong'),
    ...setText(spec.subtitle, BODY, room, measure, 'muted'),
  ];
  const headHeight = heightOf(head);
  const legend = legendRows(spec.legend, room, measure);
  const legendHeight = legend.rows * BODY.size * 1.6;
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
      y: MARGIN + headHeight + 14 + row * BODY.size * 1.6,
      font: fontOf(BODY),
    })),
    plot: { x: MARGIN, y: plotTop, width: room, height: Math.max(plotBottom - plotTop, 40) },
  };
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
  measure: Measure,
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
  measure: Measure,
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

/** Breaks a text where its language allows, by words in English and between characters in Chinese. */
function breakLines(
  text: string,
  room: number,
  width: (part: string) => number,
): readonly string[] {
  if (text === '') return [];
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  for (const part of breakable(text)) {
    if (line !== '' && taken + width(part.trimEnd()) > room) {
      lines.push(line.trimEnd());
      [line, taken] = ['', 0];
    }
    const added = line === '' ? part.trimStart() : part;
    line += added;
    taken += width(added);
  }
  return [...lines, line.trimEnd()];
}

/** Measures each word once: hundreds of notes are set again and again until they fit. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measure(text, font);
    known.set(key, width);
    return width;
  };
}

/** Words with the blank behind them; Chinese characters one by one, closing marks kept with what they close. A no-break space is no place to break. */
function breakable(text: string): readonly string[] {
  return (
    text.match(/[\u2e80-\uffef][，。；：、！？）》」”]*|[^ \n\u2e80-\uffef]+ *|[ \n]+/gu) ?? [text]
  );
}

function legendRows(entries: readonly LegendEntry[], room: number, measure: Measure) {
  let x = 0;
  let row = 0;
  const placed = entries.map((entry) => {
    const width = 20 + measure(entry.label, fontOf(BODY)) + 20;
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    const at = { entry, x, row };
    x += width;
    return at;
  });
  return { entries: placed, rows: entries.length ? row + 1 : 0 };
}
