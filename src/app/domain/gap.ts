import type { ClaimId } from './claim';
import type { TableAbsence } from './table-place';

/** Why a cell has no figure. Every reason has words on screen and in exports; none is ever drawn as a number. */
export const GAP_REASONS = [
  'no-claim',
  'companions-off',
  'period-differs',
  'unit-differs',
  'not-exact',
  // What a comparable figure would have to share and the claims that come closest do not.
  'prices-differ',
  'denominator-differs',
  'stock-or-flow-differs',
  'definition-differs',
  'population-differs',
  'target-only',
  // What a table says about a figure that it does not have (`Absence`).
  'missing',
  'not-available',
  'not-applicable',
  'suppressed',
  'not-yet',
  'deleted',
  // What cannot be computed.
  'no-reference',
  'no-base',
  'base-not-positive',
  'no-total',
  'not-ranked',
  'disputed',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** A figure comes close and is left out, since it would not compare. */
const UNFIT: readonly GapReason[] = [
  'period-differs',
  'unit-differs',
  'not-exact',
  'prices-differ',
  'denominator-differs',
  'stock-or-flow-differs',
  'definition-differs',
  'population-differs',
  'target-only',
];

export function isUnfit({ reason }: Gap): boolean {
  return UNFIT.includes(reason);
}

export interface Gap {
  readonly reason: GapReason;
  /** The claims that come closest, and do not fit for that reason; empty for `no-claim`. */
  readonly claims: readonly ClaimId[];
  /** The tables that say why there is none, and where; set exactly for such reasons. */
  readonly absences?: readonly TableAbsence[];
}
