import type { WordsOfWork } from '../../../i18n/en-work';
import { formatDate, formatNumber } from '../../../i18n/format';
import type { AnchorFinding, AnchorState } from '../../domain/anchor';
import { countStates } from '../../domain/anchoring';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import type { Localized } from '../../domain/localized';
import type { Source, SourceId } from '../../domain/source';
import type { ChangeOf, WorkspaceState } from '../../domain/workspace';
import { oneLine } from '../../evidence/claim-facts';
import type { IconName } from '../../icons/icon';

export const STATE_ICONS: Readonly<Record<AnchorState, IconName>> = {
  anchored: 'check',
  moved: 'range',
  'not-found': 'warning',
};

/** A source in the list. */
export interface SourceRow {
  readonly id: SourceId;
  readonly title: string;
  /** A translation of the title, for readers of Chinese; empty where it says the same. */
  readonly translated: string;
  readonly cited: string;
  readonly set: string;
  readonly claims: number;
  /** How many claims quote a phrase; a reason where the package holds no words. */
  readonly phrases: string;
  readonly states: readonly { readonly icon: IconName; readonly text: string }[];
  /** What became of verifying it, in words: which document, or why there is none. */
  readonly verified: string;
}

export function sourceRows(
  set: ClaimSet,
  sources: readonly Source[],
  state: WorkspaceState,
  words: WordsOfWork,
): readonly SourceRow[] {
  const bySource = Map.groupBy(set.claims, ({ source }) => source);
  return sources.map((source) => {
    const claims = bySource.get(source.id) ?? [];
    const quoted = claims.filter(({ quote }) => quote).length;
    const verified = state.verified.get(source.id);
    return {
      id: source.id,
      title: source.title.en,
      translated: translatedTitle(source, words),
      cited: citedIn(source, words),
      set: words.documents.sets[source.set],
      claims: claims.length,
      phrases: phrasesText(source, quoted, words),
      states: verified ? stateTexts(verified.findings, words) : [],
      verified: verifiedText(verified, quoted, words),
    };
  });
}

function phrasesText(source: Source, quoted: number, { documents, lang }: WordsOfWork): string {
  return source.phrases === 'not-held' && !quoted ? documents.notHeld : formatNumber(quoted, lang);
}

function verifiedText(
  verified: ChangeOf<'verify'> | undefined,
  quoted: number,
  { documents: t, lang }: WordsOfWork,
): string {
  if (verified) return t.verifiedOn(verified.document.name, formatDate(dayOf(verified.at), lang));
  return quoted ? t.notVerified : t.noPhrases;
}

/** The day of a moment: ISO 8601. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

export function translatedTitle({ title }: Source, { lang }: WordsOfWork): string {
  return lang === 'zh' && title.zh !== title.en ? title.zh : '';
}

export function citedIn({ publisher, published }: Source, { lang, comma }: WordsOfWork): string {
  return `${publisher[lang]}${comma}${formatDate(published, lang)}`;
}

/** Each state that occurs, with how often. */
export function stateTexts(
  findings: readonly AnchorFinding[],
  { anchorStates, lang }: WordsOfWork,
) {
  const counts = countStates(findings);
  return (['anchored', 'moved', 'not-found'] as const)
    .filter((state) => counts[state])
    .map((state) => ({
      icon: STATE_ICONS[state],
      text: `${formatNumber(counts[state], lang)} ${anchorStates[state]}`,
    }));
}

/** Bytes as a reader counts them: `1.2 MB`, `340 kB`. */
export function sizeText(bytes: number, { lang }: WordsOfWork): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatNumber(value, lang, 1)}\u00a0${unit}`;
}

/** What is known of a source, beside its title. */
export function sourceTerms(source: Source, words: WordsOfWork) {
  const { documents: t, lang } = words;
  const localized = (text: Localized | null) => text?.[lang] ?? '';
  return [
    { term: t.publisher, text: localized(source.publisher) },
    { term: t.published, text: formatDate(source.published, lang) },
    { term: t.author, text: localized(source.author) },
    { term: t.issuer, text: localized(source.issuingBody) },
    { term: t.columns.set, text: t.sets[source.set] },
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
