/** A statement of a PX text: `UNITS[sv]("Hyra")="kronor"`. */
export interface PxStatement {
  readonly keyword: string;
  /** Empty for the text's own language. */
  readonly language: string;
  /** What it is about: a variable, and a value of it. */
  readonly subjects: readonly string[];
  /** Texts without their quotes, and bare words. */
  readonly values: readonly string[];
}

const KEYWORD = /^\s*([A-Za-z][\w-]{0,60})\s*(?:\[\s*"?([\w-]{0,20})"?\s*\])?\s*/;

/** @returns null for what is no statement */
export function readStatement(text: string): PxStatement | null {
  const key = KEYWORD.exec(text);
  if (!key) return null;
  const from = key[0].length;
  const subjects = text[from] === '(' ? readList(text, from + 1, ')') : { items: [], end: from };
  let at = subjects.end;
  while (text[at]?.trim() === '') at += 1;
  if (text[at] !== '=') return null;
  return {
    keyword: key[1]!.toUpperCase(),
    language: key[2] ?? '',
    subjects: subjects.items,
    values: readList(text, at + 1, '').items,
  };
}

/**
 * Items between commas. A text that is broken over lines is several quoted ones without a comma between. What has parts
 * without quotes stays as it is: `YES`, `TLIST(A1,"1994"-"1996")`.
 * @param close the sign that ends the list; empty for the end of the text
 * @returns `end` is the place behind that sign
 */
function readList(text: string, from: number, close: string): { items: string[]; end: number } {
  const items: string[] = [];
  let depth = 0;
  let start = from;
  let joined: string[] = [];
  let isBare = false;
  const finish = (end: number) => {
    if (isBare) items.push(text.slice(start, end).trim());
    else if (joined.length > 0) items.push(joined.join(''));
    joined = [];
    isBare = false;
    start = end + 1;
  };
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '"') {
      const quote = text.indexOf('"', at + 1);
      if (quote < 0) break;
      joined.push(text.slice(at + 1, quote));
      at = quote;
    } else if (depth === 0 && sign === close) break;
    else if (depth === 0 && sign === ',') finish(at);
    else if (sign.trim() !== '') {
      isBare = true;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
    }
  }
  finish(at);
  return { items, end: Math.min(text.length, at + 1) };
}
