import type { Phrase } from '../app/domain/finding';

type Piece = string | number | Phrase | readonly Phrase[];

/** A sentence whose figures know their claims: a template's words are plain, phrases in its gaps stay what they are. */
export function sentence(
  words: TemplateStringsArray,
  ...gaps: readonly Piece[]
): readonly Phrase[] {
  return words.flatMap((text, at) => [...phrases(text), ...phrases(gaps[at] ?? '')]);
}

function phrases(piece: Piece): readonly Phrase[] {
  if (typeof piece === 'object') return 'text' in piece ? [piece] : piece;
  return piece === '' ? [] : [{ text: String(piece), claims: [] }];
}

/** The sentence as it is read, plain words beside each other joined. */
export function plainText(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

/** An English name in mid-sentence; abbreviations such as GDP stay as they are. */
export function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
