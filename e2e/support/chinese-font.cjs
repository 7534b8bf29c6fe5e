// Readers see Chinese in their own fonts; a machine for tests has none. This lends its pages "Noto Sans SC", which
// the app's font stack names, from an npm package. CommonJS, so that tests (TypeScript) and tools (mjs) share it.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const PATH = '/__test-fonts/';
const WEIGHTS = ['400', '500'];
const folder = dirname(require.resolve('@fontsource/noto-sans-sc/400.css'));

/** The package's font faces, a hundred subsets for each weight: file, weight, and the characters that it has. */
function faces() {
  const face = /url\(\.\/files\/([\w-]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g;
  return WEIGHTS.flatMap((weight) => {
    const css = readFileSync(join(folder, `${weight}.css`), 'utf8');
    return [...css.matchAll(face)].map(([, file, unicodeRange]) => ({
      file,
      weight,
      unicodeRange,
    }));
  });
}

/**
 * Gives the family "Noto Sans SC" to every page that `context` opens from now on. Works under `font-src 'self'`: the
 * files come from the page's own origin. The browser asks only for the subsets whose characters a page shows.
 * @param {import('@playwright/test').BrowserContext} context
 */
async function lendChineseFont(context) {
  await context.route(`**${PATH}*.woff2`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(PATH.length);
    return route.fulfill({
      path: join(folder, 'files', file.replace(/[^\w.-]/g, '')),
      contentType: 'font/woff2',
    });
  });
  await context.addInitScript(
    ({ path, list }) => {
      if (!location.protocol.startsWith('http')) return;
      for (const { file, weight, unicodeRange } of list) {
        const source = `url(${location.origin}${path}${file})`;
        document.fonts.add(new FontFace('Noto Sans SC', source, { weight, unicodeRange }));
      }
    },
    { path: PATH, list: faces() },
  );
}

module.exports = { lendChineseFont };
