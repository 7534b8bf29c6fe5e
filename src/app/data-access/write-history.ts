import type { CsvCell } from '../domain/csv-text';
import { csvText } from '../domain/csv-text';
import type { Change } from '../domain/workspace';
import type { HistoryFile } from './history-tables';
import { HISTORY_FILES, historyColumns } from './history-tables';

type Line = readonly [HistoryFile, Readonly<Record<string, CsvCell>>];

/** The changes of a workspace as the tables of its file, in the order of the changes. */
export function writeHistory(changes: readonly Change[]): ReadonlyMap<HistoryFile, string> {
  const lines = changes.flatMap(linesOf);
  return new Map(
    HISTORY_FILES.map((file) => {
      const columns = historyColumns(file);
      const rows = lines
        .filter(([own]) => own === file)
        .map(([, cells]) => columns.map((column) => cells[column] ?? null));
      return [file, csvText([columns, ...rows])];
    }),
  );
}

function linesOf(change: Change): readonly Line[] {
  const { id, at, by } = change;
  switch (change.kind) {
    case 'row': {
      const { table, key, reason, cells } = change;
      const deed = cells === null ? 'retire' : 'put';
      const text = cells === null ? null : JSON.stringify(cells);
      return [['changes.csv', { id, at, by, table, key, deed, cells: text, reason }]];
    }
    case 'review':
      return [
        ['reviews.csv', { id, at, by, claim: change.claim, reviewed: String(change.reviewed) }],
      ];
    case 'settle': {
      const { matter, how, pick, note } = change;
      return [['settlements.csv', { id, at, by, matter, how, pick, note }]];
    }
    case 'verify': {
      const { source, document, findings } = change;
      const { name, format, size, hash } = document;
      return [
        ['verifications.csv', { id, at, by, source, document: name, format, size, hash }],
        ...findings.map(({ claim, state, quote, position, paragraph }): Line => {
          const cells = { verification: id, claim, state, paragraph, ...quote, ...position };
          return ['findings.csv', cells];
        }),
      ];
    }
    case 'figure':
      return [['board.csv', { ...change }]];
  }
}
