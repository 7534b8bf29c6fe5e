/** A figure stays a number, what is missing stays empty. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180), with a byte order mark, so that spreadsheets read it as UTF-8. Text that a spreadsheet would take
 * for a formula gets an apostrophe before it, and so does one that begins with such an apostrophe: whoever reads it takes one
 * off (`readCsv`). Numbers are written plainly, with a point.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

/** A negative number in a column of texts is no formula. */
const NUMBER = /^-\d+(\.\d+)?$/;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^'*[=+\-@\t\r]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
