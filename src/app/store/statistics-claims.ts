import { computed, DOCUMENT, effect, inject, Service, signal, untracked } from '@angular/core';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';
import type { TableAbsence } from '../domain/table-place';
import {
  claimsOf,
  absencesOf,
  isOwnIndicator,
  withStatistics,
} from '../domain/statistics/as-claims';
import type { RegionId } from '../domain/region';
import { Datasets } from './statistics';
import { STATISTICS_DESK } from './statistics-desk';
import type { WantedFigures } from './statistics-layer';
import { KEPT_STATISTICS, StatisticsLayer } from './statistics-layer';

/** An indicator with no more figures is fetched whole, so that pickers know all of its regions; of others what is shown. */
const MOST_WHOLE = 20_000;

/** Figures of one indicator of a dataset that are beside the claims. */
interface Fetched {
  /** Null for all regions. */
  readonly regions: ReadonlySet<RegionId> | null;
  readonly parts: readonly FetchedPart[];
}

interface FetchedPart {
  readonly dataset: Dataset;
  readonly figures: Observations;
}

interface Said {
  readonly claims: readonly Claim[];
  readonly absences: readonly TableAbsence[];
}

type Key = string;
const keyOf = ({ id }: Dataset, code: Code): Key => `${id}/${String(code)}`;

/**
 * Datasets as claims, beside those of the package. Their indicators, regions and sources are all there; their figures are
 * fetched when a page shows them, and at once where the analyst has said that an indicator is one of the package.
 */
@Service()
export class StatisticsClaims {
  private readonly datasets = inject(Datasets);
  private readonly desk = inject(STATISTICS_DESK);
  private readonly layer = inject(StatisticsLayer);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly fetched = signal<ReadonlyMap<Key, Fetched>>(new Map());
  private readonly fetching = new Map<string, Promise<void>>();
  /** What could not be had: it is asked for no more until the reader wants that. */
  private readonly lost = signal<ReadonlyMap<string, Slice>>(new Map());
  private readonly said = new WeakMap<FetchedPart, Said>();

  /** Resolves when the datasets of former visits are known. Never fails. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.datasets.ready.then(() => this.fetchShared());
    this.layer.source.set(computed(() => this.over()));
    this.layer.figures.set({
      lacks: (wanted) => this.missing(wanted).length > 0,
      fetch: (wanted) => this.fetch(this.missing(wanted)),
      fetchClaim: (id) => this.fetchClaim(id),
      retry: () => this.retry(),
    });
    effect(() => {
      const datasets = this.datasets.list();
      untracked(() => {
        this.forgetOthers(datasets);
        void this.fetchShared();
      });
      // Not before the former ones are known: an empty list would say that there are none.
      void this.datasets.ready.then(() => {
        this.remember(datasets);
      });
    });
  }

  private over(): ((base: ClaimSet) => ClaimSet) | null {
    const datasets = this.datasets.list();
    if (datasets.length === 0) return null;
    const ids = new Set(datasets.map(({ id }) => id));
    const parts = [...this.fetched().values()].flatMap((fetched) => fetched.parts);
    const there = parts.filter(({ dataset }) => ids.has(dataset.id));
    return (base) => {
      const said = there.map((part) => this.saidBy(part, base.units));
      const claims = said.flatMap((one) => one.claims);
      const absences = said.flatMap((one) => one.absences);
      return withStatistics(base, datasets, claims, absences);
    };
  }

  /** What a part says, made once. */
  private saidBy(part: FetchedPart, units: ClaimSet['units']): Said {
    const { dataset, figures } = part;
    const said = this.said.get(part) ?? {
      claims: claimsOf(dataset, figures, units),
      absences: absencesOf(dataset, figures),
    };
    this.said.set(part, said);
    return said;
  }

  /** Slices that are wanted and not there. */
  private missing({ indicators, regions }: WantedFigures): readonly Slice[] {
    return this.datasets.list().flatMap((dataset) =>
      dataset.indicators.flatMap((member, code): readonly Slice[] => {
        if (!indicators.includes(member.id)) return [];
        const isWhole = member.count <= MOST_WHOLE;
        return this.lacking({ dataset, code, regions: isWhole ? null : shownOf(dataset, regions) });
      }),
    );
  }

