import type { WordsOfTargets } from '../../i18n/en-judging';
import { resultText } from '../../i18n/method-formula';
import type { TargetText } from '../charts/target-text';
import { entry } from '../domain/claim-set';
import type { Headline, VerdictKey } from '../domain/headline';
import type { Judged, MethodId } from '../domain/methods/method';
import { METHODS, TONES } from '../domain/methods/registry';
import type { Ground } from '../domain/track';
import { restingOn } from '../domain/track';

/** Verdicts are told by shape and word, not by colour alone. */
export interface VerdictLook {
  readonly icon: 'check' | 'range' | 'cross' | 'unknown';
  readonly tone: 'good' | 'middling' | 'bad' | 'open';
}

const BY_ID = new Map(METHODS.map((method) => [method.id, method]));
const ICONS = { good: 'check', middling: 'range', bad: 'cross', open: 'range' } as const;

export function lookOf(verdict: VerdictKey): VerdictLook {
  if (verdict === 'none') return { icon: 'unknown', tone: 'open' };
  const tone = TONES[verdict];
  return { icon: verdict === 'within' ? 'range' : ICONS[tone], tone };
}

/** "missed by 0.3 percentage points", "on track (1.016)". */
export function verdictText(
  method: MethodId,
  ruling: Judged,
  text: TargetText,
  { lang, targets: t, ledger, methods }: WordsOfTargets,
): string {
  const { status, result } = ruling;
  if (method !== 'outcome')
    return ledger.result(methods.statuses[status], resultText(entry(BY_ID, method), result, lang));
  if (status === 'within') return t.verdicts.within;
  if (status === 'met' && result === 0) return t.verdicts.metExactly;
  const isSigned = status === 'difference-only';
  const by = text.difference(isSigned ? result : Math.abs(result), isSigned);
  if (status === 'met') return result > 0 ? t.verdicts.met(by) : ledger.metBelow(by);
  if (
    status === 'missed' ||
    status === 'below' ||
    status === 'above' ||
    status === 'difference-only'
  )
    return t.verdicts[status](by);
  return methods.statuses[status];
}

/** Whether a verdict rests on what is assumed, or on what the analyst supplied; null where claims alone give it. */
export function verdictMark({ inputs }: Judged, words: WordsOfTargets): string | null {
  return markOf(restingOn(inputs), words);
}

/** What the reader is told of a figure that does not rest on claims alone. */
export function markOf(
  { assumed, assumptions }: Ground,
  { ledger }: WordsOfTargets,
): string | null {
  if (assumed) return ledger.assumed;
  return assumptions.length ? ledger.supplied : null;
}

/** Why there is no verdict, a line each: what the claims want first, then what the method says beyond that. */
export function reasonsOf(
  headline: Extract<Headline, { readonly kind: 'none' }>,
  { targets: t, methods }: WordsOfTargets,
): readonly string[] {
  const { missing, refusals } = headline;
  const said: Partial<Record<string, boolean>> = {
    'no-baseline': missing.includes('baseline-not-stated'),
    'no-start': missing.includes('amount-without-start'),
    'no-observation': missing.some((reason) =>
      ['no-observation', 'companions-off', 'other-population'].includes(reason),
    ),
  };
  return [
    ...missing.map((reason) => t.reasons[reason]),
    ...refusals.filter((refusal) => !said[refusal]).map((refusal) => methods.refusals[refusal]),
  ];
}
