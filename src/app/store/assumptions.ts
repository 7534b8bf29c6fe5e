import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, startWith } from 'rxjs';
import type { Assumption, AssumptionId, Draft } from '../domain/assumption';
import { saysTheSame } from '../domain/assumption';
import type { Incoming } from '../domain/assumption-merge';
import { incoming } from '../domain/assumption-merge';
import {
  readAssumptionLink,
  readAssumptions,
  writeAssumptionLink,
  writeAssumptions,
} from '../domain/assumption-text';
import type { ClaimId } from '../domain/claim';
import type { AssumptionFault } from '../domain/read-assumption';
import type { Change } from './assumption-changes';
import { applyChange, inverseOf } from './assumption-changes';
import { KEPT, KeptAssumptions } from './kept-assumptions';
import type { KeepFailure } from './kept-text';
import { newId } from './new-id';
import { SharedFigure } from './shared-figure';

export type { KeepFailure };

/** What can be taken back. Adding and switching are, by a control beside each; the rest would be lost. */
export type UndoKind = 'change' | 'remove' | 'import';

/** The parameter of an address that carries them. */
export const ASSUME = 'assume';

/** What a file holds, before anything of it takes effect. */
export interface ImportPreview extends Incoming {
  readonly refused: readonly AssumptionFault[];
}

const UNDO_MOST = 50;

/**
 * What the analyst assumes, kept in this browser; beside it, what a link brought, which holds for the visit. Every change
 * is made to what the browser keeps at that moment, so that two tabs do not overwrite each other. For later pages only:
 * it must not stand before the first chart.
 */
@Service()
export class Assumptions {
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly shared = inject(SharedFigure);
  private readonly kept = new KeptAssumptions();

  private readonly list = signal<readonly Assumption[]>([]);
  private readonly undos = signal<readonly (Change & { readonly kind: UndoKind })[]>([]);
  private readonly linked = signal<ReadonlySet<AssumptionId>>(new Set());
  private taken = '';

  /** Why the browser does not keep them; they hold until the page is closed. Null while it does. */
  readonly failure = this.kept.failure.asReadonly();
  /** What of the browser's own could not be read; it stays there, under another key. */
  readonly unread = this.kept.unread.asReadonly();
  /** What of the link could not be read. */
  readonly linkFaults = signal<readonly AssumptionFault[]>([]);
  /** How often another tab has changed the list while this one was open. */
  readonly elsewhere = signal(0);

  readonly all = this.list.asReadonly();
  /** Those that are on. */
  readonly active = computed(() => {
    const opened = this.shared.opened();
    // A figure as it was saved rests on what it brought, and on nothing of the reader's.
    return opened?.set ? opened.assumptions : this.list().filter(({ on }) => on);
  });
  /** Those that a link brought and that nobody has kept. */
  readonly fromLink = computed(() => this.list().filter(({ id }) => this.linked().has(id)));
  /** What `undo` takes back: the kind of the last change, and how many assumptions it touched. */
  readonly undoable = computed(() => {
    const last = this.undos().at(-1);
    return last ? { kind: last.kind, count: last.put.length + last.drop.length } : null;
  });
  /** The value of the address's `assume` for those that are on: empty for none, null where they are too many. */
  readonly link = computed(() => writeAssumptionLink(this.active()));

