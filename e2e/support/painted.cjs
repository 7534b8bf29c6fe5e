/**
 * Waits until the page shows all that it will: the app stands, the claims are read, every chart is painted, the fonts
 * are loaded. The picture of the overview that the build drew is no app: it goes when the live charts stand.
 * @param {import('@playwright/test').Page} page
 */
async function waitUntilPainted(page) {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('.ri-first-view') &&
      !document.querySelector('main .loading') &&
      !document.querySelector('ri-chart-view:not([data-painted="true"])'),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

module.exports = { waitUntilPainted };
