import { DocumentError, MOST_PARAGRAPHS } from '../domain/document-fault';

/** A longer paragraph is parted where a sentence ends: nobody reads, nor any browser lays out, a million letters at once. */
export const LONGEST_PARAGRAPH = 8000;

/** Signs that are not shown: controls, direction marks that would turn the words around them, and signs without width. */
const LEFT_OUT =
  // eslint-disable-next-line no-control-regex -- these are what is left out
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const BLANKS = /[\s\u0085]+/g;
const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const CHINESE_BREAK = new RegExp(`(${HAN})\\n(?=${HAN})`, 'gu');

/** A paragraph as it is kept: on one line, plain blanks, no sign that is not seen. Empty where there is nothing. */
export function cleanParagraph(text: string): string {
  return text.replace(LEFT_OUT, '').replace(CHINESE_BREAK, '$1').replace(BLANKS, ' ').trim();
}

/** Paragraphs in order as they are kept, those without words left out. */
export class Paragraphs {
  readonly texts: string[] = [];
  /** Beside each text; 0 where the format has no pages. */
  readonly pages: number[] = [];

  /** @throws DocumentError where there are too many */
  add(text: string, page = 0): void {
    for (const part of parted(cleanParagraph(text))) {
      if (this.texts.length >= MOST_PARAGRAPHS) throw new DocumentError('too-long');
      this.texts.push(part);
      this.pages.push(page);
    }
  }
}

function* parted(text: string): Iterable<string> {
  let rest = text;
  while (rest.length > LONGEST_PARAGRAPH) {
    const piece = rest.slice(0, LONGEST_PARAGRAPH);
    const sentence = Math.max(piece.lastIndexOf('. ') + 1, piece.lastIndexOf('。') + 1);
    const at = [sentence, piece.lastIndexOf(' ')].find((place) => place > LONGEST_PARAGRAPH / 2);
    yield rest.slice(0, at ?? LONGEST_PARAGRAPH).trim();
    rest = rest.slice(at ?? LONGEST_PARAGRAPH).trimStart();
  }
  if (rest) yield rest;
}
