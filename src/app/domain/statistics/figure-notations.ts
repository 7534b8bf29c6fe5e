import type { Absence, ObsStatus } from './dataset';
import type { DecimalSign } from './mapping';
import { readMissing } from './missing-signs';
import { plainText } from './plain-text';
import { readFlags } from './status-notations';

/** What stands in a cell of values. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** As written. */
      readonly decimals: number;
      /** What flags behind the number say; null where there are none. */
      readonly status: ObsStatus | null;
      /** Flags and footnote marks as written; `%` where that follows the number. */
      readonly note: string;
    }
  | { readonly kind: 'absent'; readonly absence: Absence; readonly note: string }
  | { readonly kind: 'bad'; readonly problem: 'not-a-number' | 'ambiguous-number' };

/** The longest cell that can be a figure: a number with groups, sign, unit and marks. */
const MOST = 120;

/** One mark at the end: stars, daggers, raised digits, `[1]`, `(p)`, ` 1)`; a letter with a bracket needs a blank before it. */
const MARK =
  /^(.*(?:[\d)%‰.,\]*]|\d ?[bcdefinprsuz]{1,4}))(?: ?([*†‡§¶#]+|[\u00b9\u00b2\u00b3\u2070-\u2079\u1d43-\u1d5b]+|\[[^[\]]{1,12}\]|\([a-z\d]{1,2}\))| ([a-z\d]{1,2}\)))$/u;
const FLAGGED = /^(.*[\d)%‰]) ?([bcdefinprsuz][bcdefinprsuz ,]{0,8})$/;

const DIGITS: Readonly<Record<DecimalSign, readonly RegExp[]>> = {
  '.': digitsWith('.', ','),
  ',': digitsWith(',', '.'),
};

/** Plain or with a decimal part; then in groups of three, with one sign for all groups; then with an exponent. */
function digitsWith(decimal: DecimalSign, other: DecimalSign): readonly RegExp[] {
  const part = `(?:[${decimal}](\\d*))?`;
  return [
    new RegExp(`^\\d+${part}$`),
    new RegExp(`^[${decimal}](\\d+)$`),
    new RegExp(`^[1-9]\\d{0,2}(?:([ '’${other}])\\d{3})(?:\\1\\d{3})*(?:[${decimal}](\\d*))?$`),
    new RegExp(`^\\d+${part}e[+-]?\\d{1,3}$`, 'i'),
  ];
}

const BAD: Figure = { kind: 'bad', problem: 'not-a-number' };

/**
 * Reads a cell of values as offices write them: `1 234.5`, `−7,4`, `(12)`, `5 %`, `12.3 b`, `12.3*`, `:`, `..`, `n/a`.
 *
 * The decimal sign is the whole table's, so `1,234` is a thousand where that is a point, and 1.234 where it is a comma; what
 * would be a number only with the other sign is `ambiguous-number`. Groups have three digits, all but the first. A minus
 * before nothing but zeros is left out. Amounts with currency signs, magnitudes (`12 M`), bounds (`<5`), formula errors
 * and numbers beyond what can be kept are no figures.
 */
export function readFigure(text: string, decimal: DecimalSign): Figure {
  if (text.length > MOST) return BAD;
  const plain = plainText(text);
  const missing = readMissing(plain);
  if (missing) return { kind: 'absent', ...missing };
  const { bare, marks } = withoutMarks(plain);
  const [, flagged, letters = ''] = FLAGGED.exec(bare) ?? [];
  const flags = flagged === undefined ? null : readFlags(letters.trim());
  const figure = readSigned(flags && flagged ? flagged : bare, decimal);
  if (figure.kind !== 'number') return figure;
  // Twelve with a break, or twelve billion? Eurostat leaves a blank before its flags.
  if (letters === 'b' && flagged?.length === bare.length - 1)
    return { kind: 'bad', problem: 'ambiguous-number' };
  const marked =
    marks.length === 1 ? readFlags(marks[0]?.replace(/^[([](.*)[)\]]$/, '$1') ?? '') : null;
  const notes = [figure.note, flags ? letters.trim() : '', ...marks];
  return {
    ...figure,
    status: (flags ?? marked)?.status ?? null,
    note: notes.filter((note) => note !== '').join(' '),
  };
}

/** Four marks at most. */
function withoutMarks(plain: string): { readonly bare: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let bare = plain;
  for (let match = MARK.exec(bare); match && marks.length < 4; match = MARK.exec(bare)) {
    marks.unshift(match[2] ?? match[3] ?? '');
    bare = match[1] ?? '';
  }
  return { bare: bare.trim(), marks };
}

/** Sign, accounting brackets and percent sign around the digits. */
function readSigned(text: string, decimal: DecimalSign): Figure {
  const match = /^(\()?([+-]? ?)([\d., '’]*(?:\de[+-]?\d+)?) ?([%‰]?)(\))?( ?[%‰])?$/i.exec(text);
  if (!match) return BAD;
  const [, open, sign = '', digits = '', inside = '', close, outside = ''] = match;
  if ((open === undefined) !== (close === undefined) || (open && sign) || (inside && outside))
    return BAD;
  const read = readDigits(digits.trim(), decimal);
  if (read === null) {
    const other = readDigits(digits.trim(), decimal === '.' ? ',' : '.');
    return other === null ? BAD : { kind: 'bad', problem: 'ambiguous-number' };
  }
  const isNegative = open !== undefined || sign.startsWith('-');
  const value = isNegative && read.value !== 0 ? -read.value : read.value;
  return { kind: 'number', ...read, value, status: null, note: inside + outside.trim() };
}

function readDigits(digits: string, decimal: DecimalSign) {
  const match = DIGITS[decimal].map((form) => form.exec(digits)).find((found) => found !== null);
  if (!match) return null;
  const plain = digits
    .replace(decimal, '_')
    .replace(/[ '’.,]/g, '')
    .replace('_', '.');
  const value = Number(plain);
  const [mantissa = '', power = '0'] = plain.toLowerCase().split('e');
  // Too great to be kept, or so small that nothing of it is left.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(mantissa))) return null;
  const written = mantissa.split('.')[1]?.length ?? 0;
  return { value, decimals: Math.max(0, written - Number(power)) };
}
