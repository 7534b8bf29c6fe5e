import type { DecimalSign } from './mapping';

/** Only a decimal sign stands before one, two, four or more digits, or behind a nought, or after groups of the other sign. */
const PROOF: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[^.]*\.(\d{1,2}|\d{4,})(?!\d|\.)|^-?0\.\d+$|,\d{3}\.\d|,\d{3},\d{3}/,
  ',': /^[^,]*,(\d{1,2}|\d{4,})(?!\d|,)|^-?0,\d+$|\.\d{3},\d|\.\d{3}\.\d{3}/,
};
const THOUSAND = /^-?[1-9]\d{0,2},\d{3}\b/;

/**
 * The decimal sign of a table, by its figures: what most of those prove that can be read in one way. Where none does, a
 * point; but a comma before three digits is a decimal one in files that part their columns by semicolons, as they do where
 * that is so.
 */
export function decimalSignOf(texts: Iterable<string>, delimiter: string): DecimalSign {
  let [points, commas, thousands] = [0, 0, 0];
  for (const text of texts) {
    const figure = text.trim();
    if (!/^[(+\-−]?[\d.,]/.test(figure)) continue;
    if (PROOF['.'].test(figure)) points += 1;
    if (PROOF[','].test(figure)) commas += 1;
    if (THOUSAND.test(figure)) thousands += 1;
  }
  if (points !== commas) return commas > points ? ',' : '.';
  return points === 0 && thousands > 0 && delimiter === ';' ? ',' : '.';
}
