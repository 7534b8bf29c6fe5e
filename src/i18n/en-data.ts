/** Words for the codes that stand in the data. */
export const enData = {
  roles: { observation: 'Observation', target: 'Target' },
  bases: { stated: 'stated', derived: 'derived' },
  statuses: { A: 'normal', E: 'estimated', P: 'provisional' },
  periodReasons: {
    'not-stated': 'no period stated',
    'not-applicable': 'no period applies',
    'start-not-stated': 'start of the period not stated',
  },
  baselines: {
    stated: 'stated',
    'not-stated': 'not stated',
    assumed: 'assumed',
    'not-needed': 'not needed',
  },
  priceBases: {
    real: 'constant prices',
    nominal: 'current prices',
    'not-stated': 'price basis not stated',
    none: '',
  },
  formulas: {
    difference: 'first less second',
    'relative-change': 'change from the first to the second, in percent of the first',
    sum: 'sum',
    product: 'product',
    ratio: 'first divided by second',
    'share-of': 'first as a share of second',
    'add-difference': 'first plus the difference',
    'subtract-difference': 'first less the difference',
    'index-from-change': '100 plus the change in percent',
    'count-of-names': 'count of the names listed',
    restates: 'the same figure in another unit',
    'after-yearly-changes': 'first, plus the second for each year',
  },
};
