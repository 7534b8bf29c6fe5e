import { readPeriodNotation } from './period-notations';
import { plainText } from './plain-text';

/** Raised digits, stars and numbers of notes; letters for provisional, estimated, revised, forecast and breaks. */
const MARKED =
  /^(.*[\d年])\s*(?:[⁰¹²³⁴-⁹①-⑳*†‡§]+|[([]?\d{1,2}[)\]]|[([]?[perfb][)\]]?|\(?(?:prel|prov|est|rev)[a-z]*\.?\)?)$/iu;

/**
 * A header that is a period, without the mark that points to a note or says how sure its figures are: `2014¹`, `2015*`,
 * `2016p`, `2014 (e)`, `2015 1)`. Any other one is given back as it is.
 */
export function withoutMarks(header: string): string {
  if (readPeriodNotation(header)) return header;
  const [, period = ''] = MARKED.exec(plainText(header)) ?? [];
  return period !== '' && readPeriodNotation(period) ? period : header;
}
