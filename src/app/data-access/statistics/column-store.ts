import type { PeriodId } from '../../domain/period';
import type { RegionId } from '../../domain/region';
import type { Code, Dataset } from '../../domain/statistics/dataset';
import type {
  Observations,
  Range,
  RankQuery,
  SliceQuery,
} from '../../domain/statistics/statistics';
import type { ObservationColumns } from './observation-columns';

/** Answers what is asked of one dataset. Only the figures of the indicator are looked at, however many others there are. */
export class ColumnStore {
  readonly dataset: Dataset;
  readonly columns: ObservationColumns;
  private readonly regions: ReadonlyMap<RegionId, Code>;
  private readonly periods: ReadonlyMap<PeriodId, Code>;

  constructor(dataset: Dataset, columns: ObservationColumns) {
    this.dataset = dataset;
    this.columns = columns;
    this.regions = new Map(dataset.regions.map(({ id }, code) => [id, code]));
    this.periods = new Map(dataset.periods.map(({ id }, code) => [id, code]));
  }

  slice({
    indicator,
    regions,
    periods,
  }: Pick<SliceQuery, 'indicator' | 'regions' | 'periods'>): Observations {
    const wanted = periods && this.flags(periods, this.periods);
    const spans = this.spans(indicator, regions);
    const positions = new Uint32Array(spans.reduce((sum, [from, to]) => sum + to - from, 0));
    const { period } = this.columns;
    let count = 0;
    for (const [from, to] of spans)
      for (let at = from; at < to; at += 1)
        if (!wanted || wanted[period[at]!]) positions[count++] = at;
    return this.observations(indicator, positions.subarray(0, count));
  }

  latest(indicator: Code, regions: readonly RegionId[] | null): PeriodId | null {
    let latest = -1;
    const { period, value } = this.columns;
    for (const [from, to] of this.spans(indicator, regions))
      for (let at = from; at < to; at += 1)
        if (period[at]! > latest && value[at] === value[at]) latest = period[at]!;
    return this.dataset.periods[latest]?.id ?? null;
  }

  rank({ indicator, period, top, aggregates }: RankQuery): Observations {
    const code = this.periods.get(period) ?? -1;
    const { region, period: periods, value } = this.columns;
    const positions: number[] = [];
    const [from, to] = this.block(indicator);
    for (let at = from; at < to; at += 1) {
      if (periods[at] !== code || value[at] !== value[at]) continue;
      if (aggregates || this.dataset.regions[region[at]!]?.kind !== 'aggregate') positions.push(at);
    }
    positions.sort((a, b) => value[b]! - value[a]! || a - b);
    return this.observations(indicator, positions.slice(0, top));
  }

  row(row: number): readonly Observations[] {
    const { offsets, row: rows } = this.columns;
    const found: [indicator: Code, at: number][] = [];
    for (let at = rows.indexOf(row); at >= 0; at = rows.indexOf(row, at + 1))
      found.push([offsets.findLastIndex((offset) => offset <= at), at]);
    return [...Map.groupBy(found, ([indicator]) => indicator)].map(([indicator, members]) =>
      this.observations(
        indicator,
        members.map(([, at]) => at),
      ),
    );
  }

  range(indicator: Code): Range | null {
    let [least, most] = [Infinity, -Infinity];
    const { value } = this.columns;
    const [from, to] = this.block(indicator);
    for (let at = from; at < to; at += 1) {
      if (value[at]! < least) least = value[at]!;
      if (value[at]! > most) most = value[at]!;
    }
    return least <= most ? { least, most } : null;
  }

  /** @throws Error for an indicator that the dataset does not have */
  private block(indicator: Code): readonly [from: number, to: number] {
    const { offsets } = this.columns;
    const [from, to] = [offsets[indicator], offsets[indicator + 1]];
    if (from === undefined || to === undefined)
      throw new Error(`dataset ${this.dataset.id} has no indicator ${String(indicator)}`);
    return [from, to];
  }

  /** Where the figures of the regions stand, in the order of the dataset. */
  private spans(
    indicator: Code,
    regions: readonly RegionId[] | null,
  ): readonly (readonly [number, number])[] {
    const [from, to] = this.block(indicator);
    if (!regions) return [[from, to]];
    const codes = regions.flatMap((id) => this.regions.get(id) ?? []);
    return [...new Set(codes)]
      .sort((a, b) => a - b)
      .map((code) => [this.firstOf(code, from, to), this.firstOf(code + 1, from, to)]);
  }

  /** The first position in a block whose region is not before one. */
  private firstOf(region: Code, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.columns.region[middle]! < region) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private flags<Id>(ids: readonly Id[], codes: ReadonlyMap<Id, Code>): Uint8Array {
    const flags = new Uint8Array(codes.size);
    for (const id of ids) {
      const code = codes.get(id);
      if (code !== undefined) flags[code] = 1;
    }
    return flags;
  }

  private observations(indicator: Code, positions: ArrayLike<number>): Observations {
    const { region, period, value, trait, row } = this.columns;
    const codes = (column: ArrayLike<number>) =>
      picked(column, positions, new Uint32Array(positions.length));
    return {
      indicator,
      region: codes(region),
      period: codes(period),
      trait: codes(trait),
      row: codes(row),
      value: picked(value, positions, new Float64Array(positions.length)),
    };
  }
}

/** A loop: `from` with a function takes thirty times as long for a hundred thousand figures. */
function picked<Into extends Uint32Array | Float64Array>(
  column: ArrayLike<number>,
  positions: ArrayLike<number>,
  into: Into,
): Into {
  for (let at = 0; at < into.length; at += 1) into[at] = column[positions[at]!]!;
  return into;
}
