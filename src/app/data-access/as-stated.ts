import type { Operator } from '../domain/claim';

/** What the words of a source say, read as a number. */
export interface StatedFigure {
  readonly value: number;
  /** The upper end of "6 to 6.5 percent"; null otherwise. */
  readonly max: number | null;
  /** Where the words themselves say how the figure is meant; null where any operator goes with them. */
  readonly operator: Operator | null;
}

const CARDINALS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty',
);
const ORDINALS = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);
/** Parts of a whole: "a half", "one-third", "two-fifths". */
const PARTS = words('- - half third quarter fifth sixth seventh eighth ninth tenth');
const MAGNITUDES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** As Chinese writes them behind the number: `1300万`. Longer ones first. */
const SIGNS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
];
const NUMERALS = '零一二三四五六七八九十';
/** `三分之一` is a third, `百分之六` 6 percent. */
const CHINESE_PART = /^(百|[二三四五六七八九十])分之(\d+(?:\.\d+)?|[一二三四五六七八九十])$/;

/** Turns of phrase that state a figure without writing one. */
const PHRASES: readonly (readonly [RegExp, Operator | null, (digits: string) => number])[] = [
  [/^double-digit$/, 'ge', () => 10],
  [/^(?:trailed|lagged) behind$/, 'lt', () => 0],
  [/^(?:lowest|last|slowest) of (?:all )?(?:the )?(\d+)$/, null, Number],
  [/^(?:highest|first|fastest) of (?:all )?(?:the )?\d+$/, null, () => 1],
  [/^(?:the )?(?:next|past|last|coming) decade$/, null, () => 10],
  [/^(\d{3}0)s$/, null, Number],
  [/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4})$/, null, Number],
];

/**
 * Reads a figure as a document writes it: `17.8 percent`, `$4,822`, `13 million`, `one-third`, `16th`, `1950s`,
 * `double-digit`, `6 to 6.5 percent`. A unit behind the number is not looked at.
 *
 * @returns null where the words are no figure, or more than one
 */
export function readStated(text: string): StatedFigure | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/^[$¥€£]/, '');
  for (const [pattern, operator, value] of PHRASES) {
    const match = pattern.exec(plain);
    if (match) return { value: value(match[1] ?? ''), max: null, operator };
  }
  const [from = '', to, more] = plain.split(/ to |–|[至到～~]|(?<=%)-(?=\d)/);
  const value = readOne(from);
  if (value === null || more !== undefined) return null;
  if (to === undefined) return { value, max: null, operator: null };
  const max = readOne(to);
  return max === null ? null : { value, max, operator: 'range' };
}

function readOne(plain: string): number | null {
  const chinese = CHINESE_PART.exec(plain);
  if (chinese) return readChinesePart(chinese[1] ?? '', chinese[2] ?? '');
  const part = /^(a|[a-z]+)[- ](?:(half)|([a-z]+?)s?)$/.exec(plain);
  const below = PARTS.get(part?.[2] ?? part?.[3] ?? '');
  const above = part?.[1] === 'a' ? 1 : CARDINALS.get(part?.[1] ?? '');
  if (below !== undefined && above !== undefined) return above / below;
  const match = /^(-?\d+(?:\.\d+)?)(st|nd|rd|th)?\b|^([a-z]+)(?![\w-])/.exec(plain);
  if (!match) return null;
  const [head, digits, , word = ''] = match;
  const number =
    digits === undefined ? (CARDINALS.get(word) ?? ORDINALS.get(word)) : Number(digits);
  const rest = plain.slice(head.length).trim();
  // A second number behind the first leaves open which of them is meant.
  if (number === undefined || /\d/.test(rest)) return null;
  const sign = SIGNS.find(([name]) => rest.startsWith(name));
  return number * (sign?.[1] ?? MAGNITUDES.get(rest.split(' ')[0] ?? '') ?? 1);
}

function readChinesePart(whole: string, part: string): number {
  const numeral = NUMERALS.indexOf(part);
  const above = numeral < 0 ? Number(part) : numeral;
  return whole === '百' ? above : above / NUMERALS.indexOf(whole);
}

function words(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, value) => [word, value]));
}
