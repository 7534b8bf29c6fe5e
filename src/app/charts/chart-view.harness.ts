import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import type { PaintedBar } from '../../testing/pixels';
import { barOf, canvasPicture, until } from '../../testing/pixels';
import { ChartView } from './chart-view';
import type { ChartSpec, Mark } from './spec';

/** A chart on the page, as a reader has it. */
export async function showChart(first: ChartSpec) {
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

export const middleOf = (bar: PaintedBar) => ({ x: bar.left + bar.length / 2, y: bar.middle });

/** Chart.js answers a pointer in the frame after its event. */
export const handled = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
