import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { realReading } from '../../../testing/package-files';
import { readFigure } from '../../domain/statistics/figure-notations';
import { ImportError } from '../../domain/statistics/import-fault';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { missingRoles } from '../../domain/statistics/mapping';
import { bytesSource } from './blob-source';
import type { ByteSource } from './byte-source';
import { headRecords } from './delimited';
import type { ReadResult } from './read-table';
import { readTable } from './read-table';

const FIXTURES = 'fixtures/import';
const KNOWLEDGE = { regions: [...realReading().set.regions.values()], remembered: [] };

const encoder = new TextEncoder();
const filesIn = (folder: string) => readdirSync(`${FIXTURES}/${folder}`);
const bytesOf = (path: string) => new Uint8Array(readFileSync(`${FIXTURES}/${path}`));

/** The same bytes in pieces of a size. */
function inPieces(bytes: Uint8Array, name: string, size: number): ByteSource {
  return {
    ...bytesSource(bytes, name),
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += size)
        yield await Promise.resolve(bytes.slice(at, at + size));
    },
  };
}

function read(bytes: Uint8Array, name: string, size = 1024 ** 2): Promise<ReadResult> {
  const job = {
    id: 'ds-test0001',
    source: inPieces(bytes, name, size),
    choices: NO_CHOICES,
    knowledge: KNOWLEDGE,
    now: '2026-11-28T10:00:00Z',
  };
  return readTable(job, {
    onPreview: () => undefined,
    onProgress: () => undefined,
    breathe: () => Promise.resolve(),
  });
}

const readText = (text: string) => read(encoder.encode(text), 'test.csv');

/** What came of a file: its figures and problems, or the name of the fault. Whatever else is thrown goes on. */
async function outcome(bytes: Uint8Array, name: string, size?: number) {
  try {
    return { ...(await read(bytes, name, size)), fault: null };
  } catch (error) {
    if (error instanceof ImportError) return { fault: error.fault, detail: error.detail };
    throw error;
  }
}

const kinds = ({ dataset }: ReadResult) =>
  dataset.problems.map(({ kind, rows }) => `${kind} ${String(rows)}`).toSorted();

/** Whether somebody who gets no figure is told why. */
function isExplained({ dataset }: ReadResult): boolean {
  const { figures, rows, problems, recipe } = dataset;
  return (
    figures > 0 || rows === 0 || problems.length > 0 || missingRoles(recipe.mapping).length > 0
  );
}

/** What the names of files in `ok` announce. */
const ANNOUNCED: Readonly<Record<string, readonly string[]>> = {
  'csv-region-and-units-in-brackets.csv': ['ragged-row 1'],
  'csv-small-table-with-many-notes.csv': ['ragged-row 3'],
  'eurostat-tsv-flags-without-blanks.tsv': ['ambiguous-number 1'],
  'csv-repeated-and-conflicting.csv': ['conflict 1', 'repeated 1'],
  'eurostat-tsv-with-ragged-rows.tsv': ['ragged-row 2'],
  'sdmx-csv-2-labels-both.csv': ['deleting-row 1'],
  'sdmx-json-1-along-regions-with-delete.json': ['deleting-row 1'],
  'sdmx-ml-2.1-structure-specific-groups-and-delete.xml': ['deleting-row 1'],
};

describe('a sound file', () => {
  it.each(filesIn('ok'))('%s is read without a word from the analyst', async (file) => {
    const result = await read(bytesOf(`ok/${file}`), file);
    expect(missingRoles(result.dataset.recipe.mapping)).toEqual([]);
    expect(result.dataset.figures).toBeGreaterThan(0);
    expect(result.columns.value.some((value) => !Number.isNaN(value))).toBe(true);
    expect(kinds(result)).toEqual(ANNOUNCED[file] ?? []);
  });
});

describe('a file at fault', () => {
  it.each(filesIn('not-ok'))('%s says what is wrong', async (file) => {
    const came = await outcome(bytesOf(`not-ok/${file}`), file);
    if (came.fault === null) {
      expect(isExplained(came)).toBe(true);
      // Nothing is right about it but what is counted.
      expect([...kinds(came), ...missingRoles(came.dataset.recipe.mapping)]).not.toEqual([]);
    } else expect(came.fault).not.toBe('crashed');
  });
});

