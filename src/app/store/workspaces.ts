import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import type { Writing } from '../data-access/workspace-database';
import { failureOf, WorkspaceDatabase } from '../data-access/workspace-database';
import type { Saving } from '../data-access/workspace-keeper';
import { WorkspaceKeeper } from '../data-access/workspace-keeper';
import type {
  Change,
  ChangeId,
  Deed,
  Workspace,
  WorkspaceId,
  WorkspaceState,
} from '../domain/workspace';
import { NO_CHANGES, stateOf } from '../domain/workspace';
import type { SaveFailure } from '../domain/workspace-fault';
import type { Clash, Step, WorkspaceHead } from '../domain/workspace-step';
import { applyStep, batchOf, clashesOf } from '../domain/workspace-step';
import { latestOf, timeAfter } from './change-times';
import { readKept, writeKept } from './kept-text';
import { guardLeaving } from './leave-guard';
import { newId } from './new-id';
import { StepHistory } from './step-history';
import { headsAfter, withMade } from './workspace-heads';
import { OPEN_WORKSPACE, WorkspaceLayer } from './workspace-layer';
import { isSameList, laidOver, overOf } from './workspace-over';

export type { Clash, SaveFailure, Saving, WorkspaceHead };

const AUTHOR = 'ri.author';
const CHANNEL = 'ri-workspaces';

/** The analyst's work: the workspaces of this browser, the one that is open, and what is done to it. For later pages only. */
@Service()
export class Workspaces {
  private readonly layer = inject(WorkspaceLayer);
  private readonly keeper: WorkspaceKeeper;
  private readonly opened = signal<Workspace | null>(null);
  private readonly heads = signal<readonly WorkspaceHead[]>([]);
  private readonly kept = signal<Saving>({ kind: 'saved' });
  private readonly history = new StepHistory();
  private readonly named = signal(readKept(AUTHOR).text ?? '');
  /** Ids of what this tab did, to tell what another one did. */
  private readonly own = new Set<ChangeId>();

  /** The workspace that is open; null while there is only the shipped package. */
  readonly current = this.opened.asReadonly();
  /** What its changes come to. */
  readonly state = computed<WorkspaceState>(() => {
    const current = this.current();
    return current ? stateOf(current.changes) : NO_CHANGES;
  });
  /** All workspaces of this browser, oldest first. */
  readonly list = this.heads.asReadonly();
  /** Whether the browser keeps the work. */
  readonly saving = this.kept.asReadonly();
  /** What `undo` would take back, and `redo` bring again; null for nothing. Of this visit only. */
  readonly undoable = this.history.undoable;
  readonly redoable = this.history.redoable;
  /** The analyst's name, as it stands beside each change; may be empty. */
  readonly author = this.named.asReadonly();
  /** Rows that this tab and another one have both revised, latest last; the analyst takes note of them. */
  readonly clashes = signal<readonly Clash[]>([]);
  /** The workspace that was removed last in this visit, to be brought back; null for none. */
  readonly removed = signal<Workspace | null>(null);
  /** Whether another tab has removed the workspace that was open here. */
  readonly removedElsewhere = signal(false);
  /** Resolves when the workspace that was open is there again, or is known not to be. Never fails. */
  readonly ready: Promise<void>;

  constructor() {
    const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
    this.keeper = new WorkspaceKeeper({
      open: (closed) => WorkspaceDatabase.open(closed),
      channel,
      onSaving: (saving) => {
        this.kept.set(saving);
      },
      onElsewhere: () => void this.follow(),
    });
    this.ready = this.restore();
    this.layer.source.set(this.over());
    guardLeaving(() => this.keeper.unsaved > 0);
    inject(DestroyRef).onDestroy(() => {
      channel?.close();
    });
  }

  /** Makes changes at one time, to be taken back in one step; opens a new workspace where none is open. */
  make(...deeds: readonly Deed[]): void {
    this.step({ put: this.made(deeds), drop: [] });
  }

  /** Takes a change back, with all that was made together with it; `undo` brings it again. */
  takeBack(change: Change): void {
    this.step({ put: [], drop: batchOf(this.current()?.changes ?? [], change) });
  }

  /** Adds the changes of a file as they are, those known aside, and what it asks for besides; one step. */
  take(changes: readonly Change[], deeds: readonly Deed[] = []): void {
    const known = new Set(this.current()?.changes.map(({ id }) => id));
    const fresh = changes.filter(({ id }) => !known.has(id));
    this.step({ put: [...fresh, ...this.made(deeds, latestOf(fresh))], drop: [] });
  }

  undo(): void {
    const step = this.history.undo();
    if (step) this.apply(step);
  }

  redo(): void {
    const step = this.history.redo();
    if (step) this.apply(step);
  }

  /** Opens one of the list. @returns whether it is there */
  async open(id: WorkspaceId): Promise<boolean> {
    try {
      const workspace = await this.keeper.load(id);
      if (workspace) this.show(workspace);
      return workspace !== null;
    } catch (error) {
      this.keeper.fail(failureOf(error));
      return false;
    }
  }

  /** Leaves the shipped package alone on screen. The workspace stays in the list. */
  close(): void {
    this.show(null);
  }

