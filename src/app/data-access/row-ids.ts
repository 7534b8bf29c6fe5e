import type { Row } from './row';

/** The reader of a table's rows, with a fault for each row whose id an earlier one has; the fault names that one's line. */
export function unique<T extends { readonly id: string }>(read: (row: Row) => T): (row: Row) => T {
  const seen = new Map<string, number>();
  return (row) => {
    const entry = read(row);
    const first = seen.get(entry.id);
    if (first !== undefined) row.fault('duplicate', 'id', String(first));
    else seen.set(entry.id, row.line);
    return entry;
  };
}

/** The entries by their ids, in their order. */
export function byId<T extends { readonly id: string }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
