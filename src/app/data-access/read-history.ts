import type { AnchorFinding } from '../domain/anchor';
import { ANCHOR_STATES, DOCUMENT_FORMATS } from '../domain/anchor';
import type { Fault, FaultCode, RejectedRow } from '../domain/fault';
import { BOARD_DOES } from '../domain/figure-board';
import { badDeedField, readDeed } from '../domain/figure-board-text';
import type { Change, ChangeId, RowCells } from '../domain/workspace';
import { inOrder, REVISED_TABLES } from '../domain/workspace';
import { readCsv } from './csv';
import type { HistoryFile } from './history-tables';
import { HISTORY_FILES, historyColumns } from './history-tables';
import { columnsOf } from './read-cells';

export interface HistoryReading {
  /** In the order in which they hold. */
  readonly changes: readonly Change[];
  readonly rejected: readonly RejectedRow[];
}

/** Later times than that are a mistake, and would put all further changes before them. */
const LAST_YEAR = 2200;

/** One row of a table of changes. Unlike cells of a package, its texts keep the white space at their ends. */
class Line {
  readonly faults: Fault[] = [];
  readonly file: HistoryFile;
  readonly line: number;
  private readonly columns: readonly string[];
  private readonly fields: readonly string[];

  constructor(
    file: HistoryFile,
    columns: readonly string[],
    line: number,
    fields: readonly string[],
  ) {
    this.file = file;
    this.columns = columns;
    this.line = line;
    this.fields = fields;
  }

  text(field: string): string {
    return this.fields[this.columns.indexOf(field)] ?? '';
  }

  fault(code: FaultCode, field: string, expected = ''): void {
    const column = this.columns.indexOf(field) + 1;
    const { file, line } = this;
    this.faults.push({ code, file, line, column, field, value: this.text(field), expected });
  }

  required(field: string): string {
    if (this.text(field) === '') this.fault('required', field);
    return this.text(field);
  }

  oneOf<T extends string>(field: string, allowed: readonly [T, ...T[]] | readonly T[]): T {
    const text = this.required(field);
    const found = allowed.find((one) => one === text);
    if (found === undefined && text !== '') this.fault('not-one-of', field, allowed.join(', '));
    return found ?? allowed[0];
  }

  whole(field: string, least: number): number | null {
    const text = this.text(field);
    if (text === '') return null;
    if (!/^\d{1,15}$/.test(text) || Number(text) < least)
      this.fault('not-whole', field, String(least));
    return Number(text);
  }

  time(field: string): string {
    const text = this.required(field);
    const date = new Date(text);
    const isTime = !isNaN(date.getTime()) && date.toISOString() === text;
    if (text !== '' && (!isTime || date.getUTCFullYear() > LAST_YEAR))
      this.fault('not-a-date', field);
    return text;
  }
}

/** Null only for a row at fault. */
type ReadChange = (line: Line) => Change | null;
type Readers = Readonly<Record<Exclude<HistoryFile, 'findings.csv'>, ReadChange>>;

/** The columns that a row of the board must fill, by what it does. */
const OF_BOARD = {
  place: ['view', 'lang', 'rank', 'file'],
  renew: ['file'],
  order: ['rank'],
  caption: [],
  lift: [],
} as const;

/** Reads the tables of changes of a workspace's file: a change for each good row, a rejected row for each bad one. */
export function readHistory(files: ReadonlyMap<string, string>): HistoryReading {
  const rejected: RejectedRow[] = [];
  const findings = new Map<ChangeId, AnchorFinding[]>();
  for (const [verification, finding] of rowsOf(files, 'findings.csv', rejected, readFinding)) {
    const known = findings.get(verification);
    if (known) known.push(finding);
    else findings.set(verification, [finding]);
  }
  const seen = new Set<ChangeId>();
  const changes = HISTORY_FILES.flatMap((file): readonly Change[] => {
    if (file === 'findings.csv') return [];
    return rowsOf(files, file, rejected, (line) => {
      const change = readers(findings)[file](line);
      const id = line.text('id');
      if (seen.has(id)) line.fault('duplicate', 'id');
      seen.add(id);
      return change;
    });
  });
  return { changes: inOrder(changes), rejected };
}

