/** Whole numbers, in the narrowest array that holds them. */
export type Whole = Uint8Array | Uint16Array | Uint32Array;

/**
 * Figures of a dataset in columns, sorted by indicator, region and period; of one key in the order of the file. Codes are
 * positions in the dataset's lists.
 */
export interface ObservationColumns {
  /** Where the figures of each indicator begin, and behind the last one the number of all. */
  readonly offsets: Uint32Array;
  readonly region: Whole;
  readonly period: Whole;
  readonly trait: Whole;
  /** NaN where the trait gives an absence. */
  readonly value: Float64Array;
  /** Where each stands in the file. */
  readonly row: Uint32Array;
}

/** An array for whole numbers below `count`. */
export function wholeArray(length: number, count: number): Whole {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

export function bytesOf(columns: ObservationColumns): number {
  const { offsets, region, period, trait, value, row } = columns;
  return [offsets, region, period, trait, value, row].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** Their buffers, for moving and keeping. */
export function buffersOf(columns: ObservationColumns): ArrayBuffer[] {
  const { offsets, region, period, trait, value, row } = columns;
  return [offsets, region, period, trait, value, row].map(({ buffer }) => buffer as ArrayBuffer);
}
