import { breakLines } from '../charts/break-lines';
import type { TextMeasure } from '../charts/text-measure';
import { FONT } from '../charts/theme';

/** Words in lines, with the style that they are set in. */

export interface Style {
  /** Layout pixels. */
  readonly size: number;
  readonly weight: number;
  /** From one line to the next, of the size. */
  readonly leading: number;
}

export interface SetLine {
  readonly text: string;
  readonly style: Style;
  readonly tone: 'strong' | 'muted';
}

export function setText(
  text: string,
  style: Style,
  room: number,
  measure: TextMeasure,
  tone: SetLine['tone'],
): readonly SetLine[] {
  return breakLines(text, room, (part) => measure(part, fontOf(style))).map((line) => ({
    text: line,
    style,
    tone,
  }));
}

export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((height, { style }) => height + style.size * style.leading, 0);
}

export function fontOf({ size, weight }: Style): string {
  return `${String(weight)} ${String(size)}px ${FONT}`;
}
