import { formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { PptxWords } from '../../i18n/en-pptx';
import type { ChartSpec } from '../charts/spec';
import { citation } from '../domain/citation';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { byCode } from '../domain/order';
import type { Source } from '../domain/source';

/** The claims behind a figure, each once, in the order of its table. */
export function claimsOf({ table, marks }: ChartSpec): readonly ClaimId[] {
  return [
    ...new Set([
      ...table.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)),
      ...marks.flatMap(({ claims }) => claims),
    ]),
  ];
}

/** Their sources, in order of publication, each with its claims. */
export function sourcesOf(
  claims: readonly ClaimId[],
  set: ClaimSet,
): readonly { readonly source: Source; readonly claims: readonly ClaimId[] }[] {
  const bySource = Map.groupBy(
    claims.flatMap((id) => set.byId.get(id) ?? []),
    ({ source }) => source,
  );
  return [...bySource]
    .map(([id, own]) => ({ source: entry(set.sources, id), claims: own.map((claim) => claim.id) }))
    .sort(
      (a, b) => byCode(a.source.published, b.source.published) || byCode(a.source.id, b.source.id),
    );
}

/** A source as a reference, in the language of the words. */
export function referenceOf(source: Source, { lang }: Words): string {
  const date = source.published === '' ? '' : formatDate(source.published, lang);
  return citation(source, 'plain', { lang, date, place: null });
}

/** What the speaker reads: everything that the slide says in small letters or has no room for. */
export function speakerNotes(
  spec: ChartSpec,
  set: ClaimSet,
  words: Words,
  own: PptxWords,
): readonly string[] {
  const sources = sourcesOf(claimsOf(spec), set);
  const heading = (text: string) => `${text}${words.colon}`.trimEnd();
  return [
    spec.title,
    spec.subtitle,
    ...(spec.notes.length ? [heading(own.notes), ...spec.notes] : []),
    spec.source,
    heading(own.claims),
    ...(sources.length
      ? sources.flatMap(({ source, claims }) => [referenceOf(source, words), claims.join(', ')])
      : [own.noClaims]),
  ];
}
