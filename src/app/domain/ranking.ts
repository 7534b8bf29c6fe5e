import type { Cell } from './cell';
import { cellClaims, cellValue } from './cell';
import type { Comparison } from './comparison';
import type { RegionId } from './region';

/**
 * Ranks within each period, 1 for the highest figure; equal figures share a rank. Wholes are not ranked with their parts,
 * nor cells with several figures.
 *
 * `moved` is how many places a region won since the period before; null where it, or any other region, was not ranked in
 * both: places among different regions do not compare.
 */
export function ranked(comparison: Comparison, wholes: ReadonlySet<RegionId>): Comparison {
  const { rows, periods } = comparison;
  const values = rows.map(({ region, cells }) =>
    cells.map((cell) => (wholes.has(region.id) ? null : cellValue(cell))),
  );
  const ranks = periods.map((_, at) => ranksOf(values.map((own) => own[at] ?? null)));
  const sameSet = periods.map(
    (_, at) =>
      at > 0 &&
      ranks[at]?.every((rank, row) => (rank === null) === (ranks[at - 1]?.[row] === null)),
  );
  const remake = (cell: Cell, row: number, at: number): Cell => {
    if (cell.kind === 'gap') return cell;
    const rank = ranks[at]?.[row] ?? null;
    if (cell.kind === 'disputed' || rank === null)
      return {
        kind: 'gap',
        gap: {
          reason: cell.kind === 'disputed' ? 'disputed' : 'not-ranked',
          claims: cellClaims(cell),
        },
      };
    const before = sameSet[at] ? (ranks[at - 1]?.[row] ?? null) : null;
    return { ...cell, value: rank, dispute: null, moved: before === null ? null : before - rank };
  };
  return {
    ...comparison,
    rows: rows.map(({ region, cells }, row) => ({
      region,
      cells: cells.map((cell, at) => remake(cell, row, at)),
    })),
  };
}

function ranksOf(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );
}
