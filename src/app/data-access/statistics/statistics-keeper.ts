import type { Dataset, DatasetId } from '../../domain/statistics/dataset';
import { ImportError } from '../../domain/statistics/import-fault';
import type { ImportResult } from '../../domain/statistics/import-run';
import type { TableAbout } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import { ColumnStore } from './column-store';
import type { TableHooks, TableJob } from './read-table';
import type { StatisticsDatabase } from './statistics-database';

interface Pending {
  readonly store: ColumnStore;
  readonly source: ByteSource;
}

/** All datasets of this visit and of former ones, with their figures. Lives in the worker. */
export class StatisticsKeeper {
  private opened: Promise<StatisticsDatabase> | null = null;
  /** Imports that were not added yet. */
  private readonly pending = new Map<DatasetId, Pending>();
  /** Added in this visit, or asked for; figures are fetched from the database when they are first wanted. */
  private readonly stores = new Map<DatasetId, ColumnStore>();

  /** What reads a file comes apart: most visits only look at what was read before. */
  async import(job: TableJob, hooks: TableHooks): Promise<ImportResult> {
    const { readTable } = await import('./read-table');
    const { dataset, columns, regions, stopped } = await readTable(job, hooks);
    this.pending.set(dataset.id, { store: new ColumnStore(dataset, columns), source: job.source });
    return { dataset, regions, stopped };
  }

  /** Nothing is changed where the browser cannot keep it: then it is still to be added. */
  async add(
    id: DatasetId,
    about: TableAbout,
    keep: boolean,
    breathe: () => Promise<void>,
  ): Promise<Dataset> {
    const waiting = this.pending.get(id);
    if (!waiting) throw missing(id);
    const { store, source } = waiting;
    const { hashOf } = await import('./hash-of');
    const file = { ...store.dataset.file, sha256: await hashOf(source, breathe) };
    const dataset = { ...store.dataset, about, file, kept: keep };
    if (keep) await (await this.database()).keep(dataset, store.columns);
    this.stores.set(id, new ColumnStore(dataset, store.columns));
    this.pending.delete(id);
    return dataset;
  }

  async keep(id: DatasetId, keep: boolean): Promise<Dataset> {
    const { dataset, columns } = await this.store(id);
    const changed = { ...dataset, kept: keep };
    if (keep) await (await this.database()).keep(changed, columns);
    else await (await this.database()).remove(id);
    this.stores.set(id, new ColumnStore(changed, columns));
    return changed;
  }

  async remove(id: DatasetId): Promise<void> {
    if (this.pending.delete(id)) return;
    await (await this.database()).remove(id);
    this.stores.delete(id);
  }

  /** Oldest first. Where the browser's storage is closed to us, those of this visit. */
  async list(): Promise<readonly Dataset[]> {
    const kept = await this.database()
      .then((database) => database.list())
      .catch(() => []);
    const all = new Map(kept.map((dataset) => [dataset.id, dataset]));
    for (const [id, { dataset }] of this.stores) if (!dataset.kept) all.set(id, dataset);
    return [...all.values()].sort((a, b) => (a.file.read < b.file.read ? -1 : 1));
  }

  /** Its code comes apart: a file is read without it. What could not be had is asked for again. */
  private database(): Promise<StatisticsDatabase> {
    this.opened ??= import('./statistics-database').then(
      ({ StatisticsDatabase }) => new StatisticsDatabase(),
    );
    this.opened.catch(() => (this.opened = null));
    return this.opened;
  }

  /** @throws ImportError `storage` with the id of a dataset that is not there */
  async store(id: DatasetId): Promise<ColumnStore> {
    const known = this.stores.get(id) ?? this.pending.get(id)?.store;
    if (known) return known;
    const database = await this.database();
    const dataset = (await database.list()).find((one) => one.id === id);
    const columns = dataset && (await database.columns(id));
    if (!columns) throw missing(id);
    const store = new ColumnStore(dataset, columns);
    this.stores.set(id, store);
    return store;
  }
}

function missing(id: DatasetId): ImportError {
  return new ImportError('storage', id);
}
