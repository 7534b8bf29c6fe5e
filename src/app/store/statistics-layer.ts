import { inject, Injector, Service, signal } from '@angular/core';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { IndicatorId } from '../domain/indicator';
import type { RegionId } from '../domain/region';
import { hasKept, OverLayer } from './over-layer';

/** Where the browser keeps that there are datasets. */
export const KEPT_STATISTICS = 'ri.statistics';

/** What a page shows. */
export interface WantedFigures {
  readonly indicators: readonly IndicatorId[];
  readonly regions: readonly RegionId[];
}

/** Figures of datasets are fetched when they are wanted. */
export interface FiguresOnDemand {
  /** Whether some that are wanted are not there yet. A signal is read. */
  lacks(wanted: WantedFigures): boolean;
  /** Never fails: what cannot be had is lacking no more, and `failed` tells. */
  fetch(wanted: WantedFigures): Promise<void>;
  /** The figure behind the id of a claim, where it is one of a dataset. Never fails. */
  fetchClaim(id: ClaimId): Promise<void>;
  /** Asks once more for all that could not be had. Never fails. */
  retry(): Promise<void>;
}

/** The analyst's datasets, beside the claims. `StatisticsClaims` sets its source. */
@Service()
export class StatisticsLayer extends OverLayer<ClaimSet> {
  private readonly injector = inject(Injector);
  private started = false;
  /** Null where there are no datasets. */
  readonly figures = signal<FiguresOnDemand | null>(null);
  /** Whether figures could not be had; `retry` asks for them once more. */
  readonly failed = signal(false);

  constructor() {
    super();
    if (hasKept(KEPT_STATISTICS)) this.start(true);
  }

  /** From now on there may be datasets; `Datasets` says so. */
  start(waits = false): void {
    if (this.started) return;
    this.started = true;
    this.begin(waits, async () => {
      const { StatisticsClaims } = await import('./statistics-claims');
      await this.injector.get(StatisticsClaims).ready;
    });
  }

  lacks(wanted: WantedFigures): boolean {
    return this.figures()?.lacks(wanted) ?? false;
  }
}
