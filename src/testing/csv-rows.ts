import { readCsv } from '../app/data-access/csv';

/** The rows of a CSV file that has a head, each cell by its column, with plain blanks. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...records] = readCsv(text);
  const columns = head?.fields ?? [];
  return records.map(({ fields }) => {
    if (fields.length !== columns.length)
      throw new Error(
        `${String(fields.length)} cells, not ${String(columns.length)}: ${fields.join()}`,
      );
    return Object.fromEntries(
      columns.map((column, at) => [column, (fields[at] ?? '').replaceAll('\u00a0', ' ')]),
    );
  });
}
