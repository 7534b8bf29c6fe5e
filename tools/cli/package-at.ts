import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESCRIPTOR } from '../../src/app/data-access/descriptor';
import { unzipPackage } from '../../src/app/data-access/package-zip';
import type { PackageReading, PackageTexts } from '../../src/app/data-access/read-package';
import { PACKAGE_FILES, readPackage } from '../../src/app/data-access/read-package';
import { enWorkspace } from '../../src/i18n/en-workspace';
import { wrongInput } from './stop';

/** A package as it lies on the disk. */
export interface FoundPackage {
  /** As messages name it: what was given, or where the shipped one is. */
  readonly path: string;
  /** The description, the CSV files and the maps by their names in the package; a README beside them is for people. */
  readonly files: ReadonlyMap<string, string>;
}

const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url));
const PACKAGE_FILE = /\.csv$|\.topo\.json$|^datapackage\.json$/;

/** @param path a folder, its datapackage.json, or a zip; undefined for the package that comes with ri */
export function packageAt(path: string | undefined): FoundPackage {
  if (path === undefined) return folderAt(SHIPPED, shortest(SHIPPED));
  if (!existsSync(path))
    throw wrongInput(
      `There is no file or folder “${path}”. Give a folder with a ${DESCRIPTOR}, or a zip of one.`,
    );
  if (statSync(path).isDirectory()) return folderAt(path, path);
  if (basename(path) === DESCRIPTOR) return folderAt(dirname(path), dirname(path));
  const unzipped = unzipPackage(readFileSync(path), undefined, 'taken');
  if (unzipped.kind === 'fault')
    throw wrongInput(`“${path}”: ${enWorkspace.workspace.file.faults[unzipped.fault]}`);
  return { path, files: unzipped.files };
}

function folderAt(folder: string, path: string): FoundPackage {
  // Without its description a folder may be any folder, with all that lies in it.
  if (!existsSync(join(folder, DESCRIPTOR)))
    throw wrongInput(
      `“${path}” holds no ${DESCRIPTOR}. Give the folder that does, or a zip of it.`,
    );
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => PACKAGE_FILE.test(name));
  return {
    path,
    files: new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  };
}

function shortest(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near || '.';
}

/** Reads the rows of a package. What was not taken is said on the error stream; `exitCode` is then 1. */
export function readFound({ path, files }: FoundPackage): {
  readonly reading: PackageReading;
  readonly exitCode: 0 | 1;
} {
  const missing = PACKAGE_FILES.filter((file) => !files.has(file));
  if (missing.length)
    throw wrongInput(`“${path}” lacks ${missing.join(', ')}. “ri check ${path}” says more.`);
  const reading = readPackage(Object.fromEntries(files) as PackageTexts);
  const count = reading.rejected.length;
  if (!count) return { reading, exitCode: 0 };
  const rows = count === 1 ? '1 row was' : `${String(count)} rows were`;
  process.stderr.write(`ri: ${rows} not taken from “${path}”. “ri check ${path}” says why.\n`);
  return { reading, exitCode: 1 };
}
