import type { Fault } from '../domain/fault';
import { checkBoundaries } from './check-boundaries';
import { checkClaims } from './check-claims';
import { checkLists } from './check-lists';
import { DESCRIPTOR } from './descriptor';
import { describePackage, headerFits } from './package-descriptor';
import type { PackageFile, PackageReading } from './read-package';
import { PACKAGE_FILES, readPackage } from './read-package';
import type { Sheet } from './sheet';
import { cellOf, readSheet } from './sheet';
import type { Table } from './table-schema';
import { checkTable } from './table-schema';

export interface PackageCheck {
  /** In the order of the package's files and of their rows; one for each bad cell. */
  readonly faults: readonly Fault[];
  readonly reading: PackageReading;
}

/**
 * Checks a whole data package: its description, every cell against its Table Schema, every row as the app reads it, and
 * what the figures mean. For `npm run check:data` and tests; the app does not import it, for its bytes.
 *
 * @param files the text of every file of the folder, by its name
 */
export function checkPackage(files: ReadonlyMap<string, string>): PackageCheck {
  const { tables, maps, faults: described } = describePackage(files);
  const texts = byFile((file) => files.get(file) ?? '');
  const sheets = byFile((file) => readSheet(file, texts[file]));
  const reading = readPackage(texts);
  // An analyst's work may hold a source or an indicator that no claim uses yet.
  const isWork = files.has('changes.csv');
  const sound = [...tables.values()].filter(headerFits);
  const torn = new Set(described.map(({ file }) => file));
  const read = reading.rejected
    .flatMap(({ faults }) => faults)
    // A file whose header is wrong has been named already: its cells stand under the wrong names.
    .filter(({ file }) => !torn.has(file))
    .filter(({ file }) => files.has(file))
    .filter((fault) => !isEcho(fault, sheets));
  const faults = [
    ...described,
    ...missingFiles(files, described),
    ...read,
    ...sound.flatMap((table) => checkTable(table, tables)),
    ...(isWhole(sound)
      ? checkLists(sheets).filter(({ code }) => !isWork || code !== 'unused')
      : []),
    ...checkClaims(reading.set, sheets['claims.csv']),
    ...maps
      .flatMap((file) => checkBoundaries(file, files.get(file) ?? '', reading.set.regions))
      .filter((fault) => !isEcho(fault, sheets)),
  ];
  return { faults: inOrder(onePerCell(faults)), reading };
}

function byFile<T>(make: (file: PackageFile) => T): Readonly<Record<PackageFile, T>> {
  return Object.fromEntries(PACKAGE_FILES.map((file) => [file, make(file)])) as Record<
    PackageFile,
    T
  >;
}

/** Whether all lists are there to be held against each other; with one missing, all of the others would seem at fault. */
function isWhole(sound: readonly Table[]): boolean {
  const there = sound.map(({ sheet }) => sheet.file);
  return PACKAGE_FILES.every((file) => there.includes(file));
}

/** Files that the app reads and that neither the folder nor the description has. */
function missingFiles(
  files: ReadonlyMap<string, string>,
  described: readonly Fault[],
): readonly Fault[] {
  return PACKAGE_FILES.filter((file) => !files.has(file))
    .filter((file) => !described.some(({ value }) => value === file))
    .map((value): Fault => {
      const place = { file: DESCRIPTOR, line: 1, column: 0, field: 'path' };
      return { ...place, code: 'not-listed', value, expected: '' };
    });
}

/** A row that refers to a row which is there but was not taken: that row's own fault says enough. */
function isEcho(
  { code, value, expected }: Fault,
  sheets: Readonly<Record<PackageFile, Sheet>>,
): boolean {
  if (code !== 'unknown-reference') return false;
  const file = PACKAGE_FILES.find((name) => name === expected);
  if (!file) return false;
  const sheet = sheets[file];
  return sheet.rows.some((row) => cellOf(sheet, row, 'id') === value);
}

/** The reader's fault comes before the schema's: its mend is nearer to what a person would write. */
function onePerCell(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ file, line, column, field, value }) => {
    const cell = [file, line, column, column === 0 ? `${field} ${value}` : ''].join(':');
    return !seen.has(cell) && seen.add(cell);
  });
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const files: readonly string[] = [DESCRIPTOR, ...PACKAGE_FILES];
  const rank = ({ file }: Fault) => (files.indexOf(file) + files.length) % files.length;
  return faults.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
