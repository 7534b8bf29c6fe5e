/// <reference types="jest" />
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Runs the command line as a person does, in the project's folder. For tests. */
export function ri(...args: readonly string[]) {
  return riWith({}, ...args);
}

export function riWith(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['tools/cli/ri.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** A copy of the shipped package in a folder of its own, which is gone after the tests of this file. */
export function copiedPackage(): string {
  const folder = ownFolder();
  cpSync(join(root, 'data'), folder, { recursive: true });
  return folder;
}

export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ri-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Replaces a text that stands in a file; fails where it does not. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  writeFileSync(path, text.replace(from, to));
}
