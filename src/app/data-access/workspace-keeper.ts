import type { Workspace, WorkspaceId } from '../domain/workspace';
import type { SaveFailure } from '../domain/workspace-fault';
import type { WorkspaceHead } from '../domain/workspace-step';
import { applyStep } from '../domain/workspace-step';
import type { WorkspaceDatabase, Writing } from './workspace-database';
import { failureOf } from './workspace-database';

/** Whether the work is kept; `unsaved`: how many steps of this tab the browser does not keep. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure; readonly unsaved: number };

export interface KeeperParts {
  readonly open: (closed: () => void) => Promise<WorkspaceDatabase>;
  /** To the other tabs; null where the browser has none to offer. */
  readonly channel: BroadcastChannel | null;
  readonly onSaving: (saving: Saving) => void;
  /** Another tab has written. */
  readonly onElsewhere: () => void;
}

/**
 * Writes one step after the other. What could not be written stays in line, in its order, and is tried again with the
 * next step; nothing that the analyst did is lost while the page is open.
 */
export class WorkspaceKeeper {
  private readonly parts: KeeperParts;
  private readonly line: Writing[] = [];
  private database: Promise<WorkspaceDatabase> | null = null;
  private work: Promise<void> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.parts = parts;
    parts.channel?.addEventListener('message', () => {
      parts.onElsewhere();
    });
  }

  /** How many steps are not written. */
  get unsaved(): number {
    return this.line.length;
  }

  write(writing: Writing): void {
    this.line.push(writing);
    this.parts.onSaving({ kind: 'saving' });
    void this.retry();
  }

  /** Writes what is in line. Never fails: `onSaving` hears what became of it. */
  retry(): Promise<void> {
    this.work = this.work.then(() => this.writeAll());
    return this.work;
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    return this.work;
  }

  /** What this browser keeps, with what is still in line. @throws what the browser says */
  async heads(): Promise<readonly WorkspaceHead[]> {
    const kept = new Map((await (await this.opened()).heads()).map((head) => [head.id, head]));
    for (const { head, removes, renames } of this.line) {
      if (removes) kept.delete(head.id);
      else if (renames || !kept.has(head.id)) kept.set(head.id, head);
    }
    return [...kept.values()];
  }

  /** Null where there is none. @throws what the browser says */
  async load(id: WorkspaceId): Promise<Workspace | null> {
    const kept = await (await this.opened()).load(id);
    return this.line
      .filter(({ head }) => head.id === id)
      .reduce<Workspace | null>(withWriting, kept);
  }

  private async writeAll(): Promise<void> {
    if (!this.line.length) return;
    this.parts.onSaving({ kind: 'saving' });
    try {
      for (let first = this.line[0]; first; first = this.line[0]) {
        await (await this.opened()).write(first);
        this.line.shift();
        this.parts.channel?.postMessage(first.head.id);
      }
      this.parts.onSaving({ kind: 'saved' });
    } catch (error) {
      this.fail(failureOf(error));
    }
  }

  /** Tells that nothing is kept; the next try opens the database anew. */
  fail(reason: SaveFailure): void {
    this.forget();
    this.parts.onSaving({ kind: 'failed', reason, unsaved: this.line.length });
  }

  private opened(): Promise<WorkspaceDatabase> {
    this.database ??= this.parts.open(() => {
      this.database = null;
    });
    return this.database;
  }

  private forget(): void {
    const former = this.database;
    this.database = null;
    former?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  }
}

function withWriting(kept: Workspace | null, writing: Writing): Workspace | null {
  if (writing.removes) return null;
  const { head, renames, put = [], drop = [] } = writing;
  const before = kept ?? { ...head, changes: [] };
  const gone = new Set(drop);
  const dropped = before.changes.filter(({ id }) => gone.has(id));
  return {
    ...(renames ? head : before),
    changes: applyStep(before.changes, { put, drop: dropped }),
  };
}
