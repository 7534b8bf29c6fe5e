import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageReading, PackageTexts } from '../app/data-access/read-package';
import { readPackage } from '../app/data-access/read-package';
import type { ClaimSet } from '../app/domain/claim-set';

const DATA = join(__dirname, '../../data');

/** The project's own data package as it stands: description and CSV files by name. */
export function packageFiles(): Map<string, string> {
  const names = readdirSync(DATA).filter((name) => /\.csv$|^datapackage\.json$/.test(name));
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
