import { foldName } from '../region-names';
import type { Region, RegionId } from '../region';

const MOST = 5;
/** Longer texts are no misspelt names. */
const LONGEST = 60;
const ROW = new Uint8Array(LONGEST + 4);
const HAN = /\p{Script=Han}/u;

/**
 * Finds regions whose names come close to a text: one letter off, two in long names, or one begins with the other.
 * Nearest first, five at most; none for a text that comes close to nothing.
 */
export function suggester(regions: readonly Region[]): (folded: string) => readonly RegionId[] {
  const names = regions.flatMap(({ id, name, short, aliases }) =>
    [...new Set([name.en, name.zh, short.en, short.zh, ...aliases].map(foldName))].map((text) => ({
      id,
      text,
      letters: lettersOf(text),
    })),
  );
  return (folded) => {
    const least = HAN.test(folded) ? 2 : 4;
    if (folded.length < least || folded.length > LONGEST || /^\d+$/.test(folded)) return [];
    const most = folded.length > 6 ? 2 : 1;
    const letters = lettersOf(folded);
    const near = new Map<RegionId, number>();
    for (const { id, text, letters: own } of names) {
      const begins = text.length >= least && (text.startsWith(folded) || folded.startsWith(text));
      const far = Math.abs(text.length - folded.length) > most || bits(letters ^ own) > most * 2;
      const steps = far ? Infinity : distance(folded, text, most);
      const rank =
        steps <= most && steps < folded.length - 1 ? steps : begins ? most + 1 : Infinity;
      if (rank < (near.get(id) ?? Infinity)) near.set(id, rank);
    }
    return [...near]
      .sort((a, b) => a[1] - b[1])
      .slice(0, MOST)
      .map(([id]) => id);
  };
}

/** A bit for each letter, so that most names are passed over without a count. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 31);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Letters to put in, take out or change; Infinity beyond `most`. */
function distance(a: string, b: string, most: number): number {
  for (let to = 0; to <= b.length; to += 1) ROW[to] = to;
  for (let at = 1; at <= a.length; at += 1) {
    let [before, least] = [at - 1, at];
    ROW[0] = at;
    for (let to = 1; to <= b.length; to += 1) {
      const above = ROW[to] ?? 0;
      const change = before + (a.charCodeAt(at - 1) === b.charCodeAt(to - 1) ? 0 : 1);
      const steps = Math.min(change, above + 1, (ROW[to - 1] ?? 0) + 1);
      ROW[to] = steps;
      before = above;
      if (steps < least) least = steps;
    }
    if (least > most) return Infinity;
  }
  const steps = ROW[b.length] ?? Infinity;
  return steps > most ? Infinity : steps;
}
