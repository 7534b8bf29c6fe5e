import type { Claim } from './claim';
import type { FigureFileRow } from './figure-file';
import type { Source } from './source';
import type { RowCells } from './workspace';
import { claimCells, numberText, sourceCells } from './write-rows';

/** Rows of a figure's file, from cells and back. Figures of datasets have columns that a package does not know. */

/** Columns whose cells are numbers in the file. */
const NUMBERS = new Set([
  'value',
  'value_max',
  'unit_mult',
  'baseline_value',
  'paragraph',
  'decimals',
  'table_row',
]);

export function rowOfCells(cells: RowCells): FigureFileRow {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([, text]) => text !== '')
      .map(([column, text]) => [column, NUMBERS.has(column) ? numberOr(text) : text]),
  );
}

/** What a number cannot hold to the last sign stays text. */
function numberOr(text: string): string | number {
  const value = Number(text);
  return text !== '-0' && numberText(value) === text ? value : text;
}

export function cellsOfRow(row: FigureFileRow): RowCells {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === 'number' ? numberText(cell) : cell,
    ]),
  );
}

/** @returns the cells of a claim; of a dataset's, with its place in the table */
export function carriedClaimCells(claim: Claim): RowCells {
  const { table } = claim;
  const place = table && { table_row: numberText(table.row), table_column: table.column };
  return { ...claimCells(claim), ...place };
}

/** @returns the cells of a source; of a dataset, with its file */
export function carriedSourceCells(source: Source): RowCells {
  const { dataset } = source;
  const origin = dataset && {
    dataset_file: dataset.file,
    dataset_format: dataset.format,
    dataset_read: dataset.read,
    dataset_sha256: dataset.sha256,
    dataset_licence: dataset.licence,
    dataset_address: dataset.address,
  };
  return { ...sourceCells(source), ...origin };
}
