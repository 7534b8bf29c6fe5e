import type { Provider } from '@angular/core';
import type { Dataset, DatasetId } from '../app/domain/statistics/dataset';
import { ImportError } from '../app/domain/statistics/import-fault';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportResult,
} from '../app/domain/statistics/import-run';
import type { Observations, RankQuery, SliceQuery } from '../app/domain/statistics/statistics';
import type { ImportWatch, StatisticsDesk } from '../app/domain/statistics/statistics-desk';
import type { TableAbout } from '../app/domain/statistics/table';
import { STATISTICS_DESK } from '../app/store/statistics-desk';
import type { NamedIndicator } from './statistics-table';
import {
  datasetOf,
  FIGURES,
  HEAD,
  INDICATORS,
  MAPPING,
  observations,
  PERIODS,
  readingsOf,
} from './statistics-table';

interface Asked {
  readonly name: string;
  readonly choices: ImportChoices;
  readonly knowledge: ImportKnowledge;
}

/** A desk without a worker: it gives the small table for any file, when it is told to, and remembers what it was asked. */
export class DeskHere implements StatisticsDesk {
  readonly asked: Asked[] = [];
  /** What the file calls its indicators, and their units. */
  indicators: readonly NamedIndicator[] = INDICATORS;
  /** Held until `release`, with its preview already given; so that a test sees a reading under way. */
  isHeld = false;
  /** What imports fail with; null where they do not. */
  fails: ImportError | null = null;
  /** What `add` and `keep` fail with, where they are to keep. */
  full: ImportError | null = null;
  readonly held = new Map<DatasetId, Dataset>();
  readonly added = new Set<DatasetId>();
  private waiting: (() => void)[] = [];
  private count = 0;

  warm(): void {
    // Nothing to get ready.
  }

  async import(
    file: Blob,
    name: string,
    choices: ImportChoices,
    knowledge: ImportKnowledge,
    watch?: ImportWatch,
  ): Promise<ImportResult> {
    this.asked.push({ name, choices, knowledge });
    await Promise.resolve();
    if (this.fails) throw this.fails;
    const preview: ImportPreview = { head: HEAD, mapping: choices.mapping ?? MAPPING };
    watch?.onPreview?.(preview);
    watch?.onProgress?.({ rows: 4, bytes: file.size / 2, total: file.size });
    await this.turn(watch?.signal);
    if (watch?.signal?.aborted) throw new ImportError('cancelled');
    this.count += 1;
    const dataset = datasetOf(
      `ds-${String(this.count)}`,
      { name, bytes: file.size },
      preview.mapping,
      this.indicators,
    );
    this.held.set(dataset.id, dataset);
    return { dataset, regions: readingsOf(choices), stopped: null };
  }

  release(): void {
    this.isHeld = false;
    for (const go of this.waiting.splice(0)) go();
  }

  add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Dataset> {
    if (keep && this.full) return Promise.reject(this.full);
    const found = this.found(id);
    this.added.add(id);
    const file = { ...found.file, sha256: 'ab'.repeat(32) };
    return this.put({ ...found, about, file, kept: keep });
  }

  keep(id: DatasetId, keep: boolean): Promise<Dataset> {
    if (keep && this.full) return Promise.reject(this.full);
    return this.put({ ...this.found(id), kept: keep });
  }

  remove(id: DatasetId): Promise<void> {
    this.held.delete(id);
    this.added.delete(id);
    return Promise.resolve();
  }

  list(): Promise<readonly Dataset[]> {
    return Promise.resolve([...this.held.values()].filter(({ id }) => this.added.has(id)));
  }

  dataset(id: DatasetId): Promise<Dataset> {
    return Promise.resolve().then(() => this.found(id));
  }

  slice({ dataset, indicator, regions, periods }: SliceQuery): Promise<Observations> {
    const { regions: members } = this.found(dataset);
    const asked = (wanted: readonly string[] | null, id: string | undefined) =>
      wanted === null || wanted.includes(id ?? '');
    const figures = FIGURES.filter(
      (one) =>
        one.indicator === indicator &&
        asked(regions, members[one.region]?.id) &&
        asked(periods, PERIODS[one.period]),
    );
    return Promise.resolve(observations(figures, indicator));
  }

  latest(): Promise<string> {
    return Promise.resolve('2015');
  }

  rank({ indicator, period, top }: RankQuery): Promise<Observations> {
    const figures = FIGURES.filter(
      (one) =>
        one.indicator === indicator && PERIODS[one.period] === period && !Number.isNaN(one.value),
    ).sort((a, b) => b.value - a.value);
    return Promise.resolve(observations(figures.slice(0, top), indicator));
  }

  row(_: DatasetId, row: number): Promise<readonly Observations[]> {
    const figures = FIGURES.filter((one) => one.row === row);
    return Promise.resolve(figures.map((one) => observations([one], one.indicator)));
  }

  range() {
    return Promise.resolve({ least: 7, most: 103 });
  }

  private turn(signal?: AbortSignal): Promise<void> {
    if (!this.isHeld) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal?.addEventListener('abort', () => {
        resolve();
      });
    });
  }

  private found(id: DatasetId): Dataset {
    const found = this.held.get(id);
    if (!found) throw new Error(`There is no dataset ${id}`);
    return found;
  }

  private put(dataset: Dataset): Promise<Dataset> {
    this.held.set(dataset.id, dataset);
    return Promise.resolve(dataset);
  }
}

export function readsTablesHere(desk: DeskHere): Provider {
  return { provide: STATISTICS_DESK, useValue: desk };
}
