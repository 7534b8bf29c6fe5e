import type { ClaimSet, Membership } from '../domain/claim-set';
import type { RowDiff } from '../domain/package-diff';
import { diffRows } from '../domain/package-diff';
import type { Deed, RevisedTable } from '../domain/workspace';
import { REVISED_TABLES } from '../domain/workspace';
import {
  claimCells,
  indicatorCells,
  membershipCells,
  regionCells,
  sourceCells,
  unitCells,
} from '../domain/write-rows';

/** What differs between two packages, table by table: claims first, as a reader asks for them. */
export function diffPackages(before: ClaimSet, after: ClaimSet): readonly RowDiff[] {
  return [
    ...diffRows('claims.csv', before.byId, after.byId, claimCells),
    ...diffRows('sources.csv', before.sources, after.sources, sourceCells),
    ...diffRows('indicators.csv', before.indicators, after.indicators, indicatorCells),
    ...diffRows('regions.csv', before.regions, after.regions, regionCells),
    ...diffRows('units.csv', before.units, after.units, unitCells),
    ...diffRows(
      'region-members.csv',
      membershipsByKey(before),
      membershipsByKey(after),
      membershipCells,
    ),
  ];
}

/** The changes that make the one package of the other. Members of groups cannot be revised, and are left out. */
export function deedsOf(diffs: readonly RowDiff[], reason: string): readonly Deed[] {
  return diffs.flatMap(({ table, key, after: cells }): readonly Deed[] =>
    isRevised(table) ? [{ kind: 'row', table, key, cells, reason }] : [],
  );
}

export function membershipKey({ group, member, source }: Membership): string {
  return `${group} ${member} ${source}`;
}

function membershipsByKey({ memberships }: ClaimSet): ReadonlyMap<string, Membership> {
  return new Map(memberships.map((one) => [membershipKey(one), one]));
}

function isRevised(table: string): table is RevisedTable {
  return REVISED_TABLES.some((one) => one === table);
}
