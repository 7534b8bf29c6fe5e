import { computed, DOCUMENT, effect, inject, Service, untracked } from '@angular/core';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Dataset } from '../domain/statistics/dataset';
import type { TableAbsence } from '../domain/table-place';
import { absencesOf, claimsOf, withStatistics } from '../domain/statistics/as-claims';
import { isOwnIndicator } from '../domain/statistics/dataset-entries';
import type { RegionId } from '../domain/region';
import { Datasets } from './statistics';
import { STATISTICS_DESK } from './statistics-desk';
import type { WantedFigures } from './statistics-layer';
import { KEPT_STATISTICS, StatisticsLayer } from './statistics-layer';
import type { FetchedPart, Slice } from './statistics-slices';
import { StatisticsSlices } from './statistics-slices';

/** An indicator with no more figures is fetched whole, so that pickers know all of its regions; of others what is shown. */
const MOST_WHOLE = 20_000;

interface Said {
  readonly claims: readonly Claim[];
  readonly absences: readonly TableAbsence[];
}

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
  private readonly slices = new StatisticsSlices(this.desk, () => {
    this.layer.failed.set(true);
  });
  private readonly said = new WeakMap<FetchedPart, Said>();

  /** Resolves when the datasets of former visits are known. Never fails. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.datasets.ready.then(() => this.fetchShared());
    this.layer.source.set(computed(() => this.over()));
    this.layer.figures.set({
      lacks: (wanted) => this.missing(wanted).length > 0,
      fetch: (wanted) => this.slices.fetch(this.missing(wanted)),
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
    const there = this.slices.parts().filter(({ dataset }) => ids.has(dataset.id));
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
        const asked = isWhole ? null : shownOf(dataset, regions);
        return this.slices.lacking({ dataset, code, regions: asked });
      }),
    );
  }

  /** Figures on indicators of the package, for its regions: targets and their tracks need them at any time. */
  private async fetchShared(): Promise<void> {
    await this.slices.fetch(
      this.datasets.list().flatMap((dataset) => {
        const regions = dataset.regions.flatMap(({ id, kind }) => (kind === 'matched' ? [id] : []));
        return dataset.indicators.flatMap((member, code) =>
          isOwnIndicator(dataset, member) ? [] : this.slices.lacking({ dataset, code, regions }),
        );
      }),
    );
  }

  private async fetchClaim(id: ClaimId): Promise<void> {
    const [, source, row] = /^(ds-\w+):(\d+):/.exec(id) ?? [];
    const dataset = this.datasets.list().find((one) => one.id === source);
    if (!dataset) return;
    const found = await this.desk.row(dataset.id, Number(row)).catch(() => []);
    await this.slices.fetch(
      found.flatMap(({ indicator, region }) => {
        const regions = [...region].flatMap((code) => dataset.regions[code]?.id ?? []);
        return this.slices.lacking({ dataset, code: indicator, regions });
      }),
    );
  }

  private async retry(): Promise<void> {
    this.layer.failed.set(false);
    const there = new Set(this.datasets.list().map(({ id }) => id));
    await this.slices.retry(({ id }) => there.has(id));
  }

  /** Figures of datasets that are gone take no memory; those of the one that can be brought back stay. */
  private forgetOthers(datasets: readonly Dataset[]): void {
    const ids = new Set([...datasets, this.datasets.removed()].map((dataset) => dataset?.id));
    this.slices.keepOnly(({ id }) => ids.has(id));
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

/** Regions without which no page has anything to begin with. */
const FIRST_REGIONS = 8;

/** Of a large indicator: what the page shows, regions of the package, and the first ones. */
function shownOf({ regions }: Dataset, wanted: readonly RegionId[]): readonly RegionId[] {
  const asked = new Set(wanted);
  return regions
    .filter(({ id, kind }, at) => asked.has(id) || kind === 'matched' || at < FIRST_REGIONS)
    .map(({ id }) => id);
}
