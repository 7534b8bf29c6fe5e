// A figure on another site's page, in a frame and as an element, under a policy that allows no more than it must.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FrameLocator, type Locator, type Page, expect, test as base } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { savedPng } from './support/png';

const BARS =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&view=bars#figure';
const FINDING = /^Liaoning grew slowest of the three in 2015/;
/** Liaoning's colour. */
const GREEN = { light: [0, 128, 92], dark: [60, 199, 154] } as const;

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
const test = base.extend<Fixtures>({
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

test.use({ locale: 'en-GB', colorScheme: 'light' });

const frameOf = (view: string, attributes = '', choices = '') =>
  `<iframe src="APP/embed.html?view=${encodeURIComponent(view)}${choices}" title="Growth" width="100%" ${attributes}></iframe>`;
const elementOf = (view: string, attributes = '') =>
  `<script src="APP/ri-chart.js" defer></script><ri-chart view="${view.replaceAll('&', '&amp;')}" ${attributes}></ri-chart>`;

/** How many pixels of a canvas have exactly this colour. */
function pixels(canvas: Locator, color: readonly number[]): Promise<number> {
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

async function expectWhole(place: Page | FrameLocator): Promise<void> {
  await expect(place.getByRole('heading', { name: FINDING })).toBeVisible();
  await expect(place.getByText('GDP growth · percent · 2015')).toBeVisible();
  await expect(place.getByText(/^Sources: .*Xinhua/)).toBeVisible();
  await expect.poll(() => pixels(place.locator('canvas'), GREEN.light)).toBeGreaterThan(500);
}

test.describe('in a frame', () => {
  const frame = (page: Page) => page.frameLocator('iframe');

  test('the figure is whole, under a strict policy, and says nothing to the console', async ({
    page,
    visit,
  }) => {
    const said = await visit(frameOf(BARS));
    await expectWhole(frame(page));
    await expect(page.locator('iframe')).toBeVisible();
    await expectNoAxeViolations(page);
    expect(said).toEqual([]);
  });

  test('it is as high as its figure at any width, without a scroll bar', async ({
    page,
    visit,
  }) => {
    await visit(frameOf(BARS));
    await expectWhole(frame(page));
    const spare = () =>
      frame(page)
        .locator('html')
        .evaluate(({ scrollHeight }) => scrollHeight - innerHeight);
    const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
    await expect.poll(spare).toBe(0);
    const wide = await height();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(height).toBeGreaterThan(wide + 20);
    await expect.poll(spare).toBe(0);
    // The table opens, and the frame grows with it.
    const narrow = await height();
    await frame(page).getByText('Show the figures as a table').click();
    await expect.poll(height).toBeGreaterThan(narrow + 60);
  });

  test('it follows the system’s theme, the address and the page around it', async ({
    page,
    visit,
  }) => {
    await visit(frameOf(BARS));
    const canvas = frame(page).locator('canvas');
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pixels(canvas, GREEN.dark)).toBeGreaterThan(500);
    await page.locator('iframe').evaluate((element) => {
      const message = { type: 'ri-embed:theme', theme: 'light' };
      (element as HTMLIFrameElement).contentWindow?.postMessage(message, '*');
    });
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
    await visit(frameOf(BARS, '', '&theme=light'));
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
  });

  test('it speaks Chinese where the address says so', async ({ page, visit }) => {
    await visit(frameOf(BARS, '', '&lang=zh'));
    await expect(frame(page).getByText('以表格显示数值')).toBeVisible();
    await expect(frame(page).getByRole('link', { name: /区域指标/ })).toBeVisible();
    await expect(frame(page).locator('html')).toHaveAttribute('lang', 'zh-CN');
  });

  test('its picture is saved, and stands below for the case that the page bars downloads', async ({
    page,
    visit,
  }) => {
    await visit(frameOf(BARS));
    await expectWhole(frame(page));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame(page).getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    const png = await savedPng(download);
    expect(png).toMatchObject({ isPng: true, width: 1920, height: 1080, isOpaque: true });
    expect(png.name).toBe('gdp-growth-2015-heilongjiang-jilin-liaoning.png');
    await expect(frame(page).getByRole('status')).toContainText('was handed to the downloads');
    await expect(frame(page).getByRole('img', { name: /^Picture of the figure/ })).toBeVisible();

    // The file is the figure: as an element's source it is drawn again.
    await page.route('**/saved.png', async (route) => {
      const headers = { 'access-control-allow-origin': '*' };
      await route.fulfill({ path: await download.path(), contentType: 'image/png', headers });
    });
    await visit(elementOf('', 'src="APP/saved.png"').replace('view=""', ''));
    await expectWhole(page);
  });

  test('in a sandbox without storage and downloads it stands all the same, says why no file came, and shows the picture', async ({
    page,
    visit,
  }) => {
    await visit(frameOf(BARS, 'sandbox="allow-scripts"'));
    await expectWhole(frame(page));
    const isBarred = await frame(page)
      .locator('html')
      .evaluate(() => {
        try {
          return localStorage.length < 0;
        } catch {
          return true;
        }
      });
    expect(isBarred).toBe(true);
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await frame(page).getByRole('button', { name: 'Save as PNG' }).click();
    await expect(frame(page).getByRole('status')).toContainText(
      'its sandbox lacks allow-downloads',
    );
    const picture = frame(page).getByRole('img', { name: /^Picture of the figure/ });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    expect(downloads).toBe(0);
  });

  test('it says what the page around must allow before a picture can be copied', async ({
    page,
    visit,
  }) => {
    await visit(frameOf(BARS));
    await expectWhole(frame(page));
    await frame(page).getByRole('button', { name: 'Copy picture' }).click();
    await expect(frame(page).getByRole('status')).toContainText('lacks allow="clipboard-write"');
  });

  test('an address that was not encoded is refused with its mend', async ({ page, visit }) => {
    await visit(
      `<iframe src="APP/embed.html?view=${BARS.replaceAll('&', '&amp;')}" title="x"></iframe>`,
    );
    await expect(frame(page).getByRole('alert')).toContainText('& as %26, # as %23');
  });
});

test.describe('as an element', () => {
  test('the figure is whole, under a policy without inline styles and with trusted types', async ({
    page,
    visit,
  }) => {
    const said = await visit(elementOf(BARS));
    await expectWhole(page);
    await expectNoAxeViolations(page);
    expect(said).toEqual([]);
  });

  test('a bar opens its claim by the keyboard, and the page hears of it', async ({
    page,
    visit,
  }) => {
    await visit(
      elementOf(BARS),
      "addEventListener('ri-open', (event) => { document.title = event.detail.claims.join(); });",
    );
    await expectWhole(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const claims = page.getByRole('region', { name: 'Claims behind it' });
    await expect(claims).toBeFocused();
    await expect(claims).toContainText('Liaoning');
    await expect(claims.getByRole('link', { name: 'Open the claim' })).toHaveAttribute(
      'href',
      /\/claims\/gdp-growth-2015-liaoning$/,
    );
    await expect(page).toHaveTitle('gdp-growth-2015-liaoning');
    await page.keyboard.press('Escape');
    await expect(claims).toBeHidden();
    await expect(page.getByRole('application')).toBeFocused();
  });

  test('it follows the colour scheme of the page, not the system’s, and changes with it', async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(elementOf(BARS));
    const canvas = page.locator('canvas');
    // The page has no dark ground, so a dark figure would stand on white.
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'light dark';
    });
    await expect.poll(() => pixels(canvas, GREEN.dark)).toBeGreaterThan(500);
    await page.locator('ri-chart').evaluate((chart) => {
      chart.setAttribute('theme', 'light');
    });
    await expect.poll(() => pixels(canvas, GREEN.light)).toBeGreaterThan(500);
  });

  test('several share one page and one package, and go without a trace', async ({
    page,
    visit,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const said = await visit(elementOf(BARS) + elementOf('/#lines') + elementOf(BARS, 'lang="zh"'));
    await expect(page.locator('canvas')).toHaveCount(3);
    expect(asked.filter((url) => url.endsWith('/claims.csv'))).toHaveLength(1);
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('ri-chart')];
      for (const chart of last) chart.remove();
      // A chart that is gone must not answer for a page that goes on.
      dispatchEvent(new Event('resize'));
      document.documentElement.style.colorScheme = 'dark';
    });
    await expect(page.locator('canvas')).toHaveCount(0);
    expect(said).toEqual([]);
  });
});

