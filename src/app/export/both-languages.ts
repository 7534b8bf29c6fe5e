import type { ChartSpec, Figure } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';

/**
 * A figure whose title, subtitle, source and notes stand in two languages, one below the other. What the chart itself says
 * stays in the first.
 *
 * @param second the same figure in the other language
 */
export function inBothLanguages(first: Figure, second: Figure): Figure {
  const joined = (theme: ChartTheme, width?: number): ChartSpec => {
    const [a, b] = [first(theme, width), second(theme, width)];
    return {
      ...a,
      title: lines(a.title, b.title),
      // Its phrases are those of one language; a title of two is plain words.
      finding: [],
      subtitle: lines(a.subtitle, b.subtitle),
      source: lines(a.source, b.source),
      notes: [...a.notes, ...b.notes.filter((note) => !a.notes.includes(note))],
      alt: lines(a.alt, b.alt),
    };
  };
  // A figure that declares a width is made anew when it changes: this one declares it where one of the two does.
  return first.length > 1 || second.length > 1 ? joined : (theme) => joined(theme);
}

function lines(a: string, b: string): string {
  return a === b ? a : `${a}\n${b}`;
}
