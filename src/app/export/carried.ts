import { LIGHT } from '../charts/theme';
import type { FigureFile } from '../domain/figure-file';
import { FIGURE_MOST, writeFigureFile } from '../domain/figure-file';
import { carry } from '../domain/figure-file-carry';
import { withFigureInPng } from './carried-png';
import { withFigureInSvg } from './carried-svg';
import type { ExportRequest } from './export-request';

/** What a picture carries besides what it shows: the figure's file, in a PNG as a chunk, in an SVG as metadata. */

/** The figure of a request with the claims behind it. */
export function figureFileOf({
  figure,
  view,
  set,
  words,
  today,
  assumptions,
}: ExportRequest): FigureFile {
  const ground = { view, set, lang: words.lang, made: today };
  return carry(figure(LIGHT), assumptions ? { ...ground, assumptions } : ground);
}

/**
 * The same picture, with the figure's file in it; a picture of another kind as it is. A file beyond the bound is left out:
 * the picture is what was asked for.
 */
export async function withCarried(picture: Blob, request: ExportRequest): Promise<Blob> {
  const { type } = picture;
  if (type !== 'image/png' && type !== 'image/svg+xml') return picture;
  const text = writeFigureFile(figureFileOf(request));
  if (text.length > FIGURE_MOST) return picture;
  if (type === 'image/svg+xml')
    return new Blob([withFigureInSvg(await picture.text(), text)], { type });
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([withFigureInPng(bytes, text)], { type });
}
