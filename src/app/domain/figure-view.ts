import type { Params } from './compare-query';

/** The address of one figure: a page, the choices in its address, and which of the page's figures it is. */
export interface FigureView {
  /** From the root, with a slash: `/compare`, `/targets/heilongjiang-services-2017`. */
  readonly path: string;
  readonly params: Params;
  /** `figure` where the page has one alone; else what the page calls it: `bars`, `trajectory`, `index-2012-2017`. */
  readonly part: string;
}

/** As one text, the part behind the hash: `/compare?indicator=gdp-growth&regions=CN-LN#figure`. Keys in the order given. */
export function writeFigureView({ path, params, part }: FigureView): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString();
  return `${path}${query && `?${query}`}#${part}`;
}

/** Reads what `writeFigureView` wrote; null for anything that is no address within the app. */
export function readFigureView(text: string): FigureView | null {
  const [, path, query = '', part = ''] =
    /^(\/[^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/.exec(text) ?? [];
  // Two slashes would lead to another host.
  if (path === undefined || path.startsWith('//')) return null;
  const params = Object.fromEntries(new URLSearchParams(query));
  return { path, params, part: part || 'figure' };
}
