import { zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedPackage, edit, ownFolder, ri } from './run-ri';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

/** A zip of a whole folder, as people make one: the folder itself is in it. */
function zipOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const entries = files.map((path) => [
    `package/${path.slice(folder.length + 1)}`,
    readFileSync(path),
  ]);
  const zip = join(ownFolder(), 'package.zip');
  writeFileSync(zip, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
  return zip;
}

/** The row to try that README gives, and what it says of it with another figure. */
function rowToTry() {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const tried = /Put it below `([a-z0-9-]+)`:\n\n```text\n(.+)\n```/.exec(readme);
  const said = /had you written (\S+), it would say\n\n```text\ndata\/(.+)\n```/.exec(readme);
  const [, below = '', row = ''] = tried ?? [];
  const [, other = '', fault = ''] = said ?? [];
  return { row, below, other, fault };
}

/** The shipped package with a row below another. */
function packageWith(row: string, below: string): string {
  const folder = copiedPackage();
  const lines = readFileSync(join(folder, 'claims.csv'), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${below},`));
  writeFileSync(join(folder, 'claims.csv'), lines.toSpliced(at + 1, 0, row).join('\n'));
  return folder;
}

function brokenPackage(): string {
  const folder = copiedPackage();
  edit(folder, 'units.csv', '吨,mass', '吨,weight');
  return folder;
}

describe('ri check', () => {
  it('counts what it checked, says that there are no faults and ends well', () => {
    const { status, stdout } = ri('check');
    expect(stdout).toMatch(/^\d+ claims, \d+ sources, .*: no faults\n$/);
    expect(status).toBe(0);
  });

  it('is what npm run check:data does', () => {
    const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['check:data']).toBe('node tools/cli/ri.mjs check');
  });

  it('names a fault in one line with place, value, reason and mend, and ends with 1', () => {
    const { status, stdout } = ri('check', brokenPackage());
    const [line, summary] = stdout.split('\n');
    expect(line).toMatch(
      /units\.csv:9:6 quantity "weight": “weight” is unknown\. Write one of: ratio, .*\.$/,
    );
    expect(summary).toMatch(/: 1 fault$/);
    expect(status).toBe(1);
  });

  it('takes the row that README gives to try, and says what it tells of another figure', () => {
    const { row, below, other, fault } = rowToTry();
    const good = ri('check', packageWith(row, below));
    expect(good.stdout).toMatch(/: no faults\n$/);
    expect(good.status).toBe(0);
    const { stdout } = ri('check', packageWith(row.replace(/,eq,[^,]+/, `,eq,${other}`), below));
    expect(stdout.split('\n')[0]?.replace(/^.*(?=claims\.csv)/, '')).toBe(fault);
  });

  it('says it in Chinese', () => {
    const { stdout } = ri('check', brokenPackage(), '--lang', 'zh');
    expect(stdout).toMatch(/"weight": .*“weight”.*。\n/);
    expect(stdout).toMatch(/1处错误\n$/);
  });

  it('gives programs file, line, field, value and mend', () => {
    const { status, stdout } = ri('check', brokenPackage(), '--json');
    const { faults, counts } = JSON.parse(stdout) as {
      faults: readonly Record<string, unknown>[];
      counts: Record<string, number>;
    };
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'units.csv', line: 9, field: 'quantity' });
    expect(faults[0]?.['value']).toBe('weight');
    expect(faults[0]?.['mend']).toMatch(/Write one of: ratio/);
    expect(counts['claims']).toBeGreaterThan(100);
    expect(status).toBe(1);
  });

  it('finds in a zip what it finds in the folder: nothing, maps included, and the same fault', () => {
    expect(ri('check', zipOf(copiedPackage())).stdout).toBe(ri('check').stdout);
    const zip = zipOf(brokenPackage());
    const { status, stdout } = ri('check', zip);
    expect(stdout).toContain(`${zip}/units.csv:9:6 quantity "weight"`);
    expect(status).toBe(1);
  });

  it('refuses what is no package: a path that is not there, a folder without description, a file that is no zip', () => {
    const folder = ownFolder();
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'no zip');
    const words = [
      ['no-such-folder', 'There is no file or folder “no-such-folder”. Give a folder'],
      [folder, `“${folder}” holds no datapackage.json. Give the folder that does`],
      [text, `“${text}”: This is no zip file, or it is damaged.`],
    ] as const;
    for (const [path, message] of words) {
      const { status, stderr, stdout } = ri('check', path);
      expect(stderr).toContain(`ri: ${message}`);
      expect(stdout).toBe('');
      expect(status).toBe(1);
    }
  });
});

describe('ri', () => {
  it('is a bin of the package, which its own lock file knows', () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8')) as {
        bin: unknown;
        packages: Record<string, { bin: unknown }>;
      };
    expect(read('package.json').bin).toEqual({ ri: 'tools/cli/ri.mjs' });
    expect(read('package-lock.json').packages['']?.bin).toEqual({ ri: 'tools/cli/ri.mjs' });
  });

  it('tells its version and its commands, each with a help of its own whose options it takes', () => {
    expect(ri('--version').stdout).toBe('0.1.0\n');
    const { stdout, status } = ri('--help');
    expect(status).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name ?? '');
    expect(commands).toEqual(expect.arrayContaining(['check', 'claims', 'targets', 'diff']));
    for (const command of commands) {
      const help = ri(command, '--help');
      expect(help.stdout).toContain(`Usage: ri ${command} `);
      expect(help.stdout).toContain('Exit codes: 0');
      expect(ri('help', command).stdout).toBe(help.stdout);
    }
  });

  it.each([
    [[], 'Give a command: render, check'],
    [['chek'], '“chek” is no command. Did you mean “check”?'],
    [['check', '--jsn'], 'ri check has no option “--jsn”. Did you mean --json?'],
    [['check', '--lang', 'de'], '--lang “de” is unknown. Give one of: en, zh.'],
    [['check', '--lang'], '--lang needs a value: --lang en|zh.'],
    [['check', '--json=yes'], '--json takes no value, but “yes” was given.'],
    [['check', 'a', 'b'], '“b” is one too many: ri check takes [package].'],
    [['diff', 'data'], 'ri diff compares two packages. Give both: ri diff data <after>.'],
    [['claims', '--csv', '--json'], '--csv and --json exclude each other. Give one.'],
    [['claims', '/claims?colour=red'], '“colour” is no parameter of /claims.'],
    [['claims', '/compare?region=CN-LN'], '“/compare?region=CN-LN” is no address of claims.'],
    [['claims', '--region', 'CN-L'], 'region “CN-L” is unknown here. Give one such as CN-LN'],
    [['claims', '--sort', 'height'], 'sort “height” is unknown here. Give one of: figure,'],
    [['targets', '--verdict', 'mised'], 'verdict “mised” is unknown here. Give one such as missed'],
    [['targets', '?companions=some'], 'companions “some” is unknown here. Give one of: on, off.'],
  ] as const)('ends with 2 and names the mend: ri %j', (args, message) => {
    const { status, stderr, stdout } = ri(...args);
    expect(stderr).toContain(`ri: ${message}`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('ends quietly where its reader has seen enough', () => {
    const command = `"${process.execPath}" tools/cli/ri.mjs claims data | head -n 1`;
    const cwd = join(__dirname, '../..');
    const { stderr, stdout } = spawnSync(command, { shell: true, cwd, encoding: 'utf8' });
    expect(stdout).toMatch(/^Figure +Indicator/);
    expect(stderr).toBe('');
  });
});
