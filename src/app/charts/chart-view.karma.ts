import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import { growthFigure, YEARS } from '../../testing/bundled-package';
import type { PaintedBar } from '../../testing/pixels';
import { barOf, canvasPicture, countOf, until } from '../../testing/pixels';
import { ChartView } from './chart-view';
import type { ChartSpec, Mark } from './spec';
import { DARK, LIGHT, regionColor } from './theme';

const year = growthFigure();
const gaps = growthFigure({ periods: ['2013'] });
const lines = growthFigure({ periods: YEARS, view: 'lines' });

/** A chart on the page, as a reader has it. */
async function show(first: ChartSpec) {
  const spec = signal(first);
  const opened: Mark[] = [];
  const fixture = TestBed.createComponent(ChartView, {
    bindings: [
      inputBinding('spec', spec),
      outputBinding<Mark>('opened', (mark) => opened.push(mark)),
    ],
  });
  const host = fixture.nativeElement as HTMLElement;
  host.style.cssText = 'display: block; width: 640px';
  const canvas = () => host.querySelector('canvas');
  const chart = () => Chart.getChart(canvas() ?? '');
  await until(() => chart() !== undefined, 'a chart');
  await fixture.whenStable();
  const picture = () => {
    const painted = canvas();
    if (!painted) throw new Error('There is no canvas');
    return canvasPicture(painted);
  };
  const bar = (color: string): PaintedBar => {
    const found = barOf(picture(), color);
    if (!found) throw new Error(`No bar is ${color}`);
    return found;
  };
  const point = (type: string, at: { readonly x: number; readonly y: number }) => {
    const box = canvas()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const place = { clientX: box.left + at.x, clientY: box.top + at.y, bubbles: true };
    canvas()?.dispatchEvent(new MouseEvent(type, place));
  };
  const plot = host.querySelector<HTMLElement>('[role=application]');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) plot?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await fixture.whenStable();
  };
  return { fixture, host, spec, opened, chart, picture, bar, point, press };
}

const middleOf = (bar: PaintedBar) => ({ x: bar.left + bar.length / 2, y: bar.middle });

/** Chart.js answers a pointer in the frame after its event. */
const handled = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

describe('a chart on the page', () => {
  afterEach(() => {
    TestBed.resetTestingModule();
    expect(Object.keys(Chart.instances).length).toBe(0);
  });

  it('paints a bar in each region’s colour, as long as its figure', async () => {
    const { bar } = await show(year(LIGHT));
    const [hl, jl, ln] = ['CN-HL', 'CN-JL', 'CN-LN'].map(
      (id) => bar(regionColor(LIGHT, id)).length,
    );
    expect(Math.abs((hl ?? 0) / (jl ?? 1) - 5.7 / 6.5)).toBeLessThan(0.005);
    expect(Math.abs((ln ?? 0) / (jl ?? 1) - 3 / 6.5)).toBeLessThan(0.005);
  });

  it('is painted again in the colours of another theme', async () => {
    const { fixture, spec, bar, picture } = await show(year(LIGHT));
    spec.set(year(DARK));
    await fixture.whenStable();
    expect(bar(regionColor(DARK, 'CN-LN')).length).toBeGreaterThan(100);
    expect(countOf(picture(), regionColor(LIGHT, 'CN-LN'))).toBe(0);
  });

  it('turns from bars to lines and back, on one chart at a time', async () => {
    const { fixture, spec, chart, picture, bar } = await show(year(LIGHT));
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
    const { fixture, spec, picture } = await show(year(LIGHT));
    spec.set(gaps(LIGHT));
    await fixture.whenStable();
    expect(countOf(picture(), regionColor(LIGHT, 'CN-JL'))).toBe(0);
    expect(barOf(picture(), regionColor(LIGHT, 'CN-HL'))).not.toBeNull();
  });

  it('paints no bar where every figure is missing', async () => {
    const none = growthFigure({ regions: ['CN-JL', 'CN-LN'], periods: ['2013'], reference: null });
    const { picture } = await show(none(LIGHT));
    for (const id of ['CN-JL', 'CN-LN']) expect(countOf(picture(), regionColor(LIGHT, id))).toBe(0);
  });

  it('opens the bar that is clicked, and nothing beside the bars', async () => {
    const { opened, bar, point } = await show(year(LIGHT));
    const liaoning = bar(regionColor(LIGHT, 'CN-LN'));
    point('click', { x: liaoning.right + 150, y: liaoning.middle });
    await handled();
    expect(opened).toEqual([]);
    point('click', middleOf(liaoning));
    await handled();
    expect(opened.map(({ claims }) => claims)).toEqual([['gdp-growth-2015-liaoning']]);
  });

  it('opens what the keyboard walks to, a gap too', async () => {
    const { opened, press, host } = await show(gaps(LIGHT));
    await press('ArrowRight', 'Enter', 'ArrowRight');
    expect(host.querySelector('[aria-live]')?.textContent).toBe('Jilin, 2013: no claim');
    await press('Enter');
    expect(opened.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Heilongjiang, 2013: 8\u00a0%', false],
      ['Jilin, 2013: no claim', true],
    ]);
  });

  it('points out the mark that the keyboard is at', async () => {
    const { chart, press, host } = await show(year(LIGHT));
    await press('End');
    expect(
      chart()
        ?.getActiveElements()
        .map(({ index }) => index),
    ).toEqual([2]);
    expect(host.querySelector('.tip')?.textContent.trim()).toBe('Liaoning, 2015: 3\u00a0%');
    await press('Escape');
    expect(chart()?.getActiveElements()).toEqual([]);
    expect(host.querySelector('.tip')).toBeNull();
  });

  it('says the words of the bar under the pointer, and stops when the pointer leaves', async () => {
    const { host, bar, point, fixture } = await show(year(LIGHT));
    point('mousemove', middleOf(bar(regionColor(LIGHT, 'CN-JL'))));
    const tip = () => host.querySelector('.tip')?.textContent.trim();
    await until(() => tip() !== undefined, 'a tip');
    expect(tip()).toBe('Jilin, 2015: 6.5\u00a0%');
    host.querySelector('.plot')?.dispatchEvent(new MouseEvent('mouseleave'));
    await fixture.whenStable();
    expect(tip()).toBeUndefined();
  });

  it('takes its Chart with it when it goes', async () => {
    const { fixture } = await show(year(LIGHT));
    expect(Object.keys(Chart.instances).length).toBe(1);
    fixture.destroy();
    expect(Object.keys(Chart.instances).length).toBe(0);
  });

  it('fetches nothing from another host', async () => {
    await show(year(LIGHT));
    await Promise.allSettled([document.fonts.load('500 13px "Roboto Variable"')]);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(new Set(hosts)).toEqual(new Set([location.host]));
  });
});
