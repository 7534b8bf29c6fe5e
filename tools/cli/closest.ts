/** The known texts that are most like one that is unknown, the most alike first. For messages. */
export function closest(text: string, known: readonly string[], most = 4): readonly string[] {
  const wanted = pairsOf(text);
  const scored = known.map((one) => {
    const own = pairsOf(one);
    const common = [...own].filter((pair) => wanted.has(pair)).length;
    return { one, score: (2 * common) / Math.max(own.size + wanted.size, 1) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Neighbouring letters, with those at the ends; a text of one letter has pairs, too. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = Array.from(` ${text.toLowerCase()} `);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`));
}
