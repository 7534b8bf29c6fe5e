import type { Lang } from './localized';
import { byCode } from './order';

export type BoardFigureId = string;

export const BOARD_DOES = ['place', 'renew', 'order', 'caption', 'lift'] as const;

/** One thing done to the figure board; a board is what such deeds come to. */
export type BoardDeed = {
  readonly kind: 'figure';
  readonly figure: BoardFigureId;
} & (
  | {
      readonly does: 'place';
      /** The figure's address (`writeFigureView`). */
      readonly view: string;
      /** Of the page from which it was put here. */
      readonly lang: Lang;
      /** Where it stands among the others: see `figure-board-order.ts`. */
      readonly rank: string;
      /** The figure's file as it was then (`writeFigureFile`): what it is compared with, and drawn from once its data are gone. */
      readonly file: string;
    }
  /** The file as it is now takes the place of the former one. */
  | { readonly does: 'renew'; readonly file: string }
  | { readonly does: 'order'; readonly rank: string }
  /** In the analyst's words; empty for the figure's own finding. */
  | { readonly does: 'caption'; readonly caption: string }
  | { readonly does: 'lift' }
);

/** A deed with who did it, and when: a change of a workspace, or of the board that the browser keeps without one. */
export type BoardChange = BoardDeed & {
  readonly id: string;
  /** ISO 8601, in UTC, to the millisecond. */
  readonly at: string;
  readonly by: string;
};

/** A figure on the board. */
export interface BoardFigure {
  readonly id: BoardFigureId;
  readonly view: string;
  readonly lang: Lang;
  readonly rank: string;
  readonly file: string;
  /** Empty for the figure's own finding. */
  readonly caption: string;
  /** When it was put here: ISO 8601, in UTC; `seen`, when its file was made. */
  readonly added: string;
  readonly seen: string;
}

/** Longest caption, in characters; more is cut off. */
export const CAPTION_MOST = 600;

/**
 * The board that changes come to, in the order of its figures. Which copy a change came from does not matter: two copies
 * with the same changes show the same board.
 *
 * @param changes in the order in which they hold (`inOrder`); those of other kinds are passed over
 */
export function boardOf(changes: readonly { readonly kind: string }[]): readonly BoardFigure[] {
  const figures = new Map<BoardFigureId, BoardFigure>();
  const lifted = new Set<BoardFigureId>();
  // A later copy may order or caption what an earlier one has lifted: that holds once it is there again.
  for (const change of changes) {
    if (!isBoardChange(change)) continue;
    const { figure: id, at } = change;
    const before = figures.get(id);
    switch (change.does) {
      case 'place': {
        const { view, lang, rank, file } = change;
        const caption = before?.caption ?? '';
        figures.set(id, { id, view, lang, rank, file, caption, added: at, seen: at });
        lifted.delete(id);
        break;
      }
      case 'renew':
        if (before) figures.set(id, { ...before, file: change.file, seen: at });
        break;
      case 'order':
        if (before) figures.set(id, { ...before, rank: change.rank });
        break;
      case 'caption':
        if (before) figures.set(id, { ...before, caption: change.caption });
        break;
      case 'lift':
        lifted.add(id);
    }
  }
  return [...figures.values()]
    .filter(({ id }) => !lifted.has(id))
    .sort((a, b) => byCode(a.rank, b.rank) || byCode(a.id, b.id));
}

/** The finding that a figure's file tells; empty where it cannot be read. */
export function titleOf(file: string): string {
  try {
    const value = JSON.parse(file) as { readonly shown?: { readonly title?: unknown } } | null;
    const title = value?.shown?.title;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}

export function isBoardChange(change: { readonly kind: string }): change is BoardChange {
  return change.kind === 'figure';
}

/** The changes without which the board would be the same: what was lifted, and what a later change has replaced, goes. */
export function withoutPast(changes: readonly BoardChange[]): readonly BoardChange[] {
  const there = new Set(boardOf(changes).map(({ id }) => id));
  const last = new Map(changes.map((one) => [`${one.figure} ${one.does}`, one.id]));
  return changes.filter(
    (one) => there.has(one.figure) && last.get(`${one.figure} ${one.does}`) === one.id,
  );
}
