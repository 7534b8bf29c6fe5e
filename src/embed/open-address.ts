import { writeFigureView } from '../app/domain/figure-view';
import { linkWithData } from '../app/export/carried-link';
import type { ExportRequest } from '../app/export/export-request';

/**
 * Where the app shows the figure: one that brought its claims along as it was saved, if a link can carry that, else as its
 * claims are today.
 *
 * @param app its folder, with a slash @param isSaved whether the figure brought its claims along
 */
export function openAddress(request: ExportRequest, app: string, isSaved: boolean): string | null {
  const linked = isSaved ? linkWithData(request, app) : null;
  if (typeof linked === 'string') return linked;
  if (!request.view) return null;
  const [page = ''] = writeFigureView(request.view).split('#');
  return new URL(`.${page}`, app).href;
}
