import type { BoardFigure, BoardFigureId } from './figure-board';

/**
 * Ranks put figures in order: texts that are sorted by their characters, each a fraction between 0 and 1 in base 62. Between
 * any two there is room for a third, so that moving one figure changes that figure alone, and two copies of a board in which
 * different figures were moved are joined without a conflict. Equal ranks, of figures put at the same place in two copies,
 * are told apart by id.
 */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Longer ones come from nobody's hands. */
const LONGEST = 500;

export function isRank(text: string): boolean {
  return text.length <= LONGEST && /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(text);
}

/** @param after null for the beginning, `before` for the end; `after` must come first */
export function rankBetween(after: string | null, before: string | null): string {
  const low = after ?? '';
  let high = before;
  let rank = '';
  for (let at = 0; ; at += 1) {
    const least = digit(low, at);
    const most = high === null ? DIGITS.length : digit(high, at);
    if (most - least > 1) {
      // Most figures are put at the end: the ranks stay short if each takes a small step.
      const step = before === null ? 1 : Math.floor((most - least) / 2);
      return rank + (DIGITS[least + step] ?? '');
    }
    rank += DIGITS[least] ?? '';
    if (most > least) high = null;
  }
}

function digit(rank: string, at: number): number {
  return at < rank.length ? DIGITS.indexOf(rank.charAt(at)) : 0;
}

/** The ranks that must change for a figure to stand at another place; empty where it stands there already.
 *
 * @param board in order
 * @param to its new place among all, from 0; beyond the ends is the end
 */
export function ranksToMove(
  board: readonly BoardFigure[],
  id: BoardFigureId,
  to: number,
): ReadonlyMap<BoardFigureId, string> {
  const from = board.findIndex((one) => one.id === id);
  const place = Math.min(Math.max(to, 0), board.length - 1);
  if (from < 0 || place === from) return new Map();
  const others = board.filter((one) => one.id !== id);
  const [after, before] = [others[place - 1]?.rank ?? null, others[place]?.rank ?? null];
  if (after === null || before === null || after < before)
    return new Map([[id, rankBetween(after, before)]]);
  // Two copies have put figures at one place: there is no room between them until all have ranks of their own.
  const order = [...others.slice(0, place).map((one) => one.id), id];
  const all = [...order, ...others.slice(place).map((one) => one.id)];
  const ranks = new Map<BoardFigureId, string>();
  let last: string | null = null;
  for (const one of all) {
    last = rankBetween(last, null);
    ranks.set(one, last);
  }
  return ranks;
}
