import { proposeMapping } from '../app/domain/statistics/propose-mapping';
import type { Mapping } from '../app/domain/statistics/mapping';
import type { TableFormat, TableHead } from '../app/domain/statistics/table';
import { NOTHING_SAID } from '../app/domain/statistics/table';
import { realSet } from './package-files';

/** The regions that a proposal knows. */
export const REGIONS = [...realSet().regions.values()];

/** A table from lines of cells parted by `|`, the header first; a header `X@Y` has the concept Y. */
export function table(
  lines: readonly string[],
  format: TableFormat = 'text',
  delimiter = ',',
): TableHead {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return {
    format,
    facts: [['delimiter', delimiter]],
    tables: ['t'],
    table: 0,
    columns: header.map((text) => {
      const [name = '', concept = null] = text.split('@');
      return { name, concept };
    }),
    rows,
    rowNumbers: rows.map((_, at) => at + 2),
    about: NOTHING_SAID,
    names: header.map(() => ({})),
  };
}

export function propose(head: TableHead): Mapping {
  return proposeMapping(head, { regions: REGIONS, remembered: [] });
}

/** What each column is proposed to be for. */
export function roles(head: TableHead): readonly string[] {
  return propose(head).columns.map(({ role }) => role);
}
