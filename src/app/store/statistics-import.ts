import { computed, DestroyRef, effect, inject, Service, signal } from '@angular/core';
import type { Dataset } from '../domain/statistics/dataset';
import {
  withCorrection,
  withIndicator,
  withOptions,
  withoutCorrection,
  withRegion,
  withStop,
} from '../domain/statistics/import-choices';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportResult,
} from '../domain/statistics/import-run';
import { NO_CHOICES } from '../domain/statistics/import-run';
import type { Correction, Mapping } from '../domain/statistics/mapping';
import type { ProblemKind } from '../domain/statistics/problem';
import type { RegionId } from '../domain/region';
import type { TableAbout, TableOptions } from '../domain/statistics/table';
import { shapeOf } from '../domain/statistics/table-shape';
import { ClaimsStore } from './claims-store';
import { ImportQueue } from './import-queue';
import type { FileToRead, ImportPace, ImportState } from './import-state';
import { guardLeaving } from './leave-guard';
import { STATISTICS_DESK } from './statistics-desk';
import { rememberedShapes, rememberShape } from './statistics-shapes';
import type { DatasetFault } from './statistics';
import { Datasets, faultOf } from './statistics';

/** Files on their way in, one after the other: each is read, looked at, and added or left out. For later pages only. */
@Service()
export class Imports {
  private readonly desk = inject(STATISTICS_DESK);
  private readonly datasets = inject(Datasets);
  private readonly claims = inject(ClaimsStore);
  private readonly files = new ImportQueue();
  private readonly now = signal<ImportState>({ kind: 'idle' });
  private readonly chosen = signal<ImportChoices>(NO_CHOICES);
  /** Resolves when there is something to match against, or known that there is nothing. */
  private readonly grounded = Promise.withResolvers<undefined>();
  private running: AbortController | null = null;

  readonly state = this.now.asReadonly();
  readonly choices = this.chosen.asReadonly();
  /** All files of this visit that came together, in order. */
  readonly queue = this.files.all;
  /** The one before the analyst; null for none. */
  readonly current = this.files.current;
  /** Whether closing the page would lose an import. */
  readonly isOpen = computed(() => this.now().kind !== 'idle');

  /** What tables are matched against: the claims without the analyst's other datasets; null until they are loaded. */
  readonly ground = this.claims.ground;

  constructor() {
    effect(() => {
      if (this.claims.state().kind !== 'loading') this.grounded.resolve(undefined);
    });
    guardLeaving(() => this.isOpen());
    inject(DestroyRef).onDestroy(() => {
      this.running?.abort();
    });
  }

  /** Gets ready what reads files: the first one need not wait for it. */
  warm(): void {
    this.desk.warm();
  }

  /** What an address answers; why it does not, where it does not. Fetched by code that comes with the first one. */
  async fetch(address: string, signal: AbortSignal): Promise<FileToRead | DatasetFault> {
    try {
      const { fetchTable } = await import('../data-access/statistics/address');
      return await fetchTable(address, signal);
    } catch (error) {
      return faultOf(error);
    }
  }

  /** Puts files in line; the first begins at once where none is being looked at. */
  take(files: readonly FileToRead[]): void {
    const isIdle = this.now().kind === 'idle';
    this.files.add(files, isIdle);
    if (isIdle) this.next();
  }

  /** Changes choices and reads the file again with them. */
  choose(change: Partial<ImportChoices>): void {
    if (!this.current()) return;
    this.chosen.update((all) => ({ ...all, ...change }));
    void this.read();
  }

  /** How the file is read. Columns may be others then: what was chosen for them is proposed anew. */
  chooseOptions(change: Partial<TableOptions>): void {
    this.choose(withOptions(this.chosen(), change));
  }

  chooseMapping(mapping: Mapping): void {
    this.choose({ mapping });
  }

  /** @param region null keeps it as a region of its own; undefined leaves it to what is proposed */
  chooseRegion(text: string, region: RegionId | null | undefined): void {
    this.choose(withRegion(this.chosen(), text, region));
  }

  /** @param id an indicator of the claims; null for none */
  chooseIndicator(parts: readonly string[], id: string | null): void {
    this.choose(withIndicator(this.chosen(), parts, id));
  }

  correct(correction: Correction): void {
    this.choose(withCorrection(this.chosen(), correction));
  }

