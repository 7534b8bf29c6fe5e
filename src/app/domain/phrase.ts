/** The most words of a source that a claim may quote. */
export const MOST_WORDS = 12;

const HAN = /\p{Script=Han}/gu;

/** The words of a phrase. Chinese does not part them: there two signs count as one. */
export function countWords(phrase: string): number {
  const signs = phrase.match(HAN)?.length ?? 0;
  const words = phrase
    .replace(HAN, ' ')
    .split(/\s+|-{2,}|—/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length + Math.ceil(signs / 2);
}
