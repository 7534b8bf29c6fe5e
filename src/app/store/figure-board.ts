import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { BoardChange, BoardDeed, BoardFigure, BoardFigureId } from '../domain/figure-board';
import { boardOf, CAPTION_MOST, isBoardChange } from '../domain/figure-board';
import { ranksToMove, rankBetween } from '../domain/figure-board-order';
import type { FigureView } from '../domain/figure-view';
import { writeFigureView } from '../domain/figure-view';
import type { Lang } from '../domain/localized';
import { inOrder } from '../domain/workspace';
import { KEPT_BOARD, readKeptBoard, writeKeptBoard } from './figure-board-kept';
import type { KeepFailure } from './kept-text';
import { newId } from './new-id';
import { Workspaces } from './workspaces';

/** A figure to be put on the board. */
export interface FigureToAdd {
  readonly view: FigureView;
  /** Of the words in `file`. */
  readonly lang: Lang;
  /** The figure's file as it is now (`writeFigureFile`). */
  readonly file: string;
}

/** Whether a figure was put on the board or was there already, and which number it has, from 1. */
export interface AddedFigure {
  readonly kind: 'added' | 'there';
  readonly number: number;
}

interface Step {
  readonly put: readonly BoardChange[];
  readonly drop: readonly BoardChange[];
}

/**
 * The figure board: part of the workspace that is open, else kept in this browser as changes of its own. Each change is made
 * to what the browser keeps at that moment, so that two tabs do not overwrite each other. For later pages only.
 */
@Service()
export class FigureBoard {
  private readonly workspaces = inject(Workspaces);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly own = signal<readonly BoardChange[]>([]);
  private readonly steps = signal<readonly Step[]>([]);

  /** Whether the board is that of a workspace. */
  readonly isOfWorkspace = computed(() => this.workspaces.current() !== null);
  /** In their order; the first is number 1. */
  readonly figures = computed<readonly BoardFigure[]>(() =>
    boardOf(this.workspaces.current()?.changes ?? this.own()),
  );
  /** Figures that the browser keeps while a workspace is open: they can be brought into it. */
  readonly left = computed(() => (this.isOfWorkspace() ? boardOf(this.own()).length : 0));
  /** Whether `undo` takes something back that was done to the board in this visit. */
  readonly undoable = computed(() => {
    if (!this.isOfWorkspace()) return this.steps().length > 0;
    const step = this.workspaces.undoable();
    return step !== null && [...step.put, ...step.drop].every(isBoardChange);
  });
  /** Why the browser does not keep the board; null while it does, and while a workspace keeps it. */
  readonly failure = signal<KeepFailure | null>(null);
  /** How many changes of the kept board could not be read. They are set aside. */
  readonly lost = signal(0);
  /** Resolves when it is known whether a workspace is open. Never fails. */
  readonly ready = this.workspaces.ready;

  constructor() {
    this.own.set(this.fresh());
    const follow = ({ key }: StorageEvent) => {
      // No key: all was cleared.
      if (key === KEPT_BOARD || key === null) this.own.set(this.fresh());
    };
    this.window?.addEventListener('storage', follow);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('storage', follow);
    });
  }

  /** Puts a figure at the end, unless one with the same address and language is there. */
  async add({ view, lang, file }: FigureToAdd): Promise<AddedFigure> {
    await this.ready;
    this.refresh();
    const text = writeFigureView(view);
    const figures = this.figures();
    const known = figures.findIndex((one) => one.view === text && one.lang === lang);
    if (known >= 0) return { kind: 'there', number: known + 1 };
    const rank = rankBetween(figures.at(-1)?.rank ?? null, null);
    this.make({ kind: 'figure', figure: newId(), does: 'place', view: text, lang, rank, file });
    return { kind: 'added', number: this.figures().length };
  }

  /** @param to its new place, from 0; @returns whether it has moved */
  move(id: BoardFigureId, to: number): boolean {
    const ranks = ranksToMove(this.figures(), id, to);
    this.make(
      ...[...ranks].map(([figure, rank]): BoardDeed => ({
        kind: 'figure',
        figure,
        does: 'order',
        rank,
      })),
    );
    return ranks.size > 0;
  }

  /** @param caption in the analyst's words; empty for the figure's own finding */
  caption(id: BoardFigureId, caption: string): void {
    const text = caption.trim().slice(0, CAPTION_MOST);
    const before = this.figures().find((one) => one.id === id);
    if (!before || before.caption === text) return;
    this.make({ kind: 'figure', figure: id, does: 'caption', caption: text });
  }

  /** Takes a figure as it is now for what it is compared with from now on. */
  renew(files: ReadonlyMap<BoardFigureId, string>): void {
    this.make(
      ...[...files].map(([figure, file]): BoardDeed => ({
        kind: 'figure',
        figure,
        does: 'renew',
        file,
      })),
    );
  }

  remove(...ids: readonly BoardFigureId[]): void {
    this.make(...ids.map((figure): BoardDeed => ({ kind: 'figure', figure, does: 'lift' })));
  }

  /** Takes back what was done last. Whatever was done since, in another tab, stays. */
  undo(): void {
    if (this.isOfWorkspace()) {
      if (this.undoable()) this.workspaces.undo();
      return;
    }
    const last = this.steps().at(-1);
    if (!last) return;
    this.steps.update((all) => all.slice(0, -1));
    this.apply({ put: last.drop, drop: last.put });
  }

  /** Brings the board that the browser keeps into the open workspace; makes one where none is open. */
  async bringIntoWorkspace(): Promise<void> {
    await this.ready;
    const changes = this.fresh();
    if (!changes.length) return;
    this.workspaces.take(changes);
    this.steps.set([]);
    this.own.set([]);
    this.failure.set(writeKeptBoard([]));
  }

  private make(...deeds: readonly BoardDeed[]): void {
    if (!deeds.length) return;
    if (this.isOfWorkspace()) {
      this.workspaces.make(...deeds);
      return;
    }
    const [at, by] = [this.now(), this.workspaces.author()];
    const put = deeds.map((one): BoardChange => ({ ...one, id: newId(), at, by }));
    this.steps.update((all) => [...all, { put, drop: [] }]);
    this.apply({ put, drop: [] });
  }

  private apply({ put, drop }: Step): void {
    const gone = new Set(drop.map(({ id }) => id));
    const kept = this.fresh().filter(({ id }) => !gone.has(id));
    const changes = inOrder([...kept, ...put]).filter(isBoardChange);
    this.own.set(changes);
    if (this.failure() !== 'newer') this.failure.set(writeKeptBoard(changes));
  }

  private refresh(): void {
    if (!this.isOfWorkspace()) this.own.set(this.fresh());
  }

  /** As the browser keeps it now; this tab's own where the browser keeps none. */
  private fresh(): readonly BoardChange[] {
    if (this.failure()) return this.own();
    const { changes, failure, lost } = readKeptBoard();
    this.failure.set(failure);
    if (lost) this.lost.set(lost);
    return failure ? this.own() : changes;
  }

  /** Later than all that is there, also after the clock was set back. */
  private now(): string {
    const last = this.own().at(-1)?.at ?? '';
    const at = new Date().toISOString();
    return at > last ? at : new Date(new Date(last).getTime() + 1).toISOString();
  }
}
