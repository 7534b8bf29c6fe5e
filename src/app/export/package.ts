import { inTurns } from '../charts/in-turns';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { writeFigureView } from '../domain/figure-view';
import type { RegionId } from '../domain/region';
import type { Sliced } from '../domain/slices';
import type { RowCells } from '../domain/workspace';
import {
  claimCells,
  indicatorCells,
  regionCells,
  sourceCells,
  unitCells,
} from '../domain/write-rows';
import type { FigureData } from './data-ground';
import { csvParts, dataWork, sourcesOf } from './data-ground';
import { dataLines, recordsOf } from './data-table';
import type { ZipFile } from './data-zip';
import { zipWork } from './data-zip';
import type { ExportRequest, WriteExport } from './export-request';
import { datasetTables } from './package-datasets';
import type { OwnTable, PackageTable } from './package-descriptor';
import { columnsOf, descriptor, PACKAGE_TABLES } from './package-descriptor';

/**
 * A Data Package of one figure: its values (`figure.csv`), the claims behind them with those that they are derived from or
 * revise, and the lists that these refer to. It is a package as the product's own, and holds to the same check. Figures of
 * the analyst's datasets are no claims of a package; they have tables of their own.
 *
 * A list has its entries besides (`list.csv`), under their own columns.
 *
 * @returns each file, by its name
 */
export function* figurePackage(request: ExportRequest): Sliced<ReadonlyMap<string, ZipFile>> {
  const data = yield* dataWork(request);
  const { records } = data.spec;
  const own: readonly OwnTable[] = [
    { name: 'figure', ...dataLines(data.rows, data.set, ['en', 'zh']) },
    ...(records ? [{ name: 'list' as const, ...recordsOf(data) }] : []),
    ...datasetTables(data),
  ];
  yield;
  const cells = cellsOf(data);
  yield;
  const { view, today } = request;
  const about = {
    title: data.spec.title,
    name: data.spec.name,
    created: today.slice(0, 10),
    view: view ? writeFigureView(view) : null,
  };
  return new Map<string, ZipFile>([
    ['datapackage.json', descriptor(about, own, data.words)],
    ...PACKAGE_TABLES.map((name) => [`${name}.csv`, tableFile(name, cells[name])] as const),
    ...own.map(
      ({ name, columns, count, lineAt }) =>
        [`${name}.csv`, () => csvParts(columns, count, lineAt)] as const,
    ),
  ]);
}

export const toPackage: WriteExport = async (request) =>
  new Blob([...(await inTurns(packageWork(request)))], { type: 'application/zip' });

function* packageWork(request: ExportRequest): Sliced<readonly Uint8Array<ArrayBuffer>[]> {
  return yield* zipWork(yield* figurePackage(request), request.today);
}

function tableFile(name: PackageTable, rows: Rows): ZipFile {
  const columns = columnsOf(name);
  return () =>
    csvParts(columns, rows.count, (at) => {
      const row = rows.rowAt(at);
      return columns.map((column) => row[column] ?? '');
    });
}

/** The rows of a table, made one by one. */
interface Rows {
  readonly count: number;
  readonly rowAt: (at: number) => RowCells;
}

function rowsOf<T>(entries: readonly T[], cells: (one: T) => RowCells): Rows {
  const rowAt = (at: number) => {
    const one = entries[at];
    return one === undefined ? {} : cells(one);
  };
  return { count: entries.length, rowAt };
}

function cellsOf({ claims, set }: FigureData): Readonly<Record<PackageTable, Rows>> {
  const behind = claimsBehind(claims, set);
  const known = new Set(behind.map(({ id }) => id));
  const indicatorIds = new Set(behind.map(({ indicator }) => indicator));
  const indicators = [...set.indicators.values()].filter(({ id }) => indicatorIds.has(id));
  const unitIds = new Set([...behind, ...indicators].map(({ unit }) => unit));
  const regionIds = regionsFor(behind, set);
  return {
    claims: rowsOf(behind, (claim) => withoutStrays(claim, known)),
    indicators: rowsOf(indicators, indicatorCells),
    units: rowsOf(
      [...set.units.values()].filter(({ id }) => unitIds.has(id)),
      unitCells,
    ),
    regions: rowsOf(
      [...set.regions.values()].filter(({ id }) => regionIds.has(id)),
      regionCells,
    ),
    'region-members': rowsOf([], () => ({})),
    sources: rowsOf(sourcesOf(behind, set), sourceCells),
  };
}

/** The claims of the package with all that they rest on and revise, in the order of the set: inputs come first. */
function claimsBehind(claims: readonly Claim[], set: ClaimSet): readonly Claim[] {
  const wanted = new Set<ClaimId>();
  const queue = [...claims];
  for (let claim = queue.pop(); claim; claim = queue.pop()) {
    if (claim.table || wanted.has(claim.id)) continue;
    wanted.add(claim.id);
    queue.push(...referredTo(claim).flatMap((id) => set.byId.get(id) ?? []));
  }
  return set.claims.filter(({ id }) => wanted.has(id));
}

function referredTo({ derivation, implied, revises }: Claim): readonly ClaimId[] {
  const inputs = [derivation, implied].flatMap((one) =>
    one === null || one.formula === 'count-of-names' ? [] : one.inputs,
  );
  return revises === null ? inputs : [...inputs, revises];
}

/** A claim whose row leads to none that is not there: sources that may not speak are not in the set. */
function withoutStrays(claim: Claim, known: ReadonlySet<ClaimId>): RowCells {
  const { implied, revises } = claim;
  const isWhole =
    implied?.formula === 'count-of-names' || implied?.inputs.every((id) => known.has(id));
  return claimCells({
    ...claim,
    implied: isWhole ? implied : null,
    revises: revises !== null && known.has(revises) ? revises : null,
  });
}

/** Those of the claims with what they lie in; and all provinces, which every package has. */
function regionsFor(claims: readonly Claim[], { regions }: ClaimSet): ReadonlySet<RegionId> {
  const wanted = new Set<RegionId>();
  const provinces = [...regions.values()].filter(({ level }) => level === 'province');
  for (const first of [...claims.map(({ region }) => region), ...provinces.map(({ id }) => id)])
    for (let id: RegionId | null = first; id !== null; id = regions.get(id)?.parent ?? null)
      wanted.add(id);
  return wanted;
}
