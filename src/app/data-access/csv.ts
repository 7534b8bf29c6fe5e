export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quote was opened and never closed; the fields are then the raw line. */
  readonly unclosed: boolean;
}

/**
 * Reads RFC 4180 text, with or without a byte order mark; LF or CRLF. Blank lines are skipped.
 *
 * Our own because a broken row must cost no other row, and must be found again: the libraries tried give no line, join
 * short rows with the next one, or let an unclosed quote swallow the rest of the file. Here such a quote costs its line.
 */
export function readCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const { fields, next, unclosed } = readRecord(text, at);
    if (fields.length > 1 || fields[0] !== '') records.push({ line, fields, unclosed });
    line += countLines(text, at, next);
    at = next;
  }
  return records;
}

interface ReadRecord {
  readonly fields: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
  readonly unclosed: boolean;
}

function readRecord(text: string, start: number): ReadRecord {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return rawLine(text, start);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const end = fieldEnd(text, at);
      field = text.slice(at, end);
      at = end;
    }
    fields.push(unshielded(field));
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    // Letters behind a closing quote belong to no field: take the line as it stands and let the row's check say so.
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') return rawLine(text, start);
    return { fields, next: lineEnd(text, at), unclosed: false };
  }
}

/** An apostrophe that keeps spreadsheets from taking a text for a formula (`csvText`) is no part of the text. */
function unshielded(field: string): string {
  return field.startsWith("'") && /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function fieldEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  if (text[from] === '\r' && text[from + 1] === '\n') return from + 2;
  return Math.min(from + 1, text.length);
}

function rawLine(text: string, start: number): ReadRecord {
  const end = text.indexOf('\n', start);
  const next = end < 0 ? text.length : end + 1;
  return { fields: [text.slice(start, next).trimEnd()], next, unclosed: true };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  }
  return lines;
}
