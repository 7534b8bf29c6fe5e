import type { FigureContent } from './figure-file';
import { canonicalText } from './figure-file';

/** What of a figure is another than when it was put on the board. */
export const BOARD_DIFFERENCES = ['figures', 'words', 'notes', 'source', 'claims'] as const;
export type BoardDifference = (typeof BOARD_DIFFERENCES)[number];

type Compared = Pick<FigureContent, 'shown' | 'claims' | 'sources'>;

/**
 * @param then as its file has it, `now` as it is drawn now; both in one language
 * @returns empty for a figure that shows the same, and rests on the same claims
 */
export function differencesSince(then: Compared, now: Compared): readonly BoardDifference[] {
  const parts: Readonly<Record<BoardDifference, (file: Compared) => unknown>> = {
    figures: ({ shown }) => [
      shown?.table.columns,
      shown?.table.rows.map(({ head, cells }) => [head, cells.map(({ text }) => text)]),
    ],
    words: ({ shown }) => [shown?.title, shown?.subtitle],
    notes: ({ shown }) => shown?.notes,
    source: ({ shown }) => shown?.source,
    claims: ({ claims }) => claims,
  };
  return BOARD_DIFFERENCES.filter((name) => {
    const part = parts[name];
    return textOf(part(then)) !== textOf(part(now));
  });
}

function textOf(part: unknown): string {
  return canonicalText(JSON.parse(JSON.stringify(part ?? null)));
}
