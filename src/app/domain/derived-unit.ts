import type { ClaimSet } from './claim-set';
import type { Unit } from './indicator';

/** Units that computed figures have, for packages that do not list them themselves. */
const OWN = {
  percent: {
    name: { en: 'percent', zh: '百分比' },
    symbol: { en: '%', zh: '%' },
    quantity: 'ratio',
  },
  'percentage-points': {
    name: { en: 'percentage points', zh: '百分点' },
    symbol: { en: 'percentage points', zh: '个百分点' },
    quantity: 'ratio-difference',
  },
  index: { name: { en: 'index', zh: '指数' }, symbol: { en: '', zh: '' }, quantity: 'index' },
  rank: { name: { en: 'rank', zh: '位次' }, symbol: { en: '', zh: '' }, quantity: 'order' },
} as const;

export function derivedUnit(set: ClaimSet, id: keyof typeof OWN): Unit {
  return set.units.get(id) ?? { id, ...OWN[id] };
}