  takeCorrectionBack(correction: Correction): void {
    this.choose(withoutCorrection(this.chosen(), correction));
  }

  stopAt(kind: ProblemKind, stops: boolean): void {
    this.choose(withStop(this.chosen(), kind, stops));
  }

  /** Reads again, after it failed. */
  retry(): void {
    void this.read();
  }

  /** Ends the reading. Nothing of it stays but its preview. */
  cancel(): void {
    this.running?.abort();
  }

  /** Leaves the file out, and goes on to the next one. */
  async leaveOut(): Promise<void> {
    const state = this.now();
    this.running?.abort();
    this.running = null;
    this.files.mark('left-out');
    if (state.kind === 'read') await this.forget(state.result);
    this.next();
  }

  /** Adds what was read, and goes on to the next file. @returns null where the browser does not keep it */
  async add(about: TableAbout, keep: boolean): Promise<Dataset | null> {
    const state = this.now();
    if (state.kind !== 'read') return null;
    const dataset = await this.datasets.add(state.result.dataset.id, about, keep);
    if (!dataset) return null;
    const { mapping } = this.chosen();
    if (mapping) rememberShape(shapeOf(state.preview.head), mapping);
    this.files.mark('added');
    this.next();
    return dataset;
  }

  private next(): void {
    const goesOn = this.files.next();
    this.chosen.set(NO_CHOICES);
    this.now.set({ kind: 'idle' });
    if (goesOn) void this.read();
  }

  /** Reads the current file with the choices as they are, instead of a reading that is under way. */
  private async read(): Promise<void> {
    const file = this.files.toRead();
    if (!file) return;
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    const isOver = () => this.running !== run;
    const former = this.begin();
    if (former) await this.forget(former);
    // Regions would all be unknown before.
    await this.grounded.promise;
    if (isOver()) return;
    const began = performance.now();
    try {
      const result = await this.desk.import(
        file.blob,
        file.name,
        this.choices(),
        this.knowledge(),
        {
          signal: run.signal,
          onPreview: (preview) => {
            if (!isOver()) this.update({ preview });
          },
          onProgress: (progress) => {
            if (!isOver())
              this.update({ pace: { ...progress, elapsed: performance.now() - began } });
          },
        },
      );
      if (isOver()) await this.forget(result);
      else this.finish(result);
    } catch (error) {
      if (!isOver()) this.fail(error);
    }
  }

  /** @returns the reading that this one replaces, whose figures are to be forgotten; null for none */
  private begin(): ImportResult | null {
    const state = this.now();
    const preview = state.kind === 'idle' ? null : state.preview;
    const mapping = this.chosen().mapping;
    const result = state.kind === 'reading' || state.kind === 'read' ? state.result : null;
    // What was chosen is seen at once.
    const shown = preview && mapping ? { ...preview, mapping } : preview;
    this.now.set({ kind: 'reading', preview: shown, pace: null, result });
    this.files.mark('reading');
    return state.kind === 'read' ? state.result : null;
  }

  private update(
    change: { readonly preview: ImportPreview } | { readonly pace: ImportPace },
  ): void {
    this.now.update((state) => (state.kind === 'reading' ? { ...state, ...change } : state));
  }

  private finish(result: ImportResult): void {
    const state = this.now();
    this.running = null;
    if (state.kind !== 'reading' || !state.preview) {
      this.fail(new Error('The file was read without a preview'));
      return;
    }
    this.now.set({ kind: 'read', preview: state.preview, result });
    this.files.mark('read');
  }

  private fail(error: unknown): void {
    const state = this.now();
    const preview = state.kind === 'idle' ? null : state.preview;
    const wasCancelled = this.running?.signal.aborted === true;
    this.running = null;
    const fault: DatasetFault = wasCancelled ? { fault: 'cancelled', detail: '' } : faultOf(error);
    this.now.set({ kind: 'failed', preview, ...fault });
    this.files.mark('failed');
  }

  private async forget({ dataset }: ImportResult): Promise<void> {
    // What is not there any more needs no forgetting.
    await this.desk.remove(dataset.id).catch(() => undefined);
  }

  private knowledge(): ImportKnowledge {
    const regions = [...(this.ground()?.regions.values() ?? [])];
    return { regions, remembered: rememberedShapes() };
  }
}
