import { Service } from '@angular/core';
import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { PeriodId } from '../../domain/period';
import type { RegionId } from '../../domain/region';
import type { Code, Dataset, DatasetId } from '../../domain/statistics/dataset';
import { ImportError } from '../../domain/statistics/import-fault';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportResult,
} from '../../domain/statistics/import-run';
import type {
  Observations,
  Range,
  RankQuery,
  SliceQuery,
} from '../../domain/statistics/statistics';
import type { ImportWatch, StatisticsDesk } from '../../domain/statistics/statistics-desk';
import type { TableAbout } from '../../domain/statistics/table';
import type { Outcome, StatisticsCalls } from './statistics-calls';

type Calls = Remote<StatisticsCalls>;

interface Running {
  readonly calls: Calls;
  /** Rejected when the worker breaks; whatever was asked then fails. */
  readonly broken: Promise<never>;
}

/** Statistics in a worker of this browser. A worker that breaks is started anew by the next call; what was kept is there then. */
@Service()
export class StatisticsEngine implements StatisticsDesk {
  private running: Promise<Running> | null = null;

  warm(): void {
    this.start().then(
      ({ calls }) => calls.ready(),
      () => undefined,
    );
  }

  async import(
    file: Blob,
    name: string,
    choices: ImportChoices,
    knowledge: ImportKnowledge,
    { onPreview, onProgress, signal }: ImportWatch = {},
  ): Promise<ImportResult> {
    if (signal?.aborted) throw new ImportError('cancelled');
    const id = newDatasetId();
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const cancel = () =>
      void this.running?.then(
        ({ calls }) => calls.cancel(id),
        () => undefined,
      );
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const result = await this.ask<ImportResult>((calls) =>
        calls.import(
          { id, file, name, choices, knowledge, now },
          proxy((preview) => onPreview?.(preview)),
          proxy((progress) => onProgress?.(progress)),
        ),
      );
      if (!signal?.aborted) return result;
      // It was read to its end before the word to stop was heard.
      await this.remove(result.dataset.id);
    } catch (error) {
      // Whoever cancels has no use for another reason.
      if (!signal?.aborted) throw error;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
    throw new ImportError('cancelled');
  }

  add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Dataset> {
    return this.ask((calls) => calls.add(id, about, keep));
  }

  keep(id: DatasetId, keep: boolean): Promise<Dataset> {
    return this.ask((calls) => calls.keep(id, keep));
  }

  remove(id: DatasetId): Promise<void> {
    return this.ask((calls) => calls.remove(id));
  }

  list(): Promise<readonly Dataset[]> {
    return this.ask((calls) => calls.list());
  }

  dataset(id: DatasetId): Promise<Dataset> {
    return this.ask((calls) => calls.dataset(id));
  }

  slice(query: SliceQuery, signal?: AbortSignal): Promise<Observations> {
    return this.ask((calls) => calls.slice(query), signal);
  }

  latest(
    id: DatasetId,
    indicator: Code,
    regions?: readonly RegionId[],
    signal?: AbortSignal,
  ): Promise<PeriodId | null> {
    return this.ask((calls) => calls.latest(id, indicator, regions ?? null), signal);
  }

  rank(query: RankQuery, signal?: AbortSignal): Promise<Observations> {
    return this.ask((calls) => calls.rank(query), signal);
  }

  row(id: DatasetId, row: number, signal?: AbortSignal): Promise<readonly Observations[]> {
    return this.ask((calls) => calls.row(id, row), signal);
  }

  range(id: DatasetId, indicator: Code, signal?: AbortSignal): Promise<Range | null> {
    return this.ask((calls) => calls.range(id, indicator), signal);
  }

  private async ask<T>(
    call: (calls: Calls) => Promise<Outcome<T>>,
    signal?: AbortSignal,
  ): Promise<T> {
    const { calls, broken } = await this.start();
    signal?.throwIfAborted();
    const outcome = await Promise.race([call(calls), broken]);
    signal?.throwIfAborted();
    if (outcome.kind === 'done') return outcome.value;
    if (outcome.kind === 'fault') throw new ImportError(outcome.fault, outcome.detail);
    throw new Error(outcome.message);
  }

  private start(): Promise<Running> {
    return (this.running ??= this.started());
  }

  private async started(): Promise<Running> {
    const { promise, reject } = Promise.withResolvers<never>();
    promise.catch(() => undefined);
    try {
      const { startStatisticsWorker } = await import('./start-statistics-worker');
      const worker = startStatisticsWorker();
      worker.onerror = (event) => {
        event.preventDefault();
        // What it says from now on is no matter to the one that is started after it.
        worker.onerror = null;
        worker.terminate();
        this.running = null;
        reject(new ImportError('crashed', event.message));
      };
      return { calls: wrap<StatisticsCalls>(worker), broken: promise };
    } catch (error) {
      // Its code could not be had, say; the next call tries again.
      this.running = null;
      throw new ImportError('crashed', error instanceof Error ? error.message : '', error);
    }
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function newDatasetId(): DatasetId {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `ds-${Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
