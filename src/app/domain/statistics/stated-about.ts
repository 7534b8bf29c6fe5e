import type { ImportPreview } from './import-run';
import { columnsWith } from './mapping';
import type { TableAbout } from './table';

/** Of ten first rows so many name the source that is taken for the publisher of the whole. */
const NEARLY_ALL = 9;

/**
 * What a table says of itself. Where the file names no publisher, a column of sources does that says one and the same in nearly
 * all first rows; each figure keeps its own.
 */
export function statedAbout({ head, mapping }: ImportPreview): TableAbout {
  const { about, rows } = head;
  const [column] = columnsWith(mapping, 'source');
  if (about.publisher !== '' || column === undefined) return about;
  const said = Map.groupBy(rows, (row) => (row[column] ?? '').trim());
  const usual = [...said].find(([, own]) => own.length * 10 >= rows.length * NEARLY_ALL);
  return usual ? { ...about, publisher: usual[0] } : about;
}
