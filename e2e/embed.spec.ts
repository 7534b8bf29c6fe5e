// What frames and elements on other sites' pages have in common.
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { BARS, expectWhole, FINDING, test } from './support/host-page';

test.use({ locale: 'en-GB', colorScheme: 'light' });

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
