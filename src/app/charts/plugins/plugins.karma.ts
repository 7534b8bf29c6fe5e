import { Chart } from 'chart.js';
import { growthFigure, YEARS } from '../../../testing/bundled-package';
import { barOf, canvasPicture, colorAt } from '../../../testing/pixels';
import { keepTexts } from '../../../testing/written';
import { CHART_PARTS } from '../registry';
import type { ChartSpec } from '../spec';
import { LIGHT, regionColor } from '../theme';

/** A spec painted on a bare canvas, without Angular; and what was written on it. */
function paint({ config }: ChartSpec, { width = 640, height = 320 } = {}) {
  Chart.register(...CHART_PARTS);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const written = keepTexts();
  const options = { ...config.options, responsive: false, devicePixelRatio: 1 };
  const chart = new Chart(canvas, { ...config, options });
  const picture = canvasPicture(canvas);
  chart.destroy();
  return { picture, written };
}

describe('the rule of a reference', () => {
  const { nation } = LIGHT;

  it('stands where a bar of its figure would end, across the whole plot', () => {
    const { picture } = paint(growthFigure()(LIGHT));
    const [hl, jilin, ln] = ['CN-HL', 'CN-JL', 'CN-LN'].map((id) =>
      barOf(picture, regionColor(LIGHT, id)),
    );
    if (!hl || !jilin || !ln) throw new Error('A bar is missing');
    const wanted = jilin.left + (jilin.length / 6.5) * 6.9;
    const inked = (x: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => colorAt(picture, x, from + at)).filter(
        (color) => color === nation,
      ).length;
    const rows = [Math.round(hl.middle), Math.round(ln.middle)] as const;
    const counts = Array.from({ length: picture.width }, (_, x) => inked(x, ...rows));
    const at = counts.indexOf(Math.max(...counts));
    expect(Math.abs(at + 0.5 - wanted)).toBeLessThanOrEqual(1.5);
    // Dashed, five of nine: about half of the way is painted.
    expect(Math.max(...counts)).toBeGreaterThan((rows[1] - rows[0]) * 0.4);
    expect(Math.max(...counts)).toBeLessThan((rows[1] - rows[0]) * 0.8);
  });

  it('is named above the plot, in its colour', () => {
    const { written } = paint(growthFigure()(LIGHT));
    const label = written.find(({ text }) => text === 'China 6.9\u00a0%');
    expect(label?.color).toBe(nation);
    expect(label?.y).toBeLessThan(30);
  });
});

describe('the names at the ends of lines', () => {
  for (const height of [320, 120]) {
    it(`stand 12 pixels or more apart on a chart ${height} high, in their lines’ order and colours`, () => {
      const spec = growthFigure({ periods: YEARS, view: 'lines' })(LIGHT);
      const { written } = paint(spec, { height });
      const labels = written.filter(({ x }) => x > 540).sort((a, b) => a.y - b.y);
      // 2017: China 6.9, Heilongjiang 6.4, Jilin 5.3, Liaoning 4.2.
      expect(labels.map(({ text }) => text)).toEqual([
        'China',
        'Heilongjiang',
        'Jilin',
        'Liaoning',
      ]);
      expect(labels.map(({ color }) => color)).toEqual(
        ['CN', 'CN-HL', 'CN-JL', 'CN-LN'].map((id) => regionColor(LIGHT, id)),
      );
      const steps = labels.slice(1).map(({ y }, at) => y - (labels[at]?.y ?? 0));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
      expect(labels[0]?.y).toBeGreaterThan(6);
      expect(labels.at(-1)?.y).toBeLessThan(height - 6);
    });
  }
});

describe('the labels of marks', () => {
  it('stand behind their bars, and a gap’s reason where its bar would begin', () => {
    const { picture, written } = paint(growthFigure({ periods: ['2013'] })(LIGHT));
    const bar = barOf(picture, regionColor(LIGHT, 'CN-HL'));
    if (!bar) throw new Error('A bar is missing');
    const figure = written.find(({ text }) => text === '8\u00a0%');
    expect(figure?.x).toBeGreaterThan(bar.right);
    expect(figure?.x).toBeLessThan(bar.right + 10);
    const reasons = written.filter(({ text }) => text === 'no claim');
    expect(reasons.length).toBe(2);
    for (const { x, color } of reasons) {
      expect(Math.abs(x - bar.left)).toBeLessThan(10);
      expect(color).toBe(LIGHT.muted);
    }
  });

  it('name the reason of a gap among columns, which have no room for words beside them', () => {
    const { written } = paint(growthFigure({ periods: YEARS })(LIGHT));
    expect(written.filter(({ text }) => text === 'no claim').length).toBeGreaterThan(0);
  });
});
