import type { Claim, ClaimId } from './claim';
import type { Indicator, IndicatorId, Unit, UnitId } from './indicator';
import { byCode } from './order';
import type { PeriodId } from './period';
import type { Region, RegionId } from './region';
import type { Source, SourceId } from './source';
import type { TableAbsence } from './table-place';

/** A region that belongs to a group, from and until when the source says so. */
export interface Membership {
  readonly group: RegionId;
  readonly member: RegionId;
  readonly from: string | null;
  readonly to: string | null;
  readonly extent: 'whole' | 'part';
  readonly source: SourceId;
}

/** All claims of a package, with what they refer to. Lists keep the order of the files. */
export interface ClaimSet {
  readonly claims: readonly Claim[];
  readonly byId: ReadonlyMap<ClaimId, Claim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly memberships: readonly Membership[];
  /** What an analyst picked where sources disagree (`picks.ts`); nothing in the shipped package. */
  readonly picks?: ReadonlyMap<string, ClaimId>;
  /** The claims that an analyst has added or corrected; none in the shipped package. */
  readonly own?: ReadonlySet<ClaimId>;
  /** What tables beside the package say is missing, and why. */
  readonly absences?: readonly TableAbsence[];
  /** Set where it holds nothing but the claims behind one figure that was saved (`figure-file.ts`). */
  readonly saved?: true;
}

/** Looks up what must be there: every claim of a set refers to entries that the reader has checked. */
export function entry<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined)
    throw new Error(`"${String(key)}" is in no list of this package; check its foreign keys`);
  return found;
}

const indexed = new WeakMap<ClaimSet, Map<IndicatorId, Map<RegionId, readonly Claim[]>>>();

/** The claims on an indicator by region, each list in the order of the file. Made once for a set. */
export function claimsOn(
  set: ClaimSet,
  indicator: IndicatorId,
): ReadonlyMap<RegionId, readonly Claim[]> {
  let index = indexed.get(set);
  if (!index) {
    const byIndicator = Map.groupBy(set.claims, (claim) => claim.indicator);
    index = new Map(
      [...byIndicator].map(([id, claims]) => [id, Map.groupBy(claims, ({ region }) => region)]),
    );
    indexed.set(set, index);
  }
  return index.get(indicator) ?? new Map();
}

const dated = new WeakMap<readonly Claim[], ReadonlyMap<PeriodId | null, readonly Claim[]>>();

/** The claims of a list by their periods, in the order of the list. Made once for a list: give one of `claimsOn`. */
export function byPeriod(claims: readonly Claim[]): ReadonlyMap<PeriodId | null, readonly Claim[]> {
  const found = dated.get(claims) ?? Map.groupBy(claims, ({ period }) => period?.id ?? null);
  dated.set(claims, found);
  return found;
}

export function isCompanion(set: ClaimSet, claim: Claim): boolean {
  return entry(set.sources, claim.source).set === 'companion';
}

/** The set without the claims of companion sources: only the five documents speak, and the analyst's datasets. */
export function withoutCompanions(set: ClaimSet): ClaimSet {
  return withClaims(
    set,
    set.claims.filter((claim) => !isCompanion(set, claim)),
  );
}

/** The set with these claims in place of its own. */
export function withClaims(set: ClaimSet, claims: readonly Claim[]): ClaimSet {
  return { ...set, claims, byId: new Map(claims.map((claim) => [claim.id, claim])) };
}

/** The set without figures that a dataset states on indicators of its own; they can still be looked up by their ids. */
export function withoutOwnFigures(set: ClaimSet): ClaimSet {
  const claims = set.claims.filter(
    ({ table, indicator, source }) => !table || !indicator.startsWith(`${source}.`),
  );
  return claims.length === set.claims.length ? set : { ...set, claims };
}

/** Those of the claims on one cell that no other one of them revises: its current vintage, of each source. */
export function currentOf(claims: readonly Claim[]): readonly Claim[] {
  const revised = new Set(claims.map(({ revises }) => revises));
  return claims.filter(({ id }) => !revised.has(id));
}

/** Latest publication first; ties keep the order of the file. */
export function latestFirst(set: ClaimSet, claims: readonly Claim[]): readonly Claim[] {
  const published = (claim: Claim) => entry(set.sources, claim.source).published;
  return claims.toSorted((a, b) => byCode(published(b), published(a)));
}
