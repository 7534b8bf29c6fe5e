import type { WordsOfTargets } from '../../../i18n/en-judging';
import type { MethodsPageWords } from '../../../i18n/en-methods-page';
import { formatList, formatNumber } from '../../../i18n/format';
import { bandText, filledText, numbersOf, resultText } from '../../../i18n/method-formula';
import type { Equation, Expression, Letter } from '../../domain/methods/formula';
import { isFillable, LETTERS } from '../../domain/methods/formula';
import type { Flip } from '../../domain/methods/flips';
import { flipsOf } from '../../domain/methods/flips';
import type { Method, MethodId, Ruling, Status, Tone } from '../../domain/methods/method';
import { METHODS, TONES } from '../../domain/methods/registry';
import type { Track } from '../../domain/track';
import { DISAGREEMENT, exampleOf } from './examples';

/** A verdict in words, with the shape that goes with it. */
export interface Said {
  readonly id: MethodId;
  readonly name: string;
  readonly result: string;
  readonly verdict: string;
  readonly tone: Tone | null;
  readonly projected: string;
}

export interface BandRow {
  readonly status: Status;
  readonly name: string;
  readonly tone: Tone;
  readonly range: string;
  readonly because: string;
}

/** An equation with the numbers of a case in place of its letters. */
export interface Filled {
  readonly equation: Equation;
  readonly numbers: ReadonlyMap<Letter, string> | null;
  readonly line: string | null;
}

/** One method as its section shows it: everything in words, but formulas. */
export interface MethodView {
  readonly method: Method;
  readonly name: string;
  readonly asks: string;
  readonly letters: readonly {
    readonly letter: Letter;
    readonly means: string;
  }[];
  readonly bands: readonly BandRow[];
  readonly suits: string;
  readonly refusals: readonly string[];
  readonly checked: string;
  readonly example: {
    readonly filled: readonly Filled[];
    readonly says: string;
    readonly tone: Tone | null;
    readonly flips: readonly string[];
    /** What the other methods say of it; those that say the same, together. */
    readonly others: readonly string[];
  };
}

type Words = WordsOfTargets & { readonly page: MethodsPageWords };

/** What every method says of the case on which they disagree. */
export function disagreement(words: Words): readonly Said[] {
  return METHODS.map((method) => said(method, method.judge(DISAGREEMENT), words));
}

function said(method: Method, ruling: Ruling, { lang, methods: t, page }: Words): Said {
  const base = { id: method.id, name: t.short[method.id] };
  if (ruling.kind === 'refused') {
    const reasons = ruling.reasons.map((reason) => t.refusals[reason]);
    return { ...base, result: '–', verdict: page.refused(reasons), tone: null, projected: '–' };
  }
  const { projected, result, status } = ruling;
  return {
    ...base,
    result: resultText(method, result, lang),
    verdict: t.statuses[status],
    tone: TONES[status],
    projected: projected === null ? page.disagree.noProjection : formatNumber(projected, lang, 2),
  };
}

export function methodView(method: Method, words: Words): MethodView {
  const { methods: t, page, lang } = words;
  const { id, equations, reference } = method;
  return {
    method,
    name: t.names[id],
    asks: t.asks[id],
    letters: lettersOf(equations).map((letter) => ({
      letter,
      means: page.letterMeanings[letter],
    })),
    bands: bandRows(method, words),
    suits: page.suitsWhat[id],
    refusals: method.refuses.map((reason) => t.refusals[reason]),
    checked: reference
      ? `${page.read[reference.read]}${lang === 'en' ? ' ' : ''}${page.readNotes[id]}`
      : page.ownArithmetic,
    example: exampleView(method, exampleOf(id), words),
  };
}

/** In the order of the list of letters, each once. */
function lettersOf(equations: readonly Equation[]): readonly Letter[] {
  const found = new Set(equations.flatMap(({ letter, is }) => [letter, ...lettersIn(is)]));
  return LETTERS.filter((letter) => found.has(letter));
}

function lettersIn(part: Expression): readonly Letter[] {
  if (part.kind === 'letter') return [part.letter];
  if (part.kind === 'number') return [];
  if ('of' in part) return lettersIn(part.of);
  return [...lettersIn(part.left), ...lettersIn(part.right)];
}

/** Where the level decides, the statuses that it can give; where bands move with time, those of the letter E. */
function bandRows(method: Method, { methods: t, page, lang }: Words): readonly BandRow[] {
  const row = (status: Status, range: string): BandRow => {
    return {
      status,
      name: t.statuses[status],
      tone: TONES[status],
      range,
      because: t.because[status],
    };
  };
  const { id, bands, whenReached } = method;
  const first = whenReached ? [row(whenReached, page.levelReached)] : [];
  if (id === 'outcome') {
    const all = ['met', 'missed', 'within', 'below', 'above', 'difference-only'] as const;
    return all.map((status) => row(status, page.byOutcome));
  }
  if (id === 'current-status')
    return [...first, row('ahead-of-time', 'C ≥ E'), row('behind-time', 'C < E')];
  return [
    ...first,
    ...bands.map(({ status }, at) => row(status, bandText(method, bands, at, lang))),
  ];
}

function exampleView(method: Method, track: Track, words: Words): MethodView['example'] {
  const { methods: t, page, lang } = words;
  const ruling = method.judge(track);
  const rest = METHODS.filter((other) => other !== method).map((other) =>
    said(other, other.judge(track), words),
  );
  const others = [...Map.groupBy(rest, ({ verdict }) => verdict)].map(([verdict, all]) => {
    const names = formatList(
      all.map(({ name }) => name),
      lang,
    );
    return `${names}${words.colon}${verdict}`;
  });
  if (ruling.kind === 'refused') {
    const reasons = ruling.reasons.map((reason) => t.refusals[reason]);
    return { filled: [], says: page.refused(reasons), tone: null, flips: [], others };
  }
  const filled = method.equations
    .filter(({ is }) => isFillable(is))
    .map((equation) => ({
      equation,
      numbers: numbersOf(equation, ruling, lang),
      line: filledText(equation, ruling, lang),
    }));
  return {
    filled,
    says: page.exampleSays(t.statuses[ruling.status], t.because[ruling.status]),
    tone: TONES[ruling.status],
    flips: flipsOf(method, track, 1).map((flip) => flipText(flip, track, words)),
    others,
  };
}

function flipText({ of, at, status }: Flip, track: Track, { methods: t, lang }: Words): string {
  const word = t.statuses[status];
  if (of === 'horizon') return t.flips.horizon(String(at), word);
  const year = of === 'latest' ? track.observations.at(-1)?.year : track.baseline?.year;
  return t.flips[of](formatNumber(at, lang, 1), word, String(year));
}
