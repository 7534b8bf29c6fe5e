import type { Appraisal } from '../app/domain/appraisal';
import { appraise } from '../app/domain/appraisal';
import type {
  Assumption,
  SuppliedFigure,
  SuppliedPopulation,
  SuppliedYear,
} from '../app/domain/assumption';
import type { ClaimSet } from '../app/domain/claim-set';
import { targetsOf } from '../app/domain/target';
import { claimSet, period } from './claim-set';

/** What an analyst fills in, without what most tests do not care for: a baseline or an outcome, a year, a population. */
export type Supplied = (SuppliedFigure | SuppliedYear | SuppliedPopulation) & {
  readonly source?: string;
  readonly on?: boolean;
};

/** A target of a set by its claim's id, with what an analyst supplies: assumptions, unless they have a source. */
export function appraisalIn(
  set: ClaimSet,
  id: string,
  supplied: readonly Supplied[] = [],
  companions = true,
): Appraisal {
  const target = targetsOf(set).find(({ claim }) => claim.id === id);
  if (!target) throw new Error(`"${id}" is no target`);
  const assumptions = supplied.map((parts, at): Assumption => {
    const rest = { id: `own-${String(at + 1)}`, target: id, name: '' };
    const made = `2026-11-24T14:00:0${String(at)}.000Z`;
    return { source: null, on: true, ...parts, ...rest, made };
  });
  return appraise(set, target, { companions, assumptions });
}

/** The case on which published methods disagree: 100 in 2012, 68 wanted in 2017, 80.5 observed in 2015. */
export function goldenSet(): ClaimSet {
  return claimSet({
    measure: 'change',
    direction: 'less',
    indicators: [{ id: 'water-index', measure: 'index', unit: 'index', concept: 'gdp-growth' }],
    claims: [
      {
        id: 'golden',
        value: -32,
        period: '2017',
        target: { baselineBasis: 'stated', baselinePeriod: period('2012') },
      },
      { id: 'golden-2015', indicator: 'water-index', unit: 'index', value: 80.5, period: '2015' },
    ],
  });
}

export function goldenCase(): Appraisal {
  return appraisalIn(goldenSet(), 'golden');
}
