import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import { openDB } from 'idb';
import type { Change, ChangeId, Workspace, WorkspaceId } from '../domain/workspace';
import { inOrder } from '../domain/workspace';
import type { SaveFailure } from '../domain/workspace-fault';
import type { WorkspaceHead } from '../domain/workspace-step';

export const DATABASE = 'ri-workspaces';

interface KeptChange {
  readonly workspace: WorkspaceId;
  readonly id: ChangeId;
  readonly change: Change;
}

interface Schema extends DBSchema {
  workspaces: { key: WorkspaceId; value: WorkspaceHead };
  /** A record of its own for each change: what one tab writes cannot overwrite what another one wrote. */
  changes: {
    key: [WorkspaceId, ChangeId];
    value: KeptChange;
    indexes: { workspace: WorkspaceId };
  };
}

type Upgrade = Parameters<
  NonNullable<NonNullable<Parameters<typeof openDB<Schema>>[2]>['upgrade']>
>;

/** What turns the database of one version into that of the next. Never alter one that was published: add another. */
export const MIGRATIONS: readonly ((db: Upgrade[0], transaction: Upgrade[3]) => void)[] = [
  (db) => {
    db.createObjectStore('workspaces', { keyPath: 'id' });
    db.createObjectStore('changes', { keyPath: ['workspace', 'id'] });
  },
  // The changes of one workspace are read without a look at those of others.
  (_, transaction) => {
    transaction.objectStore('changes').createIndex('workspace', 'workspace');
  },
];

export function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (/quota/i.test(name)) return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'BlockedError') return 'blocked';
  return /Security|InvalidState|NotFound|Reference|Type/.test(name) ? 'barred' : 'broken';
}

/** What is written at one time: all of it, or nothing. */
export interface Writing {
  /** The workspace; its entry is made where there is none. */
  readonly head: WorkspaceHead;
  /** Whether an entry that is there gets this name. */
  readonly renames?: boolean;
  readonly put?: readonly Change[];
  readonly drop?: readonly ChangeId[];
  /** Takes the workspace out, with all its changes. */
  readonly removes?: boolean;
}

/** The workspaces that this browser keeps. Every method fails with the browser's own error; `failureOf` names it. */
export class WorkspaceDatabase {
  private readonly db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.db = db;
  }

  /** @param closed called when the browser closes it, or another tab wants a newer version of it */
  static async open(closed: () => void): Promise<WorkspaceDatabase> {
    const db = await new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      openDB<Schema>(DATABASE, MIGRATIONS.length, {
        upgrade: (opened, before, _, transaction) => {
          for (const migrate of MIGRATIONS.slice(before)) migrate(opened, transaction);
        },
        blocked: () => {
          reject(new DOMException('Another tab holds an older version open', 'BlockedError'));
        },
        blocking: (_before, _after, event) => {
          (event.target as IDBDatabase).close();
          closed();
        },
        terminated: closed,
      }).then(resolve, reject);
    });
    return new WorkspaceDatabase(db);
  }

  /** Oldest first. */
  async heads(): Promise<readonly WorkspaceHead[]> {
    const heads = await this.db.getAll('workspaces');
    return heads.sort((a, b) => a.made.localeCompare(b.made));
  }

  /** Null where there is none. */
  async load(id: WorkspaceId): Promise<Workspace | null> {
    const transaction = this.db.transaction(['workspaces', 'changes']);
    const head = await transaction.objectStore('workspaces').get(id);
    const kept = await transaction.objectStore('changes').index('workspace').getAll(id);
    return head ? { ...head, changes: inOrder(kept.map(({ change }) => change)) } : null;
  }

  async write({ head, renames, put = [], drop = [], removes }: Writing): Promise<void> {
    const names: StoreNames<Schema>[] = ['workspaces', 'changes'];
    const transaction = this.db.transaction(names, 'readwrite');
    const heads = transaction.objectStore('workspaces');
    const changes = transaction.objectStore('changes');
    const { id } = head;
    const asked: Promise<unknown>[] = [];
    const ask = (request: Promise<unknown>): void => {
      // Its error is told by `Promise.all` below; those that an abort takes along are not told again.
      request.catch(() => undefined);
      asked.push(request);
    };
    const work = async (): Promise<void> => {
      if (removes) {
        ask(heads.delete(id));
        for (const key of await changes.index('workspace').getAllKeys(id)) ask(changes.delete(key));
      } else {
        if (renames || !(await heads.get(id))) ask(heads.put(head));
        for (const change of drop) ask(changes.delete([id, change]));
        for (const change of put) ask(changes.put({ workspace: id, id: change.id, change }));
      }
      await Promise.all(asked);
    };
    // What fails in the middle must leave nothing behind; its own error says more than that of the abort.
    const done = transaction.done;
    done.catch(() => undefined);
    try {
      await work();
    } catch (error) {
      abort(transaction);
      throw error;
    }
    await done;
  }

  close(): void {
    this.db.close();
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted by the browser already.
  }
}
