import type { WriteBoard } from '../../export/board-report';
import type { FormatId } from '../../figure/export-formats';
import { FORMATS } from '../../figure/export-formats';
import { readKept, writeKept } from '../../store/kept-text';

export const BOARD_KINDS = ['html', 'pdf', 'pptx', 'zip'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** Of each figure in a zip. */
export const ZIP_FORMATS = [
  'png',
  'svg',
  'pdf',
  'csv',
  'xlsx',
  'json',
  'markdown',
] as const satisfies readonly FormatId[];
export type ZipFormatId = (typeof ZIP_FORMATS)[number];

/** What the analyst chooses about a report beside its look; kept for the next one. */
export interface BoardChoices {
  readonly title: string;
  readonly kind: BoardKind;
  readonly formats: readonly ZipFormatId[];
}

const KEPT = 'ri.board.report';

export function keptBoardChoices(): BoardChoices {
  const kept = parsed(readKept(KEPT).text ?? '');
  const formats = Array.isArray(kept.formats) ? (kept.formats as readonly unknown[]) : null;
  return {
    title: typeof kept.title === 'string' ? kept.title : '',
    kind: BOARD_KINDS.find((one) => one === kept.kind) ?? 'html',
    formats: formats ? ZIP_FORMATS.filter((one) => formats.includes(one)) : ['png', 'csv'],
  };
}

export function keepBoardChoices(choices: BoardChoices): void {
  // What cannot be kept holds for the visit all the same.
  writeKept(KEPT, JSON.stringify(choices));
}

/** Fetches what writes a kind, and the libraries that it needs. */
export async function boardWriter(
  kind: BoardKind,
  formats: readonly ZipFormatId[],
): Promise<WriteBoard> {
  switch (kind) {
    case 'html':
      return (await import('../../export/board-html')).toBoardHtml;
    case 'pdf':
      return (await import('../../export/board-pdf')).toBoardPdf;
    case 'pptx':
      return (await import('../../export/board-pptx')).toBoardPptx;
    case 'zip': {
      const { boardZip } = await import('../../export/board-zip');
      const loaded = await Promise.all(
        formats.map(async (id) => {
          const { extension, load } = FORMATS[id];
          return { extension, suffix: '', write: await load() };
        }),
      );
      return boardZip(loaded);
    }
  }
}

function parsed(text: string): Partial<Record<keyof BoardChoices, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
