/**
 * A text as it is searched, and the way back to the text as it stands. One kind of blank, quotation mark, apostrophe and
 * dash; full-width forms are half-width ones; letters are small; hyphens between letters, soft hyphens and signs without
 * width are gone, and so are blanks beside Chinese signs, which know no blanks.
 *
 * What would make another figure of a figure stays: raised and lowered digits, fractions, points, signs.
 */
export interface NormalText {
  readonly text: string;
  /** Where a character of `text` stands in the original: its first, and the first behind it. */
  readonly spanOf: (at: number) => { readonly start: number; readonly end: number };
}

/** Words of ASCII with one blank between them, which stay as they are but for their case. */
const PLAIN = /[!#-&(-,.-_a-~]+(?: [!#-&(-,.-_a-~]+)*/y;
const SIGN = /(?:\P{M}|^)\p{M}*/uy;
const BLANK = /[\s\u0085]/;
/** Soft hyphen, signs without width, direction marks, variation selectors, controls. */
const UNSEEN = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const MARK = /^\p{M}/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const APOSTROPHE = /^['`\u00b4\u02b9\u02bc\u2018-\u201b\u2032]$/;
const QUOTATION = /^["\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]$/;
/** Raised, lowered, circled digits and fractions: as plain digits they would be other figures. */
const FIGURE_OF_ITS_OWN =
  /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u208e\u2150-\u215f\u2189\u2460-\u249b]/;
const CHINESE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LETTER = /^\p{L}/u;

type Kind = 'letter' | 'chinese' | 'dash' | 'other';

export function normalText(original: string): NormalText {
  const parts: string[] = [];
  const map = new WayBack();
  let length = 0;
  let last: Kind | null = null;
  let blank: number | null = null;
  let hyphen: number | null = null;
  /** @param isPlain whether its characters stand for those of the original one by one: never for halves of a pair */
  const emit = (text: string, from: number, span: number, isPlain = false) => {
    parts.push(text);
    map.add(length, text.length, from, span, isPlain);
    length += text.length;
  };
  /** Before a sign: what of the hyphen and the blank behind the last one stays. */
  const between = (next: Kind, from: number) => {
    if (hyphen !== null && next !== 'letter') {
      emit('-', hyphen, 1);
      last = 'dash';
    }
    const isBroken = hyphen !== null && next === 'letter';
    if (blank !== null && last !== null && !isBroken && last !== 'chinese' && next !== 'chinese')
      emit(' ', blank, from - blank);
    [blank, hyphen] = [null, null];
  };
  for (let at = 0; at < original.length;) {
    const plain = plainRun(original, at);
    if (plain !== '') {
      between(LETTER.test(plain) ? 'letter' : 'other', at);
      emit(plain.toLowerCase(), at, plain.length, true);
      last = LETTER.test(plain.slice(-1)) ? 'letter' : 'other';
      at += plain.length;
      continue;
    }
    SIGN.lastIndex = at;
    const sign = SIGN.exec(original)?.[0] ?? original.charAt(at);
    if (BLANK.test(sign)) blank ??= at;
    else if (DASH.test(sign) && blank === null && last === 'letter') hyphen ??= at;
    else if (!UNSEEN.test(sign) && !(DASH.test(sign) && blank === null && last === 'dash')) {
      const text = folded(sign);
      const kind = kindOf(sign);
      between(kind, at);
      emit(text, at, sign.length);
      last = kind;
    }
    at += Math.max(sign.length, 1);
  }
  return { text: parts.join(''), spanOf: (at) => map.spanOf(at) };
}

/** Letters, digits and punctuation of ASCII from here on, without what the next mark belongs to. */
function plainRun(original: string, at: number): string {
  PLAIN.lastIndex = at;
  const run = PLAIN.exec(original)?.[0] ?? '';
  return run && MARK.test(original.charAt(at + run.length)) ? run.slice(0, -1).trimEnd() : run;
}

function folded(sign: string): string {
  if (APOSTROPHE.test(sign)) return "'";
  if (QUOTATION.test(sign)) return '"';
  if (DASH.test(sign)) return '-';
  return (FIGURE_OF_ITS_OWN.test(sign) ? sign : sign.normalize('NFKC')).toLowerCase();
}

function kindOf(sign: string): Kind {
  if (CHINESE.test(sign)) return 'chinese';
  if (DASH.test(sign)) return 'dash';
  return LETTER.test(sign) ? 'letter' : 'other';
}

/** Places in the normal text and in the original, kept only where they stop going side by side. */
class WayBack {
  private readonly at: number[] = [];
  private readonly from: number[] = [];
  /** Characters of the original that stand for one of the normal text; 0 from where on it is one for one. */
  private readonly span: number[] = [];

  add(at: number, count: number, from: number, span: number, isPlain: boolean): void {
    const last = this.at.length - 1;
    if (isPlain || (count === 1 && span === 1)) {
      const goesOn =
        this.span[last] === 0 && from - (this.from[last] ?? 0) === at - (this.at[last] ?? 0);
      if (!goesOn) this.push(at, from, 0);
    } else for (let more = 0; more < count; more += 1) this.push(at + more, from, span);
  }

  spanOf(at: number): { readonly start: number; readonly end: number } {
    let [low, high] = [0, this.at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.at[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [from, span] = [this.from[low] ?? 0, this.span[low] ?? 0];
    if (span) return { start: from, end: from + span };
    const start = from + at - (this.at[low] ?? 0);
    return { start, end: start + 1 };
  }

  private push(at: number, from: number, span: number): void {
    this.at.push(at);
    this.from.push(from);
    this.span.push(span);
  }
}
