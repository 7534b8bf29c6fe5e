import type { Code, Dataset, DatasetId } from '../../domain/statistics/dataset';
import type { ImportFault } from '../../domain/statistics/import-fault';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportProgress,
  ImportResult,
} from '../../domain/statistics/import-run';
import type {
  Observations,
  Range,
  RankQuery,
  SliceQuery,
} from '../../domain/statistics/statistics';
import type { TableAbout } from '../../domain/statistics/table';
import type { PeriodId } from '../../domain/period';
import type { RegionId } from '../../domain/region';

/** What a call came to: faults cross the border of a worker as data, since errors lose what they carry. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: ImportFault; readonly detail: string }
  /** A fault of ours: the text is for the console. */
  | { readonly kind: 'broken'; readonly message: string };

export interface ImportCall {
  readonly id: DatasetId;
  readonly file: Blob;
  readonly name: string;
  readonly choices: ImportChoices;
  readonly knowledge: ImportKnowledge;
  readonly now: string;
}

/** What the worker can be asked. */
export interface StatisticsCalls {
  ready(): void;
  import(
    call: ImportCall,
    onPreview: (preview: ImportPreview) => void,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Outcome<ImportResult>>;
  /** Ends the import with this id at its next breath. */
  cancel(id: DatasetId): void;
  add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Outcome<Dataset>>;
  keep(id: DatasetId, keep: boolean): Promise<Outcome<Dataset>>;
  remove(id: DatasetId): Promise<Outcome<void>>;
  list(): Promise<Outcome<readonly Dataset[]>>;
  dataset(id: DatasetId): Promise<Outcome<Dataset>>;
  slice(query: SliceQuery): Promise<Outcome<Observations>>;
  latest(
    id: DatasetId,
    indicator: Code,
    regions: readonly RegionId[] | null,
  ): Promise<Outcome<PeriodId | null>>;
  rank(query: RankQuery): Promise<Outcome<Observations>>;
  row(id: DatasetId, row: number): Promise<Outcome<readonly Observations[]>>;
  range(id: DatasetId, indicator: Code): Promise<Outcome<Range | null>>;
}
