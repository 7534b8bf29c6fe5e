import type { Localized } from './localized';

export type SourceId = string;

export const SOURCE_SETS = ['document', 'companion'] as const;
/** `document`: one of the five that the product starts with; `companion`: a later article that adds outcomes. */
export type SourceSet = (typeof SOURCE_SETS)[number];

export interface Source {
  readonly id: SourceId;
  readonly set: SourceSet;
  readonly publisher: Localized;
  /** As published, with a translation for reading. */
  readonly title: Localized;
  /** ISO 8601: a day, or a month where no day is known. */
  readonly published: string;
  readonly author: Localized | null;
  readonly issuingBody: Localized | null;
  readonly kind: string;
  readonly language: string;
  readonly about: Localized;
  /** Whether the package quotes the words of each claim, or does not hold them. */
  readonly phrases: 'quoted' | 'not-held';
  readonly note: Localized | null;
}
