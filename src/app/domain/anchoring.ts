import type { AnchorFinding, AnchorState, TextPositionSelector, TextQuoteSelector } from './anchor';
import type { ClaimId } from './claim';
import type { SearchableText } from './find-phrase';
import { findPhrase, paragraphAt } from './find-phrase';

/** Characters of a quote's prefix and suffix. */
export const CONTEXT = 32;

/** A claim's phrase, and where the claim says that it stands. */
export interface Stated {
  readonly claim: ClaimId;
  readonly phrase: string;
  /** Paragraph of the document's body, from 1; null where the claim names none. */
  readonly paragraph: number | null;
}

/** What became of all phrases of a source in a document. */
export interface Anchoring {
  /** One for each claim asked for, in that order. */
  readonly findings: readonly AnchorFinding[];
  /**
   * How many paragraphs of the text stand before the body's first, by the consensus of the claims. Null where they do not
   * agree, as when the file parts its paragraphs in another way: then no place can be compared, and none is called moved.
   */
  readonly offset: number | null;
}

/** @param former findings of an earlier verification; of several places the one like before is the one */
export function anchorClaims(
  text: SearchableText,
  claims: readonly Stated[],
  former: readonly AnchorFinding[] = [],
): Anchoring {
  const known = new Map(former.map((finding) => [finding.claim, finding.quote]));
  const found = claims.map((claim) => ({ claim, places: findPhrase(text, claim.phrase) }));
  const offset = agreedOffset(text, found);
  const findings = found.map(({ claim, places }) => {
    const expected = offset === null || claim.paragraph === null ? null : claim.paragraph + offset;
    const place = bestOf(text, places, known.get(claim.claim) ?? null, expected);
    return place ? findingAt(text, claim.claim, place, expected) : notFound(claim.claim);
  });
  return { findings, offset };
}

/** Whether two lists of findings say the same of the same claims. */
export function sameFindings(a: readonly AnchorFinding[], b: readonly AnchorFinding[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How many phrases are in each state. */
export function countStates(
  findings: readonly AnchorFinding[],
): Readonly<Record<AnchorState, number>> {
  const counts = { anchored: 0, moved: 0, 'not-found': 0 };
  for (const { state } of findings) counts[state] += 1;
  return counts;
}

interface Found {
  readonly claim: Stated;
  readonly places: readonly TextPositionSelector[];
}

/** The offset that most phrases found once agree on: half of them at least, and two where there are two. */
function agreedOffset(text: SearchableText, found: readonly Found[]): number | null {
  const votes = found.flatMap(({ claim, places: [place, ...others] }) =>
    place && !others.length && claim.paragraph !== null
      ? [paragraphAt(text, place.start) - claim.paragraph]
      : [],
  );
  const [most] = [...Map.groupBy(votes, (vote) => vote)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (!most) return null;
  const [offset, { length }] = most;
  return length * 2 >= votes.length && length >= Math.min(2, votes.length) ? offset : null;
}

function bestOf(
  text: SearchableText,
  places: readonly TextPositionSelector[],
  former: TextQuoteSelector | null,
  expected: number | null,
): TextPositionSelector | null {
  const ranked = places.map((place) => ({
    place,
    likeness: former ? likeness(quoteAt(text, place), former) : 0,
    distance: expected === null ? 0 : Math.abs(paragraphAt(text, place.start) - expected),
  }));
  ranked.sort(
    (a, b) => b.likeness - a.likeness || a.distance - b.distance || a.place.start - b.place.start,
  );
  return ranked[0]?.place ?? null;
}

/** Characters around a phrase that are as they were, counted from the phrase outwards. */
function likeness(now: TextQuoteSelector, then: TextQuoteSelector): number {
  const most = Math.min(now.prefix.length, then.prefix.length);
  let before = 0;
  while (before < most && now.prefix.at(-1 - before) === then.prefix.at(-1 - before)) before += 1;
  let behind = 0;
  while (behind < now.suffix.length && now.suffix[behind] === then.suffix[behind]) behind += 1;
  return before + behind;
}

function findingAt(
  text: SearchableText,
  claim: ClaimId,
  position: TextPositionSelector,
  expected: number | null,
): AnchorFinding {
  const paragraph = paragraphAt(text, position.start);
  const last = paragraphAt(text, position.end - 1);
  const isThere = expected === null || (paragraph <= expected && expected <= last);
  const state = isThere ? 'anchored' : 'moved';
  return { claim, state, quote: quoteAt(text, position), position, paragraph };
}

export function quoteAt(
  { joined }: Pick<SearchableText, 'joined'>,
  { start, end }: TextPositionSelector,
): TextQuoteSelector {
  return {
    exact: joined.slice(start, end),
    prefix: joined.slice(Math.max(0, start - CONTEXT), start),
    suffix: joined.slice(end, end + CONTEXT),
  };
}

function notFound(claim: ClaimId): AnchorFinding {
  return { claim, state: 'not-found', quote: null, position: null, paragraph: null };
}
