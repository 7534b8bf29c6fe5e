import type { TextPositionSelector } from '../../domain/anchor';
import { paragraphAt } from '../../domain/find-phrase';

/** Words of a document that a reader picked, and where they stand. */
export interface Pick {
  readonly phrase: string;
  /** As claims count: paragraph of the body, from 1; null where that is not known, or the words stand above the body. */
  readonly paragraph: number | null;
  /** The rest of the paragraph. */
  readonly before: string;
  readonly after: string;
}

/** Where each paragraph begins in the document. */
export function startsOf(paragraphs: readonly string[]): readonly number[] {
  let at = 0;
  return paragraphs.map(({ length }) => {
    const start = at;
    at += length + 1;
    return start;
  });
}

/** The number of a paragraph as claims count. @param offset paragraphs above the first that they count; null for unknown */
export function ownNumber(n: number, offset: number | null): number | null {
  return offset === null || n <= offset ? null : n - offset;
}

/** The words at a place, as far as they stand in the paragraph in which it begins. */
export function pickAt(
  place: TextPositionSelector,
  paragraphs: readonly string[],
  starts: readonly number[],
  offset: number | null,
): Pick {
  const n = paragraphAt({ starts }, place.start);
  const [text, start] = [paragraphs[n - 1] ?? '', starts[n - 1] ?? 0];
  const [from, to] = [place.start - start, Math.min(place.end - start, text.length)];
  return {
    phrase: text.slice(from, to),
    paragraph: ownNumber(n, offset),
    before: text.slice(0, from),
    after: text.slice(to),
  };
}
