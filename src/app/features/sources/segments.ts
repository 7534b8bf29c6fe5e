import type { AnchorFinding, AnchorState, TextPositionSelector } from '../../domain/anchor';
import type { ClaimId } from '../../domain/claim';

/** A run of a paragraph's text, in which the same claims are highlighted all through. */
export interface Segment {
  /** Where it begins in its paragraph. */
  readonly at: number;
  readonly text: string;
  /** Claims whose phrases it belongs to, in the order of the findings; mostly none. */
  readonly claims: readonly ClaimId[];
  /** Of those phrases; the one that needs eyes most. */
  readonly state: AnchorState | null;
  /** Whether a phrase begins here: the keyboard stops there, and not at each part of it. */
  readonly begins: boolean;
  /** Whether the words looked for, or picked, are here. */
  readonly isHit: boolean;
}

/** A paragraph cut where highlights begin and end; they may overlap. */
export function segmentsOf(
  text: string,
  /** Where the paragraph begins in the document. */
  from: number,
  findings: readonly AnchorFinding[],
  hit: TextPositionSelector | null,
): readonly Segment[] {
  const to = from + text.length;
  const marked = findings.flatMap(({ claim, state, position }) =>
    position && position.start < to && position.end > from ? [{ claim, state, ...position }] : [],
  );
  const all = hit && hit.start < to && hit.end > from ? [...marked, hit] : marked;
  const cuts = new Set([from, to]);
  for (const { start, end } of all)
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, n) => {
    const end = places[n + 1] ?? to;
    const here = marked.filter((mark) => mark.start < end && mark.end > start);
    return {
      at: start - from,
      text: text.slice(start - from, end - from),
      claims: here.map(({ claim }) => claim),
      state: here.some(({ state }) => state === 'moved')
        ? 'moved'
        : here.length
          ? 'anchored'
          : null,
      begins: here.some((mark) => mark.start === start || (n === 0 && mark.start < start)),
      isHit: hit !== null && hit.start < end && hit.end > start,
    };
  });
}

/** Letters and paragraphs that are laid out at one time. */
const WINDOW_LETTERS = 40_000;
const WINDOW_PARAGRAPHS = 200;

/** Where each window of a long document begins: an index of `paragraphs`. At least one. */
export function windowsOf(paragraphs: readonly string[]): readonly number[] {
  const starts = [0];
  let letters = 0;
  paragraphs.forEach(({ length }, at) => {
    const isFull =
      letters + length > WINDOW_LETTERS || at - (starts.at(-1) ?? 0) >= WINDOW_PARAGRAPHS;
    if (isFull && letters > 0) {
      starts.push(at);
      letters = 0;
    }
    letters += length;
  });
  return starts;
}

/** The window that a paragraph, from 1, stands in. */
export function windowAt(starts: readonly number[], paragraph: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start < paragraph),
  );
}
