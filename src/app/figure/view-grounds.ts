import { inject, Injector, Service } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom } from 'rxjs';
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

  /** Those in use, fetched if none are. @throws Error where they cannot be had */
  private async boundaries(regions: readonly Region[]): Promise<Boundaries> {
    this.maps.want(regions);
    const settled = toObservable(this.maps.state, { injector: this.injector }).pipe(
      filter(({ kind }) => kind === 'ready' || kind === 'failed'),
    );
    const state = await firstValueFrom(settled);
    if (state.kind !== 'ready') throw new Error('the boundaries of the map could not be fetched');
    return state.boundaries;
  }
}
