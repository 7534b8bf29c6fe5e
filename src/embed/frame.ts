import { enEmbed } from '../i18n/en-embed';
import { zhEmbed } from '../i18n/zh-embed';
import { frameAddress, FRAME_CHOICES } from './frame-address';
import { markup } from './markup';

/** Messages between the page without a frame and the page around it. */
export const HEIGHT_MESSAGE = 'ri-embed:height';
export const THEME_MESSAGE = 'ri-embed:theme';

/**
 * Makes the page a figure: the one that its address names. Tells the page around how high it is, as often as that changes,
 * and takes a theme from it.
 */
export function startFrame(document: Document, view: Window): void {
  const { attributes, refusal, unknown } = frameAddress(view.location.search, view.location.hash);
  const chart = document.createElement('ri-chart');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  chart.preset = {
    refusal,
    remarks: ({ embed, comma }) =>
      unknown.map(({ name, value }) => embed.unknown(name, value, FRAME_CHOICES[name].join(comma))),
  };
  const { documentElement: root } = document;
  const lang = attributes.lang ?? (view.navigator.language.startsWith('zh') ? 'zh' : 'en');
  root.lang = lang === 'zh' ? 'zh-CN' : 'en';
  const follow = (theme: string) => {
    chart.setAttribute('theme', theme);
    root.dataset['theme'] = theme;
  };
  follow(attributes.theme ?? 'auto');
  chart.addEventListener('ri-ready', (event) => {
    document.title = (event as CustomEvent<{ readonly title: string }>).detail.title;
  });
  document.body.append(chart);
  // A figure's link changes behind the hash alone, and no page is loaded for it.
  view.addEventListener('hashchange', () => {
    view.location.reload();
  });
  if (view.parent === view) {
    document.body.append(howTo(lang));
    return;
  }
  view.addEventListener('message', (event: MessageEvent<unknown>) => {
    const theme = event.source === view.parent ? themeIn(event.data) : null;
    if (theme) follow(theme);
  });
  new ResizeObserver(() => {
    const height = Math.ceil(chart.getBoundingClientRect().height);
    // To whoever is around: a height is no secret.
    view.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  }).observe(chart);
}

/** For whoever opens the page by itself: how it is meant to be used. */
function howTo(lang: string): HTMLElement {
  const [page, { how }] =
    lang === 'zh'
      ? (['embedding-zh.html', zhEmbed] as const)
      : (['embedding.html', enEmbed] as const);
  return markup('p', {}, markup('a', { href: page }, how));
}

function themeIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, theme } = data as { readonly type?: unknown; readonly theme?: unknown };
  const known = FRAME_CHOICES.theme.find((one) => one === theme);
  return type === THEME_MESSAGE && known ? known : null;
}
