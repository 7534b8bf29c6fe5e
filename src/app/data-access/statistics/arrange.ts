import type { CodeSegments, ObservationBuilder } from './observation-builder';
import type { ObservationColumns } from './observation-columns';
import { wholeArray } from './observation-columns';
import { release } from './release';

/** What the codes that were given on the way become. */
export interface Recoding {
  /** By the code of a region's text: its position among the regions; -1 for one that is none. */
  readonly regions: Int32Array;
  readonly regionCount: number;
  /** By the code of a period's text: its position in the order of time; -1 for one that is none. */
  readonly periods: Int32Array;
  readonly periodCount: number;
  readonly seriesCount: number;
  readonly traitCount: number;
}

/** Told of figures with the same key: the later one, the earlier one, and whether they say the same. */
export type OnTwin = (row: number, first: number, isSame: boolean) => void;

/**
 * Sorts what was built into columns. Of figures that repeat another one, the first is kept; of those that differ, all.
 * @param onLost told of figures whose region or period is none
 */
export function arrange(
  built: ObservationBuilder,
  recoding: Recoding,
  onTwin: OnTwin,
  onLost: (row: number) => void,
): ObservationColumns {
  const keys = new Keys(built, recoding);
  const { starts, order, unsorted } = bySeries(built, recoding, keys, onLost);
  built.series.release();
  for (let series = 0; series < recoding.seriesCount; series += 1)
    if (unsorted[series]) sortBlock(order.subarray(starts[series], starts[series + 1]), keys);
  // Where all stood in order already, no key comes twice.
  const offsets = unsorted.includes(1) ? dropTwins(built, keys, starts, order, onTwin) : starts;
  return gather(built, recoding, order, offsets);
}

/**
 * Positions in the order of the series; within one, in the order of the file. A series is `unsorted` where a key is not
 * greater than the one before it: told here, where rows come in the order in which they lie in memory.
 */
function bySeries(
  { series, region, period, length }: ObservationBuilder,
  { regions, periods, seriesCount }: Recoding,
  keys: Keys,
  onLost: (row: number) => void,
) {
  const isLost = (row: number) => regions[region.get(row)]! < 0 || periods[period.get(row)]! < 0;
  const mayLose = regions.includes(-1) || periods.includes(-1);
  const starts = new Uint32Array(seriesCount + 1);
  for (let row = 0; row < length; row += 1) {
    if (mayLose && isLost(row)) onLost(row);
    else starts[series.get(row) + 1]! += 1;
  }
  for (let at = 0; at < seriesCount; at += 1) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const order = new Uint32Array(starts[seriesCount]!);
  const latest = new Float64Array(seriesCount).fill(-1);
  const unsorted = new Uint8Array(seriesCount);
  for (let row = 0; row < length; row += 1) {
    if (mayLose && isLost(row)) continue;
    const at = series.get(row);
    order[next[at]!++] = row;
    const key = keys.of(row);
    if (key <= latest[at]!) unsorted[at] = 1;
    latest[at] = key;
  }
  return { starts, order, unsorted };
}

/** Region and period of a row as one number, in the order that is wanted. */
class Keys {
  private readonly region: CodeSegments;
  private readonly period: CodeSegments;
  private readonly regions: Int32Array;
  private readonly periods: Int32Array;
  private readonly periodCount: number;
  /** All keys are below. */
  readonly count: number;

  constructor({ region, period }: ObservationBuilder, recoding: Recoding) {
    this.region = region;
    this.period = period;
    this.regions = recoding.regions;
    this.periods = recoding.periods;
    this.periodCount = recoding.periodCount;
    this.count = recoding.regionCount * recoding.periodCount;
  }

  of(row: number): number {
    const region = this.regions[this.region.get(row)]!;
    return region * this.periodCount + this.periods[this.period.get(row)]!;
  }
}

function sortBlock(block: Uint32Array, keys: Keys): void {
  const wanted = new Float64Array(block.length);
  for (let at = 0; at < block.length; at += 1) wanted[at] = keys.of(block[at]!);
  if (keys.count <= 4 * block.length + 65_536) countingSort(block, wanted, keys.count);
  else compareSort(block, wanted);
  release(wanted);
}

/** Where most keys are there: in steps that grow with rows and keys alone. */
function countingSort(block: Uint32Array, keys: Float64Array, count: number): void {
  const next = new Uint32Array(count + 1);
  for (const key of keys) next[key + 1]! += 1;
  for (let key = 0; key < count; key += 1) next[key + 1]! += next[key]!;
  const rows = block.slice();
  for (let at = 0; at < rows.length; at += 1) block[next[keys[at]!]!++] = rows[at]!;
  release(next, rows);
}

/** Where keys are sparse. Stable: rows of one key stand in the order of the file, which is that of their numbers. */
function compareSort(block: Uint32Array, keys: Float64Array): void {
  const positions = Uint32Array.from(block.keys());
  positions.sort((a, b) => keys[a]! - keys[b]! || a - b);
  const rows = block.slice();
  positions.forEach((from, at) => {
    block[at] = rows[from] ?? 0;
  });
}

/** Moves what stays together. @returns where each series begins then */
function dropTwins(
  built: ObservationBuilder,
  keys: Keys,
  starts: Uint32Array,
  order: Uint32Array,
  onTwin: OnTwin,
): Uint32Array {
  const offsets = new Uint32Array(starts.length);
  let to = 0;
  for (let series = 0; series + 1 < starts.length; series += 1) {
    offsets[series] = to;
    const end = starts[series + 1]!;
    for (let at = starts[series]!; at < end;) {
      const next = runEnd(order, at, end, keys);
      for (const row of next - at > 1
        ? distinct(built, order.slice(at, next), onTwin)
        : [order[at]!])
        order[to++] = row;
      at = next;
    }
  }
  offsets[starts.length - 1] = to;
  return offsets;
}

function runEnd(order: Uint32Array, start: number, end: number, keys: Keys): number {
  const key = keys.of(order[start]!);
  let at = start + 1;
  while (at < end && keys.of(order[at]!) === key) at += 1;
  return at;
}

/** Of rows with one key, the first with each value. */
function distinct(built: ObservationBuilder, rows: Uint32Array, onTwin: OnTwin): Iterable<number> {
  const byValue = new Map<number, number>();
  for (const row of rows) {
    const value = built.valueAt(row);
    const twin = byValue.get(value);
    if (twin === undefined) byValue.set(value, row);
    if (row !== rows[0]) onTwin(row, twin ?? rows[0]!, twin !== undefined);
  }
  return byValue.values();
}

/** What was built is gone then. */
function gather(
  built: ObservationBuilder,
  recoding: Recoding,
  order: Uint32Array,
  offsets: Uint32Array,
): ObservationColumns {
  const length = offsets.at(-1) ?? 0;
  const { regions, periods } = recoding;
  // One column after the other, so that no two are there twice.
  const region = wholeArray(length, recoding.regionCount);
  built.region.moveTo(region, order, regions);
  const period = wholeArray(length, recoding.periodCount);
  built.period.moveTo(period, order, periods);
  const trait = wholeArray(length, recoding.traitCount);
  // The only one is zero.
  if (recoding.traitCount > 1) built.trait.moveTo(trait, order, null);
  else built.trait.release();
  const value = new Float64Array(length);
  const row = new Uint32Array(length);
  built.moveTo(value, row, order);
  release(order);
  return { offsets, region, period, trait, value, row };
}
