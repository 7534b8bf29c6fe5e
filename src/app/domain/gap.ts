import type { ClaimId } from './claim';

/** Why a cell has no figure. Every reason has words on screen and in exports; none is ever drawn as a number. */
export const GAP_REASONS = [
  'no-claim',
  'companions-off',
  'period-differs',
  'unit-differs',
  'not-exact',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export interface Gap {
  readonly reason: GapReason;
  /** The claims that come closest, and do not fit for that reason; empty for `no-claim`. */
  readonly claims: readonly ClaimId[];
}
