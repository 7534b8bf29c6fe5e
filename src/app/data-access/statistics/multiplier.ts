/** Powers of ten in words. Those that stand together multiply: `hundred thousand`, `百万`. */
const WORDS: readonly (readonly [form: RegExp, power: number])[] = [
  [/^(?:units?|ones?)$/, 0],
  [/^tens?$/, 1],
  [/^hundreds?$/, 2],
  [/^thousands?$/, 3],
  [/^(?:millions?|mln|mio)$/, 6],
  [/^(?:billions?|bn)$/, 9],
  [/^trillions?$/, 12],
];
const SIGNS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Powers of ten beyond these are no multipliers of statistics. */
const LEAST = -12;
const MOST = 15;

/** Several places of thousands, however grouped: `1000`, `1,000`, `1 000 000`. */
const FACTOR = /^1(?:0*|0{0,2}(?:[ ,'’\u00a0\u202f]000)+)$/;

/**
 * The powers of ten that a column of multipliers states, for each of its texts: codes of SDMX (`6`, `6: Millions`), factors
 * (`1000`, `10^3`) and words (`Thousands`, `百万`). Whether `1` is a code, for tens, or the factor one, the other texts of the
 * column tell. Nothing stated is 0.
 *
 * @returns null for a text that is none of these
 */
export function readMultipliers(texts: readonly string[]): readonly (number | null)[] {
  const plain = texts.map((text) => text.trim().toLowerCase());
  const areFactors = plain.some((text) => FACTOR.test(text) && text.length > 2);
  return plain.map((text) => {
    const power = text === '' ? 0 : powerOf(text, areFactors);
    return power !== null && power >= LEAST && power <= MOST ? power : null;
  });
}

function powerOf(text: string, areFactors: boolean): number | null {
  if (FACTOR.test(text) && (areFactors || text.length > 2))
    return text.replace(/\D/g, '').length - 1;
  const [, exponent] = /^(?:10(?:\^|\*\*)|1e)([+-]?\d{1,2})$/.exec(text) ?? [];
  if (exponent !== undefined) return Number(exponent);
  const [, code, label] = /^(-?\d{1,2})(?: ?[:=(-] ?(\D.*))?$/.exec(text) ?? [];
  if (code !== undefined) return areFactors && label === undefined ? null : Number(code);
  const [, factor, words = text] = /^(1[0 ,]*) (\D.*)$/.exec(text) ?? [];
  const power = ofWords(words) ?? ofSigns(words);
  return power === null ? null : power + (factor?.match(/0/g)?.length ?? 0);
}

/** `thousands`, `in millions`, `millions of euros`. */
function ofWords(text: string): number | null {
  const words = text
    .replace(/^in /, '')
    .replace(/ of .*$/, '')
    .split(/[ -]/);
  const powers = words.map((word) => WORDS.find(([form]) => form.test(word))?.[1]);
  return powers.reduce<number | null>(
    (sum, power) => (sum === null || power === undefined ? null : sum + power),
    0,
  );
}

/** `万`, `百万`, `亿元`. */
function ofSigns(text: string): number | null {
  const [, signs = ''] = /^([十百千万亿]+)[^十百千万亿]*$/u.exec(text) ?? [];
  return signs === '' ? null : signs.split('').reduce((sum, sign) => sum + (SIGNS[sign] ?? 0), 0);
}
