import type { ClaimSet } from '../domain/claim-set';
import { carriedClaimCells, carriedSourceCells } from '../domain/figure-file-rows';
import type { RowDiff } from '../domain/package-diff';
import { diffRows } from '../domain/package-diff';
import type { RowCells } from '../domain/workspace';
import { indicatorCells, regionCells, unitCells } from '../domain/write-rows';

/** The rows of a saved figure that are otherwise in today's claims, or not there. What is there besides does not count. */
export function rowChanges(saved: ClaimSet, today: ClaimSet): readonly RowDiff[] {
  return [
    ...diffRows('claims.csv', saved.byId, among(saved.byId, today.byId), read(carriedClaimCells)),
    ...diffRows(
      'sources.csv',
      saved.sources,
      among(saved.sources, today.sources),
      read(carriedSourceCells),
    ),
    ...diffRows(
      'indicators.csv',
      saved.indicators,
      among(saved.indicators, today.indicators),
      read(indicatorCells),
    ),
    ...diffRows(
      'regions.csv',
      saved.regions,
      among(saved.regions, today.regions),
      read(regionCells),
    ),
    ...diffRows('units.csv', saved.units, among(saved.units, today.units), read(unitCells)),
  ];
}

function among<T>(
  saved: ReadonlyMap<string, unknown>,
  today: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const kept = [...saved.keys()].flatMap((key) => {
    const entry = today.get(key);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return new Map(kept);
}

/** Cells as a reader takes them: without the blanks around them, which a table of one's own may have. */
function read<T>(cellsOf: (entry: T) => RowCells): (entry: T) => RowCells {
  return (entry) =>
    Object.fromEntries(Object.entries(cellsOf(entry)).map(([name, cell]) => [name, cell.trim()]));
}
