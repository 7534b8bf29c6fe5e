import { foldText } from '../search';
import type { TableHead } from './table';
import { areOneUnit, magnitudeOf } from './table-units';

/** Words and signs for powers of ten in a unit, in the languages of offices. */
const SCALED =
  /\b(?:mio|mill|mln|mn|mrd|bn|tsd|mkr|mnkr|tkr|mil|miles|mil[hl]\p{L}+|migliaia)\b|[£€$](?:m|bn|k)\b|0{3}|тыс|млн|млрд|[천만백십]|[百千万亿億]/u;
/** What counts no things, a scale leaves as it is. */
const NO_AMOUNT =
  /[%％‰/=]|\b(?:percent|per cent|percentage|per|points?|index|indices|ratio|rate|years?|hours?|days?|degrees?)\b|指数|比|率|岁|年/iu;

const NAMES: Readonly<Record<number, string>> = {
  3: 'thousand',
  4: '10 000',
  6: 'million',
  8: '100 million',
  9: 'billion',
  12: 'trillion',
};

/** The unit that stands above a table, where it bears a power of ten; empty for none. */
export function scaleAbove({ said }: TableHead): string {
  const unit = said?.unit.trim() ?? '';
  return magnitudeOf(unit).power > 0 ? unit : '';
}

/**
 * A unit of a row below a scale that is said for the whole table: `yuan` below `million yuan`, `persons` below `thousands`. The
 * row's own power of ten goes first, and a scale of another unit, or above percentages, says nothing about it. Nor does one
 * where the column has the same unit with a power of ten, too: `元` beside `亿元` is what it says, as of income per head.
 *
 * @param column all units of the column
 */
export function withScaleAbove(unit: string, above: string, column: readonly string[]): string {
  const { power, rest } = magnitudeOf(above);
  if (power === 0 || unit === '') return unit;
  const isScaled = (other: string) => {
    const own = magnitudeOf(other);
    return own.power > 0 && areOneUnit(own.rest, unit);
  };
  if (column.some(isScaled)) return unit;
  if (rest !== '') return areOneUnit(rest, unit) ? above : unit;
  const isOwn = magnitudeOf(unit).power > 0 || SCALED.test(foldText(unit));
  if (isOwn || NO_AMOUNT.test(unit)) return unit;
  return /\p{Script=Han}/u.test(above) ? above + unit : `${NAMES[power] ?? above} ${unit}`;
}
