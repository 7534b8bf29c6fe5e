import type { ChartSpec, LegendEntry } from '../charts/spec';
import type { TextMeasure } from '../charts/text-measure';
import type { SetLine, Style } from './set-text';
import { fontOf, heightOf, setText } from './set-text';

/** The words above and below a chart, as large as the room that they are given allows. */

const TITLE = { size: 21, weight: 600, leading: 1.28 };
const BODY = { size: 14, weight: 400, leading: 1.4 };
const SMALL = { size: 11.5, weight: 400, leading: 1.4 };
/** The smallest that they are set, of their usual size. */
const LEAST_HEAD = 0.4;
/** Letters of the last resort: for a magnifying glass, but there. */
const LEAST_LETTERS = 3;
/** Finding, subtitle and legend, as large as their share of the picture allows. */
export function fitHead(
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

/**
 * Source, notes and stamp. Too many words are set smaller rather than cut: a note that is missing is a wrong figure. Notes
 * that would have to be smaller with a line for each run on.
 */
export function fitFoot(
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
