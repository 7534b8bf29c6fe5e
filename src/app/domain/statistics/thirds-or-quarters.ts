import type { Period } from '../period';
import { parsePeriod } from '../period';
import { monthsOf } from './period-parts';
import type { TableFormat } from './table';

/** A quarter in Romance languages, a third of a year in SDMX and in the north: `2014-T1`. */
export const T_OF_YEAR = /^([12]\d{3})-T([1-4])$/i;

const QUARTERS =
  /trimestr|\bquarter(?:s|ly)?\b|\binsee\b|\bidbank\b|vierteljahr|quartal|kwartaal|kvartal|季度|四半期/i;
const THIRDS = /tertial|quadrim|cuatrim|\btrimesters?\b|four[- ]month|third of|四个月/i;
/** Words of tables in languages where a T is a quarter. */
const ROMANCE =
  /libell[eé]|période|valeur|année|région|\bperiodo|período|\bvalore?\b|territori[oi]|comunidad|provincia/i;

const QUARTER = /^[12]\d{3}-Q[1-4]$/i;
const THIRD = /^[12]\d{3}-(?:01\/.*-04|05\/.*-08|09\/.*-12)$/;

/** Null where nothing tells. */
export type SenseOfT = 'quarters' | 'thirds' | null;

/**
 * What the T of a column is. A fourth one proves quarters, the format SDMX says thirds; else words for either decide, and then
 * whether the third of a year is followed by the first of the next. A language alone says quarters only where that is not so.
 *
 * @param texts all of the column, plain
 * @param words whatever the table says besides
 */
export function senseOfT(texts: readonly string[], format: TableFormat, words: string): SenseOfT {
  const parts = new Set(
    texts.flatMap((text) => {
      const [, year, part] = T_OF_YEAR.exec(text) ?? [];
      return year === undefined ? [] : [Number(year) * 4 + Number(part) - 1];
    }),
  );
  const has = (part: number) => [...parts].some((one) => one % 4 === part - 1);
  // One that the analyst has corrected is an answer for all.
  if (has(4) || texts.some((text) => QUARTER.test(text))) return 'quarters';
  if (texts.some((text) => THIRD.test(text))) return 'thirds';
  if (format.startsWith('sdmx')) return 'thirds';
  const [quarters, thirds] = [QUARTERS.test(words), THIRDS.test(words)];
  if (quarters !== thirds) return quarters ? 'quarters' : 'thirds';
  const goesOn = [...parts].some((one) => one % 4 === 2 && parts.has(one + 2));
  const isRomance = ROMANCE.test(words);
  if (goesOn === isRomance) return null;
  return goesOn ? 'thirds' : 'quarters';
}

export function readT(text: string, sense: SenseOfT): Period | null {
  const [, year = '', part = ''] = T_OF_YEAR.exec(text) ?? [];
  if (sense === 'quarters') return parsePeriod(`${year}-Q${part}`);
  return sense === 'thirds' && part !== '4' ? monthsOf(year, Number(part) * 4 - 3, 4) : null;
}
