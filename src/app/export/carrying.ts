import type { ChartSpec, Figure } from '../charts/spec';
import { withCarried } from './carried';
import { linkWithData, LINK_MOST } from './carried-link';
import type { ExportRequest, WriteExport } from './export-request';
import { writePng } from './png';
import { writeSvg } from './svg';

/** Pictures that carry the figure's file, so that they can be dropped back into the app, and a link that is one. */

export const toCarryingPng: WriteExport = async (request) =>
  withCarried(await writePng(request), asShown(request));

export const toCarryingSvg: WriteExport = async (request) =>
  withCarried(await writeSvg(request), asShown(request));

/** @throws Error where the figure is too much for a link, with how much, or has no address */
export const toLink: WriteExport = (request) => {
  const { exporting: t } = request.words;
  if (!request.view) return Promise.reject(new Error(t.noView));
  const link = linkWithData(request, document.baseURI);
  if (typeof link !== 'string')
    return Promise.reject(new Error(t.longLink(link.tooLong, LINK_MOST)));
  return Promise.resolve(new Blob([link], { type: 'text/plain' }));
};

/** What a picture leaves out, it does not carry either. */
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
