import type { Change, ChangeId, RevisedTable, Workspace } from './workspace';
import { inOrder } from './workspace';

/** A workspace without its changes: an entry of the list. */
export type WorkspaceHead = Omit<Workspace, 'changes'>;

/** What is put into a workspace, and taken out of it, at one time. */
export interface Step {
  readonly put: readonly Change[];
  readonly drop: readonly Change[];
}

/** @param changes in the order in which they hold; so is what is returned */
export function applyStep(
  changes: readonly Change[],
  { put, drop }: Pick<Step, 'put' | 'drop'>,
): readonly Change[] {
  const gone = new Set(drop.map(({ id }) => id));
  return inOrder([...changes.filter(({ id }) => !gone.has(id)), ...put]);
}

/** The step that takes this one back. */
export function inverseOf({ put, drop }: Step): Step {
  return { put: drop, drop: put };
}

/** The change, and all that were made together with it. */
export function batchOf(changes: readonly Change[], { at, by }: Change): readonly Change[] {
  return changes.filter((change) => change.at === at && change.by === by);
}

export interface Clash {
  readonly table: RevisedTable;
  readonly key: string;
  /** Whether the other one holds. */
  readonly lost: boolean;
}

/**
 * Rows that were revised here and, since, elsewhere. Both stand in the history; the later holds.
 *
 * @param own ids of the changes that were made here
 * @param before what was known here, and `after`, with what came in
 */
export function clashesOf(
  own: ReadonlySet<ChangeId>,
  before: readonly Change[],
  after: readonly Change[],
): readonly Clash[] {
  const known = new Set(before.map(({ id }) => id));
  const rowOf = (change: Change) =>
    change.kind === 'row' ? `${change.table} ${change.key}` : null;
  const revised = new Set(after.filter(({ id }) => own.has(id)).map(rowOf));
  const last = new Map(after.map((change) => [rowOf(change), change.id]));
  return after.flatMap((change): readonly Clash[] => {
    if (change.kind !== 'row' || known.has(change.id) || !revised.has(rowOf(change))) return [];
    const lost = !own.has(last.get(rowOf(change)) ?? '');
    return [{ table: change.table, key: change.key, lost }];
  });
}
