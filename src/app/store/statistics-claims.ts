import { computed, DOCUMENT, effect, inject, Service, signal, untracked } from '@angular/core';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Code, Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';
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
  private readonly made = new WeakMap<FetchedPart, readonly Claim[]>();

  /** Resolves when the datasets of former visits are known. Never fails. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.datasets.ready.then(() => this.fetchShared());
    this.layer.source.set(computed(() => this.over()));
    this.layer.figures.set({
      lacks: (wanted) => this.missing(wanted).length > 0,
      fetch: (wanted) => this.fetch(this.missing(wanted)),
      fetchClaim: (id) => this.fetchClaim(id),
    });
    effect(() => {
      const datasets = this.datasets.list();
      untracked(() => void this.fetchShared());
      // Not before the former ones are known: an empty list would say that there are none.
      void this.datasets.ready.then(() => {
        this.remember(datasets);
      });
    });
  }

  private over(): ((base: ClaimSet) => ClaimSet) | null {
    const datasets = this.datasets.list();
    if (datasets.length === 0) return null;
    const parts = [...this.fetched().values()].flatMap((fetched) => fetched.parts);
    const there = parts.filter(({ dataset }) => datasets.some(({ id }) => id === dataset.id));
    const absences = there.flatMap(({ dataset, figures }) => absencesOf(dataset, figures));
    return (base) => {
      const claims = there.flatMap((part) => this.claimsIn(part, base.units));
      return withStatistics(base, datasets, claims, absences);
    };
  }

  /** The claims of a part, made once. */
  private claimsIn(part: FetchedPart, units: ClaimSet['units']): readonly Claim[] {
    const made = this.made.get(part) ?? claimsOf(part.dataset, part.figures, units);
    this.made.set(part, made);
    return made;
  }

  /** Slices that are wanted and not there. */
  private missing({ indicators, regions }: WantedFigures): readonly Slice[] {
    const fetched = this.fetched();
    return this.datasets.list().flatMap((dataset) =>
      dataset.indicators.flatMap((member, code): readonly Slice[] => {
        if (!indicators.includes(member.id)) return [];
        const there = fetched.get(keyOf(dataset, code));
        if (there?.regions === null) return [];
        if (member.count <= MOST_WHOLE) return [{ dataset, code, regions: null }];
        const known = shownOf(dataset, regions);
        const lacking = known.filter((id) => !there?.regions?.has(id));
        return lacking.length > 0 ? [{ dataset, code, regions: lacking }] : [];
      }),
    );
  }

  /** Figures on indicators of the package, for its regions: targets and their tracks need them at any time. */
  private async fetchShared(): Promise<void> {
    const fetched = this.fetched();
    await this.fetch(
      this.datasets.list().flatMap((dataset) => {
        const regions = dataset.regions.flatMap(({ id, kind }) => (kind === 'matched' ? [id] : []));
        return dataset.indicators.flatMap((member, code) =>
          isOwnIndicator(dataset, member) || fetched.has(keyOf(dataset, code)) || !regions.length
            ? []
            : [{ dataset, code, regions }],
        );
      }),
    );
  }

  private async fetch(slices: readonly Slice[]): Promise<void> {
    await Promise.all(slices.map((slice) => this.fetchOnce(slice)));
  }

  /** Whoever asks for what is on its way waits for that. */
  private fetchOnce(slice: Slice): Promise<void> {
    const job = `${keyOf(slice.dataset, slice.code)} ${slice.regions?.join() ?? ''}`;
    const running =
      this.fetching.get(job) ?? this.fetchSlice(slice).finally(() => this.fetching.delete(job));
    this.fetching.set(job, running);
    return running;
  }

  private async fetchSlice({ dataset, code, regions }: Slice): Promise<void> {
    const key = keyOf(dataset, code);
    const query = { dataset: dataset.id, indicator: code, regions, periods: null };
    try {
      const figures = await this.desk.slice(query);
      this.put(key, { regions: regions && new Set(regions), parts: [{ dataset, figures }] });
    } catch {
      // What is not there is asked for no more in this visit, and the page says so.
      this.layer.failed.set(true);
      this.put(key, { regions: null, parts: this.fetched().get(key)?.parts ?? [] });
    }
  }

  private async fetchClaim(id: ClaimId): Promise<void> {
    const [, source, row] = /^(ds-\w+):(\d+):/.exec(id) ?? [];
    const dataset = this.datasets.list().find((one) => one.id === source);
    if (!dataset) return;
    const found = await this.desk.row(dataset.id, Number(row)).catch(() => []);
    await this.fetch(
      found.map(({ indicator, region }) => ({
        dataset,
        code: indicator,
        regions: [...region].flatMap((code) => dataset.regions[code]?.id ?? []),
      })),
    );
  }

  private put(key: Key, fetched: Fetched): void {
    this.fetched.update((all) => new Map(all).set(key, joined(all.get(key), fetched)));
  }

  /** The next visit fetches this code only where there is something for it. */
  private remember(datasets: readonly Dataset[]): void {
    if (datasets !== untracked(this.datasets.list)) return;
    const keeps = datasets.some(({ kept }) => kept);
    try {
      if (keeps) this.storage?.setItem(KEPT_STATISTICS, '1');
      else this.storage?.removeItem(KEPT_STATISTICS);
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

/** What was there and what has come: all regions make the former ones of no matter. */
function joined(before: Fetched | undefined, { regions, parts }: Fetched): Fetched {
  if (!before?.regions || regions === null) return { regions, parts };
  return { regions: new Set([...before.regions, ...regions]), parts: [...before.parts, ...parts] };
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
