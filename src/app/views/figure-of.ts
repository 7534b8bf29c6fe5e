import type { FigureView } from '../domain/figure-view';
import { compareView } from './compare-view';
import { datasetView } from './dataset-view';
import { ledgerView } from './ledger-view';
import { overviewView } from './overview-view';
import { targetView } from './target-view';
import type { ViewGround, ViewReading } from './view-ground';

/**
 * The figure that an address names, made as the page at that address makes it: the one way for everybody who is not that
 * page. In one piece: parts of their own would split what stands before the first chart.
 */
export async function figureOf(view: FigureView, ground: ViewGround): Promise<ViewReading> {
  const [, page = '', id, more] = view.path.split('/');
  if (more === undefined && page === 'targets' && id !== undefined) {
    return targetView(decodeURIComponent(id), view, ground);
  }
  if (more === undefined && page === 'statistics' && id !== undefined) {
    return datasetView(decodeURIComponent(id), view, ground);
  }
  if (id !== undefined) return { kind: 'no-page', value: view.path };
  switch (page) {
    case '':
      return overviewView(view, ground);
    case 'compare':
      return compareView(view, ground);
    case 'claims':
      // Its search comes with a library: nothing that other figures should wait for.
      return (await import('./claims-view')).claimsView(view, ground);
    case 'sources':
      return (await import('./sources-view')).sourcesView(view, ground);
    case 'targets':
      return ledgerView(view, ground);
    default:
      return { kind: 'no-page', value: view.path };
  }
}
