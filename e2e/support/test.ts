// The `test` of all e2e files. It fails where a page writes to the console unasked, throws, or asks another host than its
// own.
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { lendChineseFont } from './chinese-font.cjs';

/** What a returning reader has chosen; the app's own settings where a test says nothing. */
interface Reader {
  readonly language?: 'en' | 'zh';
  readonly theme?: 'auto' | 'light' | 'dark';
}

interface Options {
  readonly reader: Reader;
}

interface Fixtures {
  /** Lets this test's pages write console errors, warnings or uncaught errors that match; fails it if none does. */
  readonly expectConsole: (pattern: RegExp) => void;
  readonly guard: undefined;
}

interface Watch {
  readonly faults: string[];
  readonly expected: { readonly pattern: RegExp; seen: boolean }[];
}

export const test = base.extend<Options & Fixtures & { readonly watch: Watch }>({
  reader: [{}, { option: true }],

  storageState: async ({ baseURL, reader }, use) => {
    const localStorage = Object.entries(reader).map(([name, value]) => ({
      name: `ri.${name}`,
      value: String(value),
    }));
    await use({ cookies: [], origins: [{ origin: new URL(baseURL ?? '').origin, localStorage }] });
  },

  watch: async ({}, use) => {
    await use({ faults: [], expected: [] });
  },

  expectConsole: async ({ watch }, use) => {
    await use((pattern) => {
      watch.expected.push({ pattern, seen: false });
    });
  },

  context: async ({ context, reader }, use) => {
    // To readers of Chinese alone: the glyphs cost a fifth of a page's time, and arrive late, as no reader's own fonts do.
    if (reader.language === 'zh') await lendChineseFont(context);
    await use(context);
  },

  guard: [
    async ({ context, baseURL, watch }, use) => {
      record(context, new URL(baseURL ?? '').host, watch);
      await use(undefined);
      expect(watch.faults, 'console, uncaught errors and other hosts').toEqual([]);
      expect(
        watch.expected.filter(({ seen }) => !seen).map(({ pattern }) => String(pattern)),
        'messages that the test expected',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

function record(context: BrowserContext, host: string, { faults, expected }: Watch): void {
  const say = (text: string): void => {
    const match = expected.find(({ pattern }) => pattern.test(text));
    if (match) match.seen = true;
    else faults.push(text);
  };
  context.on('console', (message) => {
    const type = message.type();
    // Its own remark about `serviceWorkers: 'block'`.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    const { url } = message.location();
    if (type === 'error' || type === 'warning') say(`console.${type}: ${message.text()} (${url})`);
  });
  // Unhandled rejections arrive here too.
  context.on('weberror', (error) => {
    say(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  const sameHost = (url: string): void => {
    const { protocol, host: asked } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && asked !== host) faults.push(`asked ${url}`);
  };
  context.on('request', (request) => {
    sameHost(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      sameHost(socket.url());
    });
  });
}

export { expect };
