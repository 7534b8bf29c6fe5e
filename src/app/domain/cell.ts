import type { ClaimId } from './claim';
import type { Gap } from './gap';

/** A figure and the claim that states it. */
export interface Stated {
  /** In the comparison's unit, without a power of ten. */
  readonly value: number;
  readonly claim: ClaimId;
}

/** Figures on one cell that differ. */
export interface Dispute {
  /** Whether one revises the other, or two sources disagree. */
  readonly cause: 'revised' | 'disagree';
  /** The one that speaks first, then the others, latest first. */
  readonly figures: readonly Stated[];
}

export interface CellValue {
  readonly kind: 'value';
  /** In the comparison's unit, without a power of ten. */
  readonly value: number;
  /** The claim that speaks; null for a figure that the analyst typed in, and for a mean. */
  readonly claim: ClaimId | null;
  /** Further claims that went into a computed figure; empty for a stated one. */
  readonly inputs: readonly ClaimId[];
  /** Other claims on the same cell, latest first: earlier vintages, or sources that disagree. */
  readonly others: readonly ClaimId[];
  /** What is drawn as a range; null where all that may speak agree. */
  readonly dispute: Dispute | null;
  /** Ranks only: places won since the period before, negative for places lost; null where there was none. */
  readonly moved?: number | null;
}

/** Sources disagree and the reader lets none of them speak alone. */
export interface CellDisputed {
  readonly kind: 'disputed';
  readonly dispute: Dispute;
  readonly inputs: readonly ClaimId[];
  readonly others: readonly ClaimId[];
}

/** A figure, several that differ, or why there is none. */
export type Cell = CellValue | CellDisputed | { readonly kind: 'gap'; readonly gap: Gap };

/** The value of a cell, or null where there is no single one. */
export function cellValue(cell: Cell | undefined): number | null {
  return cell?.kind === 'value' ? cell.value : null;
}

/** Every figure of a cell, the one that speaks first; empty for a gap. */
export function cellFigures(cell: Cell | undefined): readonly number[] {
  if (!cell || cell.kind === 'gap') return [];
  if (cell.dispute) return cell.dispute.figures.map(({ value }) => value);
  return cell.kind === 'value' ? [cell.value] : [];
}

/** The claims that a figure was computed from, without those that it merely stands beside. */
export function valueClaims({ claim, inputs }: CellValue): readonly ClaimId[] {
  return claim === null ? inputs : [claim, ...inputs];
}

/** The claims behind a cell, the one that speaks first. For a gap, the claims that come closest. */
export function cellClaims(cell: Cell): readonly ClaimId[] {
  if (cell.kind === 'gap') return cell.gap.claims;
  const first =
    cell.kind === 'value' ? [cell.claim] : cell.dispute.figures.map(({ claim }) => claim);
  const all = [...first, ...cell.inputs, ...cell.others];
  return [...new Set(all.filter((id) => id !== null))];
}
