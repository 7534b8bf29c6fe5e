import type { ObsStatus } from './dataset';
import { readPeriodNotation } from './period-notations';
import { plainText } from './plain-text';
import { readFlags } from './status-notations';

/** Raised digits, stars and numbers of notes; letters for provisional, estimated, revised, forecast and breaks. */
const MARKED =
  /^(.*[\d年)\]])\s*([⁰¹²³⁴-⁹①-⑳*†‡§]+|[([]?\d{1,2}[)\]]|[([]?[perfb][)\]]?|\(?(?:prel|prov|est|rev)[a-z]*\.?\)?|\[(?:[a-z]{1,2}|notes? [\w, ]{1,12})\])$/iu;
/** So many marks may follow each other: `2020 [r] [note 2]`. */
const MOST = 3;
/** No period with its marks is longer; notes are. */
const LONGEST = 60;

/**
 * A header that is a period, without the mark that points to a note or says how sure its figures are: `2014¹`, `2015*`,
 * `2016p`, `2014 (e)`, `2015 1)`, `2020 [note 2]`. Any other one is given back as it is.
 */
export function withoutMarks(header: string): string {
  if (header.length > LONGEST || readPeriodNotation(header)) return header;
  let bare = plainText(header);
  for (let marks = 0; marks < MOST; marks += 1) {
    const [, period] = MARKED.exec(bare) ?? [];
    if (period === undefined) return header;
    if (readPeriodNotation(period)) return period;
    bare = period;
  }
  return header;
}

/** What the marks of a period say of its figures; null where there are none, or they only point to a note. */
export function markOf(text: string): { readonly status: ObsStatus; readonly note: string } | null {
  if (text.length > LONGEST) return null;
  let bare = plainText(text);
  const marks: string[] = [];
  while (marks.length < MOST && !readPeriodNotation(bare)) {
    const [, period, mark = ''] = MARKED.exec(bare) ?? [];
    if (period === undefined) return null;
    marks.unshift(mark);
    bare = period;
  }
  const said = marks.filter((mark) => /[a-z*]/i.test(mark) && !/note/i.test(mark));
  if (said.length === 0 || !readPeriodNotation(bare)) return null;
  const letters = said.map((mark) =>
    mark
      .replace(/[^a-z]/gi, '')
      .charAt(0)
      .toLowerCase(),
  );
  const read = letters.map((letter) => readFlags(letter)).find((one) => one?.status !== 'A');
  const status = read?.status ?? 'A';
  return { status, note: said.length === 1 && status !== 'A' ? '' : said.join(' ') };
}
