// Fails where package-lock.json leaves out a dependency that one of its packages names. `npm install` can skip
// such a one (a platform's binary, say) without a word, and `npm ci` then refuses the lock file.
import { readFileSync } from 'node:fs';

const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Whether `name` resolves for the package at `from`, walking up as Node.js does. */
function resolves(from, name) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys({ ...entry.optionalDependencies, ...entry.dependencies })
    .filter((name) => !resolves(path, name))
    .map((name) => `${name} (of ${path || 'the project'})`),
);
for (const line of missing) console.error(`package-lock.json misses ${line}`);
process.exitCode = missing.length ? 1 : 0;
