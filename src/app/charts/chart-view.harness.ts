import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import type { PaintedBar } from '../../testing/pixels';
import { barOf, canvasPicture, until } from '../../testing/pixels';
import { ChartView } from './chart-view';
import type { ChartSpec, Mark } from './spec';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A chart on the page, as a reader has it. @param width of the plot, pixels */
export async function showChart(first: ChartSpec, width = 640) {
  const spec = signal(first);
  const opened: Mark[] = [];
  const fixture = TestBed.createComponent(ChartView, {
    bindings: [
      inputBinding('spec', spec),
      outputBinding<Mark>('opened', (mark) => opened.push(mark)),
    ],
  });
  const host = fixture.nativeElement as HTMLElement;
  host.style.cssText = `display: block; width: ${width}px`;
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
  /** The first use of pointer or keyboard fetches what answers it. */
  const answered = async () => {
    await until(() => host.querySelector('ri-chart-hands') !== null, 'hands');
    await fixture.whenStable();
  };
  /** What a mouse does there, or a finger. */
  const point = async (type: string, at: Spot, pointerType = 'mouse') => {
    const box = canvas()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const place = { clientX: box.left + at.x, clientY: box.top + at.y, bubbles: true };
    canvas()?.dispatchEvent(new PointerEvent(type, { ...place, pointerType }));
    await answered();
  };
  const hover = (at: Spot) => point('pointermove', at);
  /** The words beside the mark that is pointed at, line by line; empty where there are none. */
  const tip = () =>
    [...(host.querySelector('.tip')?.childNodes ?? [])]
      .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((line) => line !== '');
  const plot = host.querySelector<HTMLElement>('[role=application]');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) plot?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await answered();
  };
  return { fixture, host, spec, opened, chart, picture, bar, point, hover, tip, press };
}

export const middleOf = (bar: PaintedBar) => ({ x: bar.left + bar.length / 2, y: bar.middle });
