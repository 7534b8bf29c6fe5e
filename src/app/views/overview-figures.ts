import type { Words } from '../../i18n/en';
import { formatClaim, formatPeriod } from '../../i18n/format';
import { claimsBySource } from '../charts/claims-by-source';
import { comparisonBars } from '../charts/comparison-bars';
import { comparisonLines } from '../charts/comparison-lines';
import { indexPaths } from '../charts/index-paths';
import type { Figure } from '../charts/spec';
import type { UndatedPair } from '../charts/undated-pair';
import { undatedPair } from '../charts/undated-pair';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry, withoutCompanions } from '../domain/claim-set';
import type { ComparisonQuery } from '../domain/comparison';
import { compare } from '../domain/comparison';
import { statedIndexPaths } from '../domain/index-path';
import { parsePeriod } from '../domain/period';
import { NATION } from '../domain/region';
import { heardTargets, needsBaseline } from '../domain/target';

/** What the overview shows: the findings that the five documents are read for. Null where its claims are not in the data. */
export interface OverviewFigures {
  readonly bars: Figure | null;
  readonly share: Figure | null;
  readonly lines: Figure | null;
  readonly targets: Figure | null;
  readonly sources: Figure;
}

const PROVINCES = ['CN-HL', 'CN-JL', 'CN-LN'];
const YEARS = ['2013', '2014', '2015', '2016', '2017'];

/** Growth of the three provinces in 2015; null where the data has no growth, or none of the three. */
export function growth2015(set: ClaimSet, companions: boolean): ComparisonQuery | null {
  return growthQuery(set, ['2015'], companions);
}

export function growthOverTime(set: ClaimSet, companions: boolean): ComparisonQuery | null {
  return growthQuery(set, YEARS, companions);
}

function growthQuery(
  set: ClaimSet,
  years: readonly string[],
  companions: boolean,
): ComparisonQuery | null {
  const indicator = 'gdp-growth';
  const regions = PROVINCES.filter((id) => set.regions.has(id));
  if (!set.indicators.has(indicator) || !regions.length) return null;
  const periods = years.flatMap((year) => parsePeriod(year) ?? []);
  const reference = set.regions.has(NATION) ? NATION : null;
  return { indicator, regions, periods, reference, companions };
}

/** @param set all claims: a comparison itself leaves companions out, so that it can tell a silenced figure from none */
export function overviewFigures(set: ClaimSet, words: Words, companions: boolean): OverviewFigures {
  const pair = shareOfIndustry(set);
  const paths = statedIndexPaths(set, companions);
  const heard = companions ? set : withoutCompanions(set);
  const year = growth2015(set, companions);
  const years = growthOverTime(set, companions);
  return {
    bars: year && ((theme) => comparisonBars(compare(set, year), { set, words, theme })),
    share: pair && ((theme) => undatedPair(pair, { set, words, theme })),
    lines: years && ((theme) => comparisonLines(compare(set, years), { set, words, theme })),
    targets: paths.length ? (theme) => indexPaths(paths, { set, words, theme }) : null,
    sources: (theme) => claimsBySource({ set: heard, words, theme }),
  };
}

export interface BareTarget {
  readonly id: ClaimId;
  readonly name: string;
  readonly figure: string;
  readonly horizon: string;
}

/** Targets whose baseline nobody states: they have no path to draw. */
export function targetsWithoutBaseline(
  set: ClaimSet,
  { lang }: Words,
  companions: boolean,
): readonly BareTarget[] {
  return heardTargets(set, companions)
    .filter((target) => needsBaseline(target) && !target.claim.target.baselinePeriod)
    .map(({ claim }) => {
      const indicator = entry(set.indicators, claim.indicator);
      return {
        id: claim.id,
        name: indicator.name[lang],
        figure: formatClaim(claim, indicator, entry(set.units, claim.unit), lang),
        horizon: formatPeriod(claim.target.horizon, lang),
      };
    });
}

function shareOfIndustry({ byId, claims }: ClaimSet): UndatedPair | null {
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
