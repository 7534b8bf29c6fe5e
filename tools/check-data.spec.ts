import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');

function check(...args: readonly string[]) {
  const tool = ['--import', './tools/ts-resolve.mjs', 'tools/check-data.ts', ...args];
  return spawnSync(process.execPath, tool, { cwd: root, encoding: 'utf8' });
}

describe('npm run check:data', () => {
  it('counts what it checked, says that there are no faults and ends well', () => {
    const { status, stdout } = check();
    expect(stdout).toMatch(/^\d+ claims, \d+ sources, .*: no faults\n$/);
    expect(status).toBe(0);
  });

  it('names a fault in one line with place, value, reason and mend, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      cpSync(join(root, 'data'), folder, { recursive: true });
      const file = join(folder, 'units.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace('吨,mass', '吨,weight'));
      const { status, stdout } = check(folder);
      const [line, summary] = stdout.split('\n');
      expect(line).toMatch(
        /units\.csv:9:6 quantity "weight": “weight” is unknown\. Write one of: ratio, .*\.$/,
      );
      expect(summary).toMatch(/: 1 fault$/);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names a folder that does not exist and how to use it, and ends with 2', () => {
    const { status, stderr } = check('no-such-folder');
    expect(stderr).toContain('There is no folder "no-such-folder". Usage: npm run check:data');
    expect(status).toBe(2);
  });
});
