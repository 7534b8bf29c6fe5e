#!/usr/bin/env node
// `npx ri`. This file is plain JavaScript that any Node.js from 20.19 runs; all else is TypeScript, for which the Node.js
// that package.json pins strips the types. npx puts that one first on the path; whoever starts this file with an older one
// is handed over to it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '..', '..', 'node_modules');
// From 24 on: it also decides how numbers and dates are written, and so the bytes of a picture.
const isPinned = Number(process.versions.node.split('.')[0]) >= 24 && process.features.typescript;

if (isPinned) {
  // Types are stripped and scripts compiled once; where the folder cannot be written, each time.
  module.enableCompileCache(join(modules, '.cache', 'ri'));
  await import('../ts-resolve.mjs');
  // Through the hook, as all that follows: it names the format, so that Node.js does not guess it.
  const { main } = await import('./main');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) {
    const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
    process.exitCode = spawnSync(node, args, { stdio: 'inherit' }).status ?? 1;
  } else {
    console.error(
      `ri needs Node.js 24 or newer; this is ${process.version}. Run "npm ci" in its project: that brings one.`,
    );
    process.exitCode = 2;
  }
}
