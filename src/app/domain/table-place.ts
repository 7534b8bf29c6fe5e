import type { IndicatorId } from './indicator';
import type { PeriodId } from './period';
import type { RegionId } from './region';
import type { SourceId } from './source';
import type { Absence } from './statistics/dataset';

/** Where a figure stands in the table that it was read from. */
export interface TablePlace {
  /** Line of a text, row of a sheet, number of an observation; from 1. */
  readonly row: number;
  /** The column's header. */
  readonly column: string;
}

/** A table says that there is no figure where one might stand, and why. */
export interface TableAbsence extends TablePlace {
  readonly indicator: IndicatorId;
  readonly region: RegionId;
  readonly period: PeriodId;
  readonly source: SourceId;
  readonly reason: Absence;
  /** The table's sign or footnote, as far as the reason does not say it; empty for none. */
  readonly note: string;
}

const indexed = new WeakMap<
  readonly TableAbsence[],
  ReadonlyMap<string, readonly TableAbsence[]>
>();

/** What tables say about a missing figure; empty where none says anything. The index is made once for a list. */
export function absencesAt(
  absences: readonly TableAbsence[],
  indicator: IndicatorId,
  region: RegionId,
  period: PeriodId,
): readonly TableAbsence[] {
  let index = indexed.get(absences);
  if (!index) {
    index = Map.groupBy(absences, (one) => keyOf(one.indicator, one.region, one.period));
    indexed.set(absences, index);
  }
  return index.get(keyOf(indicator, region, period)) ?? [];
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\t');
}
