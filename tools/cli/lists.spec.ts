import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAssumptions } from '../../src/app/domain/assumption-text';
import { assumption } from '../../src/testing/assumptions';
import { csvRows } from '../../src/testing/csv-rows';
import { copiedPackage, edit, ownFolder, ri } from './run-ri';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

/** Columns of a terminal: two for a Chinese character or its punctuation, by the blocks that Unicode calls wide. */
function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uff01-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );
}

/** The cells of the first table in a text, by where its rule says that columns begin. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('─'));
  const rule = lines[at] ?? '';
  const starts = [...rule.matchAll(/─+/g)].map(({ index }) => index);
  const rows = lines.slice(at + 1);
  const table = [lines[at - 1] ?? '', ...rows.slice(0, rows.indexOf(''))];
  return table.map((line) => starts.map((start, n) => cut(line, start, starts[n + 1] ?? Infinity)));
}

function cut(line: string, from: number, to: number): string {
  let column = 0;
  const own = Array.from(line).filter((letter) => {
    const isIn = column >= from && column < to;
    column += columnsOf(letter);
    return isIn;
  });
  return own.join('').trimEnd();
}

describe('ri claims', () => {
  it('lists what the page lists: facets, order and count', () => {
    const { stdout, status } = ri(
      ...'claims --region CN-LN --year 2015 --role observation --sort figure.desc'.split(' '),
    );
    const [head, ...rows] = cellsOf(stdout);
    expect(head?.slice(0, 4)).toEqual(['Figure', 'Indicator', 'Region', 'Period']);
    expect(rows.map(([figure, indicator]) => `${figure ?? ''} ${indicator ?? ''}`)).toEqual([
      '31 Rank by GDP growth',
      '3 % GDP growth',
      '< 0 percentage points GDP growth, difference to the nation',
    ]);
    expect(stdout).toMatch(/\n3 of \d+ claims\n$/);
    expect(status).toBe(0);
  });

  it('takes an address of the page, whole or in part, and options before it', () => {
    const link = 'https://stats.example/app/claims?region=CN-LN&year=2015&role=observation';
    const listed = ri('claims', link, '--csv').stdout;
    expect(csvRows(listed)).toHaveLength(3);
    expect(ri('claims', '?region=CN-LN&year=2015&role=observation', '--csv').stdout).toBe(listed);
    const others = csvRows(ri('claims', link, '--role', 'target', '--csv').stdout);
    expect(others.map(({ id }) => id)).toEqual(['target-gdp-growth-2015-liaoning']);
  });

  it('searches the texts of both languages', () => {
    const found = csvRows(ri('claims', '--q', '辽宁 增速', '--csv').stdout);
    expect(found.map(({ id }) => id)).toContain('gdp-growth-2015-liaoning');
    expect(found.map(({ id }) => id)).not.toContain('gdp-growth-2014-jilin');
  });

  it('stands in columns in Chinese, too', () => {
    const { stdout } = ri('claims', '--region', 'CN-LN', '--year', '2015', '--lang', 'zh');
    const [head, ...rows] = cellsOf(stdout);
    expect(head?.slice(0, 4)).toEqual(['数值', '指标', '地区', '时期']);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row[2]).toBe('辽宁');
      expect(row[3]).toBe('2015年');
      expect(row.at(-1)).toMatch(/^[a-z0-9-]+liaoning$/);
    }
  });

  it('gives programs plain numbers and codes: the same in CSV and JSON', () => {
    const json = JSON.parse(ri('claims', '--indicator', 'gdp-growth', '--json').stdout) as Record<
      string,
      string | number | null
    >[];
    const csv = csvRows(ri('claims', '--indicator', 'gdp-growth', '--csv').stdout);
    expect(json.length).toBeGreaterThan(20);
    expect(csv).toEqual(
      json.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      ),
    );
    const liaoning = json.find(({ id }) => id === 'gdp-growth-2015-liaoning');
    expect(liaoning).toMatchObject({ value: 3, unit: 'percent', region: 'CN-LN', period: '2015' });
    expect(liaoning?.['value_max']).toBeNull();
  });

  it('leaves out companion sources where they are off', () => {
    const all = csvRows(ri('claims', '--csv').stdout);
    const own = csvRows(ri('claims', '--companions', 'off', '--csv').stdout);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });

  it('says what it could not take of a package, lists the rest, and ends with 1', () => {
    const folder = copiedPackage();
    edit(folder, 'claims.csv', 'gdp-growth-2015-liaoning,observation', 'x,observer');
    const { status, stderr, stdout } = ri('claims', folder, '--region', 'CN-HL', '--csv');
    expect(stderr).toMatch(/ri: \d+ rows? w\w+ not taken from “.*”\. “ri check .*” says why\.\n/);
    expect(csvRows(stdout).length).toBeGreaterThan(3);
    expect(status).toBe(1);
  });
});

describe('ri targets', () => {
  it('lists targets in the groups of the page, with verdict and method', () => {
    const { stdout, status } = ri('targets', '--region', 'CN-LN');
    expect(stdout).toContain('Yearly growth targets\n');
    const rows = cellsOf(stdout.slice(stdout.indexOf('Yearly growth targets')));
    expect(rows[1]).toEqual([
      'GDP growth',
      'Liaoning',
      '2015',
      '≥ 6 %',
      'not needed',
      '3 % in 2015',
      '3 %',
      'missed by 3 percentage points',
      'Outcome',
      'target-gdp-growth-2015-liaoning',
    ]);
    expect(stdout).toMatch(/\n\d+ of 14 targets\n$/);
    expect(status).toBe(0);
  });

  it('says why there is no verdict where a baseline is missing', () => {
    const { stdout } = ri('targets', '?baseline=missing&group=none');
    const [, ...rows] = cellsOf(stdout);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row[4]).toBe('not stated');
      expect(row[8]?.length).toBeGreaterThan(10);
    }
  });

  it('gives programs the columns that the page saves, as CSV and JSON, in the order asked for', () => {
    const args = ['targets', '--sort', 'gap', '--order', 'descending', '--group', 'none'];
    const csv = csvRows(ri(...args, '--csv').stdout);
    const json = JSON.parse(ri(...args, '--json').stdout) as Record<string, unknown>[];
    expect(json.map((one) => one['target_claim'])).toEqual(csv.map((one) => one['target_claim']));
    const shares = json.map(({ gap, target_value }) =>
      Math.abs(Number(gap) / Number(target_value)),
    );
    const known = shares.slice(
      0,
      json.findIndex(({ gap }) => gap === null),
    );
    expect(known.length).toBeGreaterThan(2);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  });

  it('hears assumptions of a file, and marks what rests on them', () => {
    const file = join(ownFolder(), 'assumptions.json');
    const one = assumption({
      target: 'target-services-share-2017',
      what: 'baseline',
      value: 40,
      year: 2012,
    });
    writeFileSync(file, writeAssumptions([one]));
    const row = (...more: readonly string[]) => {
      const [, ...rows] = cellsOf(ri('targets', '?group=none', ...more).stdout);
      return rows.find((cells) => cells.at(-1) === 'target-services-share-2017');
    };
    expect(row()?.[4]).toBe('not stated');
    expect(row('--assume', file)?.[4]).toBe('40 % in 2012 (assumed)');
  });

  it('says below how much of time and way is gone beside a verdict, and the paces', () => {
    const file = join(ownFolder(), 'assumptions.json');
    const figures = [
      { id: 'one', what: 'baseline', value: 39, year: 2012 },
      { id: 'two', what: 'outcome', value: 42.1, year: 2015 },
    ] as const;
    writeFileSync(file, writeAssumptions(figures.map(assumption)));
    const { stdout } = ri('targets', '--group', 'none', '--assume', file);
    const said = stdout.split('\n').filter((line) => line.includes('of the time had passed'));
    expect(said).toEqual([
      'target-services-share-2017: 60 % of the time had passed at the latest figure, and 51.7 % of the way was covered. ' +
        'Needed from the baseline: +1.2 percentage points a year in equal steps. ' +
        'Reached: +1.03 percentage points a year in equal steps. ' +
        'Needed from the latest figure: +1.45 percentage points a year in equal steps.',
    ]);
    const rows = JSON.parse(ri('targets', '--json', '--assume', file).stdout) as Record<
      string,
      unknown
    >[];
    const services = rows.find((one) => one['target_claim'] === 'target-services-share-2017');
    expect(services).toMatchObject({
      elapsed_percent: 60,
      pace_needed: 1.2,
      pace_needed_now: 1.45,
    });
  });

  it('refuses a file that holds no assumptions, and one that is not there', () => {
    const file = join(__dirname, '../../package.json');
    const { status, stderr } = ri('targets', '--assume', file);
    expect(stderr).toContain('ri: assume: ');
    expect(status).toBe(1);
    expect(ri('targets', '--assume', 'nowhere.json').stderr).toContain(
      'There is no file “nowhere.json”.',
    );
  });
});
