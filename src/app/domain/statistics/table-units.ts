import type { Unit } from '../indicator';
import { foldText } from '../search';
import type { Dataset, IndicatorMember } from './dataset';
import { isSameUnit } from './same-unit';
import { isUnitWord, lastBrackets, unitInParts } from './unit-words';

/** What offices call the units of the package besides their own names. Each means one unit alone. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  percent: 'annual %|percent change|percentage change|% change|percentages|百分数',
  'percentage-points': 'percentage point|pp|p.p.|ppt|个百分点|百分点',
  cny: 'cny|yuan|rmb|renminbi|chinese yuan|yuan renminbi|人民币|人民币元|元',
  usd: 'usd|us$|us dollar|u.s. dollars|current us$|美元',
  persons: 'person|number of persons|number of people|people|ps|inhabitants|人',
  tonnes: 'tonne|metric tons|metric tonnes|吨',
  years: 'year',
  months: 'month',
};

const MAGNITUDES: readonly (readonly [form: RegExp, power: number])[] = [
  [/^(?:万亿|trillions? (?:of )?)/, 12],
  [/^(?:十亿|billions? (?:of )?|bn |mrd\.? |млрд\.? )/, 9],
  [/^(?:亿|100 millions? (?:of )?)/, 8],
  [/^(?:百万|millions? (?:of )?|mio\.? |mln\.? |mill\.? |млн\.? )/, 6],
  [/^(?:万|10 ?000 |10,000 |ten thousands? (?:of )?)/, 4],
  [/^(?:千|thousands? (?:of )?|1 ?000 |1,000 |tsd\.? |тыс\.? )/, 3],
];

/** `US$ billions`, `CNY million`, `US dollar, millions`. */
const BEHIND: readonly (readonly [form: RegExp, power: number])[] = [
  [/,? trillions?$/, 12],
  [/,? (?:billions?|bn|mrd)\.?$/, 9],
  [/,? (?:millions?|mn|mln|mio)\.?$/, 6],
  [/,? thousands?$/, 3],
];

/** A magnitude in digits: `x 1,000`, `1 000 000`. */
const IN_DIGITS = /^(?:[x×] ?)?1((?:[ ,.]?000)+)(?: |$)/;

/** The power of ten that a unit bears, and the unit without it; 0 for none. Of `thousands` nothing is left. */
export function magnitudeOf(text: string): { readonly power: number; readonly rest: string } {
  const folded = foldText(text);
  const digits = IN_DIGITS.exec(folded);
  if (digits)
    return {
      power: digits[1]!.replace(/\D/g, '').length,
      rest: folded.slice(digits[0].length),
    };
  for (const magnitudes of [MAGNITUDES, BEHIND])
    for (const [form, power] of magnitudes) {
      const padded = magnitudes === MAGNITUDES ? `${folded} ` : folded;
      if (form.test(padded)) return { power, rest: padded.replace(form, '').trim() };
    }
  return { power: 0, rest: folded };
}

/** Whether two texts are names of one unit. */
export function areOneUnit(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  const same = [...Object.values(OTHER_NAMES), 'eur|euro|euros|€'];
  return (
    a.replace(/s$/, '') === b.replace(/s$/, '') ||
    same.some((names) => [a, b].every((name) => names.split('|').includes(name)))
  );
}

/** A unit, and the power of ten that figures in it bear. */
export interface TableUnit {
  readonly unit: Unit;
  readonly unitMult: number;
}

/**
 * The unit of an indicator of a dataset: one of the package where the text is its id, symbol or name, or a usual other name,
 * with a magnitude before it (`亿元`, `million persons`), behind it (`US$ billions`) or without; else a unit of its own with the text as its name. Where
 * the file has no units, one may stand in brackets behind the indicator's name. Else it is a unit that is not
 * stated, of this dataset alone: such figures are put beside no others.
 *
 * A magnitude counts only where no multiplier stands beside it: of both together nobody knows whether one repeats the other.
 */
export function unitOf(
  dataset: Dataset,
  member: IndicatorMember,
  units: Iterable<Unit>,
): TableUnit {
  const known = [...units];
  const text = member.unit.trim();
  const { unitMult } = member;
  if (text !== '') return read(text, unitMult, known) ?? { unit: ownUnit(text), unitMult };
  const last = lastBrackets(member.name.en);
  const found = read(last, unitMult, known);
  if (found) return found;
  const inside = isUnitWord(last) ? last : unitInParts(member.name.en);
  const ofPart = read(inside, unitMult, known);
  if (ofPart) return ofPart;
  return { unit: isUnitWord(inside) ? ownUnit(inside) : unstated(dataset), unitMult };
}

function read(text: string, unitMult: number, known: readonly Unit[]): TableUnit | null {
  const same = find(text, known);
  if (same) return { unit: same, unitMult };
  const folded = foldText(text);
  for (const magnitudes of unitMult === 0 ? [MAGNITUDES, BEHIND] : []) {
    const magnitude = magnitudes.find(([form]) => form.test(folded));
    const rest = magnitude && find(folded.replace(magnitude[0], ''), known);
    if (rest) return { unit: rest, unitMult: magnitude[1] };
  }
  return null;
}

function find(text: string, units: readonly Unit[]): Unit | undefined {
  const folded = foldText(text);
  const found = units.filter(
    (unit) =>
      isSameUnit(text, unit) || (OTHER_NAMES[unit.id]?.split('|').includes(folded) ?? false),
  );
  return found.length === 1 ? found[0] : undefined;
}

function ownUnit(text: string): Unit {
  const named = { en: text, zh: text };
  return { id: `table:${foldText(text)}`, name: named, symbol: named, quantity: 'as-in-table' };
}

function unstated({ id }: Dataset): Unit {
  return {
    id: `${id}.unit`,
    name: { en: 'unit not stated', zh: '单位未注明' },
    symbol: { en: '', zh: '' },
    quantity: 'not-stated',
  };
}
