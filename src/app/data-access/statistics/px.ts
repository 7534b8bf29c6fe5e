import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableFact, TableHead } from '../../domain/statistics/table';
import { PREVIEW_ROWS } from '../../domain/statistics/table';
import { BatchWriter } from './batch-writer';
import type { ByteSource } from './byte-source';
import { counted } from './counted';
import { malformed } from './json-value';
import { previewText } from './observation-table';
import { oneLine } from './px-beside';
import type { PxCube, PxVariable } from './px-cube';
import { pxEncoding } from './px-encoding';
import type { PxKeywords } from './px-keywords';
import { PxReading, readPxText } from './px-reading';
import type { OpenTable, ReadPlan, ReadWatch } from './table-reader';

const PAUSE_BYTES = 1024 ** 2;

/**
 * PX (PC-Axis). Rows are the cells of the table, those of the heading running fastest; of a sparse one (KEYS) those that the
 * file holds. It is read in English or Chinese where it has that, else in its own language. Notes to the table as a whole, and
 * properties of contents such as CFPRICES, are not read.
 */
export const openPx: OpenTable = async (source, options) => {
  const encoding = await pxEncoding(source, options.encoding);
  const first: { number: number; cells: readonly string[] }[] = [];
  const reading = new PxReading(
    (number, cells) => {
      if (first.length < PREVIEW_ROWS) first.push({ number, cells: cells.map(previewText) });
    },
    () => undefined,
  );
  try {
    await readPxText(source, encoding, reading, () => first.length < PREVIEW_ROWS);
    reading.end();
  } catch (error) {
    // The reading will meet the fault again.
    if (first.length === 0 || !(error instanceof ImportError)) throw error;
  }
  const { cube, keywords, columns } = reading.table;
  if (columns.length > MOST_COLUMNS)
    throw new ImportError('too-many-columns', String(columns.length));
  const about = aboutOf(keywords, cube.language);
  const version = keywords.text('AXIS-VERSION');
  const facts: TableFact[] = [['encoding', encoding]];
  if (version !== '') facts.unshift(['version', version]);
  const head: TableHead = {
    format: 'px',
    facts,
    tables: [about.title || source.name],
    table: 0,
    columns,
    rows: first.map(({ cells }) => cells),
    rowNumbers: first.map(({ number }) => number),
    about,
    names: columns.map((_, at) => namesOf(cube.variables[at])),
  };
  return { head, read: (plan, watch) => readPx(source, encoding, cube, plan, watch) };
};

async function readPx(
  source: ByteSource,
  encoding: string,
  cube: PxCube,
  plan: ReadPlan,
  watch: ReadWatch,
): Promise<void> {
  const isWhole = await checkLength(source, encoding, cube, watch);
  const writer = new BatchWriter(plan, watch);
  let isFull = false;
  const reading = new PxReading(
    (number, cells) => {
      if (writer.row(number, cells)) isFull = true;
    },
    (...what) => {
      watch.problem(...what);
    },
  );
  for (const [column, { cells }] of cube.variables.entries())
    for (const text of cells)
      if (text.includes('\ufffd')) watch.problem('bad-bytes', 1, column, text);
  const raw = counted(source);
  const half = (source.size ?? 0) / 2;
  const bytes = () => Math.round(half + raw.bytes() / 2);
  await readPxText(
    raw.source,
    encoding,
    reading,
    pausing(
      () => raw.bytes(),
      async (isDue) => {
        if (!isDue && !isFull) return;
        isFull = false;
        await writer.pause(bytes());
      },
    ),
  );
  reading.end();
  await writer.pause(bytes());
  if (!isWhole) throw malformed('PX DATA: its end is missing');
}

/**
 * Counts the cells before one of them is trusted: with one too few or too many, each might stand in another's place. Rows with keys
 * are told apart by these.
 * @returns whether the data has its end; where it is cut off, what is there stands in its place
 * @throws ImportError `malformed`
 */
async function checkLength(
  source: ByteSource,
  encoding: string,
  { length, keyed }: PxCube,
  watch: ReadWatch,
): Promise<boolean> {
  let cells = 0;
  const raw = counted(source);
  const listener = {
    statement: () => undefined,
    cell: () => {
      cells += 1;
    },
  };
  const text = await readPxText(
    raw.source,
    encoding,
    listener,
    pausing(
      () => raw.bytes(),
      async (isDue) => {
        if (isDue) await watch.pause(Math.round(raw.bytes() / 2));
      },
    ),
  );
  if (keyed) return text.isOver;
  const isWrong = text.isOver ? cells !== length : cells > length;
  if (isWrong) throw malformed(`PX DATA: ${cells} cells, ${length} by VALUES`);
  return text.isOver || cells === length;
}

/** After every piece of a text, with whether a megabyte has been read since it was so. */
function pausing(
  bytes: () => number,
  pause: (isDue: boolean) => Promise<void>,
): () => Promise<boolean> {
  let paused = 0;
  return async () => {
    const isDue = bytes() - paused >= PAUSE_BYTES;
    if (isDue) paused = bytes();
    await pause(isDue);
    return true;
  };
}

function namesOf(variable: PxVariable | undefined): Readonly<Record<string, string>> {
  if (!variable) return {};
  const { cells, texts } = variable;
  return Object.fromEntries(
    cells.map((cell, at) => [cell, texts[at]!] as const).filter(([cell, text]) => cell !== text),
  );
}

function aboutOf(keywords: PxKeywords, language: string): TableAbout {
  const text = (keyword: string) => oneLine(keywords.text(keyword, language));
  const updates = [language, ''].flatMap((of) => keywords.all('LAST-UPDATED', of));
  const [latest = ''] = updates
    .map(({ values }) => values[0] ?? '')
    .sort()
    .reverse();
  const day = /^(\d{4})(\d\d)(\d\d)/.exec(latest || keywords.text('CREATION-DATE'));
  const link = text('LINK');
  return {
    publisher: text('SOURCE'),
    title: text('TITLE') || text('DESCRIPTION') || text('CONTENTS'),
    published: day ? day.slice(1).join('-') : '',
    licence: '',
    address: /^https?:/.test(link) ? link : '',
  };
}
