import { inject, Service, signal } from '@angular/core';
import { checkRow } from '../data-access/check-row';
import type { Marked, Proposal } from '../data-access/propose';
import { newId, proposeClaim } from '../data-access/propose';
import type { Schemas } from '../data-access/schema-reader';
import { SchemaReader } from '../data-access/schema-reader';
import {
  claimCells,
  indicatorCells,
  regionCells,
  sourceCells,
  unitCells,
} from '../domain/write-rows';
import type { Fault } from '../domain/fault';
import type { RevisedTable, RowCells } from '../domain/workspace';
import { ClaimsStore } from './claims-store';
import { Workspaces } from './workspaces';

export type { Marked, Proposal };

/** A row as it is kept: its cells, that it was retired, or that there is none. */
export type KeptRow =
  | { readonly kind: 'there'; readonly cells: RowCells }
  | { readonly kind: 'retired' }
  | { readonly kind: 'unknown' };

/** Writing rows: what stands in one, what is wrong with it, what words propose for it. */
@Service()
export class Curating {
  private readonly store = inject(ClaimsStore);
  private readonly workspaces = inject(Workspaces);
  /** Until they are there, and where they cannot be had, rows are checked without them. */
  private readonly schemas = signal<Schemas>(new Map());

  constructor() {
    inject(SchemaReader)
      .read()
      .then((schemas) => {
        this.schemas.set(schemas);
      })
      .catch(() => undefined);
  }

  /** The row of the workspace, faulty or not; else that of the package. */
  kept(table: RevisedTable, id: string): KeptRow {
    const last = this.workspaces.state().rows.get(table)?.get(id)?.at(-1);
    if (last) return last.cells ? { kind: 'there', cells: last.cells } : { kind: 'retired' };
    const cells = this.shipped(table, id);
    return cells ? { kind: 'there', cells } : { kind: 'unknown' };
  }

  /** @param key the id of the row that is corrected; null for a new one */
  check(table: RevisedTable, cells: RowCells, key: string | null): readonly Fault[] {
    const set = this.store.ground();
    return set ? checkRow(table, cells, key, set, this.schemas().get(table) ?? null) : [];
  }

  /** @param at which figure of the phrase is meant, from 0 */
  propose(marked: Marked, at: number): Proposal {
    const set = this.store.ground();
    return set ? proposeClaim(marked, set, at) : { cells: {}, figures: [] };
  }

  /** An id for a new claim, from what is known of it. */
  proposeId(cells: RowCells): string {
    const set = this.store.ground();
    return set ? newId(cells, set) : '';
  }

  /** How many rows refer to a row, and would go with it. */
  usersOf(table: RevisedTable, id: string): number {
    const set = this.store.ground();
    if (!set) return 0;
    const claims = set.claims.filter((claim) => {
      switch (table) {
        case 'claims.csv':
          return (
            claim.derivation?.formula !== 'count-of-names' && claim.derivation?.inputs.includes(id)
          );
        case 'sources.csv':
          return claim.source === id;
        case 'indicators.csv':
          return claim.indicator === id;
        case 'regions.csv':
          return claim.region === id;
        case 'units.csv':
          return claim.unit === id;
      }
    });
    const indicators = table === 'units.csv' ? [...set.indicators.values()] : [];
    return claims.length + indicators.filter(({ unit }) => unit === id).length;
  }

  private shipped(table: RevisedTable, id: string): RowCells | null {
    const set = this.store.ground();
    if (!set) return null;
    switch (table) {
      case 'claims.csv':
        return written(set.byId.get(id), claimCells);
      case 'sources.csv':
        return written(set.sources.get(id), sourceCells);
      case 'indicators.csv':
        return written(set.indicators.get(id), indicatorCells);
      case 'regions.csv':
        return written(set.regions.get(id), regionCells);
      case 'units.csv':
        return written(set.units.get(id), unitCells);
    }
  }
}

function written<T>(entry: T | undefined, write: (entry: T) => RowCells): RowCells | null {
  return entry === undefined ? null : write(entry);
}
