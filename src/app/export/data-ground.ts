import { formatNumber } from '../../i18n/format';
import type { FigureRow } from '../charts/figure-row';
import { figureRowsWork } from '../charts/figure-rows';
import type { RowWords } from '../charts/figure-rows-words';
import { ROW_WORDS } from '../charts/figure-rows-words';
import type { ChartSpec } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import type { Claim } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import { csvText } from '../domain/csv-text';
import { byCode } from '../domain/order';
import type { Sliced } from '../domain/slices';
import { atOnce, STEPS } from '../domain/slices';
import type { Source } from '../domain/source';
import type { ExportRequest } from './export-request';

/** A figure as its data files and texts are written from it. */
export interface FigureData {
  readonly spec: ChartSpec;
  readonly rows: readonly FigureRow[];
  readonly set: ClaimSet;
  /** In the request's language. */
  readonly words: RowWords;
  /** Those that the rows name, each once, in the order of the rows. */
  readonly claims: readonly Claim[];
  /** Theirs, each once, in order of publication. */
  readonly sources: readonly Source[];
}

/** @throws Error for a figure that has no data */
export function dataOf(request: ExportRequest): FigureData {
  return atOnce(dataWork(request, 'claims'));
}

/**
 * The same in slices: a list may have a hundred thousand rows.
 *
 * @param wants of a list with more figures than are made claims, those that are enough to tell its sources by
 */
export function* dataWork(
  { figure, set, words }: ExportRequest,
  wants: 'every row' | 'claims' = 'every row',
): Sliced<FigureData> {
  // No theme is seen in data; every figure knows this one.
  const spec = figure(LIGHT);
  const { shows } = spec;
  if (wants === 'every row' && shows && 'listed' in shows && shows.cutAt)
    throw new Error(words.exporting.lists.tooMany(formatNumber(shows.cutAt, words.lang, 0)));
  const rows = yield* figureRowsWork(spec, set);
  const claims = yield* claimsNamed(rows, set);
  return { spec, rows, set, words: ROW_WORDS[words.lang], claims, sources: sourcesOf(claims, set) };
}

function* claimsNamed(rows: readonly FigureRow[], { byId }: ClaimSet): Sliced<readonly Claim[]> {
  const claims = new Set<Claim>();
  for (const [at, row] of rows.entries()) {
    for (const id of row.claims) {
      const claim = byId.get(id);
      if (claim) claims.add(claim);
    }
    if (at % STEPS === 0) yield;
  }
  return [...claims];
}

export function sourcesOf(claims: readonly Claim[], set: ClaimSet): readonly Source[] {
  const ids = new Set(claims.map(({ source }) => source));
  return [...ids]
    .map((id) => entry(set.sources, id))
    .sort((a, b) => byCode(a.published, b.published) || byCode(a.id, b.id));
}

/** A text as the file of a figure. */
export function textFile(text: string | readonly BlobPart[], type: string): Blob {
  return new Blob(typeof text === 'string' ? [text] : [...text], { type: `${type};charset=utf-8` });
}

/** Rows of a file that are written between two rests. */
const LINES_AT_ONCE = 400;

/** Lines as a CSV file in parts, each made when it is asked for. */
export function* csvParts(
  columns: readonly string[],
  count: number,
  lineAt: (at: number) => readonly CsvCell[],
): Generator<string, void, undefined> {
  yield csvText([columns]);
  for (let from = 0; from < count; from += LINES_AT_ONCE) {
    const length = Math.min(LINES_AT_ONCE, count - from);
    // Only the first part begins with a byte order mark.
    yield csvText(Array.from({ length }, (_, at) => lineAt(from + at))).slice(1);
  }
}

/** The parts of a file, all of them, with a rest after each. @param as what each becomes: its bytes, for a file */
export function* gathered<T>(
  parts: Iterable<string>,
  as: (part: string) => T,
): Sliced<readonly T[]> {
  const all: T[] = [];
  for (const part of parts) {
    all.push(as(part));
    yield;
  }
  return all;
}

const encoder = new TextEncoder();

/** A part as it stands in the file: a hundred megabytes of text at once would be encoded in one go. */
export function bytesOfPart(part: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(part);
}
