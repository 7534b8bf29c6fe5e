import { Chart } from 'chart.js';
import { en } from '../../i18n/en';
import { enTiles } from '../../i18n/en-tiles';
import { SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { canvasPicture, colorAt } from '../../testing/pixels';
import type { Picture } from '../../testing/pixels';
import { keepTexts } from '../../testing/written';
import type { ComparisonQuery } from '../domain/comparison';
import { compare } from '../domain/comparison';
import { showChart } from './chart-view.harness';
import { STOPS } from './colour-scale';
import { heatTable } from './heat-table';
import { CHART_PARTS } from './registry';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';
import { tileMap } from './tile-map';

const [LOWEST, , , , HIGHEST] = STOPS.light.sequential;

function growth(periods: readonly string[], asked: Partial<ComparisonQuery> = {}) {
  return compare(SET, {
    indicator: 'gdp-growth',
    regions: ['CN-HL', 'CN-JL', 'CN-LN'],
    reference: null,
    companions: true,
    ...asked,
    periods: periods.map(period),
  });
}

const context = { set: SET, words: { ...en, ...enTiles }, theme: LIGHT };
const mapOf = (year: string) => tileMap(growth([year]), context);
const tableOf = (periods: readonly string[]) => heatTable(growth(periods), context);

/** A spec painted on a bare canvas, without Angular; and what was written on it. */
function paint({ config, parts = [] }: ChartSpec, width: number, height: number) {
  Chart.register(...CHART_PARTS, ...parts);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const written = keepTexts();
  const options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  const chart = new Chart(canvas, { ...config, options });
  const picture = canvasPicture(canvas);
  const boxes = chart.data.datasets.map((_, at) =>
    chart.getDatasetMeta(at).data.map((element) => {
      const { x, y, width, height } = element as unknown as Record<
        'x' | 'y' | 'width' | 'height',
        number
      >;
      return { left: x, top: y, right: x + width, bottom: y + height };
    }),
  );
  chart.destroy();
  return { picture, written, boxes };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every pixel within a box, its edge left out. */
function pixelsIn(picture: Picture, { left, top, right, bottom }: Box): readonly string[] {
  const found: string[] = [];
  for (let y = Math.ceil(top) + 2; y < bottom - 2; y += 1)
    for (let x = Math.ceil(left) + 2; x < right - 2; x += 1) found.push(colorAt(picture, x, y));
  return found;
}

const share = (pixels: readonly string[], color: string) =>
  pixels.filter((pixel) => pixel === color).length / pixels.length;

/** The tile at a column and row of a grid of squares. */
const tileAt = (column: number, row: number, side: number, left = 0): Box => ({
  left: left + column * side + 1,
  top: row * side + 1,
  right: left + (column + 1) * side - 1,
  bottom: (row + 1) * side - 1,
});

describe('a tile map on its canvas', () => {
  it('has each tile where the grid says, filled with the colour of its figure', () => {
    const { picture } = paint(mapOf('2015'), 560, 640);
    // Liaoning grew slowest, Jilin fastest.
    expect(share(pixelsIn(picture, tileAt(4, 1, 80)), LOWEST)).toBeGreaterThan(0.8);
    expect(share(pixelsIn(picture, tileAt(5, 1, 80)), HIGHEST)).toBeGreaterThan(0.8);
    // Inner Mongolia was not asked for: an outline, and nothing but its name within. The canvas itself is clear.
    const empty = pixelsIn(picture, tileAt(3, 1, 80));
    expect(1 - share(empty, '#000000')).toBeLessThan(0.2);
  });

  it('writes name and figure within their tile, in black or white', () => {
    const { written } = paint(mapOf('2015'), 560, 640);
    const within = ({ left, top, right, bottom }: Box) =>
      written.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
    expect(within(tileAt(4, 1, 80)).map(({ text, color }) => [text, color])).toEqual([
      ['Liaoning', '#000000'],
      ['3', '#000000'],
    ]);
    expect(within(tileAt(5, 1, 80)).map(({ text, color }) => [text, color])).toEqual([
      ['Jilin', '#ffffff'],
      ['6.5', '#ffffff'],
    ]);
  });

  it('names all tiles by two letters where not every name fits', () => {
    const { written } = paint(mapOf('2015'), 324, 370);
    const texts = written.map(({ text }) => text);
    expect(texts).toContain('LN');
    expect(texts).toContain('NM');
    expect(texts.filter((text) => /^[A-Z]{2}$/.test(text)).length).toBe(34);
    expect(texts).not.toContain('Liaoning');
  });

  it('hatches a gap, writes its reason, and never fills it', () => {
    const { picture, written } = paint(mapOf('2013'), 560, 640);
    for (const column of [4, 5]) {
      const ground = share(pixelsIn(picture, tileAt(column, 1, 80)), LIGHT.ground);
      expect(ground).toBeGreaterThan(0.4);
      expect(ground).toBeLessThan(0.9);
      // Above the name there is hatching alone: lines and ground take turns.
      const row = Array.from({ length: 60 }, (_, x) => colorAt(picture, column * 80 + 10 + x, 90));
      const turns = row.filter((color, x) => color === LIGHT.ground && row[x - 1] !== color);
      expect(turns.length).toBeGreaterThan(7);
    }
    // Heilongjiang has a figure.
    expect(share(pixelsIn(picture, tileAt(6, 0, 80)), LIGHT.ground)).toBe(0);
    expect(written.filter(({ text }) => text === 'no claim').length).toBe(2);
  });

  it('keeps its tiles square and in the middle of a low, wide plot', () => {
    const { boxes } = paint(mapOf('2015'), 1200, 300);
    const [, liaoning] = boxes[0] ?? [];
    const { left = 0, right = 0, top = 0, bottom = 0 } = liaoning ?? {};
    expect(right - left).toBeCloseTo(bottom - top, 3);
    // Eight rows in 300 pixels: 37.5 each; seven columns stand around 600.
    expect((left + right) / 2).toBeCloseTo(600 + 37.5, 1);
    expect((top + bottom) / 2).toBeCloseTo(1.5 * 37.5, 1);
  });
});

describe('a heat table on its canvas', () => {
  it('fills the cells of figures, and only those', () => {
    const { picture, boxes } = paint(tableOf(YEARS), 640, 170);
    const filled = boxes.map((row) =>
      row.map((box) => {
        const pixels = pixelsIn(picture, box);
        const [most = ''] = [...Map.groupBy(pixels, (color) => color)]
          .sort(([, a], [, b]) => b.length - a.length)
          .map(([color]) => color);
        return most !== LIGHT.ground && share(pixels, most) > 0.6;
      }),
    );
    // Jilin and Liaoning have no figure for 2013, Jilin none for 2014.
    expect(filled).toEqual([
      [true, true, true, true, true],
      [false, false, true, true, true],
      [false, true, true, true, true],
    ]);
  });

  it('writes all figures alike, and reasons in italics', () => {
    const { written } = paint(tableOf(YEARS), 640, 170);
    const fonts = (what: RegExp) =>
      new Set(
        written
          .filter(({ text, y }) => y > 60 && what.test(text))
          .map(({ font }) => font.replace(/px.*/, 'px')),
      );
    expect([...fonts(/^−?[0-9.]+$/)]).toEqual(['600 13px']);
    expect([...fonts(/^(no claim|other period)$/)]).toEqual(['italic 11px']);
  });

  it('splits a cell whose sources disagree into the colours of both figures', () => {
    const comparison = growth(['2016-01/2016-09'], { regions: ['CN-HL'], rule: 'both' });
    const { picture, boxes, written } = paint(heatTable(comparison, context), 640, 120);
    const [box] = boxes[0] ?? [];
    if (!box) throw new Error('There is no cell');
    expect(colorAt(picture, Math.round(box.left) + 4, Math.round(box.top) + 4)).toBe(LOWEST);
    expect(colorAt(picture, Math.round(box.right) - 5, Math.round(box.bottom) - 5)).toBe(HIGHEST);
    expect(written.some(({ text }) => text === '6–6.7')).toBe(true);
  });

  it('draws its scale above the columns, from the lowest to the highest figure', () => {
    const { picture, written } = paint(tableOf(['2015']), 640, 140);
    expect(colorAt(picture, 3, 6)).toBe(LOWEST);
    const row = Array.from({ length: 640 }, (_, x) => colorAt(picture, x, 6));
    expect(row.lastIndexOf(HIGHEST)).toBeGreaterThan(150);
    const ends = written.filter(({ y, text }) => y < 30 && text.endsWith('%'));
    expect(ends.map(({ text }) => text)).toEqual(['3\u00a0%', '6.5\u00a0%']);
  });
});

describe('the marks of a heat table', () => {
  it('can be walked, and pointed at by their words, gaps too', async () => {
    const { host, press, chart } = await showChart(tableOf(YEARS));
    await press('Home');
    expect(host.querySelector('.tip')?.textContent).toContain('Heilongjiang, 2013: 8\u00a0%');
    const box = host.querySelector<HTMLElement>('.tip')?.getBoundingClientRect();
    const canvas = host.querySelector('canvas')?.getBoundingClientRect();
    // The first column's cell is as far left as it can be: so are its words.
    expect((box?.left ?? 999) - (canvas?.left ?? 0)).toBeLessThan(150);
    await press('End');
    expect(chart()?.getActiveElements()).toEqual([
      jasmine.objectContaining({ datasetIndex: 2, index: 4 }),
    ]);
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(host.querySelector('[aria-live]')?.textContent).toContain('Jilin, 2013: no claim');
  });
});
