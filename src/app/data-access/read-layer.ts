import type { Claim } from '../domain/claim';
import type { Membership } from '../domain/claim-set';
import type { RejectedRow } from '../domain/fault';
import type { ChangeOf, RevisedTable, WorkspaceState } from '../domain/workspace';
import type { Lists } from './read-claim';
import { readClaim } from './read-claim';
import { readCells } from './read-cells';
import { readIndicator, readMembership, readRegion, readSource, readUnit } from './read-lists';
import type { PackageReading } from './read-package';
import { orphanRow } from './read-package';
import type { Row } from './row';
import { claimCells, indicatorCells, membershipCells } from '../domain/write-rows';

/** The last change of each row of a table. */
type Rows = ReadonlyMap<string, ChangeOf<'row'>>;

interface Layered<T> {
  readonly map: ReadonlyMap<string, T>;
  /** Keys under which another entry, or none, stands now. */
  readonly touched: ReadonlySet<string>;
}

/**
 * The package with a workspace over it. A revised row stands in the place of the package's, new ones follow, retired ones
 * are gone. A row of the workspace that is at fault is rejected, and the package's stays; so is a row of the package that
 * rests on one that is retired, or that no longer fits. Reads only rows that changed, or that rest on changed ones.
 */
export function readLayer(base: PackageReading, state: WorkspaceState): PackageReading {
  if (!state.rows.size) return base;
  const { set } = base;
  const rejected: RejectedRow[] = [];
  const rowsOf = (table: RevisedTable) => lastOf(state, table);
  const layer = <T>(table: RevisedTable, map: ReadonlyMap<string, T>, read: (row: Row) => T) =>
    layered(table, map, rowsOf(table), read, rejected);

  const units = layer('units.csv', set.units, readUnit);
  const indicators = rechecked(
    layer('indicators.csv', set.indicators, (row) => readIndicator(row, units.map)),
    ({ unit }) => units.touched.has(unit) && !units.map.has(unit),
    (one, line) =>
      readCells('indicators.csv', indicatorCells(one), line, (row) =>
        readIndicator(row, units.map),
      ),
    (_, at) => at + 2,
    rejected,
  );
  const regions = layer('regions.csv', set.regions, readRegion);
  const sources = layer('sources.csv', set.sources, readSource);
  const memberships = keptMemberships(set.memberships, regions, sources, rejected);
  const lists: Lists = {
    units: units.map,
    indicators: indicators.map,
    regions: regions.map,
    sources: sources.map,
    memberships,
  };
  const lineOf = linesOf(base, rowsOf('claims.csv'));
  const isRested = [indicators, regions, sources, units].some(({ touched }) => touched.size > 0);
  const claims = rechecked(
    layered(
      'claims.csv',
      set.byId,
      rowsOf('claims.csv'),
      (row) => readClaim(row, lists),
      rejected,
      lineOf,
    ),
    (claim) =>
      isRested &&
      (indicators.touched.has(claim.indicator) ||
        isGone(regions, claim.region) ||
        isGone(sources, claim.source) ||
        isGone(units, claim.unit)),
    (claim, line) =>
      readCells('claims.csv', claimCells(claim), line, (row) => readClaim(row, lists)),
    ({ id }) => lineOf.get(id) ?? 0,
    rejected,
  );
  return assembled(base, lists, claims, lineOf, rejected, rowsOf);
}

function assembled(
  base: PackageReading,
  lists: Lists,
  claims: Layered<Claim>,
  lineOf: ReadonlyMap<string, number>,
  rejected: readonly RejectedRow[],
  rowsOf: (table: RevisedTable) => Rows,
): PackageReading {
  // Without a claim that is gone, or that has come, no derivation can have lost its inputs.
  const orphans = claims.touched.size ? orphansOf(claims.map) : new Map<string, string>();
  const dropped = [...orphans].map(([id, input]) => orphanRow(id, lineOf.get(id) ?? 0, input));
  const byId = without(claims.map, orphans.keys());
  // A row that was not taken as shipped, and that the workspace mends or retires, is no longer at fault as it stands there.
  const stillRejected = base.rejected.filter(
    ({ file, label }) => !rowsOf(file as RevisedTable).has(label),
  );
  return {
    set: {
      ...lists,
      claims: byId === base.set.byId ? base.set.claims : [...byId.values()],
      byId,
    },
    claimLines: lineOf,
    rejected: [...stillRejected, ...rejected, ...dropped],
  };
}

