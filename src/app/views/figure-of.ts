import type { FigureView } from '../domain/figure-view';
import type { ViewGround, ViewReading } from './view-ground';

/**
 * The figure that an address names, made as the page at that address makes it: the one way for everybody who is not that
 * page. What a page needs is fetched when it is asked for.
 */
export async function figureOf(view: FigureView, ground: ViewGround): Promise<ViewReading> {
  const [, page = '', id, more] = view.path.split('/');
  if (more === undefined && page === 'targets' && id !== undefined) {
    const { targetView } = await import('./target-view');
    return targetView(decodeURIComponent(id), view, ground);
  }
  if (more === undefined && page === 'statistics' && id !== undefined) {
    const { datasetView } = await import('./dataset-view');
    return datasetView(decodeURIComponent(id), view, ground);
  }
  if (id !== undefined) return { kind: 'no-page', value: view.path };
  switch (page) {
    case '': {
      const { overviewView } = await import('./overview-view');
      return overviewView(view, ground);
    }
    case 'compare': {
      const { compareView } = await import('./compare-view');
      return compareView(view, ground);
    }
    case 'targets': {
      const { ledgerView } = await import('./ledger-view');
      return ledgerView(view, ground);
    }
    default:
      return { kind: 'no-page', value: view.path };
  }
}
