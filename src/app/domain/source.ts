import type { Localized } from './localized';

export type SourceId = string;

/** Those of a package. */
export const SOURCE_SETS = ['document', 'companion'] as const;
/**
 * `document`: one of the five that the product starts with; `companion`: another article, with outcomes; `dataset`: a
 * table that the analyst has opened beside them.
 */
export type SourceSet = (typeof SOURCE_SETS)[number] | 'dataset';

/** The file of a dataset, for citations. */
export interface DatasetOrigin {
  /** In the file's or the analyst's words; empty where nothing is stated. So is the address. */
  readonly licence: string;
  readonly address: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** When it was read: ISO 8601, to the second, UTC. */
  readonly read: string;
  /** The name of the file. */
  readonly file: string;
  readonly format: string;
}

export interface Source {
  readonly id: SourceId;
  readonly set: SourceSet;
  readonly publisher: Localized;
  /** As published, with a translation for reading. */
  readonly title: Localized;
  /** ISO 8601: a day, or a month where no day is known. Of datasets also a year, or empty where none is stated. */
  readonly published: string;
  readonly author: Localized | null;
  readonly issuingBody: Localized | null;
  readonly kind: string;
  readonly language: string;
  readonly about: Localized;
  /** Whether the package quotes the words of each claim, or does not hold them. */
  readonly phrases: 'quoted' | 'not-held';
  readonly note: Localized | null;
  /** Set exactly for datasets. */
  readonly dataset?: DatasetOrigin;
}
