import type { DecimalSign } from './mapping';

/** Only a decimal sign stands before one, two, four or more digits, or behind a nought, or after groups of the other sign. */
const PROOF: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[^.]*\.(\d{1,2}|\d{4,})(?!\d|\.)|^-?0\.\d+$|,\d{3}\.\d|,\d{3},\d{3}/,
  ',': /^[^,]*,(\d{1,2}|\d{4,})(?!\d|,)|^-?0,\d+$|\.\d{3},\d|\.\d{3}\.\d{3}/,
};
/** Three digits behind a sign: a decimal part, or the last group of an amount. */
const THREE: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[-−]?[1-9]\d{0,2}\.\d{3}(?!\d)/,
  ',': /^[-−]?[1-9]\d{0,2},\d{3}(?!\d)/,
};
/** Who writes amounts so, groups none. */
const WITHOUT_GROUPS = /^[-−]?[1-9]\d{3,}(?!\d)/;

/**
 * The decimal sign of a table, by its figures: what most of those prove that can be read in one way. Where none does, a
 * point; but files that part their columns by semicolons come from where the comma is the decimal sign: there `10,717` is a
 * little more than ten, and `10.717` ten thousand, unless another amount has four digits without a sign between them.
 */
export function decimalSignOf(texts: Iterable<string>, delimiter: string): DecimalSign {
  let [points, commas, pointed, three, plain] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const figure = text.trim();
    if (!/^[(+\-−]?[\d.,]/.test(figure)) continue;
    if (PROOF['.'].test(figure)) points += 1;
    if (PROOF[','].test(figure)) commas += 1;
    if (THREE['.'].test(figure)) pointed += 1;
    if (THREE[','].test(figure)) three += 1;
    if (WITHOUT_GROUPS.test(figure)) plain += 1;
  }
  if (points !== commas) return commas > points ? ',' : '.';
  const isLocal = three > 0 || (pointed > 0 && plain === 0);
  return points === 0 && isLocal && delimiter === ';' ? ',' : '.';
}