function lastOf(state: WorkspaceState, table: RevisedTable): Rows {
  const rows = state.rows.get(table);
  if (!rows) return new Map();
  return new Map([...rows].flatMap(([key, all]) => all.slice(-1).map((last) => [key, last])));
}

/** @param lines where the rows stand; new ones of a list follow its last one */
function layered<T>(
  table: RevisedTable,
  map: ReadonlyMap<string, T>,
  rows: Rows,
  read: (row: Row) => T,
  rejected: RejectedRow[],
  lines?: ReadonlyMap<string, number>,
): Layered<T> {
  if (!rows.size) return { map, touched: new Set() };
  const own = new Map(map);
  const touched = new Set<string>();
  const keys = lines ? null : [...map.keys()];
  for (const [key, { cells }] of rows) {
    if (cells === null) {
      if (own.delete(key)) touched.add(key);
      continue;
    }
    const at = keys ? keys.indexOf(key) : -1;
    const line = lines?.get(key) ?? (at < 0 ? own.size : at) + 2;
    const outcome = readCells(table, { ...cells, id: key }, line, read);
    if ('rejected' in outcome) {
      rejected.push(outcome.rejected);
      continue;
    }
    own.set(key, outcome.entry);
    touched.add(key);
  }
  return { map: own, touched };
}

function isGone<T>({ map, touched }: Layered<T>, key: string): boolean {
  return touched.has(key) && !map.has(key);
}

/** Reads entries anew that rest on what was touched; those that no longer fit are gone. */
function rechecked<T>(
  { map, touched }: Layered<T>,
  rests: (entry: T) => boolean,
  read: (entry: T, line: number) => ReturnType<typeof readCells<T>>,
  line: (entry: T, at: number) => number,
  rejected: RejectedRow[],
): Layered<T> {
  const gone: string[] = [];
  let at = 0;
  // No pair is made for each of a hundred thousand entries.
  map.forEach((entry, key) => {
    const outcome = rests(entry) ? read(entry, line(entry, at)) : null;
    at += 1;
    if (!outcome || !('rejected' in outcome)) return;
    gone.push(key);
    rejected.push(outcome.rejected);
  });
  if (!gone.length) return { map, touched };
  return { map: without(map, gone), touched: new Set([...touched, ...gone]) };
}

/** The map itself where no key is given. */
function without<T>(map: ReadonlyMap<string, T>, keys: Iterable<string>): ReadonlyMap<string, T> {
  const gone = [...keys];
  if (!gone.length) return map;
  const left = new Map(map);
  for (const key of gone) left.delete(key);
  return left;
}

/** Derived claims whose inputs are no claims, each with the first that is missing; one can orphan the next. */
function orphansOf(claims: ReadonlyMap<string, Claim>): ReadonlyMap<string, string> {
  const derived: Claim[] = [];
  claims.forEach((claim) => {
    if (claim.derivation && claim.derivation.formula !== 'count-of-names') derived.push(claim);
  });
  const orphans = new Map<string, string>();
  for (let before = -1; before !== orphans.size;) {
    before = orphans.size;
    for (const { id, derivation } of derived) {
      const lost = derivation?.inputs.find((input) => !claims.has(input) || orphans.has(input));
      if (lost !== undefined && !orphans.has(id)) orphans.set(id, lost);
    }
  }
  return orphans;
}

function keptMemberships(
  all: readonly Membership[],
  regions: Layered<unknown>,
  sources: Layered<unknown>,
  rejected: RejectedRow[],
): readonly Membership[] {
  const isLost = ({ group, member, source }: Membership) =>
    isGone(regions, group) || isGone(regions, member) || isGone(sources, source);
  return all.filter((one, at) => {
    if (!isLost(one)) return true;
    const outcome = readCells('region-members.csv', membershipCells(one), at + 2, (row) =>
      readMembership(row, regions.map, sources.map),
    );
    if ('rejected' in outcome) rejected.push(outcome.rejected);
    return false;
  });
}

/** Where each claim stands, or would stand in a file with the workspace's own at its end. */
function linesOf(base: PackageReading, rows: Rows): ReadonlyMap<string, number> {
  const fresh = [...rows.keys()].filter((key) => !base.claimLines.has(key));
  if (!fresh.length) return base.claimLines;
  let last = 1;
  for (const line of base.claimLines.values()) last = Math.max(last, line);
  const lines = new Map(base.claimLines);
  fresh.forEach((key, at) => lines.set(key, last + at + 1));
  return lines;
}
