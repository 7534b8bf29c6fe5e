import { inject, Service } from '@angular/core';
import { claimCells } from '../domain/write-rows';
import type { ClaimId } from '../domain/claim';
import type { CellDiff } from '../domain/package-diff';
import { diffCells } from '../domain/package-diff';
import type { ChangeOf } from '../domain/workspace';
import { ClaimsStore } from './claims-store';
import { Workspaces } from './workspaces';

/** One change of a claim's row. */
export interface Revision {
  readonly change: ChangeOf<'row'>;
  readonly kind: 'added' | 'revised' | 'retired';
  /** What differs from the row before; empty where it was added or retired. */
  readonly cells: readonly CellDiff[];
}

/** What became of a claim's row in the workspace that is open. */
@Service()
export class ClaimHistory {
  private readonly base = inject(ClaimsStore).base;
  private readonly state = inject(Workspaces).state;

  /** Latest first; empty where the row is as it was shipped. */
  of(id: ClaimId): readonly Revision[] {
    const shipped = this.base()?.set.byId.get(id);
    let before = shipped ? claimCells(shipped) : null;
    const revisions = (this.state().rows.get('claims.csv')?.get(id) ?? []).map(
      (change): Revision => {
        const former = before;
        before = change.cells;
        if (!change.cells) return { change, kind: 'retired', cells: [] };
        if (!former) return { change, kind: 'added', cells: [] };
        return { change, kind: 'revised', cells: diffCells(former, change.cells) };
      },
    );
    return revisions.reverse();
  }
}
