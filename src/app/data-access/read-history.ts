import type { AnchorFinding } from '../domain/anchor';
import { ANCHOR_STATES, DOCUMENT_FORMATS } from '../domain/anchor';
import type { RejectedRow } from '../domain/fault';
import { BOARD_DOES } from '../domain/figure-board';
import { badDeedField, readDeed } from '../domain/figure-board-text';
import type { Change, ChangeId, RowCells } from '../domain/workspace';
import { inOrder, REVISED_TABLES } from '../domain/workspace';
import type { Line } from './history-rows';
import { rowsOf } from './history-rows';
import type { HistoryFile } from './history-tables';
import { HISTORY_FILES } from './history-tables';
import { columnsOf } from './read-cells';

export interface HistoryReading {
  /** In the order in which they hold. */
  readonly changes: readonly Change[];
  readonly rejected: readonly RejectedRow[];
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
