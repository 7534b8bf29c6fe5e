import { formatDate } from '../i18n/format';
import type { ChartTheme } from '../app/charts/theme';
import { withCarried } from '../app/export/carried';
import type { ExportRequest } from '../app/export/export-request';
import { PNG_SIZES, writePng } from '../app/export/png';
import type { AllEmbedWords, LoadedFigure } from './load-figure';

/** All that a file of the figure is written from. @param today ISO 8601 */
export function exportRequest(
  { figure, view, set, assumptions }: LoadedFigure,
  words: AllEmbedWords,
  scheme: ChartTheme['scheme'],
  today: string,
): ExportRequest {
  const stamp = words.figure.made(formatDate(today, words.lang));
  const look = {
    ...PNG_SIZES.slide,
    scale: 2,
    palette: scheme,
    letters: 1,
    hasFinding: true,
    hasNotes: true,
    logo: null,
  };
  return { figure, view, set, assumptions, words, look, stamp, today };
}

/** A PNG that carries its claims, as those of the app do. */
export async function pictureOf(request: ExportRequest): Promise<Blob> {
  return withCarried(await writePng(request), request);
}
