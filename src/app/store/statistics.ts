import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { Dataset, DatasetId } from '../domain/statistics/dataset';
import type { ImportFault } from '../domain/statistics/import-fault';
import { ImportError } from '../domain/statistics/import-fault';
import type { TableAbout } from '../domain/statistics/table';
import { STATISTICS_DESK } from './statistics-desk';
import { StatisticsLayer } from './statistics-layer';

export type { Dataset, DatasetId };

/** What went wrong last with a dataset. */
export interface DatasetFault {
  readonly fault: ImportFault;
  readonly detail: string;
}

/** Bytes that this page uses of the browser's storage, and may use. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

/** The datasets that the analyst has added: of this visit, and those that the browser keeps. For later pages only. */
@Service()
export class Datasets {
  private readonly desk = inject(STATISTICS_DESK);
  private readonly storage = storageOf(inject(DOCUMENT));
  private readonly listed = signal<readonly Dataset[]>([]);
  private readonly gone = signal<Dataset | null>(null);
  private readonly noted = signal<DatasetFault | null>(null);
  private readonly estimated = signal<StorageUse | null>(null);

  /** Oldest first, without the one that was removed. */
  readonly list = computed(() => {
    const gone = this.gone()?.id;
    return this.listed().filter(({ id }) => id !== gone);
  });
  /** The dataset that was removed last in this visit, to be brought back; null for none. */
  readonly removed = this.gone.asReadonly();
  /** The one that was added last in this visit, to be undone; null for none. */
  readonly added = signal<DatasetId | null>(null);
  readonly fault = this.noted.asReadonly();
  /** Null where the browser does not say. */
  readonly use = this.estimated.asReadonly();
  /** Resolves when the datasets of former visits are known, or cannot be had. Never fails. */
  readonly ready: Promise<void>;

  /** Tells the browser's other tabs that what it keeps is another. */
  private readonly channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel('ri-statistics') : null;

  constructor() {
    inject(StatisticsLayer).start();
    this.ready = this.restore();
    this.channel?.addEventListener('message', () => void this.restore());
    inject(DestroyRef).onDestroy(() => this.channel?.close());
  }

  /** Adds what was imported. @returns null where the browser does not keep it: `fault` says why, and it is not added */
  async add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Dataset | null> {
    const dataset = await this.attempt(() => this.desk.add(id, about, keep));
    if (!dataset) return null;
    this.listed.update((all) => [...all.filter((one) => one.id !== id), dataset]);
    this.added.set(id);
    await this.changed();
    return dataset;
  }

  /** Keeps a dataset beyond this visit, or no longer. @returns whether that was done */
  async keep(id: DatasetId, keep: boolean): Promise<boolean> {
    const dataset = await this.attempt(() => this.desk.keep(id, keep));
    if (dataset) this.show(dataset);
    await this.changed();
    return dataset !== null;
  }

  /**
   * Takes a dataset away, and out of the browser's storage. Its figures stay in memory until the next one is removed or
   * the page is closed, so that `bringBack` makes it as it was.
   */
  async remove(id: DatasetId): Promise<void> {
    const dataset = this.list().find((one) => one.id === id);
    if (!dataset) return;
    const former = this.gone();
    this.gone.set(dataset);
    if (this.added() === id) this.added.set(null);
    if (former) await this.forget(former.id);
    if (dataset.kept && !(await this.attempt(() => this.desk.keep(id, false)))) this.gone.set(null);
    await this.changed();
  }

  /** Makes the dataset that was removed last as it was. */
  async bringBack(): Promise<void> {
    const dataset = this.gone();
    if (!dataset) return;
    this.gone.set(null);
    if (!dataset.kept) return;
    // The browser has nothing of it yet: a page that is closed now must not have said otherwise.
    this.show({ ...dataset, kept: false });
    await this.keep(dataset.id, true);
  }

  private show(dataset: Dataset): void {
    this.listed.update((all) => all.map((one) => (one.id === dataset.id ? dataset : one)));
  }

  private async changed(): Promise<void> {
    this.channel?.postMessage(null);
    await this.weigh();
  }

  private async forget(id: DatasetId): Promise<void> {
    this.listed.update((all) => all.filter((one) => one.id !== id));
    await this.attempt(() => this.desk.remove(id));
  }

  private async restore(): Promise<void> {
    const kept = await this.attempt(() => this.desk.list());
    if (kept) {
      // What was added for this visit meanwhile stays; what another tab has removed does not.
      const known = new Set(kept.map(({ id }) => id));
      const others = ({ id, kept: isKept }: Dataset) => !known.has(id) && !isKept;
      this.listed.update((all) => [...kept, ...all.filter(others)]);
    }
    await this.weigh();
  }

  /** @returns null where it fails; `fault` says why */
  private async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const done = await work();
      this.noted.set(null);
      return done;
    } catch (error) {
      this.noted.set(faultOf(error));
      return null;
    }
  }

  private async weigh(): Promise<void> {
    try {
      const { usage, quota } = (await this.storage?.estimate()) ?? {};
      if (usage !== undefined && quota !== undefined) this.estimated.set({ used: usage, quota });
    } catch {
      // The list says what each one takes.
    }
  }
}

/** Whatever was thrown, as a fault with a name. */
export function faultOf(error: unknown): DatasetFault {
  if (error instanceof ImportError) return { fault: error.fault, detail: error.detail };
  return { fault: 'crashed', detail: error instanceof Error ? error.message : String(error) };
}

/** Old browsers have none, nor do pages without a secure address. */
function storageOf({ defaultView }: Document): StorageManager | undefined {
  return (defaultView?.navigator as { readonly storage?: StorageManager } | undefined)?.storage;
}
