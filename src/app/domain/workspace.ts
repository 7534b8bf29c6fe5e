import type { AnchorFinding, DocumentInfo } from './anchor';
import type { ClaimId } from './claim';
import type { BoardDeed } from './figure-board';
import { byCode } from './order';
import type { MatterKey } from './matter';
import type { SourceId } from './source';

export type ChangeId = string;
export type WorkspaceId = string;

/** The tables whose rows an analyst may add, revise and retire, in the order in which they refer to each other. */
export const REVISED_TABLES = [
  'units.csv',
  'indicators.csv',
  'regions.csv',
  'sources.csv',
  'claims.csv',
] as const;
export type RevisedTable = (typeof REVISED_TABLES)[number];

/** A row of a table: the text of a cell under its column's name. A column that is left out is empty. */
export type RowCells = Readonly<Record<string, string>>;

/** What a change does; who made it, and when, stands beside it. */
export type Deed =
  | {
      readonly kind: 'row';
      readonly table: RevisedTable;
      /** The row's `id`. */
      readonly key: string;
      /** The whole row as it is to be from now on; null where it is retired. */
      readonly cells: RowCells | null;
      /** Why, in the analyst's words; may be empty for a row that is new. */
      readonly reason: string;
    }
  | { readonly kind: 'review'; readonly claim: ClaimId; readonly reviewed: boolean }
  | {
      readonly kind: 'settle';
      readonly matter: MatterKey;
      /** `pick`: one of the claims speaks; `annotate`: it stays as it is, and the note says why; `reopen`: neither. */
      readonly how: 'pick' | 'annotate' | 'reopen';
      /** Set exactly for `pick`. */
      readonly pick: ClaimId | null;
      readonly note: string;
    }
  | {
      readonly kind: 'verify';
      readonly source: SourceId;
      readonly document: DocumentInfo;
      /** One for each claim of the source that quotes a phrase, in the order of the set. */
      readonly findings: readonly AnchorFinding[];
    }
  | BoardDeed;

/** One thing that an analyst did. It is never altered afterwards: a correction is a further change. */
export type Change = Deed & {
  readonly id: ChangeId;
  /** ISO 8601, in UTC, to the millisecond. */
  readonly at: string;
  /** The analyst's name as they gave it; may be empty. */
  readonly by: string;
};

export type ChangeOf<K extends Deed['kind']> = Extract<Change, { readonly kind: K }>;

/**
 * The work of an analyst: a layer of changes over the shipped package, which itself never changes. Two tabs, or two
 * copies, are joined by the union of their changes.
 */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  /** ISO 8601, in UTC. */
  readonly made: string;
  /** Earliest first; ties by id. */
  readonly changes: readonly Change[];
}

/** What the changes of a workspace come to. */
export interface WorkspaceState {
  /** All changes of a row, earliest first, by table and key: its history. The last one holds. */
  readonly rows: ReadonlyMap<RevisedTable, ReadonlyMap<string, readonly ChangeOf<'row'>[]>>;
  /** Claims that an analyst has looked at and found right. */
  readonly reviewed: ReadonlyMap<ClaimId, ChangeOf<'review'>>;
  /** Matters that are settled; those reopened are not here. */
  readonly settled: ReadonlyMap<MatterKey, ChangeOf<'settle'>>;
  /** The last verification of each source. */
  readonly verified: ReadonlyMap<SourceId, ChangeOf<'verify'>>;
}

export const NO_CHANGES: WorkspaceState = {
  rows: new Map(),
  reviewed: new Map(),
  settled: new Map(),
  verified: new Map(),
};

/** Changes in the order in which they hold: earliest first, ties by id, each once. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  return [...byId.values()].sort((a, b) => byCode(a.at, b.at) || byCode(a.id, b.id));
}

/** @param changes in the order in which they hold */
export function stateOf(changes: readonly Change[]): WorkspaceState {
  const rows = new Map<RevisedTable, Map<string, ChangeOf<'row'>[]>>();
  const reviewed = new Map<ClaimId, ChangeOf<'review'>>();
  const settled = new Map<MatterKey, ChangeOf<'settle'>>();
  const verified = new Map<SourceId, ChangeOf<'verify'>>();
  for (const change of changes) {
    switch (change.kind) {
      case 'row': {
        const table = rows.get(change.table) ?? new Map<string, ChangeOf<'row'>[]>();
        const history = table.get(change.key);
        if (history) history.push(change);
        else table.set(change.key, [change]);
        rows.set(change.table, table);
        break;
      }
      case 'review':
        if (change.reviewed) reviewed.set(change.claim, change);
        else reviewed.delete(change.claim);
        break;
      case 'settle':
        if (change.how === 'reopen') settled.delete(change.matter);
        else settled.set(change.matter, change);
        break;
      case 'verify':
        verified.set(change.source, change);
        break;
      case 'figure':
      // What these come to says `boardOf`.
    }
  }
  return { rows, reviewed, settled, verified };
}

/** The verdict of the last verification on a claim; null where its source was not verified, or it quotes nothing. */
export function findingOn(state: WorkspaceState, claim: ClaimId, source: SourceId) {
  return state.verified.get(source)?.findings.find((finding) => finding.claim === claim) ?? null;
}