describe('a file that breaks off', () => {
  it('keeps the figures before that place, which it names', async () => {
    const { dataset } = await read(bytesOf('not-ok/sdmx-ml-cut-off.xml'), 'a.xml');
    expect(dataset.figures).toBe(2);
    expect(dataset.problems).toEqual([
      {
        kind: 'cut-off',
        rows: 1,
        examples: [
          { row: 3, column: null, value: expect.stringMatching(/^a\.xml: unclosed tag/) as string },
        ],
      },
    ]);
  });
});

const NAMES = ['ok', 'not-ok'].flatMap((folder) =>
  filesIn(folder).map((file) => `${folder}/${file}`),
);
const FILES = new Map(NAMES.map((path) => [path, bytesOf(path)]));
const anyFile = fc.constantFrom(...FILES.keys());
const bytesIn = (path: string) => FILES.get(path) ?? new Uint8Array();

/** Bytes as a text of single-byte signs, so that lines can be moved whatever the encoding. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const spoilt = fc.oneof(
  fc.tuple(anyFile, fc.double({ min: 0, max: 1, noNaN: true })).map(([path, part]) => {
    const bytes = bytesIn(path);
    return [path, bytes.slice(0, Math.floor(bytes.length * part))] as const;
  }),
  fc
    .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 6 }))
    .map(([path, flips]) => {
      const bytes = bytesIn(path).slice();
      for (const [at, bit] of flips) bytes[at % Math.max(1, bytes.length)]! ^= 1 << bit;
      return [path, bytes] as const;
    }),
  fc
    .tuple(anyFile, anyFile)
    .map(
      ([path, other]) => [path, Uint8Array.from([...bytesIn(path), ...bytesIn(other)])] as const,
    ),
  fc.tuple(anyFile, fc.infiniteStream(fc.nat())).map(([path, order]) => {
    const lines = asText(bytesIn(path)).split('\n');
    const moved = lines.map((line) => [order.next().value ?? 0, line] as const);
    const text = moved.toSorted(([a], [b]) => a - b).map(([, line]) => line);
    return [path, asBytes(text.join('\n'))] as const;
  }),
  fc
    .tuple(anyFile, fc.nat(4), fc.constantFrom(',', ';', '\t', '|'))
    .map(([path, column, delimiter]) => {
      const lines = asText(bytesIn(path)).split('\n');
      const doubled = lines.map((line) =>
        line
          .split(delimiter)
          .flatMap((cell, at) => (at === column ? [cell, cell] : [cell]))
          .join(delimiter),
      );
      return [path, asBytes(doubled.join('\n'))] as const;
    }),
);

/** Of a packed file that is both cut and damaged nothing proves what came out. */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** All numbers that cells of a delimited text state, however one cuts it. */
function statedIn(
  bytes: Uint8Array,
  { dataset }: ReadResult,
  encoding: string,
): ReadonlySet<number> {
  const text = new TextDecoder(encoding).decode(bytes);
  const { decimal } = dataset.recipe.mapping;
  const cells = [',', ';', '\t', '|'].flatMap((delimiter) => {
    const dialect = { delimiter, quoted: true, splitFirst: null, firstParts: 1 };
    const records = headRecords(text, dialect, 100_000, false);
    return [
      ...records.flatMap((record) => record.cells),
      ...text.split(/[\r\n]+/).flatMap((line) => line.split(delimiter)),
    ];
  });
  // SDMX-CSV may have a label behind the code.
  const parts = cells.flatMap((cell) => [cell, ...cell.split(': ')]);
  const numbers = parts.map((cell) => readFigure(cell.trim().replace(/^"|"$/g, ''), decimal));
  return new Set(numbers.flatMap((figure) => (figure.kind === 'number' ? [figure.value] : [])));
}

const TEXTS = ['text', 'eurostat-tsv', 'sdmx-csv'];

