const POINT = 46;
const COMMA = 44;
const MINUS = 45;
const BLANK = 32;
const ZERO = 48;

/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));
/** As many digits make a whole number that a double holds exactly. */
const MOST_DIGITS = 15;

/**
 * Cuts one plain number out of bytes: digits, a minus, the decimal sign, blanks around. Nothing else is a number here; what
 * is not is left to `readFigure`, which takes its time. A quotient of two exact doubles is rounded as `Number` rounds the text.
 */
export class NumberCutter {
  private readonly sign: number;
  /** How many decimals the number had. */
  decimals = 0;

  constructor(decimal: '.' | ',') {
    this.sign = decimal === '.' ? POINT : COMMA;
  }

  /** The number that fills the bytes from `from` up to `to`, or NaN. */
  cut(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    let end = to;
    while (at < end && bytes[at] === BLANK) at += 1;
    while (end > at && bytes[end - 1] === BLANK) end -= 1;
    const negative = bytes[at] === MINUS;
    if (negative) at += 1;
    let whole = 0;
    let digits = 0;
    let point = -1;
    for (; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        digits += 1;
      } else if (bytes[at] === this.sign && point < 0 && digits > 0) point = digits;
      else return NaN;
    }
    if (digits === 0 || digits > MOST_DIGITS || point === digits) return NaN;
    this.decimals = point < 0 ? 0 : digits - point;
    const value = whole / (POWERS[this.decimals] ?? 1);
    // Not `-value`: a minus before a nought would make one that is written as -0.
    return negative ? 0 - value : value;
  }
}
