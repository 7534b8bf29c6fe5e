// A script draws the figures that an analyst sees: the same texts and the same marks, to two pixels.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

/** An address for each kind of chart, and how many figures its page has; it is the first of them. */
const KINDS = {
  bars: [`${GROWTH}&periods=2015#figure`, 0],
  columns: [`${GROWTH}&periods=2013,2014,2015&view=columns#figure`, 0],
  lines: [`${GROWTH}&periods=2015,2016,2017&view=lines#figure`, 0],
  dumbbell: [`${GROWTH}&periods=2013,2017&view=dumbbell#figure`, 0],
  slope: [`${GROWTH}&periods=2013,2017&view=slope#figure`, 0],
  multiples: [`${GROWTH}&periods=2015,2016,2017&view=multiples#figure`, 0],
  heat: [`${GROWTH}&periods=2013,2014,2015&view=heat#figure`, 0],
  tiles: [`${GROWTH}&periods=2015&view=tiles#figure`, 0],
  map: [`${GROWTH}&periods=2015&view=map#figure`, 0],
  bullet: ['/targets/target-gdp-growth-2015-liaoning#bullet', 1],
  matrix: ['/targets?region=CN-HL#matrix', 1],
} as const;

/** The SVG that the page's export sheet saves. */
async function savedByPage(page: Page, address: string, count: number): Promise<string> {
  await open(page, address.replace(/#.*/, ''));
  const buttons = page.getByRole('button', { name: /^(Export|导出)/ });
  if (count > 1) await expect(buttons).toHaveCount(count);
  await buttons.first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox').first().selectOption('svg');
  await expect(sheet.getByText(/\.svg/).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: /^(Save|保存)$/ }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

function savedByScript(address: string, path: string, lang: string): string {
  const args = ['tools/cli/ri.mjs', 'render', address, '-o', path, '--lang', lang];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(path, 'utf8');
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
  test.describe(`the command line in ${lang}`, () => {
    test.use({ reader: { language: lang } });
    for (const [kind, [address, count]] of Object.entries(KINDS)) {
      test(`draws ${kind} as the page does: texts and marks, to two pixels`, async ({
        page,
      }, info) => {
        const shown = cut(await savedByPage(page, address, count));
        const script = cut(savedByScript(address, info.outputPath('script.svg'), lang));
        expect(script.words).toBe(shown.words);
        const off = script.numbers.filter(
          (number, index) => Math.abs(number - (shown.numbers[index] ?? NaN)) > 2,
        );
        expect(off).toEqual([]);
      });
    }
  });
}