function rowsOf<T>(
  files: ReadonlyMap<string, string>,
  file: HistoryFile,
  rejected: RejectedRow[],
  read: (line: Line) => T | null,
): readonly T[] {
  const text = files.get(file);
  if (text === undefined) return [];
  const [head, ...records] = readCsv(text);
  const columns = head?.fields ?? [];
  const missing = historyColumns(file).filter((name) => !columns.includes(name));
  if (missing.length) {
    const faults = missing.map((field): Fault => {
      return {
        code: 'missing-column',
        file,
        line: 1,
        column: 0,
        field,
        value: '',
        expected: field,
      };
    });
    rejected.push({ file, line: 1, label: missing.join(', '), faults });
    return [];
  }
  return records.flatMap(({ line: number, fields, unclosed }): readonly T[] => {
    const line = new Line(file, columns, number, fields);
    if (unclosed) line.fault('unclosed-quote', '');
    else if (fields.length !== columns.length) line.fault('ragged-row', '', String(columns.length));
    const entry = line.faults.length ? null : read(line);
    if (entry !== null && !line.faults.length) return [entry];
    const label = line.text('id') || fields.join(',').slice(0, 60);
    rejected.push({ file, line: number, label, faults: line.faults });
    return [];
  });
}

function readers(findings: ReadonlyMap<ChangeId, readonly AnchorFinding[]>): Readers {
  const made = (line: Line) => {
    return { id: line.required('id'), at: line.time('at'), by: line.text('by') };
  };
  return {
    'changes.csv': (line) => {
      const table = line.oneOf('table', REVISED_TABLES);
      const isPut = line.oneOf('deed', ['put', 'retire']) === 'put';
      const cells = isPut ? readRow(line, columnsOf(table)) : null;
      const key = line.required('key');
      return { kind: 'row', table, key, cells, reason: line.text('reason'), ...made(line) };
    },
    'reviews.csv': (line) => {
      const reviewed = line.oneOf('reviewed', ['true', 'false']) === 'true';
      return { kind: 'review', claim: line.required('claim'), reviewed, ...made(line) };
    },
    'settlements.csv': (line) => {
      const how = line.oneOf('how', ['pick', 'annotate', 'reopen']);
      const pick = how === 'pick' ? line.required('pick') : null;
      const matter = line.required('matter');
      return { kind: 'settle', matter, how, pick, note: line.text('note'), ...made(line) };
    },
    'verifications.csv': (line) => {
      const document = {
        name: line.text('document'),
        format: line.oneOf('format', DOCUMENT_FORMATS),
        size: line.whole('size', 0) ?? 0,
        hash: line.required('hash'),
      };
      const { id, at, by } = made(line);
      const own = findings.get(id) ?? [];
      return {
        kind: 'verify',
        source: line.required('source'),
        document,
        findings: own,
        id,
        at,
        by,
      };
    },
    'board.csv': (line) => {
      const does = line.oneOf('does', BOARD_DOES);
      const named = ['figure', 'view', 'lang', 'rank', 'caption', 'file'] as const;
      for (const name of ['figure', ...OF_BOARD[does]]) line.required(name);
      const texts = Object.fromEntries(named.map((name) => [name, line.text(name)]));
      const wrong = badDeedField({ ...texts, does });
      if (wrong !== null && line.text(wrong) !== '') line.fault('bad-format', wrong);
      const deed = readDeed({ ...texts, does });
      return deed && { ...deed, ...made(line) };
    },
  };
}

function readFinding(line: Line): readonly [ChangeId, AnchorFinding] {
  const state = line.oneOf('state', ANCHOR_STATES);
  const isFound = state !== 'not-found';
  if (isFound) for (const field of ['exact', 'start', 'end', 'paragraph']) line.required(field);
  const [start, end] = [line.whole('start', 0) ?? 0, line.whole('end', 0) ?? 0];
  const quote = {
    exact: line.text('exact'),
    prefix: line.text('prefix'),
    suffix: line.text('suffix'),
  };
  const finding = {
    claim: line.required('claim'),
    state,
    quote: isFound ? quote : null,
    position: isFound ? { start, end } : null,
    paragraph: isFound ? line.whole('paragraph', 1) : null,
  };
  return [line.required('verification'), finding];
}

/** The cells of a row: texts under names of columns. Whatever else stands there is a fault. */
function readRow(line: Line, columns: readonly string[]): RowCells {
  let value: unknown = null;
  try {
    value = JSON.parse(line.required('cells'));
  } catch {
    // It is named below.
  }
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : null;
  const isRow = entries?.every(
    ([name, cell]) => columns.includes(name) && typeof cell === 'string',
  );
  if (!entries || !isRow) {
    line.fault('bad-format', 'cells', `{"${columns.join('": "", "')}": ""}`);
    return {};
  }
  return Object.fromEntries(entries);
}
