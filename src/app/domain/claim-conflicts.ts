import type { Claim, ClaimId } from './claim';
import { plainValue } from './claim';
import { AND } from './claim-columns';
import type { ClaimSet } from './claim-set';
import { currentOf } from './claim-set';
import type { Sliced } from './slices';
import { STEPS } from './slices';

const BOTH = `disagree${AND}revised`;

/** What claims on one and the same thing share: role, indicator, region, unit, and the period or the horizon. */
export function placeOf({ role, indicator, region, period, target, unit }: Claim): string {
  return [role, indicator, region, target?.horizon.id ?? period?.id, unit].join('|');
}

/** A voice of its own on a place: an exact figure, dated, and no mere restatement of another one. */
export function isVoice({ operator, period, target, derivation }: Claim): boolean {
  return operator === 'eq' && (period !== null || target !== null) && derivation === null;
}

/**
 * The claims whose current figures sources disagree on (`disagree`), and those that replace another value or are replaced
 * by one (`revised`); both joined by `AND` where both hold.
 */
export function* conflictsOf(set: ClaimSet): Sliced<ReadonlyMap<ClaimId, string>> {
  const groups = new Map<string, Claim[]>();
  const found = new Map<ClaimId, string>();
  const note = (id: ClaimId, what: string) =>
    found.set(id, found.has(id) && found.get(id) !== what ? BOTH : what);
  for (const [at, claim] of set.claims.entries()) {
    if (at % STEPS === 0) yield;
    if (!isVoice(claim)) continue;
    const place = placeOf(claim);
    const group = groups.get(place);
    if (group) group.push(claim);
    else groups.set(place, [claim]);
  }
  let at = 0;
  for (const claims of groups.values()) {
    if ((at += 1) % STEPS === 0) yield;
    if (claims.length < 2) continue;
    const current = currentOf(claims);
    const values = new Set(current.map((claim) => plainValue(claim)));
    if (values.size > 1) for (const { id } of current) note(id, 'disagree');
  }
  for (const claim of set.claims) {
    const earlier = claim.revises === null ? undefined : set.byId.get(claim.revises);
    if (!earlier || plainValue(earlier) === plainValue(claim)) continue;
    note(claim.id, 'revised');
    note(earlier.id, 'revised');
  }
  return found;
}
