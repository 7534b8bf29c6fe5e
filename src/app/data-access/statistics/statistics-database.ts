import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Dataset, DatasetId } from '../../domain/statistics/dataset';
import { ImportError } from '../../domain/statistics/import-fault';
import type { ObservationColumns } from './observation-columns';

export const STATISTICS_DATABASE = 'ri-statistics';
const VERSION = 1;

interface Schema extends DBSchema {
  datasets: { key: DatasetId; value: Dataset };
  /** Apart, so that the list of datasets is there without any of their figures. */
  columns: { key: DatasetId; value: ObservationColumns };
}

const BOTH = ['datasets', 'columns'] as const;

/** The datasets that this browser keeps. Every method fails with ImportError `quota` or `storage`, and changes nothing then. */
export class StatisticsDatabase {
  private db: Promise<IDBPDatabase<Schema>> | null = null;

  list(): Promise<readonly Dataset[]> {
    return this.with((db) => db.getAll('datasets'));
  }

  /** Null where the dataset is not kept. */
  columns(id: DatasetId): Promise<ObservationColumns | null> {
    return this.with(async (db) => (await db.get('columns', id)) ?? null);
  }

  /** Keeps a dataset: both parts of it, or neither. */
  keep(dataset: Dataset, columns: ObservationColumns): Promise<void> {
    return this.with(async (db) => {
      const transaction = db.transaction(BOTH, 'readwrite');
      await Promise.all([
        transaction.objectStore('datasets').put(dataset, dataset.id),
        transaction.objectStore('columns').put(columns, dataset.id),
        transaction.done,
      ]);
    });
  }

  remove(id: DatasetId): Promise<void> {
    return this.with(async (db) => {
      const transaction = db.transaction(BOTH, 'readwrite');
      await Promise.all([
        ...BOTH.map((name) => transaction.objectStore(name).delete(id)),
        transaction.done,
      ]);
    });
  }

  private async with<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.db ??= this.open()));
    } catch (error) {
      const name = error instanceof Error || error instanceof DOMException ? error.name : '';
      throw new ImportError(/quota/i.test(name) ? 'quota' : 'storage', name, error);
    }
  }

  /** A connection that could not be opened, or was closed by the browser, is opened anew at the next call. */
  private open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.db = null;
    };
    const opening = openDB<Schema>(STATISTICS_DATABASE, VERSION, {
      upgrade: (opened, before) => {
        if (before < 1) for (const store of BOTH) opened.createObjectStore(store);
      },
      blocking: (_before, _after, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }
}
