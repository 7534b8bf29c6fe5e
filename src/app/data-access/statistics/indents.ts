import type { ColumnRole, Mapping } from '../../domain/statistics/mapping';
import { columnsWith, periodColumnOf } from '../../domain/statistics/mapping';
import type { TableFormat, TableHead } from '../../domain/statistics/table';

/** Elsewhere the order of rows says nothing. */
const WRITTEN: readonly TableFormat[] = ['text', 'xlsx', 'ods'];
/** What tells one figure from another. */
const KEYS: readonly ColumnRole[] = [
  'region',
  'indicator',
  'period',
  'period-part',
  'period-start',
  'unit',
];
const WIDE = '\u3000\u2003\u2001';
/** Blanks before a name that are no slip. */
const ENOUGH = 2;

/** How far a cell is indented, in blanks; 0 for one alone, which may be a slip. */
export function indentOf(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0] ?? '';
  const indent = Array.from(blanks).reduce(
    (sum, sign) => sum + (sign === '\t' ? 4 : WIDE.includes(sign) ? 2 : 1),
    0,
  );
  return indent < ENOUGH ? 0 : indent;
}

/** The column of names of which some stand indented below others; -1 for none. */
export function indentedColumn(head: TableHead, mapping: Mapping): number {
  const { format, rows } = head;
  if (!WRITTEN.includes(format) || columnsWith(mapping, 'region-name').length > 0) return -1;
  const names = [...columnsWith(mapping, 'region'), ...columnsWith(mapping, 'indicator')];
  const found = names.find((column) => {
    const indents = rows
      .map((row) => row[column] ?? '')
      .filter((text) => text.trim() !== '')
      .map(indentOf);
    const first = indents.findIndex((indent) => indent === 0);
    return first >= 0 && indents.slice(first).some((indent) => indent > 0);
  });
  if (found === undefined) return -1;
  const isLong = periodColumnOf(mapping) >= 0;
  return isLong && !hasTwins(rows, found, mapping) ? -1 : found;
}

/**
 * Where each row has a period of its own, rows may stand in any order, and what is above a name be another group's; unless one
 * name stands twice for one period: only what is above tells these apart.
 */
function hasTwins(rows: TableHead['rows'], column: number, mapping: Mapping): boolean {
  const keys = rows
    .filter((row) => indentOf(row[column] ?? '') > 0)
    .map((row) => row.filter((_, at) => KEYS.includes(mapping.columns[at]!.role)).join('\t'));
  return new Set(keys).size < keys.length;
}
