import { checkArithmetic } from './arithmetic';
import type { Claim } from './claim';
import { plainValue } from './claim';
import { isVoice, placeOf } from './claim-conflicts';
import type { ClaimSet } from './claim-set';
import { currentOf, entry, latestFirst } from './claim-set';
import type { RejectedRow } from './fault';
import type { Matter, MatterKind } from './matter';
import { MATTER_KINDS } from './matter';
import { keyOf } from './picks';
import { needsBaseline, targetsOf } from './target';
import type { WorkspaceState } from './workspace';
import { wholesAmong } from './wholes';

/** What can be said of claims alone, and what became of their rows and phrases. */
export interface Inspected {
  readonly set: ClaimSet;
  readonly rejected: readonly RejectedRow[];
  readonly state: Pick<WorkspaceState, 'verified'>;
}

/** Everything that needs eyes, settled or not: by kind, and within a kind in the order of the package. */
export function mattersOf({ set, rejected, state }: Inspected): readonly Matter[] {
  const found: readonly Matter[] = [
    ...conflictsOf(set),
    ...arithmeticOf(set),
    ...wholesOf(set),
    ...rejected.map(rejectedRow),
    ...phrasesOf(set, state),
    ...revisionsOf(set),
    ...baselinesOf(set),
  ];
  const rank = new Map(MATTER_KINDS.map((kind, at) => [kind, at]));
  const rankOf = (kind: MatterKind) => rank.get(kind) ?? 0;
  return found.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

function matter<K extends MatterKind>(kind: K, claims: readonly Claim[]) {
  return { kind, key: keyOf(kind, claims), claims: claims.map(({ id }) => id) };
}

/** Exact figures on one indicator, region and period, or one horizon, whose current vintages differ. */
function conflictsOf(set: ClaimSet): readonly Matter[] {
  const groups = Map.groupBy(set.claims.filter(isVoice), placeOf);
  return [...groups.values()].flatMap((claims): readonly Matter[] => {
    const current = currentOf(claims);
    const values = new Set(current.map((claim) => plainValue(claim)));
    return values.size > 1 ? [matter('conflict', latestFirst(set, current))] : [];
  });
}

/** What words imply; and what was derived, which no longer follows where an input was corrected later. */
function arithmeticOf(set: ClaimSet): readonly Matter[] {
  return set.claims.flatMap((claim): readonly Matter[] => {
    const follows = claim.basis === 'derived' ? claim.derivation : claim.implied;
    const check = checkArithmetic({ ...claim, implied: follows }, set);
    if (!check) return [];
    const inputs = check.inputs.flatMap((id) => set.byId.get(id) ?? []);
    if (check.kind === 'disagrees') return [{ ...matter('arithmetic', [claim, ...inputs]), check }];
    if (check.kind === 'not-checkable' && check.reason === 'unit-differs')
      return [{ ...matter('unit', [claim, ...inputs]), row: null }];
    return [];
  });
}

/** A denominator whose id begins so is one total for all regions: shares of regions that do not overlap add up. */
const ONE_TOTAL = 'national-';
const MOST: Readonly<Record<string, number>> = { percent: 100, fraction: 1 };

function wholesOf(set: ClaimSet): readonly Matter[] {
  const shares = set.claims.filter(
    (claim) =>
      entry(set.indicators, claim.indicator).measure === 'share' && MOST[claim.unit] !== undefined,
  );
  const exceeding = (claims: readonly Claim[]): readonly Matter[] => {
    const [first] = claims;
    const most = MOST[first?.unit ?? ''];
    const sum = claims.reduce((total, claim) => total + plainValue(claim), 0);
    // Shares are rounded where they are stated: half a unit of the last decimal each.
    const noise = claims.length > 1 ? claims.length * 0.5 * 10 ** -decimalsOf(set, claims) : 0;
    if (!first || most === undefined || sum <= most + noise) return [];
    const largest = claims.toSorted((a, b) => plainValue(b) - plainValue(a));
    return [{ ...matter('whole', largest), sum, most, period: first.period?.id ?? null }];
  };
  const alone = shares.filter(({ operator }) => operator !== 'lt' && operator !== 'le');
  const parts = shares.filter(
    (claim) =>
      isVoice(claim) &&
      claim.role === 'observation' &&
      (entry(set.indicators, claim.indicator).denominator?.id ?? '').startsWith(ONE_TOTAL),
  );
  const groups = Map.groupBy(parts, ({ indicator, period, unit }) =>
    [indicator, period?.id, unit].join('|'),
  );
  return [
    ...alone.flatMap((claim) => exceeding([claim])),
    ...[...groups.values()].flatMap((claims) => {
      const apart = apartOf(set, claims);
      return apart.length > 1 ? exceeding(apart) : [];
    }),
  ];
}

function decimalsOf(set: ClaimSet, claims: readonly Claim[]): number {
  return Math.min(...claims.map(({ indicator }) => entry(set.indicators, indicator).decimals));
}

/** One claim a region, the latest published, and of regions that hold others none. */
function apartOf(set: ClaimSet, claims: readonly Claim[]): readonly Claim[] {
  const latest = new Map(
    latestFirst(set, claims)
      .toReversed()
      .map((claim) => [claim.region, claim]),
  );
  const wholes = wholesAmong(set, [...latest.keys()]);
  return [...latest.values()].filter(({ region }) => !wholes.has(region));
}

function rejectedRow(row: RejectedRow): Matter {
  const key = (kind: MatterKind) => `${kind}:${row.file}:${row.label}`;
  const isUnit = row.faults.some(
    ({ code }) => code === 'unit-differs' || code === 'denominator-differs',
  );
  return isUnit
    ? { kind: 'unit', key: key('unit'), claims: [], row }
    : { kind: 'rejected', key: key('rejected'), claims: [], row };
}

function phrasesOf(set: ClaimSet, { verified }: Inspected['state']): readonly Matter[] {
  const found = new Map(
    [...verified].map(([source, { findings }]) => [
      source,
      new Map(findings.map((finding) => [finding.claim, finding])),
    ]),
  );
  return set.claims.flatMap((claim): readonly Matter[] => {
    const verification = verified.get(claim.source);
    const finding = found.get(claim.source)?.get(claim.id);
    if (!verification || !finding || finding.state === 'anchored') return [];
    const { kind, key, claims } = matter('phrase', [claim]);
    // A settled place is settled for the document that was read: another one may show another place.
    return [{ kind, claims, key: `${key}:${verification.document.hash}`, state: finding.state }];
  });
}

function revisionsOf(set: ClaimSet): readonly Matter[] {
  return set.claims.flatMap((claim): readonly Matter[] => {
    const earlier = claim.revises === null ? undefined : set.byId.get(claim.revises);
    if (!earlier || plainValue(earlier) === plainValue(claim)) return [];
    return [matter('revised', [claim, earlier])];
  });
}

function baselinesOf(set: ClaimSet): readonly Matter[] {
  return targetsOf(set).flatMap((target): readonly Matter[] => {
    const basis = target.claim.target.baselineBasis;
    if (!needsBaseline(target) || (basis !== 'not-stated' && basis !== 'assumed')) return [];
    return [{ ...matter('baseline', [target.claim]), basis }];
  });
}
