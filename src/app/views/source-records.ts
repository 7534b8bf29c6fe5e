import type { AnchorState } from '../domain/anchor';
import { countStates } from '../domain/anchoring';
import type { ClaimSet } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import type { Lang } from '../domain/localized';
import type { Source } from '../domain/source';
import type { ChangeOf } from '../domain/workspace';
import { dayOf } from './source-list';

/** The columns of the list of sources for programs: those of the package's sources, and what became of verifying them. */
export const SOURCE_RECORD = [
  'id',
  'set',
  'title',
  'title_translated',
  'publisher',
  'published',
  'author',
  'issuing_body',
  'kind',
  'language',
  'about',
  'claims',
  'phrases',
  'verified_with',
  'verified_on',
  'anchored',
  'moved',
  'not_found',
  'note',
] as const;

/** A source in plain figures; names and notes in the language asked for. Null where nothing is stated, or was verified. */
export function sourceRecord(
  source: Source,
  { claims }: ClaimSet,
  verified: ChangeOf<'verify'> | undefined,
  lang: Lang,
): Readonly<Record<(typeof SOURCE_RECORD)[number], CsvCell>> {
  const own = claims.filter((claim) => claim.source === source.id);
  const found: Partial<Record<AnchorState, number>> = verified
    ? countStates(verified.findings)
    : {};
  return {
    id: source.id,
    set: source.set,
    title: source.title.en,
    title_translated: source.title.zh,
    publisher: source.publisher[lang],
    published: source.published,
    author: source.author?.[lang] ?? null,
    issuing_body: source.issuingBody?.[lang] ?? null,
    kind: source.kind,
    language: source.language,
    about: source.about[lang],
    claims: own.length,
    phrases: own.filter(({ quote }) => quote).length,
    verified_with: verified?.document.name ?? null,
    verified_on: verified ? dayOf(verified.at) : null,
    anchored: found.anchored ?? null,
    moved: found.moved ?? null,
    not_found: found['not-found'] ?? null,
    note: source.note?.[lang] ?? null,
  };
}
