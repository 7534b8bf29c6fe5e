import type { AnchorState } from './anchor';
import type { ArithmeticCheck } from './arithmetic';
import type { BaselineBasis, ClaimId } from './claim';
import type { RejectedRow } from './fault';
import type { PeriodId } from './period';

/** Names a thing that needs eyes, the same on every visit: its kind and what it is about. */
export type MatterKey = string;

/** In the order of the page: what is contradictory first, what is merely incomplete last. */
export const MATTER_KINDS = [
  'conflict',
  'arithmetic',
  'whole',
  'unit',
  'rejected',
  'phrase',
  'revised',
  'baseline',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** How a matter can be settled: one claim speaks, a note says why it stays, or a claim is corrected. */
export const REMEDIES = ['pick', 'annotate', 'revise', 'verify'] as const;
export type Remedy = (typeof REMEDIES)[number];

interface Held {
  readonly key: MatterKey;
  /** What it is about, in an order that the kind gives; empty for a row that was not taken. */
  readonly claims: readonly ClaimId[];
}

/** A thing that needs eyes: what is contradictory, implausible or incomplete in the claims, and why. */
export type Matter = Held &
  (
    | {
        /** Sources disagree on a figure, or on a target: the claims, latest published first. */
        readonly kind: 'conflict';
      }
    | {
        /** What the words around a figure imply is not what they state: the claim, then its inputs. */
        readonly kind: 'arithmetic';
        readonly check: Exclude<ArithmeticCheck, { readonly kind: 'not-checkable' }>;
      }
    | {
        /** A share above its whole, or shares of one whole that add up to more: the claims, largest first. */
        readonly kind: 'whole';
        /** In the unit of the claims. */
        readonly sum: number;
        readonly most: number;
        readonly period: PeriodId | null;
      }
    | {
        /** Figures that the formula between them cannot join, since their units differ: the claim, then its inputs. */
        readonly kind: 'unit';
        readonly row: null;
      }
    | {
        /** A row of which unit or denominator are not the indicator's. It was not taken. */
        readonly kind: 'unit';
        readonly row: RejectedRow;
      }
    | {
        /** Any other row that was not taken. */
        readonly kind: 'rejected';
        readonly row: RejectedRow;
      }
    | {
        /** A phrase that is not in the document that was read, or at another place. */
        readonly kind: 'phrase';
        readonly state: Exclude<AnchorState, 'anchored'>;
      }
    | {
        /** A figure that another one replaces with another value: the later one, then the earlier. */
        readonly kind: 'revised';
      }
    | {
        /** A target whose way begins at a level that nobody states, or only assumes. */
        readonly kind: 'baseline';
        readonly basis: Extract<BaselineBasis, 'not-stated' | 'assumed'>;
      }
  );

export type MatterOf<K extends MatterKind> = Extract<Matter, { readonly kind: K }>;

/** How a matter of a kind can be settled, the usual way first. */
export const REMEDIES_OF: Readonly<Record<MatterKind, readonly Remedy[]>> = {
  conflict: ['pick', 'annotate', 'revise'],
  arithmetic: ['annotate', 'revise'],
  whole: ['annotate', 'revise'],
  unit: ['revise', 'annotate'],
  rejected: ['revise', 'annotate'],
  phrase: ['verify', 'revise', 'annotate'],
  revised: ['annotate', 'revise'],
  baseline: ['annotate', 'revise'],
};
