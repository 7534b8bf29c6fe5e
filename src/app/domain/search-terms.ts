import { foldText } from './search';

/** A run of Han signs; a number, its thousands parted or not; a run of other letters. All of a folded text. */
const RUNS = /\p{Script=Han}+|[0-9]+(?:[.,][0-9]+)*|(?:(?!\p{Script=Han})\p{L})+/gu;
const HAN = /^\p{Script=Han}/u;
/** A comma between three digits and three: 29,900 is looked for as 29900. */
const THOUSANDS = /,(?=[0-9]{3}(?![0-9]))/g;

/** What an index keeps of a text, and what a query asks of it: words, numbers, and runs of Han signs. Folded. */
export function runsOf(text: string): readonly string[] {
  return (foldText(text).match(RUNS) ?? []).map((run) => run.replace(THOUSANDS, ''));
}

export function isHan(run: string): boolean {
  return HAN.test(run);
}

/** The terms under which an index finds a text. Chinese has no blanks: each sign and each pair of neighbours is one. */
export function indexedTerms(text: string): readonly string[] {
  return runsOf(text).flatMap((run) =>
    isHan(run) ? [...new Set([...signsOf(run), ...pairsOf(run)])] : [run],
  );
}

/** The terms that a text must hold, all of them, to hold a run: pairs of neighbours tell more than single signs. */
export function askedTerms(run: string): readonly string[] {
  if (!isHan(run)) return [run];
  const pairs = pairsOf(run);
  return pairs.length ? pairs : [run];
}

/** Two signs are long enough to stand for all words that begin with them; of numbers three, or 1 would find 1999. */
export function isPrefix(term: string): boolean {
  if (isHan(term)) return false;
  return term.length >= (/^[0-9]/.test(term) ? 3 : 2);
}

/** Rare signs take two places of a text. */
function signsOf(run: string): readonly string[] {
  return Array.from(run);
}

function pairsOf(run: string): readonly string[] {
  const signs = signsOf(run);
  return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
}
