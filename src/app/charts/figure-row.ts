import type { ClaimId, Operator, PeriodReason, Role, Status } from '../domain/claim';
import type { GapReason } from '../domain/gap';
import type { Localized } from '../domain/localized';
import type { PeriodId } from '../domain/period';
import type { ShowAs } from '../domain/shown-as';

/** A code with its name in both languages. */
export interface Coded {
  readonly id: string;
  readonly name: Localized;
}

export const ROW_PARTS = ['figure', 'also', 'baseline', 'goal', 'path', 'projection'] as const;
/**
 * What a value is on its figure: a figure (or why there is none), one that is also stated and does not count, the start
 * of a target's way, the target itself, what the straight path to it asks for, or where a method leads.
 */
export type RowPart = (typeof ROW_PARTS)[number];

/**
 * One value that a figure shows, or one gap: what every data file of the figure is written from. SDMX's REF_AREA, indicator,
 * TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, UNIT_MULT and OBS_STATUS, with the claims behind it.
 */
export interface FigureRow {
  readonly part: RowPart;
  readonly region: Coded;
  readonly indicator: Coded;
  /** Null where no period is stated; `periodReason` says why. */
  readonly period: PeriodId | null;
  readonly periodReason: PeriodReason | null;
  readonly role: Role;
  readonly operator: Operator;
  /** In `unit` × 10^`unitMult`; null for a gap. */
  readonly value: number | null;
  /** The upper end of a range; null otherwise. */
  readonly valueMax: number | null;
  /** Of the value as it is shown: percentage points for a difference of rates. */
  readonly unit: Coded;
  readonly unitMult: number;
  /** What was done to the stated figures; `value` where nothing was. */
  readonly shown: ShowAs;
  /** Null for a gap, and for what is computed of several claims. */
  readonly status: Status | null;
  /** Why there is no value; null where there is one. */
  readonly gap: GapReason | null;
  /** The claim that speaks first, then those that went into the value or stand beside it. */
  readonly claims: readonly ClaimId[];
  /** What the reader must know of this value: a dispute, an assumption, the reason of a gap in words; empty for nothing. */
  readonly note: Localized;
}

/** What most rows have in common. */
export const PLAIN = {
  part: 'figure',
  periodReason: null,
  role: 'observation',
  operator: 'eq',
  valueMax: null,
  unitMult: 0,
  shown: 'value',
  status: null,
  gap: null,
} as const;

/** The code and the name of an entry of the package. */
export function coded({ id, name }: Coded): Coded {
  return { id, name };
}
