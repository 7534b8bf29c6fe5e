import type { Claim } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Fault } from '../domain/fault';
import type { RevisedTable, RowCells } from '../domain/workspace';
import { checkClaims } from './check-claims';
import type { CsvRecord } from './csv';
import { readClaim } from './read-claim';
import { readIndicator, readRegion, readSource, readUnit } from './read-lists';
import { COLUMNS } from './read-package';
import { Row } from './row';
import type { Sheet } from './sheet';
import type { TableSchema } from './table-schema';
import { checkTable } from './table-schema';

/** The line that faults of a row name while it stands in no file. */
export const NO_LINE = 0;

/**
 * What is wrong with a row that an analyst writes: as the reader and `check:data` would say it, one for each bad cell.
 *
 * @param key the id of the row that it takes the place of; null for a row that is new, whose id must be its own
 * @param schema the table's own, as the package describes it; null where it could not be had
 */
export function checkRow(
  table: RevisedTable,
  cells: RowCells,
  key: string | null,
  set: ClaimSet,
  schema: TableSchema | null,
): readonly Fault[] {
  const row = rowFrom(table, cells);
  const entry = readRow(table, row, set);
  const id = row.text('id');
  if (key === null && listOf(table, set).has(id)) row.fault('duplicate', 'id', table);
  if (key !== null && id !== key) row.fault('not-one-of', 'id', key);
  // The address of the form for new rows.
  if (id === 'new') row.fault('bad-format', 'id', 'gdp-growth-2015-liaoning');
  if (table === 'claims.csv') for (const input of unknownInputs(row, set)) row.faults.push(input);
  // The reader's fault comes first: its mend is nearer to what a person would write.
  const faults = [...row.faults, ...schemaFaults(table, cells, schema)];
  if (faults.length || table !== 'claims.csv') return onePerField(faults);
  return onePerField(faultsAmong(entry as Claim, cells, set));
}

/** What the schema says of the cells. References are the reader's part: it knows what a workspace has added. */
function schemaFaults(
  table: RevisedTable,
  cells: RowCells,
  schema: TableSchema | null,
): readonly Fault[] {
  if (!schema) return [];
  const header = COLUMNS[table].split(' ');
  const sheet: Sheet = { file: table, header, rows: [recordOf(table, cells)] };
  return checkTable({ sheet, schema: { ...schema, foreignKeys: [] } }, new Map());
}

/** A row as a reader reads it, outside of any file. */
export function rowFrom(table: RevisedTable, cells: RowCells): Row {
  const names = COLUMNS[table].split(' ');
  return new Row(table, new Map(names.map((name, at) => [name, at])), recordOf(table, cells));
}

function recordOf(table: RevisedTable, cells: RowCells, line = NO_LINE): CsvRecord {
  const fields = COLUMNS[table].split(' ').map((name) => cells[name] ?? '');
  return { line, fields, unclosed: false };
}

function readRow(table: RevisedTable, row: Row, set: ClaimSet) {
  switch (table) {
    case 'units.csv':
      return readUnit(row);
    case 'indicators.csv':
      return readIndicator(row, set.units);
    case 'regions.csv':
      return readRegion(row);
    case 'sources.csv':
      return readSource(row);
    case 'claims.csv':
      return readClaim(row, set);
  }
}

function listOf(table: RevisedTable, set: ClaimSet): ReadonlyMap<string, unknown> {
  switch (table) {
    case 'units.csv':
      return set.units;
    case 'indicators.csv':
      return set.indicators;
    case 'regions.csv':
      return set.regions;
    case 'sources.csv':
      return set.sources;
    case 'claims.csv':
      return set.byId;
  }
}

/** Inputs and revised claims that are none: the reader of the whole package finds them, the reader of a row cannot. */
function unknownInputs(row: Row, set: ClaimSet): readonly Fault[] {
  const known = (id: string) => set.byId.has(id) && id !== row.text('id');
  const strays = (field: string, ids: readonly string[]) =>
    ids
      .filter((id) => !known(id))
      .map((value): Fault => {
        const column = COLUMNS['claims.csv'].split(' ').indexOf(field) + 1;
        const place = { file: 'claims.csv', line: NO_LINE, column, field };
        return { ...place, code: 'unknown-reference', value, expected: 'claims.csv' };
      });
  const named = (stem: '' | 'implied_') =>
    row.text(`${stem}formula`) === 'count-of-names' ? [] : row.list(`${stem}inputs`);
  const revises = row.text('revises');
  return [
    ...strays('inputs', named('')),
    ...strays('implied_inputs', named('implied_')),
    ...strays('revises', revises === '' ? [] : [revises]),
  ];
}

/** What the claim's words, figure, inputs and periods say of each other, in the set in which it takes its place. */
function faultsAmong(claim: Claim, cells: RowCells, set: ClaimSet): readonly Fault[] {
  const byId = new Map(set.byId).set(claim.id, claim);
  const others = [...(claim.derivation?.inputs ?? []), ...(claim.implied?.inputs ?? [])];
  const stand = (id: string, line: number) => recordOf('claims.csv', { id }, line);
  const inputs = others.filter((id) => byId.has(id)).map((id, at) => stand(id, at + 1));
  // Behind its inputs, as a file has to hold it.
  const own = recordOf('claims.csv', cells, inputs.length + 1);
  const header = COLUMNS['claims.csv'].split(' ');
  const sheet: Sheet = { file: 'claims.csv', header, rows: [own, ...inputs] };
  const faults = checkClaims({ ...set, claims: [claim], byId }, sheet);
  return faults.map((fault) => ({ ...fault, line: NO_LINE }));
}

function onePerField(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(
    ({ field, value }, at) =>
      faults.findIndex((other) => other.field === field && other.value === value) === at,
  );
}
