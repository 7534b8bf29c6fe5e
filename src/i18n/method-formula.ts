import type { Lang } from '../app/domain/localized';
import type { Equation, Letter } from '../app/domain/methods/formula';
import { inOneLine, isFillable } from '../app/domain/methods/formula';
import type { Band, Judged, Method } from '../app/domain/methods/method';
import { formatNumber } from './format';

/**
 * How the formulas of methods are written in one line: letters are the same in all languages. The fonts of pictures have
 * lowered figures, but neither lowered letters nor bars: those stand as they are, `yt` and `ym`.
 */
const WRITTEN: Partial<Record<Letter, string>> = { y0: 'y₀', t0: 't₀' };

/** `y₀`, `yt`. */
export function letterText(letter: Letter): string {
  return WRITTEN[letter] ?? letter;
}

/** `R = d × o ÷ |r|`. */
export function formulaText({ letter, is }: Equation): string {
  const line = inOneLine(is, (part) =>
    typeof part === 'number' ? String(part) : letterText(part),
  );
  return `${letterText(letter)} = ${line}`;
}

/** `R = −1 × (−0.0698) ÷ |−0.0742| = 0.940`; null where it runs over figures that have no letter each. */
export function filledText(equation: Equation, judged: Judged, lang: Lang): string | null {
  const { letter, is } = equation;
  if (!isFillable(is)) return null;
  const numbers = numbersOf(equation, judged, lang);
  const line = inOneLine(is, (part) => {
    return typeof part === 'number' ? String(part) : (numbers.get(part) ?? letterText(part));
  });
  return `${letterText(letter)} = ${line} = ${numbers.get(letter) ?? ''}`;
}

/** Every letter of a ruling as it is written: its inputs, and the equation's own letter where that is the result. */
export function numbersOf(
  { letter }: Equation,
  { inputs, result }: Judged,
  lang: Lang,
): ReadonlyMap<Letter, string> {
  const known = new Map(
    inputs.map(({ symbol, value }) => [symbol, letterNumber(symbol, value, lang)]),
  );
  if (!known.has(letter)) known.set(letter, letterNumber(letter, result, lang));
  return known;
}

const YEARS: readonly Letter[] = ['t0', 't', 'T', 'ti', 'tm'];
const RATES: readonly Letter[] = ['o', 'r', 'wi'];
const RATIOS: readonly Letter[] = ['R', 'x', 'L', 'P'];
const TENTHS: readonly Letter[] = ['C', 'E'];

/** A number as it stands for a letter: years without a mark of thousands, ratios with three digits, 0.940. */
export function letterNumber(letter: Letter, value: number, lang: Lang): string {
  if (YEARS.includes(letter)) return String(Number(value.toFixed(2)));
  if (RATIOS.includes(letter)) return fixed(value, 3);
  if (TENTHS.includes(letter)) return fixed(value, 2);
  return formatNumber(value, lang, RATES.includes(letter) ? 4 : 2);
}

/** The result of a method as it is held against its bands: `0.940`, of way and time `6.09`. */
export function resultText({ equations }: Method, value: number, lang: Lang): string {
  const letter = equations.at(-1)?.letter;
  return letter ? letterNumber(letter, value, lang) : formatNumber(value, lang);
}

/** From which result to which a band goes: `0.600 ≤ R < 0.950`. */
export function bandText(method: Method, bands: readonly Band[], at: number, lang: Lang): string {
  const letter = letterText(method.equations.at(-1)?.letter ?? 'x');
  const limit = (index: number) => {
    const from = bands[index]?.from ?? null;
    return from === null ? null : resultText(method, from, lang);
  };
  const [low, high] = [limit(at), limit(at - 1)];
  if (low === null) return high === null ? letter : `${letter} < ${high}`;
  return high === null ? `${letter} ≥ ${low}` : `${low} ≤ ${letter} < ${high}`;
}

function fixed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
