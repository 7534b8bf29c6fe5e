import type { ClaimSet, Membership } from '../domain/claim-set';
import { csvText } from '../domain/csv-text';
import type { RowCells, Workspace } from '../domain/workspace';
import { HISTORY_FILES, HISTORY_TABLES } from './history-tables';
import { readCsv } from './csv';
import { DESCRIPTOR } from './descriptor';
import { membershipKey } from './package-rows';
import type { PackageFile, PackageReading } from './read-package';
import { PACKAGE_FILES } from './read-package';
import { writeHistory } from './write-history';
import {
  claimCells,
  indicatorCells,
  membershipCells,
  regionCells,
  sourceCells,
  unitCells,
} from '../domain/write-rows';

/** The text of each file of the shipped package, by its name; maps may be missing. */
export type PackageFiles = ReadonlyMap<string, string>;

/** The form of what a workspace adds to a package. A file with a higher one is refused. */
export const WORKSPACE_VERSION = 1;
/** Under which the description of a package names its workspace. */
export const WORKSPACE_KEY = 'workspace';

/** What a description says of a workspace. */
export interface WorkspaceMark {
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly made: string;
  /** `printOf` the shipped package that the workspace lay over when it was saved. */
  readonly base: string;
}

type Writers = Readonly<Record<PackageFile, readonly (readonly [string, object, RowCells])[]>>;

/**
 * The files of a Data Package: the tables as they are with the workspace, and its changes in tables of their own. Rows that
 * are the shipped ones stand as they stand there, letter by letter.
 *
 * @param reading with the workspace over `base`
 */
export function writePackage(
  reading: PackageReading,
  base: PackageReading,
  shipped: PackageFiles,
  workspace: Workspace | null,
): PackageFiles {
  const files = new Map<string, string>();
  const [rows, former] = [rowsOf(reading.set), rowsOf(base.set)];
  for (const file of PACKAGE_FILES) {
    const unchanged = new Map(former[file].map(([key, entry]) => [key, entry]));
    files.set(file, tableText(file, rows[file], unchanged, shipped.get(file) ?? ''));
  }
  if (workspace) {
    for (const [file, text] of writeHistory(workspace.changes)) files.set(file, text);
  }
  const { resources, text } = description(shipped, workspace);
  for (const path of resources) files.set(path, shipped.get(path) ?? '');
  return new Map([[DESCRIPTOR, text], ...files]);
}

function rowsOf(set: ClaimSet): Writers {
  const rows = <T extends object>(entries: ReadonlyMap<string, T>, cells: (one: T) => RowCells) =>
    [...entries].map(([key, one]) => [key, one, cells(one)] as const);
  return {
    'units.csv': rows(set.units, unitCells),
    'indicators.csv': rows(set.indicators, indicatorCells),
    'regions.csv': rows(set.regions, regionCells),
    'sources.csv': rows(set.sources, sourceCells),
    'region-members.csv': set.memberships.map(
      (one) => [membershipKey(one), one, membershipCells(one)] as const,
    ),
    'claims.csv': rows(set.byId, claimCells),
  };
}

/** @param unchanged the shipped entries, by the keys of their rows */
function tableText(
  file: PackageFile,
  rows: Writers[PackageFile],
  unchanged: ReadonlyMap<string, object>,
  shipped: string,
): string {
  const [head, ...records] = readCsv(shipped);
  const columns = head?.fields ?? [];
  const keyOf = (cells: RowCells) =>
    file === 'region-members.csv'
      ? membershipKey(cells as unknown as Membership)
      : (cells['id'] ?? '');
  const asShipped = new Map(
    records.map(({ fields }) => {
      const cells = Object.fromEntries(columns.map((name, at) => [name, fields[at] ?? '']));
      return [keyOf(cells), cells];
    }),
  );
  const lines = rows.map(([key, entry, cells]) => {
    const former = asShipped.get(key);
    const whole = former && unchanged.get(key) === entry ? former : { ...former, ...filled(cells) };
    return columns.map((name) => whole[name] ?? '');
  });
  return csvText([columns, ...lines]);
}

/** Columns that the readers do not keep are not emptied. */
function filled(cells: RowCells): RowCells {
  const unread = ['iso_name'];
  return Object.fromEntries(
    Object.entries(cells).filter(([name, cell]) => cell !== '' || !unread.includes(name)),
  );
}

interface Resource {
  readonly path?: string;
  readonly format?: string;
  readonly dialect?: object;
}

/** The shipped description, with what the workspace adds; files that could not be fetched are left out of it. */
function description(shipped: PackageFiles, workspace: Workspace | null) {
  const former = JSON.parse(shipped.get(DESCRIPTOR) ?? '{}') as { resources?: readonly Resource[] };
  const resources = (former.resources ?? []).filter(({ path = '' }) => shipped.has(path));
  const dialect = resources.find(({ dialect: one }) => one)?.dialect;
  const tables = resources.map((one) =>
    one.format === 'csv' ? { ...one, dialect: { ...dialect, lineTerminator: '\r\n' } } : one,
  );
  const history = HISTORY_FILES.map((path) => {
    const { schema, ...about } = HISTORY_TABLES[path];
    const form = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
    const written = { ...dialect, lineTerminator: '\r\n' };
    return {
      ...about,
      path,
      profile: 'tabular-data-resource',
      ...form,
      dialect: written,
      schema: { ...schema, missingValues: [''] },
    };
  });
  const mark = workspace && {
    version: WORKSPACE_VERSION,
    id: workspace.id,
    name: workspace.name,
    made: workspace.made,
    base: printOf(shipped),
  };
  const whole = {
    ...former,
    ...(mark ? { [WORKSPACE_KEY]: mark satisfies WorkspaceMark } : {}),
    resources: workspace ? [...tables, ...history] : tables,
  };
  const others = resources.map(({ path = '' }) => path).filter((path) => !isTable(path));
  return { text: `${JSON.stringify(whole, null, 2)}\n`, resources: others };
}

function isTable(path: string): path is PackageFile {
  return PACKAGE_FILES.some((file) => file === path);
}

/** Tells two versions of the shipped tables apart: 53 bits of their texts, no seal. */
export function printOf(files: PackageFiles): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const file of PACKAGE_FILES) {
    const text = files.get(file) ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  const [high, low] = [(b >>> 0) & 0x1fffff, a >>> 0];
  return (high * 2 ** 32 + low).toString(36);
}
