import type { Operator } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { UnitId } from '../domain/indicator';
import { readStated } from './as-stated';

/** A figure as it stands in a phrase. */
export interface FoundFigure {
  /** As written, with its unit: `17.8 percent`. */
  readonly text: string;
  /** What stands in the phrase before it, and behind it. */
  readonly before: string;
  readonly after: string;
  /** In plain units. */
  readonly value: number;
  readonly max: number | null;
  readonly operator: Operator;
}

const NUMBER = String.raw`[$¥€]?\d[\d,]*(?:\.\d+)?`;
const CARDINAL = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty';
const MAGNITUDE = '(?: (?:hundred|thousand|million|billion|trillion))?';
const UNIT =
  '(?: ?(?:percentage points?|percent|per cent|%|yuan|dollars|tonnes|tons|metric tons|people|persons|years|months)(?![a-z]))?';
const HAN_UNIT = '(?:个?百分点|%|％|元|吨|人)';
const HAN = `(?:(?:万亿|千万|百万|亿|万)${HAN_UNIT}?|${HAN_UNIT})`;
const PATTERNS = [
  `${NUMBER}%?(?: to |–|至|到)${NUMBER}(?:${HAN}|${UNIT})`,
  String.raw`(?<![\p{L}\d.])[a-z]+-(?:half|third|quarter|fifth|tenth)s?(?!\p{L})`,
  String.raw`(?:百|[二三四五六七八九十])分之(?:\d+(?:\.\d+)?|[一二三四五六七八九十])`,
  `(?<![a-z\\d.,])${NUMBER}(?:(?:st|nd|rd|th)(?![a-z])|${HAN}|${MAGNITUDE}${UNIT}(?![a-z]))`,
  `(?<!\\p{L})(?:${CARDINAL})${MAGNITUDE}${UNIT}(?!\\p{L})`,
  'double-digit',
].map((pattern) => new RegExp(pattern, 'giu'));

/** Years and spans of years are periods, and no figures. */
const YEARS = /^(?:19|20)\d\d(?:(?: to |–|至|到)(?:19|20)\d\d)?$/;

/** Words right before a figure, or right behind it, that say how it is meant. */
const OPERATORS: readonly (readonly [RegExp, RegExp, Operator])[] = [
  [/(?:at least|no less than|不低于|不少于)\s*$/i, /^\s*(?:or more|or above|以上)/i, 'ge'],
  [/(?:at most|no more than|up to|within|不超过|不高于)\s*$/i, /^\s*(?:or less|以内|以下)/i, 'le'],
  [/(?:more than|over|above|exceed\w*|超过|高于|逾)\s*$/i, /^\s*多/, 'gt'],
  [/(?:less than|under|below|低于|不到|不足)\s*$/i, /^(?!)/, 'lt'],
  [/(?:about|around|nearly|almost|roughly|approximately|约|近)\s*$/i, /^\s*左右/, 'approx'],
];

/** The figures of a phrase, in its order; of several readings of one place the longest. */
export function figuresIn(phrase: string): readonly FoundFigure[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...phrase.matchAll(pattern)].map((match) => ({
      text: match[0].trim().replace(/[,.]$/, ''),
      at: match.index,
    })),
  );
  found.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const figures: FoundFigure[] = [];
  let end = 0;
  for (const { text, at } of found) {
    const stated = at < end || YEARS.test(text) ? null : readStated(text);
    if (!stated) continue;
    end = at + text.length;
    const [before, after] = [phrase.slice(0, at), phrase.slice(end)];
    const said = OPERATORS.find(([ahead, behind]) => ahead.test(before) || behind.test(after));
    figures.push({
      text,
      before,
      after,
      ...stated,
      operator: stated.operator ?? said?.[2] ?? 'eq',
    });
  }
  return figures;
}

/** Words that turn a change round. "Dropped to 9 percent" tells of a level. */
const REDUCES =
  /\b(?:cut|reduc\w*|decreas\w*|fell|fall\w*|drop\w*|declin\w*|contract\w*|shr[aiu]nk)\b|[降减缩]/i;
const TO = /(?:\bto|[到至为])\s*$/i;

/** Whether the words before a figure say that it is a change downwards. */
export function isReduced({ before }: FoundFigure): boolean {
  return REDUCES.test(before) && !TO.test(before);
}

/** The power of ten that a figure writes out: 6 for `13 million`. */
export function multOf({ text }: FoundFigure): number {
  if (/trillion|万亿/i.test(text)) return 12;
  if (/billion/i.test(text)) return 9;
  if (text.includes('亿')) return 8;
  if (/million|百万/i.test(text)) return 6;
  if (text.includes('千万')) return 7;
  return text.includes('万') ? 4 : 0;
}

const UNITS: readonly (readonly [RegExp, UnitId])[] = [
  [/percentage point|百分点/i, 'percentage-points'],
  [/percent|per cent|%|％|百分之/i, 'percent'],
  [/\$|dollar|美元/i, 'usd'],
  [/¥|yuan|元/i, 'cny'],
  [/tonne|tons?\b|吨/i, 'tonnes'],
  [/people|person|人/i, 'persons'],
  [/-(?:half|third|quarter|fifth|tenth)|分之/i, 'fraction'],
  [/years/i, 'years'],
  [/months/i, 'months'],
];

/**
 * The unit that a figure names, or the words behind it: "5.7, 6.5 and 3 percent" are percent all three. Null where none
 * is named, or the package has no such unit.
 */
export function unitOf({ text, after }: FoundFigure, set: ClaimSet): UnitId | null {
  for (const place of [text, /^(?:,| and|、|和)/.test(after) ? after : '']) {
    const id = UNITS.find(([pattern]) => pattern.test(place))?.[1];
    if (id !== undefined && set.units.has(id)) return id;
  }
  return null;
}
