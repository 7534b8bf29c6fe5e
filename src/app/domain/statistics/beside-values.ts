import type { ColumnRole, Mapping } from './mapping';
import { columnsWith } from './mapping';

/**
 * Whose columns of a role are that stand behind columns of values (`GDP, status, population, status`): the column of values
 * by that column. Empty where none stands between two columns of values: then such columns speak of the whole row.
 */
export function ownersOf(mapping: Mapping, role: ColumnRole): ReadonlyMap<number, number> {
  const values = columnsWith(mapping, 'value');
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const behind = columnsWith(mapping, role).filter((column) => column > first);
  if (!behind.some((column) => column < last)) return new Map();
  return new Map(
    behind.map((column) => [column, values.findLast((value) => value < column) ?? first]),
  );
}
