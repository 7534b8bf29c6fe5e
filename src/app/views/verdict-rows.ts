import type { WordsOfTargets } from '../../i18n/en-judging';
import { bandText, filledText, letterNumber, numbersOf } from '../../i18n/method-formula';
import type { TargetText } from '../charts/target-text';
import { targetText } from '../charts/target-text';
import { LIGHT } from '../charts/theme';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Flip } from '../domain/methods/flips';
import type { Equation, Letter } from '../domain/methods/formula';
import { flipsOf } from '../domain/methods/flips';
import type { Judged, Method, MethodId } from '../domain/methods/method';
import { METHODS } from '../domain/methods/registry';
import { latestOf } from '../domain/track';
import type { VerdictLook } from './verdict-words';
import { lookOf, markOf, verdictMark, verdictText } from './verdict-words';

/** Figures and years of the target; whatever else stands in a formula is made of them. */
const GIVEN: readonly Letter[] = ['y0', 't0', 'yt', 't', 'yT', 'T'];

/** A method's line of the verdict matrix. */
export interface VerdictRow extends VerdictLook {
  readonly id: MethodId;
  readonly name: string;
  readonly asks: string;
  readonly verdict: string;
  /** "assumed" or "supplied", where the verdict rests on that. */
  readonly mark: string | null;
  /** One line: what the status means; empty where the method does not apply. */
  readonly because: string;
  /** Why it does not apply; empty beside a verdict. */
  readonly reasons: readonly string[];
  /** Each with letters, and with numbers where it has them. */
  readonly formulas: readonly {
    readonly equation: Equation;
    readonly numbers: ReadonlyMap<Letter, string> | null;
    readonly line: string | null;
  }[];
  readonly inputs: readonly {
    readonly letter: Letter;
    readonly value: string;
    readonly claims: readonly ClaimId[];
    readonly mark: string | null;
  }[];
  readonly bands: readonly { readonly text: string; readonly isHere: boolean }[];
  readonly flips: readonly string[];
}

export function verdictRows(
  appraisal: Appraisal,
  set: ClaimSet,
  words: WordsOfTargets,
): readonly VerdictRow[] {
  const text = targetText(appraisal, { set, words, theme: LIGHT });
  return METHODS.map((method): VerdictRow => {
    const { methods: t, targetPage } = words;
    const ruling = appraisal.rulings.get(method.id);
    const named = { id: method.id, name: t.names[method.id], asks: t.asks[method.id] };
    if (ruling?.kind !== 'judged')
      return {
        ...named,
        ...lookOf('none'),
        verdict: targetPage.notApplied,
        mark: null,
        because: '',
        reasons: (ruling?.reasons ?? []).map((reason) => t.refusals[reason]),
        formulas: method.equations.map((equation) => ({ equation, numbers: null, line: null })),
        inputs: [],
        bands: [],
        flips: [],
      };
    return {
      ...named,
      ...lookOf(ruling.status),
      verdict: verdictText(method.id, ruling, text, words),
      mark: verdictMark(ruling, words),
      because: t.because[ruling.status],
      reasons: [],
      ...workingOf(method, ruling, words),
      bands: bandsOf(method, ruling, words),
      flips: flipsFor(method, appraisal, text, words),
    };
  });
}

/** The formulas with letters and with numbers, and the figures that went into them. */
function workingOf(
  { equations }: Method,
  ruling: Judged,
  words: WordsOfTargets,
): Pick<VerdictRow, 'formulas' | 'inputs'> {
  return {
    formulas: equations.map((equation) => {
      const line = filledText(equation, ruling, words.lang);
      const numbers = line === null ? null : numbersOf(equation, ruling, words.lang);
      return { equation, numbers, line };
    }),
    inputs: ruling.inputs
      .filter(({ symbol }) => GIVEN.includes(symbol))
      .map((input) => ({
        letter: input.symbol,
        value: letterNumber(input.symbol, input.value, words.lang),
        claims: input.claims,
        mark: markOf(input, words),
      })),
  };
}

function bandsOf(method: Method, { bands, status, reached }: Judged, words: WordsOfTargets) {
  const { methods: t, targetPage, colon } = words;
  // A method that gives no status for a level reached goes by its bands all the same.
  const isByLevel = reached && method.whenReached !== null;
  const listed = bands.map((band, at) => ({
    text: `${bandText(method, bands, at, words.lang)}${colon}${t.statuses[band.status]}`,
    isHere: !isByLevel && band.status === status,
  }));
  const first = method.whenReached
    ? [
        {
          text: `${targetPage.reachedAlready}${colon}${t.statuses[method.whenReached]}`,
          isHere: reached,
        },
      ]
    : [];
  return [...first, ...listed];
}

function flipsFor(
  method: Method,
  appraisal: Appraisal,
  { figure }: TargetText,
  { methods: t }: WordsOfTargets,
): readonly string[] {
  const { track, indicator } = appraisal;
  const flips = flipsOf(method, track, Math.max(indicator.decimals, 2));
  const yearOf = ({ of }: Flip) =>
    String((of === 'baseline' ? track.baseline : latestOf(track))?.year ?? '');
  const said = flips.map((flip) => {
    const status = t.statuses[flip.status];
    if (flip.of === 'horizon') return t.flips.horizon(String(flip.at), status);
    return t.flips[flip.of](figure(flip.at), status, yearOf(flip));
  });
  return said.length ? said : [t.noFlip];
}
