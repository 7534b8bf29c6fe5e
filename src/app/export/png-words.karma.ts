import { Chart } from 'chart.js';
import { growthFigure, SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { barOf, canvasPicture, colorAt, countOf, inkedRows } from '../../testing/pixels';
import { keepTexts } from '../../testing/written';
import { dumbbell } from '../charts/comparison-ends';
import { connectors } from '../charts/plugins/connectors';
import type { Figure } from '../charts/spec';
import { LIGHT, regionColor } from '../charts/theme';
import { compare } from '../domain/comparison';
import type { PngOptions } from './png';
import { PNG_SIZES, toCanvas } from './png';

const STAMP = 'Regional Indicators, 1 July 2026';

const dumbbellFigure: Figure = (theme) =>
  dumbbell(
    compare(SET, {
      indicator: 'gdp-growth',
      regions: ['CN-LN'],
      reference: null,
      companions: true,
      periods: ['2015', '2016'].map(period),
    }),
    { set: SET, words: en, theme },
  );

/** Paints, and keeps every text as it is written, where, and the room of the plot in layout pixels. */
async function paint(figure: Figure, options: Partial<PngOptions> = {}) {
  const written = keepTexts();
  const rects = keepRects(() => written.length);
  const asked = { size: 'slide', scale: 2, theme: 'light', stamp: STAMP, ...options } as const;
  const canvas = await toCanvas(figure, asked);
  const plot = largest(rects);
  // The words around the plot come before it.
  return {
    picture: canvasPicture(canvas),
    onFigure: written.slice(0, plot.after),
    onPlot: written.slice(plot.after).map(({ text }) => text),
    plot: { top: plot.top / asked.scale, height: plot.height / asked.scale },
  };
}

interface Rect {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly after: number;
}

function keepRects(count: () => number): readonly Rect[] {
  type Draw = (this: CanvasRenderingContext2D, ...at: [number, number, number, number]) => void;
  const { prototype } = CanvasRenderingContext2D;
  const draw = Object.getOwnPropertyDescriptor(prototype, 'rect')?.value as Draw;
  const rects: Rect[] = [];
  spyOn(prototype, 'rect').and.callFake(function (this: CanvasRenderingContext2D, x, y, w, h) {
    rects.push({ top: y, width: w, height: h, after: count() });
    draw.call(this, x, y, w, h);
  });
  return rects;
}

/** What clips the plot is the largest rectangle that is asked for, in pixels of the picture. */
function largest(rects: readonly Rect[]): Rect {
  return rects.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
}

describe('a PNG with gaps', () => {
  it('paints no bar where there is no figure, but the reason', async () => {
    const { picture, onPlot, onFigure } = await paint(growthFigure({ periods: ['2013'] }));
    expect(barOf(picture, regionColor(LIGHT, 'CN-HL'))).not.toBeNull();
    expect(countOf(picture, regionColor(LIGHT, 'CN-JL'))).toBe(0);
    expect(countOf(picture, regionColor(LIGHT, 'CN-LN'))).toBe(0);
    expect(onPlot.filter((text) => text === 'no claim').length).toBe(2);
    const notes = onFigure.map(({ text }) => text).join(' ');
    expect(notes).toContain('Jilin, 2013: no claim.');
    expect(notes).toContain('Liaoning, 2013: no claim.');
  });
});

describe('a PNG in Chinese', () => {
  it('is painted without a fault, bars and words, though this machine may lack the letters', async () => {
    const { picture, onFigure } = await paint(growthFigure({ words: zh }), { size: 'column' });
    expect(barOf(picture, regionColor(LIGHT, 'CN-LN'))).not.toBeNull();
    expect(onFigure.map(({ text }) => text).join('')).toContain('辽宁');
    expect(inkedRows(picture, LIGHT.ground, 56, 100).length).toBeGreaterThan(10);
  });
});

for (const size of ['slide', 'column', 'square'] as const) {
  for (const view of ['bars', 'lines'] as const) {
    describe(`a PNG with the longest notes, ${view} for a ${size}`, () => {
      const figure = growthFigure({ periods: YEARS, view });

      it('leaves the plot 40 % of its height or more', async () => {
        const { plot } = await paint(figure, { size });
        expect(plot.height).toBeGreaterThanOrEqual(0.4 * PNG_SIZES[size].height);
      });

      it('writes every word of source and notes below the plot, and the stamp last', async () => {
        const { onFigure, plot } = await paint(figure, { size });
        const { source, notes } = figure(LIGHT);
        const foot = onFigure.filter(({ y }) => y > plot.top + plot.height);
        expect(foot.map(({ text }) => text).join(' ')).toBe([source, ...notes, STAMP].join(' '));
        expect(notes.length).toBeGreaterThan(3);
      });

      it('ends above a margin of bare ground', async () => {
        const { picture } = await paint(figure, { size });
        const { height } = picture;
        expect(inkedRows(picture, LIGHT.ground, height - 2 * 24)).toEqual([]);
        expect(
          inkedRows(picture, LIGHT.ground, height - 2 * 42, height - 2 * 27).length,
        ).toBeGreaterThan(6);
        expect(colorAt(picture, 0, height - 1)).toBe(LIGHT.ground);
      });
    });
  }
}

for (const [size, gaps] of [
  ['slide', 800],
  ['column', 300],
  ['square', 800],
] as const) {
  it(`a PNG with a note for each of ${gaps} gaps has them all, and its chart, for a ${size}`, async () => {
    const notes = Array.from(
      { length: gaps },
      (_, at) => `Region ${at % 34}, ${1990 + (at % 25)}: no claim.`,
    );
    const figure: Figure = (theme) => ({ ...growthFigure()(theme), notes });
    const { onFigure, plot } = await paint(figure, { size });
    expect(plot.height).toBeGreaterThanOrEqual(0.4 * PNG_SIZES[size].height);
    const foot = onFigure.filter(({ y }) => y > plot.top + plot.height);
    const { source } = figure(LIGHT);
    expect(foot.map(({ text }) => text).join(' ')).toBe([source, ...notes, STAMP].join(' '));
    expect(Math.max(...foot.map(({ y }) => y))).toBeLessThanOrEqual(PNG_SIZES[size].height - 24);
  });
}

it('a PNG runs notes on before it sets them too small to read: 200 in lines of 7 pixels or more', async () => {
  const notes = Array.from({ length: 200 }, (_, at) => `Region ${at}: no claim.`);
  const { onFigure, plot } = await paint((theme) => ({ ...growthFigure()(theme), notes }));
  const foot = onFigure.filter(({ y }) => y > plot.top + plot.height).map(({ y }) => y);
  const steps = foot.slice(1).map((y, at) => y - (foot[at] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(7);
});

describe('a PNG of a figure whose parts stand beside each other', () => {
  it('tells the figure how wide its plot will be', async () => {
    const asked: (number | undefined)[] = [];
    const figure: Figure = (theme, width) => {
      asked.push(width);
      return growthFigure()(theme);
    };
    const rects = keepRects(() => 0);
    await toCanvas(figure, { size: 'column', scale: 1, theme: 'light', stamp: STAMP });
    expect(asked).toEqual([largest(rects).width]);
  });

  it('is painted with what its kind alone needs of Chart.js', async () => {
    Chart.unregister(connectors);
    const { onPlot } = await paint(dumbbellFigure);
    expect(onPlot).toContain('3\u00a0% → −2.5\u00a0%');
  });
});

describe('the legend of a PNG', () => {
  const shapes = ['block', 'dot', 'ring', 'hatched', 'line', 'dashed', 'dotted'] as const;
  const figure: Figure = (theme) => ({
    ...growthFigure()(theme),
    legend: shapes.map((shape) => ({ label: shape, color: '#aa0055', dashed: false, shape })),
  });

  it('has a block, a dot, a ring, a hatching and lines as the chart has them', async () => {
    const { picture, onFigure } = await paint(figure, { scale: 1 });
    const swatches = shapes.map((shape) => {
      const label = onFigure.find(({ text }) => text === shape);
      // The row of pixels through the middle of the swatch before it.
      const [left, y] = [(label?.x ?? 0) - 20, label?.y ?? 0];
      const isInk = (x: number) =>
        Number(colorAt(picture, left + x, Math.round(y)) !== LIGHT.ground);
      return Array.from({ length: 14 }, (_, x) => isInk(x)).join('');
    });
    const [block = '', dot = '', ring = '', hatched = '', ...lines] = swatches;
    expect(block).toBe('11111111111111');
    expect(dot).toMatch(/^0+1{8,12}0+$/);
    expect(ring).toMatch(/^0+1+0{4,}1+0+$/);
    expect(hatched.match(/10/g)?.length).toBeGreaterThanOrEqual(2);
    expect(lines.map((line) => line.match(/1+/g)?.length)).toEqual([1, 2, 4]);
  });
});
