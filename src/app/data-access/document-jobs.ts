import type { AnchorFinding, TextPositionSelector } from '../domain/anchor';
import type { Anchoring, Stated } from '../domain/anchoring';
import { anchorClaims } from '../domain/anchoring';
import { findPhrase, searchableText } from '../domain/find-phrase';

/** What is done to documents beside the page, so that it stays usable. */
export interface ReadJob {
  readonly kind: 'read';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The app's address. */
  readonly base: string;
}

/** Looks for the phrases of claims. */
export interface AnchorJob {
  readonly kind: 'anchor';
  readonly paragraphs: readonly string[];
  readonly claims: readonly Stated[];
  readonly former: readonly AnchorFinding[];
}

/** Looks for words. */
export interface FindJob {
  readonly kind: 'find';
  readonly paragraphs: readonly string[];
  readonly words: string;
}

export type DocumentJob = ReadJob | AnchorJob | FindJob;

export function anchorIn({ paragraphs, claims, former }: AnchorJob): Anchoring {
  return anchorClaims(searchableText(paragraphs), claims, former);
}

export function findIn({ paragraphs, words }: FindJob): readonly TextPositionSelector[] {
  return findPhrase(searchableText(paragraphs), words);
}
