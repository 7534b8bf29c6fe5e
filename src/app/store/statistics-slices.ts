import { computed, signal } from '@angular/core';
import type { RegionId } from '../domain/region';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Observations, Statistics } from '../domain/statistics/statistics';

/** Figures of one indicator of a dataset. */
export interface Slice {
  readonly dataset: Dataset;
  readonly code: Code;
  /** Null for all regions. */
  readonly regions: readonly RegionId[] | null;
}

/** What one answer brought. */
export interface FetchedPart {
  readonly dataset: Dataset;
  readonly figures: Observations;
}

/** Figures of one indicator that are there. */
interface Fetched {
  /** Null for all regions. */
  readonly regions: ReadonlySet<RegionId> | null;
  readonly parts: readonly FetchedPart[];
}

type Key = string;
const keyOf = ({ id }: Dataset, code: Code): Key => `${id}/${String(code)}`;

/** Figures of datasets: which are there, which are on their way, and which could not be had. Signals are read. */
export class StatisticsSlices {
  private readonly desk: Pick<Statistics, 'slice'>;
  private readonly onLost: () => void;
  private readonly fetched = signal<ReadonlyMap<Key, Fetched>>(new Map());
  private readonly fetching = new Map<string, Promise<void>>();
  /** What could not be had: it is asked for no more until the reader wants that. */
  private readonly lost = signal<ReadonlyMap<string, Slice>>(new Map());

  /** All that is there, in the order in which it came first. */
  readonly parts = computed(() => [...this.fetched().values()].flatMap(({ parts }) => parts));

  constructor(desk: Pick<Statistics, 'slice'>, onLost: () => void) {
    this.desk = desk;
    this.onLost = onLost;
  }

  /** Of a slice, what is neither there nor given up: one slice or none. */
  lacking(slice: Slice): readonly Slice[] {
    const there = this.fetched().get(keyOf(slice.dataset, slice.code))?.regions;
    if (there === null) return [];
    const regions = slice.regions?.filter((id) => !there?.has(id)) ?? null;
    const rest = { ...slice, regions };
    return regions?.length === 0 || this.lost().has(jobOf(rest)) ? [] : [rest];
  }

  /** Never fails: what cannot be had is given up. */
  async fetch(slices: readonly Slice[]): Promise<void> {
    await Promise.all(slices.map((slice) => this.fetchOnce(slice)));
  }

  /** Asks once more for what could not be had, of these datasets. */
  async retry(isThere: (dataset: Dataset) => boolean): Promise<void> {
    const lost = [...this.lost().values()];
    this.lost.set(new Map());
    await this.fetch(lost.filter(({ dataset }) => isThere(dataset)));
  }

  /** Figures of other datasets take no memory from now on. */
  keepOnly(isThere: (dataset: Dataset) => boolean): void {
    const stays = ([, { parts }]: readonly [Key, Fetched]) =>
      parts.every(({ dataset }) => isThere(dataset));
    const all = [...this.fetched()];
    if (!all.every(stays)) this.fetched.set(new Map(all.filter(stays)));
  }

  /** Whoever asks for what is on its way waits for that. */
  private fetchOnce(slice: Slice): Promise<void> {
    const job = jobOf(slice);
    const running =
      this.fetching.get(job) ?? this.fetchSlice(slice).finally(() => this.fetching.delete(job));
    this.fetching.set(job, running);
    return running;
  }

  private async fetchSlice(slice: Slice): Promise<void> {
    const { dataset, code, regions } = slice;
    const query = { dataset: dataset.id, indicator: code, regions, periods: null };
    try {
      const figures = await this.desk.slice(query);
      const part = { dataset, figures };
      this.put(keyOf(dataset, code), { regions: regions && new Set(regions), parts: [part] });
    } catch {
      this.lost.update((lost) => new Map(lost).set(jobOf(slice), slice));
      this.onLost();
    }
  }

  private put(key: Key, fetched: Fetched): void {
    this.fetched.update((all) => new Map(all).set(key, joined(all.get(key), fetched)));
  }
}

function jobOf({ dataset, code, regions }: Slice): string {
  return `${keyOf(dataset, code)} ${regions?.join() ?? ''}`;
}

/** What was there and what has come, each region once: two requests that overlap may have been on their way. */
function joined(before: Fetched | undefined, next: Fetched): Fetched {
  if (!before || next.regions === null) return next;
  const { regions } = before;
  if (regions === null) return before;
  const parts = next.parts.map(({ dataset, figures }) => ({
    dataset,
    figures: without(figures, dataset, regions),
  }));
  return { regions: new Set([...regions, ...next.regions]), parts: [...before.parts, ...parts] };
}

function without(
  figures: Observations,
  { regions }: Dataset,
  known: ReadonlySet<RegionId>,
): Observations {
  const { region, period, value, trait, row } = figures;
  const isNew = (_: number, at: number) => !known.has(regions[region[at] ?? 0]?.id ?? '');
  return {
    ...figures,
    region: region.filter(isNew),
    period: period.filter(isNew),
    value: value.filter(isNew),
    trait: trait.filter(isNew),
    row: row.filter(isNew),
  };
}
