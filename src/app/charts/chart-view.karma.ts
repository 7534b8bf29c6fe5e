import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import { en } from '../../i18n/en';
import { growthFigure, SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { barOf, countOf, until } from '../../testing/pixels';
import { keepTexts } from '../../testing/written';
import { compare } from '../domain/comparison';
import { showChart } from './chart-view.harness';
import { dumbbell } from './comparison-ends';
import { connectors } from './plugins/connectors';
import { DARK, LIGHT, regionColor } from './theme';

const year = growthFigure();
const gaps = growthFigure({ periods: ['2013'] });
const lines = growthFigure({ periods: YEARS, view: 'lines' });

describe('a chart on the page', () => {
  afterEach(() => {
    TestBed.resetTestingModule();
    expect(Object.keys(Chart.instances).length).toBe(0);
  });

  it('paints a bar in each region’s colour, as long as its figure', async () => {
    const { bar } = await showChart(year(LIGHT));
    const [hl, jl, ln] = ['CN-HL', 'CN-JL', 'CN-LN'].map(
      (id) => bar(regionColor(LIGHT, id)).length,
    );
    expect(Math.abs((hl ?? 0) / (jl ?? 1) - 5.7 / 6.5)).toBeLessThan(0.005);
    expect(Math.abs((ln ?? 0) / (jl ?? 1) - 3 / 6.5)).toBeLessThan(0.005);
  });

  it('is painted again in the colours of another theme', async () => {
    const { fixture, spec, bar, picture } = await showChart(year(LIGHT));
    spec.set(year(DARK));
    await fixture.whenStable();
    expect(bar(regionColor(DARK, 'CN-LN')).length).toBeGreaterThan(100);
    expect(countOf(picture(), regionColor(LIGHT, 'CN-LN'))).toBe(0);
  });

  it('turns from bars to lines and back, on one chart at a time', async () => {
    const { fixture, spec, chart, picture, bar } = await showChart(year(LIGHT));
    spec.set(lines(LIGHT));
    await until(() => (chart()?.config as { type?: string }).type === 'line', 'lines');
    await fixture.whenStable();
    expect(Object.keys(Chart.instances).length).toBe(1);
    expect(barOf(picture(), regionColor(LIGHT, 'CN-LN'))?.length ?? 0).toBeLessThan(60);
    expect(countOf(picture(), regionColor(LIGHT, 'CN-LN'))).toBeGreaterThan(100);
    spec.set(year(LIGHT));
    await until(() => (chart()?.config as { type?: string }).type === 'bar', 'bars');
    await fixture.whenStable();
    expect(bar(regionColor(LIGHT, 'CN-JL')).length).toBeGreaterThan(300);
  });

  it('takes other figures without a trace of the last ones', async () => {
    const { fixture, spec, picture } = await showChart(year(LIGHT));
    spec.set(gaps(LIGHT));
    await fixture.whenStable();
    expect(countOf(picture(), regionColor(LIGHT, 'CN-JL'))).toBe(0);
    expect(barOf(picture(), regionColor(LIGHT, 'CN-HL'))).not.toBeNull();
  });

  it('paints no bar where every figure is missing', async () => {
    const none = growthFigure({ regions: ['CN-JL', 'CN-LN'], periods: ['2013'], reference: null });
    const { picture } = await showChart(none(LIGHT));
    for (const id of ['CN-JL', 'CN-LN']) expect(countOf(picture(), regionColor(LIGHT, id))).toBe(0);
  });

  it('is painted with what its kind alone needs of Chart.js', async () => {
    Chart.unregister(connectors);
    const written = keepTexts();
    const comparison = compare(SET, {
      indicator: 'gdp-growth',
      regions: ['CN-LN'],
      reference: null,
      companions: true,
      periods: ['2015', '2016'].map(period),
    });
    await showChart(dumbbell(comparison, { set: SET, words: en, theme: LIGHT }));
    expect(written.map(({ text }) => text)).toContain('3\u00a0% → −2.5\u00a0%');
  });

  it('takes its Chart with it when it goes', async () => {
    const { fixture } = await showChart(year(LIGHT));
    expect(Object.keys(Chart.instances).length).toBe(1);
    fixture.destroy();
    expect(Object.keys(Chart.instances).length).toBe(0);
  });

  it('fetches nothing from another host', async () => {
    await showChart(year(LIGHT));
    await Promise.allSettled([document.fonts.load('500 13px "Roboto Variable"')]);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(new Set(hosts)).toEqual(new Set([location.host]));
  });
});
