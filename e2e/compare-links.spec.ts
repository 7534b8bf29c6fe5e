// A copied link shows the same view on another machine, in either language.
import type { Browser, Page } from '@playwright/test';
import { address, figure, open } from './support/app';
import { lendChineseFont } from './support/chinese-font.cjs';
import { ComparePage } from './support/compare';
import { waitUntilPainted } from './support/painted.cjs';
import { expect, test } from './support/test';

/** Every choice that the page has, none of them as usual. */
const EVERY = {
  indicator: 'gdp-growth',
  regions: 'CN-LN,CN-HL',
  periods: '2014,2015,2016,2016-S1',
  ref: '=6.5',
  view: 'dumbbell',
  companions: 'off',
  vintage: 'first',
  rule: 'source:asiatimes-2016-10',
  as: 'difference',
  base: '2015',
  at: '2014',
  sort: 'name',
  labels: 'off',
  axis: 'data',
  scale: 'log',
  panels: 'own',
  ends: 'change',
  with: 'industrial-growth',
  title: 'Mine / 我的',
} as const;

/** A reader who has never been here, of a language. */
async function elsewhere(browser: Browser, language: 'en' | 'zh', url: string): Promise<Page> {
  const { origin } = new URL(url);
  const localStorage = [{ name: 'ri.language', value: language }];
  const context = await browser.newContext({
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
  await lendChineseFont(context);
  const page = await context.newPage();
  await page.goto(url);
  await waitUntilPainted(page);
  return page;
}

for (const language of ['en', 'zh'] as const) {
  test(`a link that holds every choice is kept whole by a reader of ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const url = `${baseURL ?? ''}/compare?${new URLSearchParams(EVERY).toString()}`;
    const page = await elsewhere(browser, language, url);
    expect(address(page)).toEqual(EVERY);
    await expect(figure(page, EVERY.title)).toBeVisible();
    // The edited finding and the period that is left out, each in the reader's language.
    const notes = new ComparePage(page, language).notes;
    await expect(notes.first()).toContainText(language === 'en' ? 'was edited' : '经分析者修改');
    await expect(notes.nth(1)).toContainText(
      language === 'en' ? 'First half of 2016 is not a year' : '2016年上半年不是整年',
    );
    await page.context().close();
  });
}

test('what was chosen here and copied is seen there, word by word and figure by figure', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const compare = new ComparePage(page);
  await open(page, '/compare');
  await page.getByRole('button', { name: 'Years: All' }).click();
  await compare.way('Slope').click();
  await compare.removeRegion('Jilin');
  await compare.choose('Order', 'By name');
  await expect.poll(() => address(page)['sort']).toBe('name');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const there = await elsewhere(browser, 'en', link);
  expect(await new ComparePage(there).figure.innerText()).toBe(await compare.figure.innerText());
  expect(await new ComparePage(there).chart.getAttribute('aria-label')).toBe(
    await compare.chart.getAttribute('aria-label'),
  );
  const inChinese = await elsewhere(browser, 'zh', link);
  expect(address(inChinese)).toEqual(address(page));
  await expect(new ComparePage(inChinese, 'zh').chips).toHaveText([/黑龙江/, /辽宁/]);
  await expect(inChinese.getByRole('radio', { name: '斜率图' })).toBeChecked();
  await there.context().close();
  await inChinese.context().close();
});
