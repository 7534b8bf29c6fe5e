import { inject, Injector, Service } from '@angular/core';
import { everyWord } from '../../i18n/every-word';
import type { Boundaries } from '../domain/boundaries';
import type { Lang } from '../domain/localized';
import type { Region } from '../domain/region';
import { Assumptions } from '../store/assumptions';
import { ClaimsStore } from '../store/claims-store';
import { MapBoundaries } from '../store/map-boundaries';
import { settled } from '../store/settled';
import { STATISTICS_DESK } from '../store/statistics-desk';
import { Workspaces } from '../store/workspaces';
import type { ViewGround } from '../views/view-ground';

/** What figures are made from here and now, for whoever draws one that is not of the page: in any language. */
@Service()
export class ViewGrounds {
  private readonly claims = inject(ClaimsStore);
  private readonly assumptions = inject(Assumptions);
  private readonly maps = inject(MapBoundaries);
  private readonly desk = inject(STATISTICS_DESK);
  private readonly workspaces = inject(Workspaces);
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
      work: this.workspaces.state(),
    };
  }

  /** Those in use, fetched if none are. Rejects where they cannot be had. */
  private async boundaries(regions: readonly Region[]): Promise<Boundaries> {
    this.maps.want(regions);
    await settled(() => ['ready', 'failed'].includes(this.maps.state().kind), this.injector);
    const state = this.maps.state();
    if (state.kind === 'ready') return state.boundaries;
    throw new Error('the boundaries of the map could not be fetched; try again');
  }
}