  /** Of a slice, what is neither there nor given up: one slice or none. */
  private lacking(slice: Slice): readonly Slice[] {
    const there = this.fetched().get(keyOf(slice.dataset, slice.code))?.regions;
    if (there === null) return [];
    const regions = slice.regions?.filter((id) => !there?.has(id)) ?? null;
    const rest = { ...slice, regions };
    return regions?.length === 0 || this.lost().has(jobOf(rest)) ? [] : [rest];
  }

  /** Figures on indicators of the package, for its regions: targets and their tracks need them at any time. */
  private async fetchShared(): Promise<void> {
    await this.fetch(
      this.datasets.list().flatMap((dataset) => {
        const regions = dataset.regions.flatMap(({ id, kind }) => (kind === 'matched' ? [id] : []));
        return dataset.indicators.flatMap((member, code) =>
          isOwnIndicator(dataset, member) ? [] : this.lacking({ dataset, code, regions }),
        );
      }),
    );
  }

  private async fetch(slices: readonly Slice[]): Promise<void> {
    await Promise.all(slices.map((slice) => this.fetchOnce(slice)));
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
      this.layer.failed.set(true);
    }
  }

  private async fetchClaim(id: ClaimId): Promise<void> {
    const [, source, row] = /^(ds-\w+):(\d+):/.exec(id) ?? [];
    const dataset = this.datasets.list().find((one) => one.id === source);
    if (!dataset) return;
    const found = await this.desk.row(dataset.id, Number(row)).catch(() => []);
    await this.fetch(
      found.flatMap(({ indicator, region }) => {
        const regions = [...region].flatMap((code) => dataset.regions[code]?.id ?? []);
        return this.lacking({ dataset, code: indicator, regions });
      }),
    );
  }

  private async retry(): Promise<void> {
    const lost = [...this.lost().values()];
    this.lost.set(new Map());
    this.layer.failed.set(false);
    const there = new Set(this.datasets.list().map(({ id }) => id));
    await this.fetch(lost.filter(({ dataset }) => there.has(dataset.id)));
  }

  private put(key: Key, fetched: Fetched): void {
    this.fetched.update((all) => new Map(all).set(key, joined(all.get(key), fetched)));
  }

  /** Figures of datasets that are gone take no memory; those of the one that can be brought back stay. */
  private forgetOthers(datasets: readonly Dataset[]): void {
    const ids = new Set([...datasets, this.datasets.removed()].map((dataset) => dataset?.id));
    const isThere = ([, { parts }]: readonly [Key, Fetched]) =>
      parts.every(({ dataset }) => ids.has(dataset.id));
    const all = [...this.fetched()];
    if (!all.every(isThere)) this.fetched.set(new Map(all.filter(isThere)));
  }

  /** The next visit fetches this code only where there is something for it. */
  private remember(datasets: readonly Dataset[]): void {
    if (datasets !== untracked(this.datasets.list)) return;
    const keeps = datasets.some(({ kept }) => kept);
    // Where they could not be asked for, nobody knows that there are none.
    const isKnown = untracked(this.datasets.fault) === null;
    try {
      if (keeps) this.storage?.setItem(KEPT_STATISTICS, '1');
      else if (isKnown) this.storage?.removeItem(KEPT_STATISTICS);
    } catch {
      // Then the statistics page, which asks the database, finds them.
    }
  }
}

interface Slice {
  readonly dataset: Dataset;
  readonly code: Code;
  readonly regions: readonly RegionId[] | null;
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

/** Regions without which no page has anything to begin with. */
const FIRST_REGIONS = 8;

/** Of a large indicator: what the page shows, regions of the package, and the first ones. */
function shownOf({ regions }: Dataset, wanted: readonly RegionId[]): readonly RegionId[] {
  const asked = new Set(wanted);
  return regions
    .filter(({ id, kind }, at) => asked.has(id) || kind === 'matched' || at < FIRST_REGIONS)
    .map(({ id }) => id);
}
