import type { BoardChange } from '../domain/figure-board';
import { withoutPast } from '../domain/figure-board';
import type { BoardReading } from '../domain/figure-board-text';
import { readBoard, writeBoard } from '../domain/figure-board-text';
import type { KeepFailure } from './kept-text';
import { readKept, writeKept } from './kept-text';

/** Where the browser keeps the board while no workspace is open; and what stood there and could not be read. */
export const KEPT_BOARD = 'ri.board';
export const UNREAD_BOARD = 'ri.board.unread';

export interface KeptBoard extends Pick<BoardReading, 'changes' | 'lost'> {
  /** Why nothing is to be written over it; null where it may be. */
  readonly failure: KeepFailure | null;
}

/** What the browser keeps now. What is broken in it is set aside, whole, before anything is written. */
export function readKeptBoard(): KeptBoard {
  const { text, barred } = readKept(KEPT_BOARD);
  if (text === null || text === '')
    return { changes: [], lost: 0, failure: barred ? 'barred' : null };
  const { changes, fault, lost } = readBoard(text);
  if (fault === 'newer') return { changes: [], lost: 0, failure: 'newer' };
  if (fault === 'broken') writeKept(UNREAD_BOARD, text);
  return { changes, lost: fault && !lost ? 1 : lost, failure: null };
}

/** Where there is no room for all, what the board would be the same without is given up first. */
export function writeKeptBoard(changes: readonly BoardChange[]): KeepFailure | null {
  const failure = writeKept(KEPT_BOARD, writeBoard(changes));
  return failure === 'full' ? writeKept(KEPT_BOARD, writeBoard(withoutPast(changes))) : failure;
}
