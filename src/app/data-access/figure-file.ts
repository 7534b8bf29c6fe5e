import type { Assumption } from '../domain/assumption';
import { ASSUMPTION_FORMAT, ASSUMPTION_VERSION, readAssumptions } from '../domain/assumption-text';
import type { ClaimSet } from '../domain/claim-set';
import type { RejectedRow } from '../domain/fault';
import type { FigureFile, FigureFileRow, FigureTable } from '../domain/figure-file';
import { digestOf, FIGURE_FORMAT, FIGURE_MOST, FIGURE_VERSION } from '../domain/figure-file';
import type { FigureFault } from '../domain/figure-file-fault';
import { figureFault } from '../domain/figure-file-fault';
import { cellsOfRow } from '../domain/figure-file-rows';
import type { FigureView } from '../domain/figure-view';
import { readFigureView } from '../domain/figure-view';
import { shownAs } from '../domain/read-assumption';
import {
  readCarriedClaim,
  readCarriedIndicator,
  readCarriedRegion,
  readCarriedSource,
  readCarriedUnit,
} from './figure-file-rows';
import { badField } from './figure-file-shape';
import { readMembership } from './read-lists';
import type { PackageFile } from './read-package';
import { COLUMNS } from './read-package';
import { Row } from './row';
import { byId, unique } from './row-ids';

/** A figure as its file has it. */
export interface ReadFigure {
  readonly file: FigureFile;
  /** The claims behind it, alone. */
  readonly set: ClaimSet;
  /** Null where it has no address. */
  readonly view: FigureView | null;
  readonly assumptions: readonly Assumption[];
}

export type FigureReading =
  | { readonly kind: 'read'; readonly figure: ReadFigure }
  | { readonly kind: 'refused'; readonly fault: FigureFault };

/**
 * Reads what `writeFigureFile` wrote, by the readers of packages. Never throws for anything in the text: what is wrong is
 * named, and nothing of a file that is wrong in one place is taken.
 */
export function readFigureFile(text: string): FigureReading {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > FIGURE_MOST) return refused(figureFault('too-large', String(bytes)));
  const value = parsed(text);
  const fault = formFault(value, text);
  if (fault) return refused(fault);
  return readTables(value as FigureFile);
}

function refused(fault: FigureFault): FigureReading {
  return { kind: 'refused', fault };
}

/** @returns undefined where the text is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** What is wrong with the text as a whole; the first thing that is. */
function formFault(value: unknown, text: string): FigureFault | null {
  if (value === undefined)
    return figureFault(text.includes(FIGURE_FORMAT) ? 'cut-off' : 'not-json', text.slice(0, 60));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return figureFault('other-format');
  const { format, version, digest, ...rest } = value as Readonly<Record<string, unknown>>;
  if (format !== FIGURE_FORMAT) return figureFault('other-format', shownAs(format));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return figureFault('bad-version', shownAs(version));
  if (version > FIGURE_VERSION) return figureFault('newer', String(version));
  if (digest !== safeDigest({ format, version, ...rest })) return figureFault('tampered');
  const field = badField(rest);
  return field === null ? null : figureFault('bad-field', field);
}

/** @returns null for what is nested deeper than can be followed */
function safeDigest(content: object): string | null {
  try {
    return digestOf(content);
  } catch {
    return null;
  }
}

