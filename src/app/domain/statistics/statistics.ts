import type { PeriodId } from '../period';
import type { RegionId } from '../region';
import type { Code, Dataset, DatasetId } from './dataset';

/** Figures, one at each position of the five arrays. They stand by region, then period, as the file has them. */
export interface Observations {
  readonly indicator: Code;
  /** Positions in the dataset's lists. */
  readonly region: Uint32Array;
  readonly period: Uint32Array;
  /** As the file writes it, in the indicator's unit and multiplier; NaN where `traits` give the absence. */
  readonly value: Float64Array;
  /** Positions in the dataset's traits. */
  readonly trait: Uint32Array;
  /** Line of a text, row of a sheet, number of an observation; from 1. */
  readonly row: Uint32Array;
}

export interface SliceQuery {
  readonly dataset: DatasetId;
  readonly indicator: Code;
  /** Null for all. Those that the dataset does not have are passed over. */
  readonly regions: readonly RegionId[] | null;
  readonly periods: readonly PeriodId[] | null;
}

export interface RankQuery {
  readonly dataset: DatasetId;
  readonly indicator: Code;
  readonly period: PeriodId;
  /** So many at most. */
  readonly top: number;
  /** Whether sums and means of other regions take part. */
  readonly aggregates: boolean;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The figures of tables, wherever they are kept: in this browser's memory today, on a server perhaps later. A signal that
 * aborts rejects with its reason. An id that is not there rejects with an Error that names it.
 */
export interface Statistics {
  /** Dimensions and their members with counts. */
  dataset(id: DatasetId): Promise<Dataset>;
  slice(query: SliceQuery, signal?: AbortSignal): Promise<Observations>;
  /** The latest period in which the indicator has a figure, for any region or for some; null for none. */
  latest(
    dataset: DatasetId,
    indicator: Code,
    regions?: readonly RegionId[],
    signal?: AbortSignal,
  ): Promise<PeriodId | null>;
  /** The greatest figures of a period, greatest first; ties in the order of the dataset's regions. */
  rank(query: RankQuery, signal?: AbortSignal): Promise<Observations>;
  /** The figures that stand in a row of the file, those of one indicator together; empty where none does. */
  row(dataset: DatasetId, row: number, signal?: AbortSignal): Promise<readonly Observations[]>;
  /** Least and greatest figure of an indicator; null where it has none. */
  range(dataset: DatasetId, indicator: Code, signal?: AbortSignal): Promise<Range | null>;
}
