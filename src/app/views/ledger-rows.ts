import type { WordsOfTargets } from '../../i18n/en-judging';
import { formatClaim, formatNumber, formatPeriod } from '../../i18n/format';
import type { TargetText } from '../charts/target-text';
import { targetText } from '../charts/target-text';
import { LIGHT } from '../charts/theme';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Entry } from '../domain/ledger';
import { isBaselineMissing } from '../domain/ledger';
import { disputeOf } from '../domain/point-disputes';
import type { MethodId } from '../domain/methods/method';
import type { Point } from '../domain/track';
import { outcomeOf } from '../domain/track';
import type { VerdictLook } from './verdict-words';
import { lookOf, markOf, reasonsOf, verdictMark, verdictText } from './verdict-words';

/** A figure of a row in words, with the claims behind it; without any it is not to be opened. */
export interface RowFigure {
  readonly text: string;
  readonly claims: readonly ClaimId[];
  /** "assumed" or "supplied"; null for what claims state. */
  readonly mark: string | null;
}

/** A target as one row of the ledger: everything in words, every figure with its claims. */
export interface LedgerRow extends VerdictLook {
  readonly id: ClaimId;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
  readonly horizon: string;
  readonly figure: RowFigure;
  readonly alsoStated: string | null;
  /** Null where it is missing or not needed: `baselineWord` says which. */
  readonly baseline: RowFigure | null;
  readonly baselineWord: string;
  /** What other claims state of the same year; null where none differs. */
  readonly baselineAlso: string | null;
  readonly path: string | null;
  readonly latest: RowFigure | null;
  readonly latestAlso: string | null;
  readonly latestWord: string;
  readonly outcome: RowFigure | null;
  readonly outcomeWord: string;
  readonly verdict: string;
  /** "assumed" or "supplied", where the verdict rests on that. */
  readonly verdictMark: string | null;
  readonly method: { readonly id: MethodId; readonly name: string };
  /** Why there is none; empty beside a verdict. */
  readonly reasons: readonly string[];
}

export function ledgerRow(
  { appraisal, headline, verdict }: Entry,
  set: ClaimSet,
  words: WordsOfTargets,
): LedgerRow {
  const { lang, targets: t, ledger, methods } = words;
  const { target, track, indicator, progress } = appraisal;
  const { claim } = target;
  const text = targetText(appraisal, { set, words, theme: LIGHT });
  const stated = claimText(claim.id, set, words);
  const others = target.alsoStatedBy
    .map(({ id }) => claimText(id, set, words))
    .filter((other) => other !== stated);
  const outcome = outcomeOf(track);
  return {
    id: claim.id,
    name: indicator.name[lang],
    kind: t.kinds[target.kind],
    region: entry(set.regions, claim.region).short[lang],
    horizon: track.horizon.assumptions.length
      ? text.horizon
      : formatPeriod(claim.target.horizon, lang),
    figure: {
      text: stated,
      claims: [claim.id, ...target.alsoStatedBy.map(({ id }) => id)],
      mark: null,
    },
    alsoStated: others.length ? t.alsoAs(others) : null,
    baseline: track.baseline && baselineFigure(appraisal, track.baseline, text, words),
    baselineWord: isBaselineMissing(appraisal) ? t.baselineNotStated : t.baselineNotNeeded,
    baselineAlso: appraisal.isIndex ? null : alsoText(track.baseline, set, words),
    path: pathText(appraisal, words),
    latestAlso: alsoText(progress.latest, set, words),
    latest: progress.latest ? pointFigure(progress.latest, text, words, true) : null,
    latestWord: t.noOutcome,
    outcome: outcome && pointFigure(outcome, text, words, false),
    outcomeWord: progress.latest ? ledger.outcomePending : t.noOutcome,
    verdict:
      headline.kind === 'verdict'
        ? verdictText(headline.method, headline.ruling, text, words)
        : t.verdicts.none,
    verdictMark: headline.kind === 'verdict' ? verdictMark(headline.ruling, words) : null,
    method: { id: headline.method, name: methods.short[headline.method] },
    reasons: headline.kind === 'none' ? reasonsOf(headline, words) : [],
    ...lookOf(verdict),
  };
}

/** The figure of a claim, as it is meant. */
export function claimText(id: ClaimId, set: ClaimSet, { lang }: WordsOfTargets): string {
  const claim = entry(set.byId, id);
  const indicator = entry(set.indicators, claim.indicator);
  return formatClaim(claim, indicator, entry(set.units, claim.unit), lang);
}

/** "also stated: 6.1 %", where claims differ on one year. */
function alsoText(point: Point | null, set: ClaimSet, words: WordsOfTargets): string | null {
  const others = (point && disputeOf(point, set)?.others) ?? [];
  const said = new Set(others.map(({ id }) => claimText(id, set, words)));
  return said.size ? words.targets.alsoAs([...said]) : null;
}

function pointFigure(
  point: Point,
  { figure }: TargetText,
  words: WordsOfTargets,
  withYear: boolean,
): RowFigure {
  const value = figure(point.value);
  return {
    text: withYear ? words.ledger.latestIn(value, String(point.year)) : value,
    claims: point.claims,
    mark: markOf(point, words),
  };
}

function baselineFigure(
  { track, isIndex }: Appraisal,
  baseline: Point,
  { figure }: TargetText,
  words: WordsOfTargets,
): RowFigure {
  const { targets: t, ledger } = words;
  const year = String(track.kind === 'cumulative' ? baseline.year + 1 : baseline.year);
  const text =
    track.kind === 'cumulative'
      ? ledger.countedFrom(year)
      : isIndex
        ? t.baselineStated(year, '')
        : ledger.baselineIn(figure(baseline.value), year);
  return { text, claims: baseline.claims, mark: markOf(baseline, words) };
}

/** "index 100 → 68 by 2017; −7.42 % a year": the way of a change from a base year, which nobody observed yet. */
function pathText({ track, progress, isIndex }: Appraisal, words: WordsOfTargets): string | null {
  const { lang, targets: t, semicolon } = words;
  const { baseline, goal, horizon } = track;
  const compound = progress.needed?.compound ?? null;
  if (!isIndex || !baseline || compound === null) return null;
  const number = (value: number) => formatNumber(value, lang);
  const index = t.index(number(baseline.value), number(goal.value), String(horizon.year));
  return `${index}${semicolon}${t.pace(`${number(compound)}${lang === 'en' ? '\u00a0' : ''}%`)}`;
}
