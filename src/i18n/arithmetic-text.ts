import { formatList, formatNumber, formatPeriod, formatQuantity } from './format';
import type { ArithmeticCheck } from '../app/domain/arithmetic';
import type { Claim } from '../app/domain/claim';
import { claimDecimals, plainValue } from '../app/domain/claim';
import type { ClaimSet } from '../app/domain/claim-set';
import { entry } from '../app/domain/claim-set';
import type { AllWords } from './en-later';
import { figureText } from './claim-text';

type Reckoned = Exclude<ArithmeticCheck, { readonly kind: 'not-checkable' }>;

/**
 * A check as a sentence: `The sentence implies 40 − 6 × 1.5 = 31 million t; it states 32 million t: …`.
 *
 * @param set all claims, the silenced ones too: so that a silenced input can be told from a missing one
 * @param isOwn whether the reader looks at the claim that states the figure; at its inputs a shorter sentence will do
 */
export function checkSentence(
  check: ArithmeticCheck,
  set: ClaimSet,
  words: AllWords,
  isOwn: boolean,
): string {
  const t = words.arithmetic;
  if (check.kind === 'not-checkable') {
    const isSilenced =
      check.reason === 'input-missing' && check.inputs.every((id) => set.byId.has(id));
    return t.cannot(isSilenced ? t.silenced : t.reasons[check.reason]);
  }
  const claim = entry(set.byId, check.claim);
  const stated = figureText(claim, set, words);
  const equation = equationText(check, claim, set, words);
  const isExact = claim.operator === 'eq';
  if (check.kind === 'agrees') {
    if (!isExact) return t.fits(equation, stated);
    return check.apart === 0 ? t.agrees(equation) : t.rounds(equation, stated);
  }
  if (!isOwn) return t.differs(equation, stated);
  if (!isExact) return t.breaks(equation, stated);
  const sentence = t.disagrees(equation, stated, quantity(check.apart, check, claim, set, words));
  const steps = stepsSentence(check, claim, set, words);
  return [sentence, ...steps].join(words.lang === 'en' ? ' ' : '');
}

/** Where the number of yearly changes comes from; nothing for every other formula. */
function stepsSentence(
  check: Reckoned,
  claim: Claim,
  set: ClaimSet,
  { lang, arithmetic }: AllWords,
): readonly string[] {
  const from = inputsOf(check, set)[0]?.period;
  const to = claim.target?.horizon ?? claim.period;
  if (check.steps === null || !from || !to) return [];
  const count = formatNumber(check.steps, lang);
  return [arithmetic.steps(count, formatPeriod(from, lang), formatPeriod(to, lang))];
}

function equationText(check: Reckoned, claim: Claim, set: ClaimSet, words: AllWords): string {
  const { lang, arithmetic } = words;
  const result = quantity(check.implied, check, claim, set, words);
  if (check.formula === 'count-of-names')
    return arithmetic.count(formatList(check.inputs, lang), result);
  const inputs = inputsOf(check, set);
  const scale = lang === 'en' ? sharedScale(check.implied, [claim, ...inputs]) : 1;
  const decimals = decimalsOf(check, claim, set);
  const figures = inputs.map((input) => {
    const value = plainValue(input) / scale;
    return { value, text: formatNumber(Math.abs(value), lang, decimals) };
  });
  return arithmetic.equation(reckoning(check, figures), result);
}

/** The magnitude that the result writes out in words, where all figures are stated in it: 1 where they are not. */
function sharedScale(result: number, claims: readonly Claim[]): number {
  const scale = 10 ** (claims[0]?.unitMult ?? 0);
  const areAlike = scale >= 1e6 && claims.every(({ unitMult }) => 10 ** unitMult === scale);
  const size = Math.abs(result) / scale;
  return areAlike && size >= 1 && size < 1000 && result % 10_000 === 0 ? scale : 1;
}

interface Figure {
  readonly value: number;
  /** Without its sign. */
  readonly text: string;
}

/** The left side of the equation, as one writes it down: `5.6 − 8.5`, `40 − 6 × 1.5`. */
function reckoning({ formula, steps }: Reckoned, figures: readonly Figure[]): string {
  const signed = figures.map(({ value, text }) => (value < 0 ? `−${text}` : text));
  const inner = figures.map(({ value, text }) => (value < 0 ? `(−${text})` : text));
  const [a = '', ...others] = signed.slice(0, 1).concat(inner.slice(1));
  const [b = ''] = others;
  const last = figures.at(-1);
  const sign = (last?.value ?? 0) < 0 ? '−' : '+';
  switch (formula) {
    case 'difference':
    case 'subtract-difference':
      return `${a} − ${b}`;
    case 'add-difference':
    case 'sum':
      return [a, ...others].join(' + ');
    case 'product':
      return [a, ...others].join(' × ');
    case 'ratio':
    case 'share-of':
      return `${a} ÷ ${b}`;
    case 'relative-change':
      return `(${b} − ${inner[0] ?? ''}) ÷ ${inner[0] ?? ''} × 100`;
    case 'index-from-change':
      return `100 ${sign} ${last?.text ?? ''}`;
    case 'after-yearly-changes':
      return `${a} ${sign} ${String(steps)} × ${last?.text ?? ''}`;
    case 'count-of-names':
    case 'restates':
      return figures.map(({ text }) => text).join();
  }
}

function quantity(
  value: number,
  check: Reckoned,
  claim: Claim,
  set: ClaimSet,
  { lang }: AllWords,
): string {
  const decimals = decimalsOf(check, claim, set);
  return formatQuantity(value, entry(set.units, claim.unit), lang, { decimals });
}

/** As many digits as any of the figures has, and two at least: so that no rounding makes a difference vanish. */
function decimalsOf(check: Reckoned, claim: Claim, set: ClaimSet): number {
  const decimals = [claim, ...inputsOf(check, set)].map((one) =>
    claimDecimals(one, entry(set.indicators, one.indicator).decimals),
  );
  return Math.max(2, ...decimals);
}

function inputsOf({ inputs }: Reckoned, set: ClaimSet): readonly Claim[] {
  return inputs.flatMap((id) => set.byId.get(id) ?? []);
}
