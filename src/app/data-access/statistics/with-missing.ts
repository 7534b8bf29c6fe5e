import type { Batch, TableReader } from './table-reader';

/**
 * The same table, with nothing where a figure is one of the signs that its description gives for a missing value: `-9999`
 * must not become a figure.
 */
export function withMissing(reader: TableReader, signs: readonly string[]): TableReader {
  const missing = new Set(signs.map((sign) => sign.trim()).filter((sign) => sign !== ''));
  if (missing.size === 0) return reader;
  const numbers = new Set([...missing].map(Number).filter((number) => !Number.isNaN(number)));
  const { head } = reader;
  return {
    head: {
      ...head,
      rows: head.rows.map((cells) => cells.map((cell) => (missing.has(cell.trim()) ? '' : cell))),
    },
    read: (plan, watch) =>
      reader.read(plan, {
        take: (batch) => {
          watch.take(cleared(batch, missing, numbers));
        },
        problem: (...problem) => {
          watch.problem(...problem);
        },
        pause: (bytes) => watch.pause(bytes),
      }),
  };
}

function cleared(batch: Batch, missing: ReadonlySet<string>, numbers: ReadonlySet<number>): Batch {
  const columns = batch.columns.map((column) => {
    if (column?.kind !== 'numbers') return column;
    const texts = new Map(
      [...column.texts].map(([at, text]) => [at, missing.has(text.trim()) ? '' : text]),
    );
    for (let at = 0; numbers.size > 0 && at < batch.length; at += 1)
      if (numbers.has(column.values[at]!)) {
        column.values[at] = NaN;
        texts.set(at, '');
      }
    return { ...column, texts };
  });
  return { ...batch, columns };
}
