import { checkPackage } from '../app/data-access/check-package';
import type { PackageFile } from '../app/data-access/read-package';
import type { Fault, FaultCode } from '../app/domain/fault';
import { packageFiles } from './package-files';

/** One cell of the real package made wrong, and the one fault that must follow. */
export interface BrokenCell {
  /** The row, by the beginning of its line: its id. */
  readonly row: string;
  readonly field: string;
  readonly bad: string;
  readonly code: FaultCode;
  /** What the mend names; empty if nothing is said. */
  readonly mend?: string;
  /** The field and value that the fault names, where they are not the ones that were changed. */
  readonly at?: string;
  readonly shows?: string;
}

/** The faults of the real package with that cell changed. */
export function faultsWith(file: PackageFile, cell: BrokenCell): readonly Fault[] {
  const files = packageFiles();
  const lines = (files.get(file) ?? '').split('\n');
  const at = lineIn(file, cell.row) - 1;
  const cells = cellsOf(lines[at] ?? '');
  const column = columnIn(file, cell.field) - 1;
  if (cells[column] === cell.bad) throw new Error(`${cell.field} is "${cell.bad}" already`);
  cells[column] = cell.bad;
  lines[at] = cells.map(quoted).join(',');
  return checkPackage(files.set(file, lines.join('\n'))).faults;
}

/** The fault that must follow, with the place as a person would count it. */
export function faultOf(file: PackageFile, cell: BrokenCell): Fault {
  const field = cell.at ?? cell.field;
  return {
    code: cell.code,
    file,
    line: lineIn(file, cell.row),
    column: columnIn(file, field),
    field,
    value: cell.shows ?? cell.bad,
    expected: cell.mend ?? '',
  };
}

/** The line on which a row stands, from 1. No cell of the real package holds a line break. */
export function lineIn(file: PackageFile, row: string): number {
  const lines = (packageFiles().get(file) ?? '').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${row},`));
  if (at < 0) throw new Error(`No row begins with "${row}" in ${file}`);
  return at + 1;
}

function columnIn(file: PackageFile, field: string): number {
  const [head = ''] = (packageFiles().get(file) ?? '').replace('\ufeff', '').split('\n');
  const at = head.split(',').indexOf(field);
  if (at < 0) throw new Error(`No column "${field}" in ${file}`);
  return at + 1;
}

/** Cells of one line, found in another way than the product does. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
