import { TestBed } from '@angular/core/testing';
import { Chart } from 'chart.js';
import { en } from '../../i18n/en';
import { enLater } from '../../i18n/en-later';
import { SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { until } from '../../testing/pixels';
import { atPeriod, endsOf } from '../domain/answer';
import { compare } from '../domain/comparison';
import { showChart } from './chart-view.harness';
import { comparisonBars } from './comparison-bars';
import { comparisonColumns } from './comparison-columns';
import { dumbbell, slope } from './comparison-ends';
import { comparisonLines } from './comparison-lines';
import { heatTable } from './heat-table';
import { smallMultiples } from './small-multiples';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';
import { tileMap } from './tile-map';

const CHANGES = 200;
const context = { set: SET, words: { ...en, ...enLater }, theme: LIGHT };

/** The figures of all years from the one at `from`: no two in a row are alike. */
function growth(from: number) {
  return compare(SET, {
    indicator: 'gdp-growth',
    regions: ['CN-HL', 'CN-JL', 'CN-LN'],
    reference: 'CN',
    companions: true,
    periods: YEARS.slice(from).map(period),
  });
}

/** Ways that share a canvas with the next one, and ways that do not. */
const WAYS: readonly ((from: number) => ChartSpec)[] = [
  (from) => comparisonLines(growth(from), context),
  (from) => slope(endsOf(growth(from)), context),
  (from) => heatTable(growth(from), context),
  (from) => tileMap(atPeriod(growth(from), 0), context),
  (from) => dumbbell(endsOf(growth(from)), context),
  (from) => comparisonBars(atPeriod(growth(from), 0), context),
  (from) => smallMultiples(growth(from), context),
  (from) => comparisonColumns(growth(from), context),
];

const figure = (change: number) => WAYS[change % WAYS.length]!(change % 3);

/** Frees whatever nothing holds on to. In a task of its own: what a running function has in hand is held, too. */
async function collectGarbage(): Promise<void> {
  const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };
  if (!gc) throw new Error('The browser has no gc: give it --js-flags=--expose-gc (karma.conf.js)');
  await gc({ execution: 'async' });
}

const isAlive = (reference: WeakRef<object>) => reference.deref() !== undefined;

describe('many changes of one chart', () => {
  it(`leave one chart and one canvas behind, of the ${CHANGES}, and hold on to no other`, async () => {
    const { fixture, host, spec, chart, hover } = await showChart(figure(0));
    await hover({ x: 80, y: 80 });
    const [canvases, charts] = [
      new Map<number, WeakRef<object>>(),
      new Map<string, WeakRef<object>>(),
    ];
    // Apart, so that no variable of the test holds what it counts.
    const note = () => {
      const now = chart();
      if (!now) throw new Error('There is no chart');
      if (charts.has(now.id)) return;
      charts.set(now.id, new WeakRef(now));
      canvases.set(charts.size, new WeakRef(now.canvas));
    };
    for (let change = 1; change <= CHANGES; change += 1) {
      spec.set(figure(change));
      await fixture.whenStable();
      note();
      expect(Object.keys(Chart.instances).length).toBe(1);
      expect(host.querySelectorAll('canvas').length).toBe(1);
    }
    expect(charts.size).toBeGreaterThan(CHANGES / 2);
    await until(() => chart() !== undefined, 'the last chart');
    await collectGarbage();
    expect([...charts.values()].filter(isAlive).length).toBe(1);
    expect([...canvases.values()].filter(isAlive).length).toBe(1);
    TestBed.resetTestingModule();
  }, 60_000);
});
