import type { AllWords } from '../../i18n/en-later';
import { figureText, periodText } from '../../i18n/claim-text';
import { formatDate, formatPeriod, formatQuantity } from '../../i18n/format';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';

export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** All that is known of a claim, in the reader's words, ready to be laid out. */
export interface ClaimFacts {
  readonly id: ClaimId;
  readonly figure: string;
  /** Indicator, region and period in one line. */
  readonly about: string;
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly phrase: string | null;
  readonly asStated: string | null;
  /** Why there is no phrase; empty where there is one. */
  readonly noPhrase: string;
  readonly title: string;
  /** A translation of the title, for readers of Chinese; null where it would say the same. */
  readonly translatedTitle: string | null;
  readonly citation: string;
  /** The dataset whose table states it; null for a claim of a document. */
  readonly dataset: string | null;
  readonly source: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly formula: string | null;
  readonly inputs: readonly { readonly id: ClaimId | null; readonly text: string }[];
  readonly restedOn: readonly { readonly id: ClaimId; readonly text: string }[];
  readonly note: string | null;
}

export function claimFacts(claim: Claim, set: ClaimSet, words: AllWords): ClaimFacts {
  const { lang } = words;
  const indicator = entry(set.indicators, claim.indicator);
  const region = entry(set.regions, claim.region);
  const source = entry(set.sources, claim.source);
  const period = periodText(claim, words);
  return {
    id: claim.id,
    figure: figureText(claim, set, words),
    about: [indicator.name[lang], region.name[lang], period].join(' · '),
    indicator: indicator.name[lang],
    region: region.name[lang],
    period,
    phrase: claim.quote?.phrase ?? null,
    asStated: claim.quote?.asStated ?? null,
    noPhrase: noPhrase(claim, words),
    title: source.title.en,
    translatedTitle: lang === 'zh' && source.title.zh !== source.title.en ? source.title.zh : null,
    citation: [source.publisher[lang], source.published && formatDate(source.published, lang)]
      .filter((part) => part !== '')
      .join(words.comma),
    dataset: source.dataset ? source.id : null,
    source: sourceFacts(claim, set, words),
    facts: figureFacts(claim, set, words),
    formula: claim.derivation ? words.formulas[claim.derivation.formula] : null,
    inputs: (claim.derivation?.inputs ?? []).map((input) => inputOf(input, set, words)),
    restedOn: set.claims
      .filter(({ derivation }) => derivation?.inputs.includes(claim.id))
      .map((other) => ({ id: other.id, text: oneLine(other, set, words) })),
    note: claim.note?.[lang] ?? null,
  };
}

function noPhrase({ quote, basis, table }: Claim, { evidence }: AllWords): string {
  if (quote) return '';
  if (table) return evidence.tableWords;
  return basis === 'derived' ? evidence.derivedWords : evidence.noWords;
}

function inputOf(input: string, set: ClaimSet, words: AllWords) {
  const claim = set.byId.get(input);
  return claim ? { id: claim.id, text: oneLine(claim, set, words) } : { id: null, text: input };
}

/** A claim as a link names it: `40 million t (Petroleum output, Daqing, 2014)`. */
export function oneLine(claim: Claim, set: ClaimSet, words: AllWords): string {
  const indicator = entry(set.indicators, claim.indicator).name[words.lang];
  const region = entry(set.regions, claim.region).short[words.lang];
  return `${figureText(claim, set, words)} (${indicator}${words.comma}${region}${words.comma}${periodText(claim, words)})`;
}

function sourceFacts(claim: Claim, set: ClaimSet, words: AllWords): readonly Fact[] {
  const { lang, evidence } = words;
  const source = entry(set.sources, claim.source);
  return present([
    [evidence.source, source.publisher[lang]],
    [evidence.author, source.author?.[lang]],
    [evidence.issuer, source.issuingBody?.[lang]],
    [evidence.published, source.published && formatDate(source.published, lang)],
    [evidence.place, claim.paragraph === null ? null : evidence.paragraph(claim.paragraph)],
    [evidence.tablePlace, claim.table && evidence.tableCell(claim.table.row, claim.table.column)],
    [evidence.file, source.dataset?.file],
    [evidence.licence, source.dataset?.licence],
    [evidence.address, source.dataset?.address],
    [evidence.read, source.dataset && formatDate(source.dataset.read.slice(0, 10), lang)],
    [evidence.hash, source.dataset?.sha256],
  ]);
}

function figureFacts(claim: Claim, set: ClaimSet, words: AllWords): readonly Fact[] {
  const { lang, evidence } = words;
  const indicator = entry(set.indicators, claim.indicator);
  const unit = entry(set.units, claim.unit);
  return present([
    [evidence.role, words.roles[claim.role]],
    [evidence.unit, unit.name[lang]],
    [evidence.denominator, indicator.denominator?.name[lang]],
    [evidence.prices, words.priceBases[indicator.priceBasis]],
    [evidence.baseline, baselineText(claim, set, words)],
    [evidence.horizon, claim.target && formatPeriod(claim.target.horizon, lang)],
    [evidence.basis, words.bases[claim.basis]],
    [evidence.status, words.statuses[claim.status]],
    [evidence.definition, indicator.definition[lang]],
  ]);
}

function baselineText(claim: Claim, set: ClaimSet, words: AllWords): string | null {
  if (!claim.target) return null;
  const { baselineBasis, baselinePeriod, baselineValue } = claim.target;
  const basis = words.baselines[baselineBasis];
  if (!baselinePeriod) return basis;
  const unit = entry(set.units, claim.unit);
  const figure =
    baselineValue === null
      ? ''
      : formatQuantity(baselineValue * 10 ** claim.unitMult, unit, words.lang);
  return [figure, formatPeriod(baselinePeriod, words.lang), `(${basis})`].filter(Boolean).join(' ');
}

function present(
  pairs: readonly (readonly [string, string | null | undefined])[],
): readonly Fact[] {
  return pairs.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}