test('the page that documents both uses both, in both languages', async ({ page }) => {
  for (const [address, title] of [
    ['/embedding.html', 'Figures on your own pages'],
    ['/embedding-zh.html', '把图放进您自己的网页'],
  ] as const) {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.frameLocator('iframe').locator('canvas')).toBeVisible();
    await expect(page.locator('ri-chart canvas')).toHaveCount(2);
    await expectNoAxeViolations(page);
    expect(said).toEqual([]);
  }
});

test('labels are measured anew when their font arrives', async ({ page }) => {
  await page.goto('/embedding.html');
  const canvas = page.locator('ri-chart canvas').first();
  await expect(canvas).toBeVisible();
  await canvas.evaluate(async (painted) => {
    painted.dataset['former'] = 'yes';
    // The same letters under a name that the figures ask for next: a font that comes late.
    const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('/font.css'));
    const rule = sheet?.cssRules[0] as CSSFontFaceRule | undefined;
    const source = rule?.style.getPropertyValue('src').replace('../', '');
    if (!source) throw new Error('the page has no font of its own');
    await document.fonts
      .add(new FontFace('Noto Sans SC', source))
      .load('14px "Noto Sans SC"', '汉');
  });
  await expect(canvas).not.toHaveAttribute('data-former');
  await expect(canvas).toBeVisible();
});

test('the page without a frame, opened by itself, tells how to embed it', async ({ page }) => {
  await page.goto(`/embed.html?view=${encodeURIComponent(BARS)}&lang=en`);
  await expectWhole(page);
  await expect(page).toHaveTitle(FINDING);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Put this figure on a page of your own' }).click();
  await expect(page).toHaveURL(/\/embedding\.html$/);
});

test('the app’s service worker does not fetch the script ahead of need', async ({ request }) => {
  const manifest = await (await request.get('/ngsw.json')).text();
  expect(manifest).toContain('/index.html');
  expect(manifest).not.toContain('ri-chart');
});
