import type { FigureView } from '../domain/figure-view';
import { writeFigureView } from '../domain/figure-view';
import type { Lang } from '../domain/localized';
import { htmlText } from './text-html';

/** What to paste into another site's page. */
export interface EmbedSnippet {
  /** The figure in a frame of its own. */
  readonly iframe: string;
  /** The figure as an element of the page, with the script that draws it. */
  readonly element: string;
}

/** CSS pixels of the frame before it has told its own height. */
const HEIGHT = 560;

/**
 * @param app the address of the app, with its folder
 * @param title the frame's name for those who do not see it: the finding
 */
export function embedSnippet(
  view: FigureView,
  app: string,
  lang: Lang,
  title = NAMES[lang],
): EmbedSnippet {
  const text = writeFigureView(view);
  const folder = app.endsWith('/') ? app : `${app}/`;
  const frame = new URL('embed.html', folder);
  frame.search = new URLSearchParams({ view: text, lang }).toString();
  const script = new URL('ri-chart.js', folder);
  return {
    iframe:
      `<iframe src="${htmlText(frame.href)}" title="${htmlText(title)}" width="100%" height="${String(HEIGHT)}" ` +
      'frameborder="0" loading="lazy" allow="clipboard-write"></iframe>',
    element:
      `<script src="${htmlText(script.href)}" defer></script>\n` +
      `<ri-chart view="${htmlText(text)}" lang="${lang}"></ri-chart>`,
  };
}

const NAMES: Readonly<Record<Lang, string>> = { en: 'Regional Indicators', zh: '区域指标' };
