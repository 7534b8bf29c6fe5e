// Each way of seeing paints, can be read without eyes, and goes into a file with its notes.
import type { Locator, Page } from '@playwright/test';
import { PAIRS, address, open } from './support/app';
import { expectNoAxeViolations } from './support/axe';
import { ComparePage } from './support/compare';
import { waitUntilPainted } from './support/painted.cjs';
import { savedPng } from './support/png';
import { expect, test } from './support/test';

const YEARS = '/compare?periods=2013,2014,2015,2016,2017&regions=CN-HL,CN-JL,CN-LN';
const WAYS = {
  Bars: 'bars',
  Columns: 'columns',
  Lines: 'lines',
  Dumbbell: 'dumbbell',
  Slope: 'slope',
  'Small multiples': 'multiples',
  'Heat table': 'heat',
  'Tile map': 'tiles',
  'Boundary map': 'map',
  Scatter: 'scatter',
} as const;

/** How many colours a canvas has. A blank one has one. */
function colors(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const copy = document.createElement('canvas');
    Object.assign(copy, { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(element as HTMLCanvasElement, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data.buffer;
    return new Set(new Uint32Array(data ?? new ArrayBuffer(0))).size;
  });
}

/** Keeps what is written on canvases that are not on the page: files and their previews. */
async function keepWriting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { written: kept });
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as (
        ...given: unknown[]
      ) => void;
      prototype.fillText = function (this: CanvasRenderingContext2D, ...given) {
        const { canvas } = this;
        if (!('isConnected' in canvas && canvas.isConnected)) kept.push(given[0]);
        write.apply(this, given);
      };
    }
  });
}

async function writtenIn(page: Page): Promise<string> {
  const texts = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  return withoutBlanks(texts.join(''));
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

test('every way paints, has a table and an alternative text, and saves a file with its notes', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await keepWriting(page);
  const compare = new ComparePage(page);
  await open(page, YEARS);
  const alternatives = new Set<string>();
  for (const [name, view] of Object.entries(WAYS)) {
    await compare.way(name).click();
    await expect.poll(() => address(page)['view']).toBe(view);
    await waitUntilPainted(page);
    await expect.poll(() => colors(compare.figure.locator('canvas')), name).toBeGreaterThan(3);
    const alternative = (await compare.chart.getAttribute('aria-label')) ?? '';
    expect(alternative, name).toContain('Heilongjiang');
    alternatives.add(alternative);
    // The table follows the chart in tasks of its own.
    await expect.poll(() => compare.rows.count(), name).toBeGreaterThan(3);
    await expect(compare.figure.locator('[aria-busy="true"]')).toHaveCount(0);
    const notes = await compare.notes.allInnerTexts();
    const table = await compare.rows.allInnerTexts();
    // A gap says why in the table, and in the notes.
    if (table.some((row) => row.includes('no claim')))
      expect(notes.join(), name).toMatch(/no claim\./);

    await page.getByRole('button', { name: /^Export: / }).click();
    const sheet = page.getByRole('dialog', { name: 'Export' });
    const preview = sheet.getByRole('img');
    await expect
      .poll(() => preview.evaluate((image: HTMLImageElement) => image.complete))
      .toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    expect(await savedPng(download), name).toMatchObject({ isPng: true, width: 1920 });
    const written = await writtenIn(page);
    for (const note of notes) expect(written, `${name}: ${note}`).toContain(withoutBlanks(note));
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  }
  expect(alternatives.size).toBeGreaterThan(3);
});

test('a figure that does not suit is refused with its reason, in the list and from a link', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await open(page, `${YEARS}&as=index`);
  const why = 'Shown as values, not as “Index”: an index of rates, changes or ranks means nothing.';
  await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible();
  await expect(compare.notes.first()).toHaveText(why);
  await page.getByRole('combobox', { name: 'Show as' }).click();
  await expect(page.getByRole('option', { name: /^Share of the total – / })).toBeDisabled();
  await page.getByRole('option', { name: 'Rank', exact: true }).click();
  await expect.poll(() => address(page)['as']).toBe('rank');
  await expect(compare.figure).toContainText('Rank by GDP growth');
});

for (const [language, theme] of PAIRS) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ reader: { language, theme } });

    test('axe finds nothing, whatever the way', async ({ page }) => {
      test.setTimeout(180_000);
      // Notices and lists fade in; half-faded text has too little contrast.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // What a way draws is a canvas, which axe does not look into: one with a slider, and one without.
      for (const view of ['lines', 'tiles']) {
        await open(page, `${YEARS}&view=${view}`);
        await expectNoAxeViolations(page);
      }
      await open(
        page,
        '/compare?periods=2016-01/2016-09,2015&rule=both&as=index&title=Mine&ref==6',
      );
      await expectNoAxeViolations(page);
    });
  });
}
