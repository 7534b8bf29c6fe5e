import type { ClaimSet } from '../domain/claim-set';
import type { RevisedTable } from '../domain/workspace';

/** Whether a package holds a row. @param base null while it is not loaded */
export function hasRow(
  base: { readonly set: ClaimSet } | null,
  table: RevisedTable,
  key: string,
): boolean {
  if (!base) return false;
  const { byId, sources, indicators, regions, units } = base.set;
  const tables: Readonly<Record<RevisedTable, ReadonlyMap<string, unknown>>> = {
    'claims.csv': byId,
    'sources.csv': sources,
    'indicators.csv': indicators,
    'regions.csv': regions,
    'units.csv': units,
  };
  return tables[table].has(key);
}
