import type { Formula } from './derivation';

/**
 * Recomputes a derived figure. Apart from the list of formulas, which the reader of every package needs.
 *
 * @param inputs values in plain units, in the order the claim names them; for `count-of-names` any list as long as
 *   the names. `relative-change` takes "from, to" and gives percent; `after-yearly-changes` takes "level, change per year".
 * @param years how often the change of `after-yearly-changes` applies; the other formulas do without
 * @returns the value in plain units, or null where the number of inputs does not fit or the result is not finite.
 */
export function derive(
  formula: Formula,
  inputs: readonly number[],
  years: number | null = null,
): number | null {
  const [a, b] = inputs;
  if (formula === 'count-of-names') return inputs.length || null;
  if (a === undefined) return null;
  if (formula === 'sum') return finite(inputs.reduce((total, value) => total + value, 0));
  if (formula === 'product') return finite(inputs.reduce((total, value) => total * value, 1));
  if (formula === 'index-from-change') return inputs.length === 1 ? finite(100 + a) : null;
  if (formula === 'restates') return null;
  if (b === undefined || inputs.length !== 2) return null;
  switch (formula) {
    case 'difference':
    case 'subtract-difference':
      return finite(a - b);
    case 'add-difference':
      return finite(a + b);
    case 'relative-change':
      return finite(((b - a) / a) * 100);
    case 'ratio':
    case 'share-of':
      return finite(a / b);
    case 'after-yearly-changes':
      return years === null ? null : finite(a + years * b);
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