  /**
   * Makes a workspace and opens it. An empty name is shown as its day.
   *
   * @param changes what it begins with, as a file holds it, `deeds` what is done besides
   */
  create(name: string, changes: readonly Change[] = [], deeds: readonly Deed[] = []): void {
    const head = { id: newId(), name: name.trim(), made: this.now() };
    const put = [...changes, ...this.made(deeds, latestOf(changes))];
    this.show({ ...head, changes: applyStep([], { put, drop: [] }) });
    this.write({ head, put });
  }

  rename(id: WorkspaceId, name: string): void {
    const head = this.heads().find((one) => one.id === id);
    if (!head) return;
    const renamed = { ...head, name: name.trim() };
    this.opened.update((open) => (open?.id === id ? { ...open, name: renamed.name } : open));
    this.write({ head: renamed, renames: true });
  }

  /** Takes a workspace out of the browser. Until the page is closed, `bringBack` makes it as it was. */
  async remove(id: WorkspaceId): Promise<void> {
    const head = this.heads().find((one) => one.id === id);
    if (!head) return;
    const open = this.current();
    const whole = open?.id === id ? open : await this.keeper.load(id).catch(() => null);
    this.removed.set(whole);
    if (open?.id === id) this.close();
    this.write({ head, removes: true });
  }

  /** Makes the workspace that was removed last as it was, and opens it. */
  bringBack(): void {
    const workspace = this.removed();
    if (!workspace) return;
    this.removed.set(null);
    const { changes, ...head } = workspace;
    this.show(workspace);
    this.write({ head, put: changes });
  }

  signAs(name: string): void {
    this.named.set(name.trim());
    writeKept(AUTHOR, name.trim());
  }

  /** Tries again to keep what is not kept. */
  retry(): Promise<void> {
    return this.keeper.retry();
  }

  /** A workspace of the list, to be looked at or saved. Null where it cannot be had. */
  async read(id: WorkspaceId): Promise<Workspace | null> {
    const open = this.current();
    return open?.id === id ? open : this.keeper.load(id).catch(() => null);
  }

  /** @param after a time that they must be later than */
  private made(deeds: readonly Deed[], after = ''): readonly Change[] {
    const at = this.now(after);
    const by = this.author();
    return deeds.map((deed): Change => ({ ...deed, id: newId(), at, by }));
  }

  private step(step: Step): void {
    if (!step.put.length && !step.drop.length) return;
    // Opening one begins a new list of what can be taken back.
    if (!this.current()) this.begin();
    this.history.record(step);
    this.apply(step);
  }

  private apply({ put, drop }: Step): void {
    const open = this.current();
    if (!open) return;
    for (const { id } of put) this.own.add(id);
    const { changes, ...head } = open;
    this.opened.set({ ...open, changes: applyStep(changes, { put, drop }) });
    this.write({ head, put, drop: drop.map(({ id }) => id) });
  }

  /** A new workspace on screen; its entry is written together with its first changes. */
  private begin(): void {
    this.show({ id: newId(), name: '', made: this.now(), changes: [] });
  }

  private write(writing: Writing): void {
    this.keeper.write(writing);
    this.heads.update((all) => headsAfter(all, writing));
  }

  private show(workspace: Workspace | null): void {
    this.opened.set(workspace);
    this.history.forget();
    this.clashes.set([]);
    this.removedElsewhere.set(false);
    writeKept(OPEN_WORKSPACE, workspace?.id ?? '');
  }

  private async restore(): Promise<void> {
    const id = readKept(OPEN_WORKSPACE).text;
    try {
      const [heads, workspace] = await Promise.all([
        this.keeper.heads(),
        id ? this.keeper.load(id) : null,
      ]);
      this.heads.update((made) => withMade(heads, made));
      // Work that was begun meanwhile is not put aside.
      if (workspace && !this.current()) this.opened.set(workspace);
      // One that is gone, with the browser's data or in mid-write, must not be waited for on every visit.
      if (id && !workspace && !this.current()) writeKept(OPEN_WORKSPACE, '');
    } catch (error) {
      const reason = failureOf(error);
      // Who only reads, in a private window, need not be told that nothing could be kept.
      if (id || reason !== 'barred') this.keeper.fail(reason);
    }
  }

  /** Another tab has written: what the browser keeps now, with what this tab could not write yet. */
  private async follow(): Promise<void> {
    const before = this.current();
    try {
      this.heads.set(await this.keeper.heads());
      if (!before) return;
      const after = await this.keeper.load(before.id);
      const now = this.current();
      if (now?.id !== before.id) return;
      if (!after) {
        this.show(null);
        this.removedElsewhere.set(true);
        return;
      }
      const clashes = clashesOf(this.own, now.changes, after.changes);
      if (clashes.length) this.clashes.update((all) => [...all, ...clashes]);
      this.opened.set(after);
    } catch (error) {
      this.keeper.fail(failureOf(error));
    }
  }

  /** What lies over the package; a new function only where rows or picks have changed. */
  private over() {
    const laid = computed(() => laidOver(this.current()?.changes ?? []), { equal: isSameList });
    return computed(() => overOf(laid()));
  }

  /** Later than all that is there. */
  private now(after = ''): string {
    return timeAfter(this.current()?.changes.at(-1)?.at ?? '', after);
  }
}
