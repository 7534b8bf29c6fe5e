// Another site's page that shows a figure, under a policy that allows no more than it must.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FrameLocator, type Locator, type Page, expect, test as base } from '@playwright/test';

export const BARS =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&view=bars#figure';
export const FINDING = /^Liaoning grew slowest of the three in 2015/;
/** Liaoning's colour. */
export const GREEN = { light: [0, 128, 92], dark: [60, 199, 154] } as const;

/** What the host's own script does with frames, as docs/embedding.md has it. */
const RESIZE = `addEventListener('message', (event) => {
  if (event.data?.type !== 'ri-embed:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.height = event.data.height;
});`;

interface Fixtures {
  /** Opens a page of another site. Gives what its console said. */
  readonly visit: (body: string, script?: string) => Promise<readonly string[]>;
}

// Not the `test` of the others: that lets a page ask no host but the app's, and here there are two.
export const test = base.extend<Fixtures>({
  visit: async ({ baseURL, page }, use) => {
    const app = new URL(baseURL ?? '').origin;
    const said: string[] = [];
    let [html, own] = ['', ''];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    const server = createServer(({ url }, response) => {
      const isScript = url === '/own.js';
      response.writeHead(url === '/favicon.ico' ? 204 : 200, {
        'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
        'content-security-policy':
          `default-src 'none'; script-src ${app} 'self'; connect-src ${app}; frame-src ${app}; ` +
          "require-trusted-types-for 'script'",
      });
      response.end(isScript ? own : html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use(async (body, script = RESIZE) => {
      own = script;
      html =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>' +
        '<meta name="viewport" content="width=device-width"><script src="/own.js"></script></head>' +
        `<body><main><h1>News</h1>${body.replaceAll('APP', app)}</main></body></html>`;
      // Another host than the app's, so that the frame is a foreign one.
      await page.goto(`http://127.0.0.1:${String(port)}/`);
      return said;
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export const frameOf = (view: string, attributes = '', choices = '') =>
  `<iframe src="APP/embed.html?view=${encodeURIComponent(view)}${choices}" title="Growth" width="100%" ${attributes}></iframe>`;
export const elementOf = (view: string, attributes = '') =>
  `<script src="APP/ri-chart.js" defer></script><ri-chart view="${view.replaceAll('&', '&amp;')}" ${attributes}></ri-chart>`;

/** How many pixels of a canvas have exactly this colour. */
export function pixels(canvas: Locator, color: readonly number[]): Promise<number> {
  return canvas.evaluate((element, wanted) => {
    const { width, height } = element as HTMLCanvasElement;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(element as HTMLCanvasElement, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (wanted.every((part, offset) => data[at + offset] === part)) count += 1;
    return count;
  }, color);
}

export async function expectWhole(place: Page | FrameLocator): Promise<void> {
  await expect(place.getByRole('heading', { name: FINDING })).toBeVisible();
  await expect(place.getByText('GDP growth · percent · 2015')).toBeVisible();
  await expect(place.getByText(/^Sources: .*Xinhua/)).toBeVisible();
  await expect.poll(() => pixels(place.locator('canvas'), GREEN.light)).toBeGreaterThan(500);
}
