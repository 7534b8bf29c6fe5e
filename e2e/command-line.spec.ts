// A script draws the figures that an analyst sees: the same texts and the same marks, to two pixels.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { open } from './support/app';
import browser from '../tools/browser.cjs';
import { expect, test } from './support/test';

// A test browser rounds the width of each letter to whole pixels, which readers' screens do not.
test.use({
  launchOptions: {
    executablePath: browser.browserPath(),
    args: [...browser.browserFlags(), '--font-render-hinting=none'],
  },
});

const GROWTH = '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN';

/** An address for each kind of figure; its button is the first of its page, unless its place is said. */
const KINDS = {
  bars: [`${GROWTH}&periods=2015#figure`],
  columns: [`${GROWTH}&periods=2013,2014,2015&view=columns#figure`],
  lines: [`${GROWTH}&periods=2015,2016,2017&view=lines#figure`],
  dumbbell: [`${GROWTH}&periods=2013,2017&view=dumbbell#figure`],
  slope: [`${GROWTH}&periods=2013,2017&view=slope#figure`],
  multiples: [`${GROWTH}&periods=2015,2016,2017&view=multiples#figure`],
  heat: [`${GROWTH}&periods=2013,2014,2015&view=heat#figure`],
  tiles: [`${GROWTH}&periods=2015&view=tiles#figure`],
  map: [`${GROWTH}&periods=2015&view=map#figure`],
  scatter: [`${GROWTH}&periods=2014&view=scatter&with=industrial-growth#figure`],
  bullet: ['/targets/target-gdp-growth-2015-liaoning#bullet'],
  trajectory: ['/targets/target-energy-per-unit-of-gdp-2017#trajectory', 1],
  matrix: ['/targets?region=CN-HL#matrix'],
} as const satisfies Readonly<Record<string, readonly [string, number?]>>;

/** Columns go by the widths of all letters; those of the Chinese font that tests lend come after they are measured. */
const LISTS = {
  targets: ['/targets?region=CN-LN#list'],
  verdicts: ['/targets/target-gdp-growth-2015-liaoning#verdicts'],
  claims: ['/claims?indicator=gdp-growth&region=CN-LN#list'],
  sources: ['/sources#list'],
} as const;

/** The SVG that the page's export sheet saves. */
async function savedByPage(page: Page, address: string, at = 0): Promise<string> {
  await open(page, address.replace(/#.*/, ''));
  const isList = /#(list|verdicts)$/.test(address);
  const place = isList ? page.locator('ri-export-button') : page.locator('ri-figure').nth(at);
  await place.getByRole('button', { name: /^(Export|导出)/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox').first().selectOption('svg');
  await expect(sheet.getByText(/\.svg/).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: /^(Save|保存)$/ }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** What `ri render` makes of all of them in one go, by kind. */
function savedByScript(
  kinds: Readonly<Record<string, readonly [string, number?]>>,
  folder: string,
  lang: string,
): (kind: string) => string {
  const [views, figures] = [join(folder, 'views'), join(folder, 'figures')];
  mkdirSync(views, { recursive: true });
  for (const [kind, [address]] of Object.entries(kinds))
    writeFileSync(join(views, `${kind}.txt`), address);
  const args = ['render', views, '-o', figures, '--format', 'svg', '--lang', lang];
  const { status, stderr } = spawnSync(process.execPath, ['tools/cli/ri.mjs', ...args], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return (kind) => readFileSync(join(figures, `${kind}.svg`), 'utf8');
}

/** What is drawn, cut into numbers and what stands between them; without what the file carries besides. */
function cut(svg: string) {
  const drawing = svg.replace(/<metadata>.*?<\/metadata>/s, '');
  const parts = drawing.split(/(-?\d+(?:\.\d+)?)/);
  return {
    words: parts.filter((_, at) => at % 2 === 0).join('#'),
    numbers: parts.filter((_, at) => at % 2 === 1).map(Number),
  };
}

for (const lang of ['en', 'zh'] as const) {
  const kinds: Readonly<Record<string, readonly [string, number?]>> =
    lang === 'en' ? { ...KINDS, ...LISTS } : KINDS;

  test.describe(`the command line in ${lang}`, () => {
    test.use({ reader: { language: lang } });

    test('draws every kind of chart as the page does: texts and marks, to two pixels', async ({
      page,
    }, info) => {
      test.setTimeout(240_000);
      const byScript = savedByScript(kinds, info.outputPath(), lang);
      for (const [kind, [address, place]] of Object.entries(kinds)) {
        const shown = cut(await savedByPage(page, address, place));
        const script = cut(byScript(kind));
        expect.soft(script.words, kind).toBe(shown.words);
        const off = script.numbers.filter(
          (number, index) => Math.abs(number - (shown.numbers[index] ?? NaN)) > 2,
        );
        expect.soft(off, kind).toEqual([]);
      }
    });
  });
}
