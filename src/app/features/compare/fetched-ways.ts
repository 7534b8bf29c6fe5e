import { Service, signal } from '@angular/core';
import type { CompareView } from '../../domain/compare-state';
import type { DrawWay } from './draw-way';

/** Where each way that does not come with the page is fetched from. */
const FETCH: Readonly<Partial<Record<CompareView, () => Promise<DrawWay>>>> = {
  heat: () => import('../../charts/heat-table').then(({ heatTable }) => heatTable),
  tiles: () => import('../../charts/tile-map').then(({ tileMap }) => tileMap),
};

/** Ways of seeing that are fetched when they are first asked for. */
@Service({ autoProvided: false })
export class FetchedWays {
  private readonly ways = signal<ReadonlyMap<CompareView, DrawWay>>(new Map());
  private readonly asked = new Set<CompareView>();
  /** The way that could not be fetched; null where all could. */
  readonly failed = signal<CompareView | null>(null);

  /** The way, `wanted` while it is being fetched, or null where it comes with the page. */
  way(view: CompareView): DrawWay | 'wanted' | null {
    if (!FETCH[view]) return null;
    return this.ways().get(view) ?? 'wanted';
  }

  want(view: CompareView): void {
    const fetchWay = FETCH[view];
    if (!fetchWay || this.asked.has(view)) return;
    this.asked.add(view);
    this.failed.set(null);
    fetchWay().then(
      (draw) => {
        this.ways.update((ways) => new Map(ways).set(view, draw));
      },
      () => {
        // It may be asked for again.
        this.asked.delete(view);
        this.failed.set(view);
      },
    );
  }
}
