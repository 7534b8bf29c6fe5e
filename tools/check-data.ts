// Checks a data package and names every fault with its place and its mend:
//   node --import ./tools/ts-resolve.mjs tools/check-data.ts [folder]
// Ends with 0 where there is none, 1 where there are some, 2 where there is no such folder.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkPackage } from '../src/app/data-access/check-package';
import type { Fault } from '../src/app/domain/fault';
import { enFaults } from '../src/i18n/en-faults';

const [folder = 'data', ...more] = process.argv.slice(2);
if (more.length > 0 || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(
    `There is no folder "${[folder, ...more].join(' ')}". Usage: npm run check:data [-- folder]`,
  );
  process.exit(2);
}

const { faults, reading } = checkPackage(filesOf(folder));
for (const fault of faults) console.log(lineOf(fault));
const { claims, sources, indicators, units, regions, memberships } = reading.set;
const counts = [
  `${claims.length} claims`,
  `${sources.size} sources`,
  `${indicators.size} indicators`,
  `${units.size} units`,
  `${regions.size} regions`,
  `${memberships.length} region members`,
];
console.log(`${counts.join(', ')}: ${summary(faults.length)}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The description, the CSV files and the maps, those in folders too; a README beside them is for people. */
function filesOf(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.csv$|\.topo\.json$|^datapackage\.json$/.test(name))
    .map((name) => name.split(sep).join('/'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function lineOf(fault: Fault): string {
  const { file, line, column, field, value, code } = fault;
  return `${folder}/${file}:${line}:${column} ${field} "${value}": ${enFaults[code](fault)}`;
}

function summary(count: number): string {
  if (count === 0) return 'no faults';
  return count === 1 ? '1 fault' : `${count} faults`;
}