/** @param file whose fields have the right types; their words may still be anything */
function readTables(file: FigureFile): FigureReading {
  const rejected: RejectedRow[] = [];
  const table = <T>(of: Table, read: (row: Row) => T) =>
    entriesOf(file[of.list], of, read, rejected);
  const keyed = <T extends { readonly id: string }>(of: Table, read: (row: Row) => T) =>
    byId(table(of, unique(read)));
  const units = keyed(TABLES.units, readCarriedUnit);
  const indicators = keyed(TABLES.indicators, (row) => readCarriedIndicator(row, units));
  const regions = keyed(TABLES.regions, readCarriedRegion);
  const sources = keyed(TABLES.sources, readCarriedSource);
  const memberships = table(TABLES.memberships, (row) => readMembership(row, regions, sources));
  const lists = { units, indicators, regions, sources, memberships };
  const claims = table(
    TABLES.claims,
    unique((row) => readCarriedClaim(row, lists)),
  );
  if (rejected.length) return refused({ code: 'bad-rows', value: '', rows: rejected });
  const set = { ...lists, claims, byId: byId(claims), ...marksOf(file), saved: true as const };
  const lost = referenceFault(file, set);
  if (lost) return refused(lost);
  const assumptions = assumptionsOf(file);
  if (!assumptions) return refused(figureFault('bad-field', 'assumptions'));
  const view = file.view === null ? null : readFigureView(file.view);
  return { kind: 'read', figure: { file, set, view, assumptions } };
}

interface Table {
  readonly list: FigureTable;
  readonly file: PackageFile;
}

const TABLES = {
  units: { list: 'units', file: 'units.csv' },
  indicators: { list: 'indicators', file: 'indicators.csv' },
  regions: { list: 'regions', file: 'regions.csv' },
  sources: { list: 'sources', file: 'sources.csv' },
  memberships: { list: 'memberships', file: 'region-members.csv' },
  claims: { list: 'claims', file: 'claims.csv' },
} as const satisfies Record<FigureTable, Table>;

/** Columns of figures of datasets, beyond those of a package. */
const FURTHER: Readonly<Partial<Record<FigureTable, string>>> = {
  claims: 'table_row table_column',
  sources:
    'dataset_file dataset_format dataset_read dataset_sha256 dataset_licence dataset_address',
};

function entriesOf<T>(
  rows: readonly FigureFileRow[],
  { list, file }: Table,
  read: (row: Row) => T,
  rejected: RejectedRow[],
): readonly T[] {
  const names = `${COLUMNS[file]} ${FURTHER[list] ?? ''}`.trim().split(' ');
  const columns = new Map(names.map((name, at) => [name, at]));
  return rows.flatMap((cells, at) => {
    const texts = cellsOfRow(cells);
    const fields = names.map((name) => (Object.hasOwn(texts, name) ? (texts[name] ?? '') : ''));
    const row = new Row(file, columns, { line: at + 1, fields, unclosed: false });
    const entry = read(row);
    if (!row.faults.length) return [entry];
    rejected.push({ file, line: row.line, label: row.label, faults: row.faults });
    return [];
  });
}

function marksOf({
  picks,
  own,
  absences,
}: FigureFile): Pick<ClaimSet, 'picks' | 'own' | 'absences'> {
  return {
    ...(picks ? { picks: new Map(Object.entries(picks)) } : {}),
    ...(own ? { own: new Set(own) } : {}),
    ...(absences ? { absences } : {}),
  };
}

/** What stands beside the tables and refers to something that is not in them. */
function referenceFault(file: FigureFile, set: ClaimSet): FigureFault | null {
  const { picks = {}, own = [], absences = [] } = file;
  const lost = [...Object.values(picks), ...own].find((id) => !set.byId.has(id));
  if (lost !== undefined) return figureFault('bad-field', lost);
  const bad = absences.find(
    ({ indicator, region, source }) =>
      !set.indicators.has(indicator) || !set.regions.has(region) || !set.sources.has(source),
  );
  return bad ? figureFault('bad-field', `absences: ${bad.indicator}, ${bad.region}`) : null;
}

/** @returns null where one of them cannot be read */
function assumptionsOf({ assumptions = [] }: FigureFile): readonly Assumption[] | null {
  const text = { format: ASSUMPTION_FORMAT, version: ASSUMPTION_VERSION, assumptions };
  const reading = readAssumptions(JSON.stringify(text));
  return reading.faults.length ? null : reading.assumptions;
}
