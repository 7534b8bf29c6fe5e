import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackageReading, PackageTexts } from '../app/data-access/read-package';
import { readPackage } from '../app/data-access/read-package';
import type { Schemas } from '../app/data-access/schema-reader';
import { schemasOf } from '../app/data-access/schema-reader';
import type { ClaimSet } from '../app/domain/claim-set';
import type { RevisedTable, RowCells } from '../app/domain/workspace';
import {
  claimCells,
  indicatorCells,
  regionCells,
  sourceCells,
  unitCells,
} from '../app/domain/write-rows';

const DATA = join(__dirname, '../../data');

/** The project's own data package as it stands: description, CSV files and maps by name. */
export function packageFiles(): Map<string, string> {
  const names = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.csv$|\.topo\.json$|^datapackage\.json$/.test(name))
    .map((name) => name.split(sep).join('/'));
  return new Map(names.map((name) => [name, readFileSync(join(DATA, name), 'utf8')]));
}

export function packageTexts(): PackageTexts {
  return Object.fromEntries(packageFiles()) as PackageTexts;
}

let reading: PackageReading | null = null;

/** The project's own data, read once for all tests of a file. */
export function realReading(): PackageReading {
  return (reading ??= readPackage(packageTexts()));
}

export function realSet(): ClaimSet {
  return realReading().set;
}

/** The rows of its tables as an analyst may revise them. */
export function realRows(): Readonly<Record<RevisedTable, readonly RowCells[]>> {
  const { units, indicators, regions, sources, claims } = realSet();
  return {
    'units.csv': [...units.values()].map(unitCells),
    'indicators.csv': [...indicators.values()].map(indicatorCells),
    'regions.csv': [...regions.values()].map(regionCells),
    'sources.csv': [...sources.values()].map(sourceCells),
    'claims.csv': claims.map(claimCells),
  };
}

export function realSchemas(): Schemas {
  return schemasOf(packageFiles().get('datapackage.json') ?? '');
}
