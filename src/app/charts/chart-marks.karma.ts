import { growthFigure } from '../../testing/bundled-package';
import { until } from '../../testing/pixels';
import { handled, middleOf, showChart } from './chart-view.harness';
import { LIGHT, regionColor } from './theme';

const year = growthFigure();
const gaps = growthFigure({ periods: ['2013'] });

describe('the marks of a chart', () => {
  it('opens the bar that is clicked, and nothing beside the bars', async () => {
    const { opened, bar, point } = await showChart(year(LIGHT));
    const liaoning = bar(regionColor(LIGHT, 'CN-LN'));
    point('click', { x: liaoning.right + 150, y: liaoning.middle });
    await handled();
    expect(opened).toEqual([]);
    point('click', middleOf(liaoning));
    await handled();
    expect(opened.map(({ claims }) => claims)).toEqual([['gdp-growth-2015-liaoning']]);
  });

  it('opens what the keyboard walks to, a gap too', async () => {
    const { opened, press, host } = await showChart(gaps(LIGHT));
    await press('ArrowRight', 'Enter', 'ArrowRight');
    expect(host.querySelector('[aria-live]')?.textContent).toBe('Jilin, 2013: no claim');
    await press('Enter');
    expect(opened.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Heilongjiang, 2013: 8\u00a0%', false],
      ['Jilin, 2013: no claim', true],
    ]);
  });

  it('points out the mark that the keyboard is at', async () => {
    const { chart, press, host } = await showChart(year(LIGHT));
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
    const { host, bar, point, fixture } = await showChart(year(LIGHT));
    point('mousemove', middleOf(bar(regionColor(LIGHT, 'CN-JL'))));
    const tip = () => host.querySelector('.tip')?.textContent.trim();
    await until(() => tip() !== undefined, 'a tip');
    expect(tip()).toBe('Jilin, 2015: 6.5\u00a0%');
    host.querySelector('.plot')?.dispatchEvent(new MouseEvent('mouseleave'));
    await fixture.whenStable();
    expect(tip()).toBeUndefined();
  });
});
