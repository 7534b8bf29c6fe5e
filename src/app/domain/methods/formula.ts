/**
 * The letters of the formulas. Of the track: y0 in t0 baseline, yt in t latest, yT in T target, d wanted direction (1 or
 * -1); yi in ti any figure. Made on the way: o, r growth rates observed and needed, v carried on to the horizon, E what
 * the time asks for, wi weight, tm and ym weighted means of years and figures, b slope. Results: D, R, x, L, C, P.
 */
export const LETTERS = [
  'y0',
  't0',
  'yt',
  't',
  'yT',
  'T',
  'd',
  'yi',
  'ti',
  'o',
  'r',
  'v',
  'E',
  'wi',
  'tm',
  'ym',
  'b',
  'D',
  'R',
  'x',
  'L',
  'C',
  'P',
] as const;
export type Letter = (typeof LETTERS)[number];

/** A formula as a tree: set as mathematics on the page, written in one line elsewhere, and evaluated by tests. */
export type Expression =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'plus' | 'minus' | 'times' | 'over' | 'power';
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The absolute value, or the sum over all figures from the baseline to the latest. */
  | { readonly kind: 'size' | 'sum'; readonly of: Expression };

/** What a letter stands for. */
export interface Equation {
  readonly letter: Letter;
  readonly is: Expression;
}

type Term = Letter | number | Expression;

function term(of: Term): Expression {
  if (typeof of === 'number') return { kind: 'number', value: of };
  return typeof of === 'string' ? { kind: 'letter', letter: of } : of;
}

function binary(kind: 'plus' | 'minus' | 'times' | 'over' | 'power') {
  return (left: Term, right: Term): Expression => ({ kind, left: term(left), right: term(right) });
}

export const plus = binary('plus');
export const minus = binary('minus');
export const times = binary('times');
export const over = binary('over');
export const power = binary('power');
export const size = (of: Term): Expression => ({ kind: 'size', of: term(of) });
export const sum = (of: Term): Expression => ({ kind: 'sum', of: term(of) });

export function equation(letter: Letter, is: Expression): Equation {
  return { letter, is };
}

/** The yearly growth rate from the baseline to the latest figure: two methods start from it. */
export const OBSERVED_GROWTH = equation(
  'o',
  minus(power(over('yt', 'y0'), over(1, minus('t', 't0'))), 1),
);

/** How tightly a part binds, so that only those brackets are written that are needed. */
const BINDING = { plus: 1, minus: 1, times: 2, over: 2, power: 3, size: 4, sum: 4 } as const;

/** Whether a part of an expression needs brackets where it stands in a line. */
export function needsBrackets(
  part: Expression,
  within: Expression,
  side: 'left' | 'right',
): boolean {
  if (part.kind === 'letter') return false;
  if (within.kind === 'letter' || within.kind === 'number') return false;
  const outer = BINDING[within.kind];
  if (part.kind === 'number') return part.value < 0 && (outer > 2 || side === 'right');
  const inner = BINDING[part.kind];
  if (inner !== outer) return inner < outer;
  return within.kind === 'power' || (side === 'right' && within.kind !== 'plus');
}

const SIGNS = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ', power: '^' } as const;

/**
 * An expression in one line: `(yt ÷ y0)^(1 ÷ (t − t0)) − 1`.
 *
 * @param written what to write for a letter: its name, or the number that it stands for
 */
export function inOneLine(
  expression: Expression,
  written: (part: Letter | number) => string,
): string {
  const line = (part: Expression) => inOneLine(part, written);
  switch (expression.kind) {
    case 'letter':
      return written(expression.letter);
    case 'number':
      return written(expression.value);
    case 'size':
      return `|${line(expression.of)}|`;
    case 'sum':
      return expression.of.kind === 'letter'
        ? `Σ ${line(expression.of)}`
        : `Σ (${line(expression.of)})`;
    default: {
      const sided = (part: Expression, side: 'left' | 'right') => {
        const text = line(part);
        // A letter may stand for a negative number: -2 ÷ -3 is hard to read without brackets.
        const isNegative = part.kind === 'letter' && /^[-−]/.test(text);
        const isBracketed = needsBrackets(part, expression, side);
        return isBracketed || (isNegative && (side === 'right' || expression.kind === 'power'))
          ? `(${text})`
          : text;
      };
      const { kind, left, right } = expression;
      return `${sided(left, 'left')}${SIGNS[kind]}${sided(right, 'right')}`;
    }
  }
}

/** Whether all its letters can be replaced by numbers of a ruling: a sum runs over figures that have no letter each. */
export function isFillable(expression: Expression): boolean {
  switch (expression.kind) {
    case 'letter':
      return !['yi', 'ti', 'wi'].includes(expression.letter);
    case 'number':
      return true;
    case 'sum':
      return false;
    case 'size':
      return isFillable(expression.of);
    default:
      return isFillable(expression.left) && isFillable(expression.right);
  }
}
