import type { ClaimId } from './claim';

/** W3C Web Annotation: words, and those around them, as they stand in the document's text. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: characters of the document's text, from 0; the end is the first that no longer belongs. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** Found where the claim says, found elsewhere in the document, or not found. */
export const ANCHOR_STATES = ['anchored', 'moved', 'not-found'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** What became of a claim's phrase in a document. */
export interface AnchorFinding {
  readonly claim: ClaimId;
  readonly state: AnchorState;
  /** Null exactly where the phrase is not found. */
  readonly quote: TextQuoteSelector | null;
  readonly position: TextPositionSelector | null;
  /** Paragraph of the document's text, from 1, headings included; null where it is not found. */
  readonly paragraph: number | null;
}

export const DOCUMENT_FORMATS = ['text', 'html', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A document as it was read, without its words. */
export interface DocumentInfo {
  /** Name of the file. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
}

/** A document's text. Paragraphs are plain text, without line breaks; markup is gone. */
export interface DocumentText extends DocumentInfo {
  readonly paragraphs: readonly string[];
  /** Page of each paragraph, from 1; null where the format has no pages. */
  readonly pages: readonly number[] | null;
}
