import type { TableTwin } from '../charts/spec';

/** Letters of a cell up to which it may be a figure with its unit; Chinese ones count twice. */
const SENTENCE = 28;

/** Which columns of a table, the heads of its rows first, hold figures and nothing else: those stand right, words left. */
export function figureColumns({ columns, rows }: TableTwin): readonly boolean[] {
  return columns.map((_, at) => {
    const cells = rows.flatMap((row) => row.cells[at - 1] ?? []).filter(({ isGap }) => !isGap);
    return at > 0 && cells.length > 0 && cells.every(({ text }) => isFigure(text));
  });
}

function isFigure(text: string): boolean {
  if (text === '') return true;
  const letters = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  return /^[^\p{L}]*\d/u.test(text) && letters <= SENTENCE;
}
