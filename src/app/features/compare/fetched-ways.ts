import { computed, inject, Service, signal } from '@angular/core';
import type { CompareView } from '../../domain/compare-state';
import type { Region } from '../../domain/region';
import { MapBoundaries } from '../../store/map-boundaries';
import type { DrawWay } from '../../views/draw-way';
import type { FetchedWay } from '../../views/way-modules';
import { WAY_MODULES } from '../../views/way-modules';

/** Ways of seeing that are fetched when they are first asked for. */
@Service({ autoProvided: false })
export class FetchedWays {
  private readonly boundaries = inject(MapBoundaries);
  private readonly fetched = signal<ReadonlyMap<CompareView, FetchedWay>>(new Map());
  private readonly asked = new Set<CompareView>();
  private readonly lost = signal(false);

  private readonly mapWay = computed((): DrawWay | null => {
    const [way, state] = [this.fetched().get('map'), this.boundaries.state()];
    return way?.kind === 'map' && state.kind === 'ready' ? way.drawOn(state.boundaries) : null;
  });

  /** Whether a way could not be fetched, or the boundaries that it wants. */
  failed(view: CompareView): boolean {
    return this.lost() || (view === 'map' && this.boundaries.state().kind === 'failed');
  }

  /** The way, `wanted` while it is being fetched, or null where it comes with the page. */
  way(view: CompareView): DrawWay | 'wanted' | null {
    if (!WAY_MODULES[view]) return null;
    const way = this.fetched().get(view);
    return (way?.kind === 'way' ? way.draw : way && this.mapWay()) ?? 'wanted';
  }

  /** @param regions those of the package, that boundaries are joined to */
  want(view: CompareView, regions: readonly Region[]): void {
    const fetchWay = WAY_MODULES[view];
    if (!fetchWay) return;
    if (view === 'map') this.boundaries.want(regions);
    if (this.asked.has(view)) return;
    this.asked.add(view);
    this.lost.set(false);
    fetchWay().then(
      (way) => {
        this.fetched.update((ways) => new Map(ways).set(view, way));
      },
      () => {
        // It may be asked for again.
        this.asked.delete(view);
        this.lost.set(true);
      },
    );
  }

  /** Tries again what failed. */
  retry(view: CompareView, regions: readonly Region[]): void {
    if (view === 'map' && this.boundaries.state().kind === 'failed')
      this.boundaries.useShipped(regions);
    this.want(view, regions);
  }
}
