/**
 * Waits until the page shows all that it will: no progress bar, every chart painted, the fonts loaded. The app marks
 * each `ri-chart-view` with `data-painted="true"`.
 * @param {import('@playwright/test').Page} page
 */
async function waitUntilPainted(page) {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('[role="progressbar"]') &&
      !document.querySelector('ri-chart-view:not([data-painted="true"])'),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

module.exports = { waitUntilPainted };
