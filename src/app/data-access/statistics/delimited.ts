/** How a text with delimiters is written. */
export interface Dialect {
  /** One ASCII character. */
  readonly delimiter: string;
  /** What parts the first cell into several columns (Eurostat: a comma); null for nothing. */
  readonly splitFirst: string | null;
  /** Into how many; 1 where nothing parts it. */
  readonly firstParts: number;
  /** Whether double quotes enclose cells. */
  readonly quoted: boolean;
  /** Line of the first row of data, from 1. */
  readonly firstLine: number;
}

export interface TextRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The first records of a text, for the head of a table. A record that the text ends in the middle of is left out where
 * `cut` says that the text was cut off. A quote that never closes costs its line.
 */
export function headRecords(
  text: string,
  { delimiter, quoted, splitFirst }: Pick<Dialect, 'delimiter' | 'quoted' | 'splitFirst'>,
  most: number,
  cut: boolean,
): readonly TextRecord[] {
  const records: TextRecord[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length && records.length < most) {
    const end = recordEnd(text, at, quoted ? delimiter : null);
    if (cut && end.next >= text.length) break;
    const cells = quoted
      ? quotedCells(text.slice(at, end.to), delimiter)
      : text.slice(at, end.to).split(delimiter);
    const parted =
      splitFirst === null ? cells : [...(cells[0] ?? '').split(splitFirst), ...cells.slice(1)];
    if (parted.length > 1 || parted[0]?.trim() !== '') records.push({ line, cells: parted });
    line += end.lines;
    at = end.next;
  }
  return records;
}

interface RecordEnd {
  readonly to: number;
  readonly next: number;
  readonly lines: number;
}

/** A quote opens a cell at its beginning alone. One that does not close before the text ends, opens nothing. */
function recordEnd(text: string, from: number, delimiter: string | null): RecordEnd {
  let at = from;
  let lines = 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '\n' || sign === '\r') {
      const next = sign === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
      return { to: at, next, lines };
    }
    const opens = sign === '"' && delimiter !== null && (at === from || text[at - 1] === delimiter);
    const close = opens ? closing(text, at + 1) : -1;
    if (close >= 0) lines += breaks(text, at, close);
    at = close >= 0 ? close + 1 : at + 1;
  }
  return { to: at, next: at, lines };
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function breaks(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
}

function quotedCells(record: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const close = record[at] === '"' ? closing(record, at + 1) : -1;
    const end = record.indexOf(delimiter, close >= 0 ? close : at);
    const cell = record.slice(at, end < 0 ? undefined : end);
    cells.push(
      close >= 0
        ? cell.slice(1, close - at).replaceAll('""', '"') + cell.slice(close - at + 1)
        : cell,
    );
    if (end < 0) return cells;
    at = end + 1;
  }
}