describe('any file, spoilt in any way', () => {
  it('is read or refused by name, within bounds, and states no figure of its own', async () => {
    let [read, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(spoilt, async ([path, bytes]) => {
        const came = await outcome(bytes, path);
        if (came.fault !== null) {
          refused += 1;
          return;
        }
        read += 1;
        const { dataset, columns } = came;
        expect(isExplained(came)).toBe(true);
        expect(dataset.rows).toBeLessThanOrEqual(bytes.length);
        expect(columns.value.length).toBe(dataset.figures);
        columns.value.forEach((value, at) => {
          const absence = dataset.traits[columns.trait[at]!]?.absence;
          expect(Number.isNaN(value)).toBe(absence !== null);
        });
        if (isPacked(bytes) || !TEXTS.includes(dataset.file.format)) return;
        const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'];
        const stated = new Set(
          encodings.flatMap((encoding) => [...statedIn(bytes, came, encoding)]),
        );
        expect(
          [...columns.value].filter((value) => !Number.isNaN(value) && !stated.has(value)),
        ).toEqual([]);
      }),
      { numRuns: 250 },
    );
    // Else the property would say nothing.
    expect(read).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  it('comes to the same however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, fc.integer({ min: 1, max: 300 }), async ([path, bytes], piece) => {
        if (isPacked(bytes)) return;
        // The encoding of XML stands in its first line, which comes whole.
        const size = path.endsWith('.xml') ? piece + 100 : piece;
        expect(await outcome(bytes, path, size)).toEqual(await outcome(bytes, path));
      }),
      { numRuns: 120 },
    );
  });
});

describe('a text out of all proportion', () => {
  it('may have 10,000 columns', async () => {
    const names = Array.from({ length: 9_998 }, (_, at) => `Item ${String(at)}`);
    const line = (region: string, value: number) =>
      [region, '2015', ...names.map((_, at) => String(value + at))].join();
    const { dataset, columns } = await readText(
      [['region', 'year', ...names].join(), line('Liaoning', 1), line('Jilin', 20_000)].join('\n'),
    );
    expect(dataset).toMatchObject({ figures: 2 * 9_998, problems: [] });
    expect(dataset.indicators).toHaveLength(9_998);
    expect([...columns.value.slice(-2)]).toEqual([9_998, 29_997]);
  });

  it('is refused with more columns than a sheet has', async () => {
    const line = new Array(16_385).fill('1').join();
    const came = await outcome(encoder.encode(`${line}\n${line}\n`), 'wide.csv');
    expect(came).toMatchObject({ fault: 'too-many-columns', detail: '16385' });
  });

  it.each([
    ['without an end', 'x'.repeat(20_000_000), 'too-long-cell'],
    ['of many cells', '1,'.repeat(10_000_000), 'too-long-cell'],
    ['within a quote', `"${'x'.repeat(20_000_000)}`, 'too-long-cell'],
  ])('loses a line of 20 MB %s, and nothing else', async (_, line, kind) => {
    const { dataset, columns } = await readText(
      `region,year,value\nLiaoning,2014,5.8\n${line}\nJilin,2014,6.5\n`,
    );
    expect([...columns.value]).toEqual([5.8, 6.5]);
    expect(dataset.problems.map((problem) => [problem.kind, problem.examples[0]?.row])).toEqual([
      [kind, 3],
    ]);
    expect(dataset.problems[0]?.examples[0]?.value.length).toBeLessThanOrEqual(200);
  });
});

describe('a cell that a spreadsheet would compute', () => {
  it('is a text like any other: no figure, and nothing is worked out', async () => {
    const plain = Array.from({ length: 30 }, (_, at) => `Hubei,${String(1980 + at)},${String(at)}`);
    const odd = ['=1+1,2014,5', 'Jilin,2014,=1+1', 'Hebei,2014,@SUM(A1)', 'Henan,2014,-2+3'];
    const result = await readText(['region,year,value', ...odd, ...plain].join('\n'));
    const regions = result.dataset.regions.map(({ id, kind, count }) => [id, kind, count]);
    expect(regions).toEqual([
      ['=1+1', 'own', 1],
      ['CN-HB', 'matched', 30],
    ]);
    expect(result.columns.value[0]).toBe(5);
    expect(kinds(result)).toEqual(['not-a-number 3']);
    expect(result.dataset.problems[0]?.examples.map(({ value }) => value)).toEqual([
      '=1+1',
      '@SUM(A1)',
      '-2+3',
    ]);
  });
});
