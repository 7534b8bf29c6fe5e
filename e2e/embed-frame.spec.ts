// A figure on another site's page, in a frame.
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe';
import { BARS, elementOf, expectWhole, frameOf, GREEN, pixels, test } from './support/host-page';
import { savedPng } from './support/png';

test.use({ locale: 'en-GB', colorScheme: 'light' });

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
