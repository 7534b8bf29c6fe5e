/** What may begin a line of its own: words with the blank behind them, parts of words behind a hyphen or a stroke, Chinese characters. */
const PARTS = /[\u2e80-\uffef]|[^\s\-/\u2e80-\uffef]+[-/]?\s*|[-/]\s*|\s+/gu;

export interface NameRoom {
  /** Pixels. */
  readonly width: number;
  /** At least one. */
  readonly lines: number;
}

/**
 * A name in as few lines as its room has, broken between words and behind hyphens. What finds no room is cut off and says
 * so with `…`; the tooltip and the table have it whole.
 *
 * @param measure the width of a text, pixels
 */
export function fitName(
  name: string,
  { width, lines: most }: NameRoom,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [''];
  for (const part of name.match(PARTS) ?? []) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && measure((line + part).trimEnd()) > width;
    if (isFull && lines.length < most) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => cut(line.trim(), width, measure));
}

function cut(line: string, width: number, measure: (text: string) => number): string {
  let text = line;
  while (measure(text) > width && text !== '…') text = text.replace(/\s*.…?$/su, '…');
  return text;
}
