import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles, realReading } from '../../testing/package-files';
import { enFaults } from '../../i18n/en-faults';
import { zhFaults } from '../../i18n/zh-faults';
import { checkPackage } from './check-package';

type Files = Map<string, string>;

/** The real package with one text replaced in one file; fails where the text is not there. */
function withText(file: string, from: string, to: string): Files {
  const files = packageFiles();
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return files.set(file, text.replace(from, to));
}

function without(file: string): Files {
  const files = packageFiles();
  files.delete(file);
  return files;
}

function faults(files: Files): readonly string[] {
  return checkPackage(files).faults.map(
    ({ code, file, line, column, value, expected }) =>
      `${file}:${String(line)}:${String(column)} ${code} "${value}" ${expected}`,
  );
}

function lineWith(text: string): string {
  const lines = (packageFiles().get('datapackage.json') ?? '').split('\n');
  return String(lines.findIndex((line) => line.includes(text)) + 1);
}

describe('the data package as it is', () => {
  it('has no fault', () => {
    expect(faults(packageFiles())).toEqual([]);
  });

  it('loses no row on its way into the app', () => {
    const rows = (packageFiles().get('claims.csv') ?? '').trimEnd().split('\n').length - 1;
    expect(realReading().set.claims).toHaveLength(rows);
  });

  it('opens in a spreadsheet with its Chinese: every CSV file begins with a byte order mark', () => {
    const bare = [...packageFiles()].filter(
      ([name, text]) => name.endsWith('.csv') && !text.startsWith('\ufeff'),
    );
    expect(bare).toEqual([]);
  });

  it('has its claims in the order of the sources and of their paragraphs', () => {
    const { claims, sources } = realReading().set;
    const order = [...sources.keys()];
    const places = claims.map(
      ({ source, paragraph }) => order.indexOf(source) * 1000 + (paragraph ?? 0),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a broken description of the package', () => {
  it('is named where its JSON breaks', () => {
    const broken = withText('datapackage.json', '"profile": "data-package",', '"profile" ,');
    expect(faults(broken)).toContainEqual('datapackage.json:2:13 bad-format "," JSON');
  });

  it('is named when it is not there', () => {
    expect(faults(without('datapackage.json'))).toEqual([
      'datapackage.json:1:0 not-listed "datapackage.json" ',
    ]);
  });

  it('is named when it describes a file that is not there', () => {
    expect(faults(without('region-members.csv'))).toEqual([
      `datapackage.json:${lineWith('"region-members.csv"')}:0 not-listed "region-members.csv" `,
    ]);
  });

  it('is named when it leaves a file out', () => {
    const files = packageFiles().set('more.csv', 'id\n1\n');
    expect(faults(files)).toEqual(['more.csv:1:0 not-listed "more.csv" datapackage.json']);
  });

  it('is named when it asks for a type or a constraint that nothing would hold', () => {
    expect(faults(withText('datapackage.json', '"type": "integer"', '"type": "whole"'))).toEqual([
      expect.stringContaining('not-one-of "whole" string, number, integer'),
    ]);
    expect(faults(withText('datapackage.json', '"minimum": 0', '"least": 0'))).toEqual([
      expect.stringContaining('not-one-of "least" required, unique, enum'),
    ]);
  });

  it('is named when it has no list of resources', () => {
    const broken = withText('datapackage.json', '"resources"', '"resource"');
    expect(faults(broken)[0]).toBe('datapackage.json:1:0 required "" ');
  });
});

describe('a header that is not as described', () => {
  it.each([
    [
      'a column under another name',
      'id,role,',
      'id,rolle,',
      '2 not-listed "rolle" datapackage.json',
    ],
    ['a column too many', ',note_zh\n', ',note_zh,more\n', '30 not-listed "more" datapackage.json'],
    ['two columns that changed places', 'id,role,', 'role,id,', '1 out-of-order "role" id'],
    ['a column too few', ',note_en,note_zh\n', ',note_en\n', '29 missing-column "" note_zh'],
  ])('is named once: %s', (_what, from, to, fault) => {
    expect(faults(withText('claims.csv', from, to))).toEqual([`claims.csv:1:${fault}`]);
  });
});

describe.each([enFaults, zhFaults])('the words for faults', (faults) => {
  it('name a reason and a mend, and leave no hole where there is nothing more to name', () => {
    const place = { file: 'claims.csv', line: 2, column: 3, field: 'role', value: 'x' };
    const empty = ['figure-differs', 'derived-differs', 'denominator-differs', 'not-listed'];
    for (const code of Object.keys(faults) as (keyof typeof faults)[]) {
      const text = faults[code]({ ...place, code, expected: empty.includes(code) ? '' : 'y' });
      expect(text).toMatch(/^\P{Z}.*[.。]$/u);
      expect(text).not.toMatch(/undefined|“”| {2}|(表示|给出|say|give) ?[.。]/);
    }
  });
});

describe('the check', () => {
  it('comes into the app with the form that writes rows, and with nothing else', () => {
    const parts =
      /^import (?!type\b)[^;]*from '.*\/(check-\w+|table-schema|package-descriptor|as-stated|sheet)'/m;
    const app = join(__dirname, '..');
    const importers = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.spec)\.ts$/.test(file))
      .filter((file) => parts.test(readFileSync(join(app, file), 'utf8')))
      .filter((file) => !/data-access.(check-\w+|table-schema|package-descriptor)\.ts$/.test(file))
      // The descriptor of an exported figure is another, which comes with that export alone.
      .filter((file) => !/^export.package\.ts$/.test(file));
    expect(importers.toSorted()).toEqual(['data-access/propose-figure.ts', 'store/curating.ts']);
  });
});
