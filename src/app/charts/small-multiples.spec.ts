import fc from 'fast-check';
import { en } from '../../i18n/en';
import { cellValue } from '../domain/cell';
import { growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { drawnRows } from './comparison-figure';
import { panelScale } from './panel-scale';
import type { Panel } from './plugins/panels';
import { smallMultiples } from './small-multiples';
import type { ChartSpec, Point } from './spec';
import { LIGHT } from './theme';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';

const comparison = growth({ periods: YEARS });
const build = (options: Partial<WayOptions> = {}, width?: number) =>
  smallMultiples(
    comparison,
    { set: realSet(), words: en, theme: LIGHT },
    { ...USUAL_WAY, ...options },
    width,
  );
const panelsOf = ({ config }: ChartSpec) =>
  (config.options?.plugins as unknown as { panels: { panels: readonly Panel[] } }).panels.panels;
const pointsOf = ({ config }: ChartSpec) =>
  config.data.datasets.map(({ data }) => data as readonly Point[]);

describe('small multiples of growth', () => {
  it('have a panel for each region, the reference last, and as many beside each other as fit', () => {
    expect(panelsOf(build()).map(({ title }) => title)).toEqual([
      'Heilongjiang',
      'Jilin',
      'Liaoning',
      'China',
    ]);
    const rowsAt = (width: number) =>
      new Set(panelsOf(build({}, width)).map(({ top }) => top)).size;
    expect([960, 400, 200, 50].map(rowsAt)).toEqual([1, 2, 4, 4]);
  });

  it('place every figure within its own panel, and none where there is none', () => {
    for (const width of [960, 400, 200]) {
      const spec = build({}, width);
      const panels = panelsOf(spec);
      const { x: across } = spec.config.options?.scales ?? {};
      expect(Math.max(...panels.map(({ right }) => right))).toBeLessThan(Number(across?.max));
      expect(new Set(panels.map(({ left, top }) => `${left} ${top}`)).size).toBe(panels.length);
      pointsOf(spec).forEach((points, at) => {
        const { left, right, top, bottom } = panels[at]!;
        const values = drawnRows(comparison)[at]!.cells.map(cellValue);
        expect(points.map(({ y }) => y === null)).toEqual(values.map((value) => value === null));
        for (const { x, y } of points) {
          expect(x > left && x < right).toBe(true);
          if (y !== null) expect(y >= bottom && y <= top).toBe(true);
        }
      });
    }
  });

  it('compare in height on a shared scale: higher figures stand higher in every panel', () => {
    const heights = (spec: ChartSpec) =>
      pointsOf(spec).flatMap((points, at) => {
        const { top, bottom } = panelsOf(spec)[at]!;
        const values = drawnRows(comparison)[at]!.cells.map(cellValue);
        return points.flatMap(({ y }, index) =>
          y === null ? [] : [[values[index]!, (y - bottom) / (top - bottom)] as const],
        );
      });
    const sorted = heights(build()).sort(([a], [b]) => a - b);
    sorted.slice(1).forEach(([value, height], at) => {
      const [before, below] = sorted[at]!;
      expect(height > below || (value === before && Math.abs(height - below) < 1e-9)).toBe(true);
    });
    const ticks = (spec: ChartSpec) =>
      panelsOf(spec).map((panel) => panel.ticks.map(({ label }) => label).join());
    expect(new Set(ticks(build())).size).toBe(1);
    expect(new Set(ticks(build({ panels: 'own' }))).size).toBeGreaterThan(1);
  });

  it('have ticks from the bottom of each panel to its top', () => {
    for (const { ticks, bottom, top } of panelsOf(build({ panels: 'own' }, 400))) {
      expect(ticks[0]?.at).toBeCloseTo(bottom);
      expect(ticks.at(-1)?.at).toBeCloseTo(top);
      expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).sort((a, b) => a - b));
    }
  });

  it('have the nation beside each region, broken at its gaps, and not in its own panel', () => {
    const paths = panelsOf(build()).map(({ reference }) => reference.map((at) => at !== null));
    const known = comparison.reference!.cells.map(({ kind }) => kind === 'value');
    expect(known).toContain(false);
    expect(paths).toEqual([known, known, known, []]);
    const spec = build({}, 400);
    const [nation = []] = pointsOf(spec).slice(-1);
    const heights = (points: readonly (Point | null)[], { bottom }: Panel) =>
      points.map((point) => (point?.y == null ? null : Number((point.y - bottom).toFixed(6))));
    const own = heights(nation, panelsOf(spec).at(-1)!);
    for (const panel of panelsOf(spec).slice(0, -1))
      expect(heights(panel.reference, panel)).toEqual(own);
  });
});

describe('the scale of a panel', () => {
  const thousandths = fc.integer({ min: -9e6, max: 9e6 }).map((of) => of / 1000);
  const value = fc.oneof(thousandths, fc.integer({ min: -1e12, max: 1e12 }));
  const values = fc.array(value, { minLength: 1, maxLength: 9 });

  it('holds every figure between its ends, in their order', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (some, fromZero) => {
        const { place, ticks } = panelScale(some, { fromZero, scale: 'linear' });
        const places = some.toSorted((a, b) => a - b).map(place);
        for (const at of places) expect(at >= -1e-9 && at <= 1 + 1e-9).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        if (fromZero) expect(ticks).toContain(0);
      }),
    );
  });

  it('on a logarithm holds every figure above zero', () => {
    const above = fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(above, (some) => {
        const { place } = panelScale(some, { fromZero: true, scale: 'log' });
        for (const one of some) expect(place(one) >= -1e-9 && place(one) <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  it('has few ticks with round figures', () => {
    const ticks = (...some: number[]) =>
      panelScale(some, { fromZero: true, scale: 'linear' }).ticks;
    expect(ticks(-2.5, 8)).toEqual([-5, 0, 5, 10]);
    expect(ticks(0.1, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks(0)).toEqual([0, 0.5]);
    expect(panelScale([7, 8], { fromZero: false, scale: 'linear' }).ticks[0]).toBe(7);
  });
});
