// Calls a function of the project's own TypeScript in a Node.js that strips its types (tools/ts-resolve.mjs).
import { spawnSync } from 'node:child_process';

/**
 * What the function returns, as JSON carries it.
 *
 * @param {string} file from the project's root @param {string} name of the function @param {unknown[]} given its arguments
 */
export function callTypeScript(file, name, ...given) {
  const code = `import { ${name} } from './${file}';
    process.stdout.write(JSON.stringify(${name}(...${JSON.stringify(given)})));`;
  const flags = [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    '--import',
    './tools/ts-resolve.mjs',
    '--input-type=module',
    '--eval',
    code,
  ];
  const { status, stdout } = spawnSync(process.execPath, flags, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${file} gave nothing: its error stands above`);
  return JSON.parse(stdout);
}
