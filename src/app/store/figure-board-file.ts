import type { ReadFigure } from '../data-access/figure-file';

export type { ReadFigure };

/** The figure that the board keeps with an entry, with the claims behind it; null where its file is damaged. Never fails. */
export async function readKeptFigure(text: string): Promise<ReadFigure | null> {
  try {
    const { readFigureFile } = await import('../data-access/figure-file');
    const reading = readFigureFile(text);
    return reading.kind === 'read' ? reading.figure : null;
  } catch {
    return null;
  }
}
