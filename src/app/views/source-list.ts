import type { AllWords } from '../../i18n/en-later';
import type { SourcesWords } from '../../i18n/en-sources';
import { formatDate, formatNumber } from '../../i18n/format';
import type { AnchorFinding, AnchorState } from '../domain/anchor';
import { countStates } from '../domain/anchoring';
import type { ClaimSet } from '../domain/claim-set';
import type { Source, SourceId } from '../domain/source';
import type { ChangeOf, WorkspaceState } from '../domain/workspace';

/** All words that the list of sources has. */
export type WordsOfSources = AllWords & SourcesWords;

/** What a phrase's place looks like, besides its word. */
export const STATE_ICONS = {
  anchored: 'check',
  moved: 'range',
  'not-found': 'warning',
} as const satisfies Readonly<Record<AnchorState, string>>;

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
  readonly states: readonly {
    readonly icon: (typeof STATE_ICONS)[AnchorState];
    readonly text: string;
  }[];
  /** What became of verifying it, in words: which document, or why there is none. */
  readonly verified: string;
}

/** The sources of the list: documents, and companions where they are heard; in the order of the data. */
export function sourcesHeard({ sources }: ClaimSet, companions: boolean): readonly Source[] {
  return [...sources.values()].filter(
    ({ set }) => set === 'document' || (set === 'companion' && companions),
  );
}

export function sourceRows(
  set: ClaimSet,
  sources: readonly Source[],
  state: Pick<WorkspaceState, 'verified'>,
  words: WordsOfSources,
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
      set: words.sourceList.sets[source.set],
      claims: claims.length,
      phrases: phrasesText(source, quoted, words),
      states: verified ? stateTexts(verified.findings, words) : [],
      verified: verifiedText(verified, quoted, words),
    };
  });
}

function phrasesText(source: Source, quoted: number, { sourceList, lang }: WordsOfSources): string {
  return source.phrases === 'not-held' && !quoted ? sourceList.notHeld : formatNumber(quoted, lang);
}

function verifiedText(
  verified: ChangeOf<'verify'> | undefined,
  quoted: number,
  { sourceList: t, lang }: WordsOfSources,
): string {
  if (verified) return t.verifiedOn(verified.document.name, formatDate(dayOf(verified.at), lang));
  return quoted ? t.notVerified : t.noPhrases;
}

/** The day of a moment: ISO 8601. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

export function translatedTitle({ title }: Source, { lang }: WordsOfSources): string {
  return lang === 'zh' && title.zh !== title.en ? title.zh : '';
}

export function citedIn({ publisher, published }: Source, { lang, comma }: WordsOfSources): string {
  return `${publisher[lang]}${comma}${formatDate(published, lang)}`;
}

/** Each state that occurs, with how often. */
export function stateTexts(
  findings: readonly AnchorFinding[],
  { anchorStates, lang }: WordsOfSources,
) {
  const counts = countStates(findings);
  return (['anchored', 'moved', 'not-found'] as const)
    .filter((state) => counts[state])
    .map((state) => ({
      icon: STATE_ICONS[state],
      text: `${formatNumber(counts[state], lang)} ${anchorStates[state]}`,
    }));
}
