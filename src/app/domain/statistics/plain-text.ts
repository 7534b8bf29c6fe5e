const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANKS = /[\s\u200b\ufeff]+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * A cell as notations are compared: full-width letters, digits and signs as plain ones, one kind of blank and of dash, no
 * blanks around. Circled and raised digits stay what they are: marks, not parts of a number.
 */
export function plainText(text: string): string {
  return text
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, ' ')
    .trim();
}