  constructor() {
    this.list.set(this.kept.read() ?? []);
    this.followTabs();
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        startWith(null),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.takeLink();
      });
  }

  of(target: ClaimId): readonly Assumption[] {
    return this.list().filter((one) => one.target === target);
  }

  isFromLink(id: AssumptionId): boolean {
    return this.linked().has(id);
  }

  add(target: ClaimId, draft: Draft): Assumption {
    const one = { ...draft, id: newId(), target, made: now(), on: true };
    this.make(null, [{ one }]);
    return one;
  }

  /** Gives an assumption another content; what another tab has removed meanwhile is there again. */
  change(before: Assumption, draft: Draft): Assumption {
    const { id, target, on } = before;
    const one = { ...draft, id, target, made: now(), on };
    this.make('change', [{ one }]);
    return one;
  }

  switch(id: AssumptionId, on: boolean): void {
    const found = this.fresh().find((one) => one.id === id);
    if (found) this.make(null, [{ one: { ...found, on } }]);
  }

  remove(...ids: readonly AssumptionId[]): void {
    this.make('remove', [], ids);
  }

  removeAll(): void {
    this.remove(...this.fresh().map(({ id }) => id));
  }

  /** Takes the last change back. Whatever was changed since, here or in another tab, stays. */
  undo(): void {
    const last = this.undos().at(-1);
    if (!last) return;
    this.undos.update((all) => all.slice(0, -1));
    this.write(applyChange(this.fresh(), last));
  }

  /** What a file would bring; nothing takes effect yet. */
  preview(text: string): ImportPreview {
    const { assumptions, faults } = readAssumptions(text);
    return { ...incoming(this.fresh(), assumptions, newId), refused: faults };
  }

  /** Adds what a file brings. */
  take({ added }: Pick<ImportPreview, 'added'>): void {
    this.make(
      'import',
      added.map((one) => ({ one })),
    );
  }

  /** The text of a file with all of them. */
  file(): string {
    return writeAssumptions(this.list());
  }

  /** Keeps in this browser what the link brought; of what was held already, but off, it is switched on. */
  keepLinked(): void {
    const own = this.fresh().filter(({ id }) => !this.linked().has(id));
    const { added, already } = incoming(own, this.fromLink(), newId);
    const isAsked = (one: Assumption) => already.some((other) => saysTheSame(one, other));
    this.linked.set(new Set());
    this.write([...own.map((one) => (isAsked(one) ? { ...one, on: true } : one)), ...added]);
  }

  leaveLinked(): void {
    this.remove(...this.linked());
  }

  /** @param kind by which it can be taken back; null for what needs no undo */
  private make(
    kind: UndoKind | null,
    put: Change['put'],
    drop: readonly AssumptionId[] = [],
  ): void {
    const list = this.fresh();
    const change = { put, drop: drop.filter((id) => list.some((one) => one.id === id)) };
    if (!change.put.length && !change.drop.length) return;
    if (kind) {
      const undo = { kind, ...inverseOf(list, change) };
      this.undos.update((all) => [...all, undo].slice(-UNDO_MOST));
    }
    this.write(applyChange(list, change));
  }

  /** The list as the browser keeps it now, with what a link brought; this tab's own where the browser keeps none. */
  private fresh(): readonly Assumption[] {
    const kept = this.failure() ? null : this.kept.read();
    return kept ? [...kept, ...this.fromLink()] : this.list();
  }

  private write(list: readonly Assumption[]): void {
    this.list.set(list);
    this.kept.write(list.filter(({ id }) => !this.linked().has(id)));
  }

  private followTabs(): void {
    const follow = ({ key }: StorageEvent) => {
      // No key: all was cleared.
      if (key !== KEPT && key !== null) return;
      const kept = this.kept.read();
      if (!kept) return;
      // What could not be written here is held beside what the other tab wrote.
      const own = this.failure() ? this.list() : this.fromLink();
      const others = own.filter(({ id }) => !kept.some((one) => one.id === id));
      this.list.set([...kept, ...others]);
      this.elsewhere.update((times) => times + 1);
    };
    this.window?.addEventListener('storage', follow);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('storage', follow);
    });
  }

  /** Before the first navigation ends the router has no address yet: the window's own is read through it. */
  private takeLink(): void {
    const { router } = this;
    const url = router.currentNavigation()?.extractedUrl ?? router.parseUrl(router.url);
    const text: unknown = url.queryParams[ASSUME];
    if (typeof text !== 'string' || text === this.taken) return;
    this.taken = text;
    const { assumptions, faults } = readAssumptionLink(text);
    this.linkFaults.set(faults);
    const kept = this.list().filter(({ id }) => !this.linked().has(id));
    const isOn = kept.filter(({ on }) => on);
    const added = incoming(isOn, assumptions, newId).added.map((one) => ({ ...one, id: newId() }));
    // Ids of an earlier link stay known: taking back a removal must not keep what nobody asked to keep.
    this.linked.update((ids) => new Set([...ids, ...added.map(({ id }) => id)]));
    this.list.set([...kept, ...added]);
  }
}

function now(): string {
  return new Date().toISOString();
}
