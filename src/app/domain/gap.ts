import type { ClaimId } from './claim';
import { ABSENCES } from './statistics/dataset';
import type { TableAbsence } from './table-place';

/** A figure comes close and is left out, since it would not compare. */
const UNFIT = [
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
] as const;

/** Why a cell has no figure. Every reason has words on screen and in exports; none is ever drawn as a number. */
export const GAP_REASONS = [
  'no-claim',
  'companions-off',
  ...UNFIT,
  // What a table says about a figure that it does not have (`Absence`).
  ...ABSENCES,
  // What cannot be computed.
  'no-reference',
  'no-base',
  'base-not-positive',
  'no-total',
  'not-ranked',
  'disputed',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export function isUnfit({ reason }: Gap): boolean {
  return UNFIT.some((one) => one === reason);
}

export interface Gap {
  readonly reason: GapReason;
  /** The claims that come closest, and do not fit for that reason; empty for `no-claim`. */
  readonly claims: readonly ClaimId[];
  /** The tables that say why there is none, and where; set exactly for such reasons. */
  readonly absences?: readonly TableAbsence[];
}
