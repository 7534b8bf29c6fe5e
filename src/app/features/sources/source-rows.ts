import type { WordsOfWork } from '../../../i18n/en-work';
import { formatDate, formatNumber } from '../../../i18n/format';
import type { AnchorFinding, AnchorState } from '../../domain/anchor';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import type { Localized } from '../../domain/localized';
import type { Source } from '../../domain/source';
import { oneLine } from '../../evidence/claim-facts';
import type { IconName } from '../../icons/icon';
import { STATE_ICONS } from '../../views/source-list';

/** Bytes as a reader counts them: `1.2 MB`, `340 kB`. */
export function sizeText(bytes: number, { lang }: WordsOfWork): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatNumber(value, lang, 1)}\u00a0${unit}`;
}

/** What is known of a source, beside its title. */
export function sourceTerms(source: Source, words: WordsOfWork) {
  const { documents: t, sourceList, lang } = words;
  const localized = (text: Localized | null) => text?.[lang] ?? '';
  return [
    { term: t.publisher, text: localized(source.publisher) },
    { term: sourceList.published, text: formatDate(source.published, lang) },
    { term: t.author, text: localized(source.author) },
    { term: t.issuer, text: localized(source.issuingBody) },
    { term: sourceList.columns.set, text: sourceList.sets[source.set] },
    { term: t.about, text: localized(source.about) },
    { term: t.note, text: localized(source.note) },
  ].filter(({ text }) => text);
}

/** A claim beside the document, with what became of its phrase. */
export interface FindingRow {
  readonly claim: ClaimId;
  readonly figure: string;
  readonly phrase: string;
  readonly state: AnchorState;
  readonly icon: IconName;
  readonly word: string;
  readonly place: string;
}

export function findingRows(
  findings: readonly AnchorFinding[],
  offset: number | null,
  set: ClaimSet,
  words: WordsOfWork,
): readonly FindingRow[] {
  return byNeed(findings).flatMap(({ claim: id, state, paragraph }) => {
    const claim = set.byId.get(id);
    if (!claim?.quote) return [];
    return {
      claim: id,
      figure: oneLine(claim, set, words),
      phrase: claim.quote.phrase,
      state,
      icon: STATE_ICONS[state],
      word: words.anchorStates[state],
      place: placeText(paragraph, claim.paragraph, offset, words),
    };
  });
}

/** What needs eyes first: not found, then moved, then all others; each in the order of the set. */
function byNeed(findings: readonly AnchorFinding[]): readonly AnchorFinding[] {
  const need = ['not-found', 'moved', 'anchored'];
  return findings.toSorted((a, b) => need.indexOf(a.state) - need.indexOf(b.state));
}

/** Counted as claims count, where that is known and the words stand in the body. */
function placeText(
  found: number | null,
  stated: number | null,
  offset: number | null,
  { documents: t }: WordsOfWork,
): string {
  if (found === null) return stated === null ? '' : t.at(stated);
  if (offset === null || found <= offset) return t.ofText(found);
  const own = found - offset;
  return stated === null || own === stated ? t.at(own) : t.foundAt(own, stated);
}
