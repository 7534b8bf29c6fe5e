import type { UndatedPair } from '../../charts/undated-pair';
import type { ClaimSet } from '../../domain/claim-set';
import type { ComparisonQuery } from '../../domain/comparison';
import { parsePeriod } from '../../domain/period';
import { NATION } from '../../domain/region';

/** What the overview shows first: the findings that the five documents are read for. */

const PROVINCES = ['CN-HL', 'CN-JL', 'CN-LN'];

export function growthQuery(years: readonly string[], companions: boolean): ComparisonQuery {
  const periods = years.flatMap((year) => parsePeriod(year) ?? []);
  return { indicator: 'gdp-growth', regions: PROVINCES, periods, reference: NATION, companions };
}

/** The share of national industrial output, former and latest; null where one of the two is not in the data. */
export function shareOfIndustry({ byId, claims }: ClaimSet): UndatedPair | null {
  const former = byId.get('share-of-national-industrial-output-former');
  const latest = byId.get('share-of-national-industrial-output-latest');
  if (!former || !latest) return null;
  const derived = (formula: string) =>
    claims.find(
      ({ derivation }) =>
        derivation?.formula === formula &&
        derivation.inputs.includes(former.id) &&
        derivation.inputs.includes(latest.id),
    ) ?? null;
  return {
    former,
    latest,
    difference: derived('difference'),
    relative: derived('relative-change'),
  };
}
