import { LIGHT } from '../charts/theme';
import { canvasMeasure } from './canvas-measure';
import { figureFileOf, withCarried } from './carried';
import { linkWithData, LINK_MOST } from './carried-link';
import { embedSnippet } from './embed-snippet';
import type { WriteExport } from './export-request';
import { withRowsShown } from './list-shown';
import { writePng } from './png';
import { writeSvg } from './svg';

/** Pictures that carry the figure's file, so that they can be dropped back into the app, and a link that is one. */

export const toCarryingPng: WriteExport = async (request) =>
  withCarried(await writePng(request), withRowsShown(request, canvasMeasure()));

export const toCarryingSvg: WriteExport = async (request) =>
  withCarried(await writeSvg(request), withRowsShown(request, canvasMeasure()));

/** @throws Error where the figure is too much for a link, with how much, or has no address */
export const toLink: WriteExport = (request) => {
  const { exporting: t } = request.words;
  if (!request.view) return Promise.reject(new Error(t.noView));
  const link = linkWithData(request, document.baseURI);
  if (typeof link !== 'string')
    return Promise.reject(new Error(t.longLink(link.tooLong, LINK_MOST)));
  return Promise.resolve(new Blob([link], { type: 'text/plain' }));
};

/** The code of a frame, and of an element, for another site's page. @throws Error where that page could not show the same */
export const toEmbed: WriteExport = (request) => {
  const { exporting: t, lang } = request.words;
  if (!request.view) return Promise.reject(new Error(t.noView));
  const { own, assumptions, picks, absences, claims } = figureFileOf(request);
  const isOfTables = claims.some(({ id }) => request.set.byId.get(String(id))?.table);
  if (own?.length || assumptions?.length || picks || absences?.length || isOfTables)
    return Promise.reject(new Error(t.ownEmbed));
  const { title } = request.figure(LIGHT);
  const { iframe, element } = embedSnippet(request.view, document.baseURI, lang, title);
  return Promise.resolve(new Blob([`${iframe}\n\n${element}\n`], { type: 'text/plain' }));
};
