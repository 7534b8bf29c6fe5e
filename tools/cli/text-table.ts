import stringWidth from 'string-width';

const GAP = '  ';

/**
 * A table for a terminal: columns side by side, a rule below the head. Chinese characters are two columns wide, as terminals
 * set them.
 *
 * @param rows as long as the head
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [head, ...rows].map((row) => row.map(plainLine));
  const widths = head.map((_, at) => Math.max(...all.map((row) => stringWidth(row[at] ?? ''))));
  const lines = all.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)))
      .join(GAP)
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

/** A text of the data as one line of a terminal: nothing in it may be taken for an escape sequence. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('\u00a0', ' ');
}
