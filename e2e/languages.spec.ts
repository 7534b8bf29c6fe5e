// A reader of Chinese uses the whole product in Chinese; choices of language, theme and sources stay.
import { address, clickBar, COLORS, figure, open, PAGES } from './support/app';
import { waitUntilPainted } from './support/painted.cjs';
import { savedPng } from './support/png';
import { expect, test } from './support/test';

test('the whole journey can be made in Chinese', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Switch to Chinese (中文)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('文件说了什么');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle('概览 – 区域指标');
  const card = figure(page, '2015年辽宁在3个地区中增速最慢：3%，低于中国3.9个百分点');
  await expect(card).toContainText('GDP增速 · 百分比 · 2015年');
  await expect(card.getByRole('application')).toHaveAccessibleName(
    /黑龙江：5\.7%；吉林：6\.5%；辽宁：3%/,
  );

  await clickBar(card, COLORS.Liaoning);
  const sheet = page.getByRole('dialog', { name: '论断' });
  await expect(sheet.locator('.figure')).toHaveText('3%');
  // The source's words are quoted in its own language, and say so.
  await expect(sheet.getByRole('blockquote')).toHaveAttribute('lang', 'en');
  for (const text of ['GDP增速 · 辽宁省 · 2015年', '新华社', '2016年3月3日', '第13段'])
    await expect(sheet).toContainText(text);
  await sheet.getByRole('button', { name: '关闭' }).last().click();
  await expect(sheet).toHaveCount(0);

  await card.getByRole('button', { name: /^导出/ }).click();
  const saving = page.getByRole('dialog', { name: '导出' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    saving.getByRole('button', { name: '保存', exact: true }).click(),
  ]);
  expect(await savedPng(download)).toMatchObject({
    name: 'gdp-growth-2015-heilongjiang-jilin-liaoning.png',
    width: 1920,
    height: 1080,
  });
  await page.keyboard.press('Escape');
  await expect(saving).toHaveCount(0);

  for (const [link, title, heading] of [
    ['比较', '比较 – 区域指标', '比较地区'],
    ['目标', '目标 – 区域指标', '目标对照基期值与结果'],
    ['证据', '论断 – 区域指标', '全部论断'],
    ['统计数据', '统计数据 – 区域指标', '统计数据'],
    ['概览', '概览 – 区域指标', '文件说了什么'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(title);
  }
});

test.describe('once Chinese is chosen', () => {
  test.use({ reader: { language: 'zh' } });

  test('no page shows an English word of the app’s own', async ({ page }) => {
    // Publishers, titles and phrases are the sources'; these letters are names that Chinese texts write as they are.
    const names = /GDP|PNG|CSV|Metals News|Home>News Center>Bizchina|MOFCOM/g;
    for (const path of [PAGES.overview, PAGES.compare, PAGES.targets, PAGES.unknown]) {
      await open(page, path);
      const text = (await page.locator('ri-root').innerText())
        .replace(path, '')
        .replaceAll(names, '');
      // The one English word is the switch's.
      expect(text.match(/[A-Za-z]{2,}/g), path).toEqual(['English']);
    }
  });
});

test('the language stays over a reload, and back', async ({ page }) => {
  await open(page, '/targets');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('目标对照基期值与结果');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('目标对照基期值与结果');
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Targets against baselines and outcomes',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('the first visit is in Chinese', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('文件说了什么');
  });
});

test('the theme is the system’s until the reader chooses, and stays over a reload', async ({
  page,
}) => {
  const ground = () =>
    page.evaluate(
      () => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
    );
  const isDark = async () => (await ground()).every((part) => part < 60);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await expect.poll(isDark).toBe(true);
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await expect.poll(isDark).toBe(false);
  await page.reload();
  await waitUntilPainted(page);
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  await expect.poll(isDark).toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.reload();
  await waitUntilPainted(page);
  await expect.poll(isDark).toBe(true);
});

test('with companions off only the five documents speak, on every page and along every link', async ({
  page,
}) => {
  await open(page, '/');
  const companions = page.getByRole('switch', { name: 'Companions' });
  await expect(companions).toBeChecked();
  await companions.click();
  await expect.poll(() => address(page)).toEqual({ companions: 'off' });
  await expect(page.getByText('Companions are off: only the five documents speak.')).toBeVisible();
  await expect(figure(page, /^Liaoning grew slowest of the three in 2015: 3 %$/)).toBeVisible();
  await expect(page.getByText(/^China, 2015: only companions say so/).first()).toBeVisible();
  await expect(figure(page, /^Five documents make \d+ claims$/)).toBeVisible();

  await page.getByRole('link', { name: 'Compare further' }).first().click();
  await expect.poll(() => address(page)['companions']).toBe('off');
  await expect(page.getByRole('row', { name: /^China/ })).toContainText('only companions say so');

  const pages = page.getByRole('navigation');
  await pages.getByRole('link', { name: 'Targets' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Targets');
  await expect.poll(() => address(page)).toEqual({ companions: 'off' });
  await expect(
    page.getByRole('rowheader').filter({ hasText: 'Old industrial cities' }),
  ).toHaveCount(6);
  await expect(page.getByRole('rowheader').filter({ hasText: 'GDP growth' })).toHaveCount(0);

  await pages.getByRole('link', { name: 'Evidence' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    /^(\d+) of \1 claims$/,
  );
  await page.getByRole('searchbox').fill('South China Morning Post');
  await expect(page.getByText('No claim fits.', { exact: false })).toBeVisible();

  await page.reload();
  await waitUntilPainted(page);
  await expect(companions).not.toBeChecked();
  await companions.click();
  await expect(page.getByRole('cell', { name: /South China Morning Post/ }).first()).toBeVisible();
  expect(address(page)).toEqual({ q: 'South China Morning Post' });
});
