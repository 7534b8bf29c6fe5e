import type { ChartSpec, Figure } from '../charts/spec';
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
 * The figure's file as a picture carries it; null for one beyond the bound: the picture is what was asked for. Null, too,
 * where it shows no claim, since nothing could be drawn from it again. What the picture leaves out, it does not carry either.
 */
export function carriedText(request: ExportRequest): string | null {
  const file = figureFileOf(asShown(request));
  if (file.claims.length === 0) return null;
  const text = writeFigureFile(file);
  return text.length > FIGURE_MOST ? null : text;
}

/** The same picture, with the figure's file in it; a picture of another kind, or without room, as it is. */
export async function withCarried(picture: Blob, request: ExportRequest): Promise<Blob> {
  const { type } = picture;
  if (type !== 'image/png' && type !== 'image/svg+xml') return picture;
  const text = carriedText(request);
  if (text === null) return picture;
  if (type === 'image/svg+xml')
    return new Blob([withFigureInSvg(await picture.text(), text)], { type });
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([withFigureInPng(bytes, text)], { type });
}

function asShown(request: ExportRequest): ExportRequest {
  const { hasFinding, hasNotes } = request.look;
  if (hasFinding && hasNotes) return request;
  const shown = (spec: ChartSpec): ChartSpec => ({
    ...spec,
    ...(hasNotes ? {} : { notes: [] }),
    ...(hasFinding ? {} : { title: spec.subtitle }),
  });
  const figure: Figure = (theme, width) => shown(request.figure(theme, width));
  return { ...request, figure };
}
