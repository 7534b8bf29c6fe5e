import { checkArithmetic } from '../domain/arithmetic';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Note } from './check-claims';
import type { Sheet } from './sheet';
import { rowOf } from './sheet';

/** What a claim says of others: which one it revises, and from which ones its own words lead to its figure. */
export function checkRelations(claim: Claim, set: ClaimSet, sheet: Sheet, note: Note): void {
  checkRevision(claim, set, note);
  checkImplied(claim, set, sheet, note);
}

/** Each revision is published after what it revises, so no chain of them can come back to its start. */
function checkRevision(claim: Claim, set: ClaimSet, note: Note): void {
  // One that is nowhere is a stray foreign key, which the schema names.
  const revised = claim.revises === null ? undefined : set.byId.get(claim.revises);
  if (!revised) return;
  const others = [
    ['indicator', revised.indicator === claim.indicator],
    ['region', revised.region === claim.region],
    ['period', revised.period?.id === claim.period?.id],
    ['role', revised.role === claim.role],
  ] as const;
  const differing = others.filter(([, isSame]) => !isSame).map(([field]) => field);
  if (differing.length) note('revises-differs', 'revises', differing.join(', '));
  const published = ({ source }: Claim) => entry(set.sources, source).published;
  const [before, after] = [published(revised), published(claim)];
  // A month does not lie before one of its own days.
  if (before >= after || after.startsWith(before)) note('out-of-order', 'source', revised.source);
}

function checkImplied(claim: Claim, set: ClaimSet, sheet: Sheet, note: Note): void {
  if (!claim.implied) return;
  const { formula, inputs } = claim.implied;
  if (claim.basis === 'derived') note('must-be-empty', 'implied_formula', 'basis = stated');
  if (formula !== 'count-of-names') {
    const strays = inputs.filter((id) => !rowOf(sheet, id));
    for (const id of strays) note('unknown-reference', 'implied_inputs', 'claims.csv', id);
    const circular = inputs.filter((id) => restsOn(id, claim.id, set));
    for (const id of circular) note('circular', 'implied_inputs', claim.id, id);
    if (strays.length || circular.length) return;
  }
  const check = checkArithmetic(claim, set);
  if (check?.kind !== 'not-checkable' || check.reason === 'input-missing') return;
  note('derived-differs', 'implied_inputs');
}

/** Whether a claim is another one, or is derived from it, by however many steps. Derivations have no cycles. */
function restsOn(id: ClaimId, other: ClaimId, set: ClaimSet): boolean {
  if (id === other) return true;
  const { derivation } = set.byId.get(id) ?? {};
  if (!derivation || derivation.formula === 'count-of-names') return false;
  return derivation.inputs.some((input) => input !== id && restsOn(input, other, set));
}
