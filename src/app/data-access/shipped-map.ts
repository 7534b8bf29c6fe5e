import type { BoundaryOrigin } from '../domain/boundaries';

/** Within the data package. It is made by tools/make-boundaries.mjs; data/README.md says from what. */
export const SHIPPED_FILE = 'boundaries/provinces.topo.json';

export const SHIPPED_ORIGIN: BoundaryOrigin = {
  kind: 'shipped',
  title: 'Natural Earth',
  licence: 'public-domain',
};
