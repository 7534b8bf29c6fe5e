import { effect, inject, Injector, Service } from '@angular/core';
import { everyWord } from '../../i18n/every-word';
import type { Boundaries } from '../domain/boundaries';
import type { Lang } from '../domain/localized';
import type { Region } from '../domain/region';
import { Assumptions } from '../store/assumptions';
import { ClaimsStore } from '../store/claims-store';
import { MapBoundaries } from '../store/map-boundaries';
import { STATISTICS_DESK } from '../store/statistics-desk';
import type { ViewGround } from '../views/view-ground';

/** What figures are made from here and now, for whoever draws one that is not of the page: in any language. */
@Service()
export class ViewGrounds {
  private readonly claims = inject(ClaimsStore);
  private readonly assumptions = inject(Assumptions);
  private readonly maps = inject(MapBoundaries);
  private readonly desk = inject(STATISTICS_DESK);
  private readonly injector = inject(Injector);

  /** @throws Error while there are no claims */
  async in(lang: Lang): Promise<ViewGround> {
    const words = await everyWord(lang);
    const set = this.claims.set();
    if (!set) throw new Error('no claims are loaded; reload the page');
    return {
      set,
      words,
      assumptions: this.assumptions.active(),
      boundaries: (regions) => this.boundaries(regions),
      statistics: this.desk,
    };
  }

  /** Those in use, fetched if none are. Rejects where they cannot be had. */
  private boundaries(regions: readonly Region[]): Promise<Boundaries> {
    this.maps.want(regions);
    return new Promise((resolve, reject) => {
      const watch = effect(
        () => {
          const state = this.maps.state();
          if (state.kind === 'ready') resolve(state.boundaries);
          else if (state.kind === 'failed')
            reject(new Error('the boundaries of the map could not be fetched; try again'));
          else return;
          watch.destroy();
        },
        { injector: this.injector },
      );
    });
  }
}
