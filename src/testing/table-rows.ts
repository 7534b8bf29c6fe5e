import fc from 'fast-check';
import type { ByteSource } from '../app/data-access/statistics/byte-source';
import { chunkedSource } from '../app/data-access/statistics/chunked-source';
import type { OpenTable } from '../app/data-access/statistics/table-reader';
import { ImportError } from '../app/domain/statistics/import-fault';
import type { TableHead, TableOptions } from '../app/domain/statistics/table';
import { AS_RECOGNISED } from '../app/domain/statistics/table';

/** A row by the names of its columns; the figures of OBS_VALUE as numbers where they are plain ones. */
export type RowByName = Readonly<Record<string, string | number>>;

export interface TableRead {
  readonly head: TableHead;
  readonly rows: readonly RowByName[];
  readonly numbers: readonly number[];
  readonly problems: readonly (readonly [
    kind: string,
    row: number,
    column: number | null,
    value: string,
  ])[];
  /** What ended the reading; null where it came to the end. */
  readonly fault: ImportError | null;
}

/** Reads a whole table as an import would: figures as numbers, all else as texts. */
export async function readTable(
  open: OpenTable,
  content: string | Uint8Array,
  options: Partial<TableOptions> = {},
  chunk = 1024 ** 2,
): Promise<TableRead> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reader = await open(inChunks(bytes, chunk), { ...AS_RECOGNISED, ...options });
  const { head } = reader;
  const rows: RowByName[] = [];
  const numbers: number[] = [];
  const problems: TableRead['problems'][number][] = [];
  const isFigure = head.columns.map(({ concept }) => concept === 'OBS_VALUE');
  let fault: ImportError | null = null;
  try {
    await reader.read(
      { wants: isFigure.map((is) => (is ? 'numbers' : 'codes')), decimal: '.' },
      {
        take({ length, rowNumbers, columns }) {
          for (let at = 0; at < length; at += 1) {
            numbers.push(rowNumbers[at]!);
            rows.push(
              Object.fromEntries(
                head.columns.map(({ name }, column) => {
                  const cells = columns[column]!;
                  if (cells.kind === 'codes')
                    return [name, cells.dictionary.texts[cells.codes[at]!]!];
                  const value = cells.values[at]!;
                  return [name, Number.isNaN(value) ? (cells.texts.get(at) ?? '') : value];
                }),
              ),
            );
          }
        },
        problem(...what) {
          problems.push(what);
        },
        pause: () => Promise.resolve(),
      },
    );
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    fault = error;
  }
  return { head, rows, numbers, problems, fault };
}

/** Bytes as a file gives them, so many at once. */
export function inChunks(bytes: Uint8Array, chunk: number): ByteSource {
  // eslint-disable-next-line @typescript-eslint/require-await
  return chunkedSource('table', bytes.length, async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  });
}

/** The fault by which a content is refused. Fails where it is read. */
export async function faultOf(
  open: OpenTable,
  content: string | Uint8Array,
  options: Partial<TableOptions> = {},
): Promise<string> {
  try {
    const { fault } = await readTable(open, content, options);
    return fault ? fault.message : 'none: it was read';
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

/** Files that are a little broken: cut, with flipped bits, with parts left out, doubled or put elsewhere. */
export function broken(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(file.length - 1);
  const cut = place.map((to) => file.slice(0, to));
  const flipped = fc
    .array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 8 })
    .map((flips) => {
      const copy = file.slice();
      for (const [at, bit] of flips) copy[at]! ^= 1 << bit;
      return copy;
    });
  const moved = fc.tuple(place, place, place).map((places) => {
    const [from, to, into] = [...places].sort((a, b) => a - b) as [number, number, number];
    const part = file.slice(from, Math.min(to, from + 400));
    return joinedBytes(file.slice(0, from), file.slice(to, into), part, part, file.slice(into));
  });
  return fc.oneof(cut, flipped, moved);
}

function joinedBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** Reads broken copies of files: each comes to a named end, and no figure is read that is not written in it. */
export async function readsBroken(
  open: OpenTable,
  files: readonly Uint8Array[],
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.oneof(...files.map(broken)), async (file) => {
      try {
        const { rows } = await readTable(open, file);
        const written = numbersIn(file);
        for (const row of rows)
          for (const figure of Object.values(row))
            if (typeof figure === 'number') expect(written).toContain(figure);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
      }
    }),
    { numRuns },
  );
}

/** All that is written as a number in a file, also within longer words. */
function numbersIn(file: Uint8Array): ReadonlySet<number> {
  const text = new TextDecoder().decode(file);
  const found = new Set<number>();
  for (const [word] of text.matchAll(/-?[\d.]+(?:[eE][+-]?\d+)?/g)) found.add(Number(word));
  for (const [word] of text.matchAll(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g)) found.add(Number(word));
  return found;
}
