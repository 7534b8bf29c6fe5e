import type { Boundaries } from '../domain/boundaries';
import type { CompareView } from '../domain/compare-state';
import type { DrawWay } from './draw-way';

/** A way once it is here; that of a map wants boundaries to draw on. */
export type FetchedWay =
  | { readonly kind: 'way'; readonly draw: DrawWay }
  | { readonly kind: 'map'; readonly drawOn: (boundaries: Boundaries) => DrawWay };

/** Where each way that does not come with the Compare page is fetched from. */
export const WAY_MODULES: Readonly<Partial<Record<CompareView, () => Promise<FetchedWay>>>> = {
  heat: async () => ({ kind: 'way', draw: (await import('../charts/heat-table')).heatTable }),
  tiles: async () => ({ kind: 'way', draw: (await import('../charts/tile-map')).tileMap }),
  map: async () => ({ kind: 'map', drawOn: (await import('../charts/boundary-map')).boundaryMap }),
};
