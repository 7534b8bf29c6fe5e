import type { Dataset, DatasetId } from './dataset';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportProgress,
  ImportResult,
} from './import-run';
import type { Statistics } from './statistics';
import type { TableAbout } from './table';

export interface ImportWatch {
  /** Once, from the head of the file, before it has been read. */
  readonly onPreview?: (preview: ImportPreview) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading; nothing of it stays. The promise is rejected with `ImportError` `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Where tables are read, looked at, added and removed. All of its promises fail with `ImportError`. */
export interface StatisticsDesk extends Statistics {
  /** Gets what reads files ready, so that the first one does not wait. */
  warm(): void;
  /**
   * Reads a file to its end. What comes of it can be asked like any dataset, and is gone with the page until it is added.
   * @param file a file, or pasted text as a blob; `name` is what it is called
   */
  import(
    file: Blob,
    name: string,
    choices: ImportChoices,
    knowledge: ImportKnowledge,
    watch?: ImportWatch,
  ): Promise<ImportResult>;
  /** Adds what was imported, with the analyst's words for its source; `keep` writes it to the browser's storage. */
  add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Dataset>;
  /** Keeps an added dataset beyond this visit, or no longer. */
  keep(id: DatasetId, keep: boolean): Promise<Dataset>;
  /** Forgets a dataset, or an import that was not added. */
  remove(id: DatasetId): Promise<void>;
  /** All that were added and not removed, oldest first, those of former visits included. */
  list(): Promise<readonly Dataset[]>;
}
