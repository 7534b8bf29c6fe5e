import { growthFigure, SET, YEARS } from '../../testing/bundled-package';
import { period } from '../../testing/claim-set';
import { keepTexts } from '../../testing/written';
import { en } from '../../i18n/en';
import { enJudging } from '../../i18n/en-judging';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import { appraiseAll } from '../domain/appraisal';
import { compare } from '../domain/comparison';
import { dumbbell } from './comparison-ends';
import { middleOf, showChart } from './chart-view.harness';
import { growthMatrix } from './target-matrix';
import { LIGHT, regionColor } from './theme';

const year = growthFigure();
const gaps = growthFigure({ periods: ['2013'] });
const NINE_MONTHS = ['2014-01/2014-09', '2016-01/2016-09'];
const disputed = growthFigure({ periods: ['2016-01/2016-09'], rule: 'both' });
const lines = growthFigure({ periods: YEARS, view: 'lines' });

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));
const spokenIn = (host: HTMLElement) =>
  (host.querySelector('[aria-live]')?.textContent ?? '').replaceAll('\u00a0', ' ');

/** Where a text begins on the canvas. */
function placeOf(written: ReturnType<typeof keepTexts>, text: string) {
  const found = written.findLast((one) => one.text === text);
  if (!found) throw new Error(`"${text}" is not written`);
  return { x: found.x + 8, y: found.y };
}

describe('the marks of a chart under the pointer', () => {
  it('open when they are clicked, and nothing beside them does', async () => {
    const { opened, bar, point } = await showChart(year(LIGHT));
    const liaoning = bar(regionColor(LIGHT, 'CN-LN'));
    await point('click', { x: liaoning.right + 150, y: liaoning.middle });
    expect(opened).toEqual([]);
    await point('click', middleOf(liaoning));
    expect(opened.map(({ claims }) => claims)).toEqual([['gdp-growth-2015-liaoning']]);
  });

  it('say their words, who says so and how far from the reference, until the pointer leaves', async () => {
    const { host, bar, hover, tip, fixture } = await showChart(year(LIGHT));
    await hover(middleOf(bar(regionColor(LIGHT, 'CN-JL'))));
    expect(plain(tip())).toEqual([
      'Jilin, 2015: 6.5 %',
      'Xinhua, 3 March 2016',
      '−0.4 percentage points against China',
    ]);
    host.querySelector('.plot')?.dispatchEvent(new MouseEvent('mouseleave'));
    await fixture.whenStable();
    expect(tip()).toEqual([]);
  });

  it('say the reason of a gap where it is written, in a ring, and open it', async () => {
    const written = keepTexts();
    const { opened, point, hover, tip, host } = await showChart(gaps(LIGHT));
    const at = placeOf(written, 'no claim');
    await hover(at);
    expect(tip()).toEqual(['Liaoning, 2013: no claim']);
    const ring = host.querySelector('.ring')?.getBoundingClientRect();
    const plot = host.querySelector('.plot')?.getBoundingClientRect();
    expect(
      Math.abs((ring?.top ?? 0) + (ring?.height ?? 0) / 2 - (plot?.top ?? 0) - at.y),
    ).toBeLessThan(2);
    expect(ring?.width).toBeGreaterThan(40);
    await point('click', at);
    expect(opened.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Liaoning, 2013: no claim', true],
    ]);
  });

  it('say both figures of a dispute, and open both claims', async () => {
    const { opened, bar, point, hover, tip } = await showChart(disputed(LIGHT));
    const range = middleOf(bar(LIGHT.text));
    await hover(range);
    const [text, ...details] = plain(tip());
    expect(text).toMatch(/^Heilongjiang, January to September 2016: 6 % to 6\.7 %/);
    expect(details.map((detail) => detail.slice(0, 6))).toEqual(['6 % (S', '6.7 % ']);
    await point('click', range);
    expect(opened[0]?.claims.length).toBe(2);
  });

  it('are the nearest where a point stands within a range', async () => {
    const both = growthFigure({ periods: NINE_MONTHS, rule: 'both', view: 'lines' })(LIGHT);
    const { chart, hover, tip, fixture, point } = await showChart(both);
    // China, 6.7: the upper end of Heilongjiang's range.
    const china = both.marks.find(({ text }) => /^China, .*2016/.test(text));
    const end = chart()?.getDatasetMeta(china?.dataset ?? 0).data[1];
    const nation = { x: end?.x ?? 0, y: end?.y ?? 0 };
    await hover(nation);
    expect(tip()[0]).toMatch(/^China/);
    await point('pointermove', { x: nation.x, y: nation.y + 13 });
    await fixture.whenStable();
    expect(tip()[0]).toMatch(/^Heilongjiang/);
  });

  it('are forgotten with the figure that they stood in', async () => {
    const { spec, bar, hover, tip, fixture } = await showChart(year(LIGHT));
    await hover(middleOf(bar(regionColor(LIGHT, 'CN-JL'))));
    spec.set(gaps(LIGHT));
    await fixture.whenStable();
    expect(tip()).toEqual([]);
  });
});

describe('the marks of a chart under a finger', () => {
  it('say their words while it rests or moves sideways, and still when it is lifted', async () => {
    const { bar, point, tip, fixture } = await showChart(year(LIGHT));
    const [jilin, liaoning] = ['CN-JL', 'CN-LN'].map((id) => middleOf(bar(regionColor(LIGHT, id))));
    if (!jilin || !liaoning) throw new Error('A bar is missing');
    await point('pointerdown', jilin, 'touch');
    await fixture.whenStable();
    expect(tip()[0]).toMatch(/^Jilin/);
    await point('pointermove', liaoning, 'touch');
    for (const type of ['pointerup', 'pointerout', 'pointerleave'])
      await point(type, liaoning, 'touch');
    await fixture.whenStable();
    expect(tip()[0]).toMatch(/^Liaoning/);
  });

  it('leave scrolling up and down, and zooming with two, to the page', async () => {
    const { host } = await showChart(year(LIGHT));
    const plot = host.querySelector('.plot');
    expect(plot && getComputedStyle(plot).touchAction).toBe('pan-y pinch-zoom');
  });
});

for (const width of [324, 640]) {
  it(`the words beside a mark stay on a plot ${width} pixels wide`, async () => {
    for (const figure of [lines, disputed, growthFigure({ periods: YEARS })]) {
      const { host, press, fixture } = await showChart(figure(LIGHT), width);
      const plot = host.querySelector('.plot')?.getBoundingClientRect();
      for (let at = 0; at < figure(LIGHT).marks.length; at += 1) {
        await press('ArrowRight');
        const tip = host.querySelector('.tip')?.getBoundingClientRect();
        const text = host.querySelector('.tip')?.textContent;
        if (!tip || !plot) throw new Error(`No tip at mark ${at}`);
        expect(tip.left - plot.left)
          .withContext(`left of ${text}`)
          .toBeGreaterThanOrEqual(-1);
        expect(plot.right - tip.right)
          .withContext(`right of ${text}`)
          .toBeGreaterThanOrEqual(-1);
        expect(tip.top - plot.top)
          .withContext(`top of ${text}`)
          .toBeGreaterThanOrEqual(-1);
        expect(plot.bottom - tip.bottom)
          .withContext(`end of ${text}`)
          .toBeGreaterThanOrEqual(-1);
      }
      fixture.destroy();
    }
  });
}

describe('the marks of a chart under the keyboard', () => {
  it('open where it walks to, a gap too', async () => {
    const { opened, press, host } = await showChart(gaps(LIGHT));
    await press('ArrowRight', 'Enter', 'ArrowRight');
    expect(spokenIn(host)).toBe('Jilin, 2013: no claim');
    await press('Enter');
    expect(opened.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Heilongjiang, 2013: 8\u00a0%', false],
      ['Jilin, 2013: no claim', true],
    ]);
  });

  it('are pointed out, with their words and all that is said of them', async () => {
    const { chart, press, host, tip } = await showChart(year(LIGHT));
    const active = () =>
      chart()
        ?.getActiveElements()
        .map(({ index }) => index);
    await press('End');
    expect(active()).toEqual([2]);
    expect(plain(tip())[0]).toBe('Liaoning, 2015: 3 %');
    expect(spokenIn(host)).toBe(
      'Liaoning, 2015: 3 %. Xinhua, 3 March 2016. −3.9 percentage points against China',
    );
    await press('Escape');
    expect(active()).toEqual([]);
    expect(tip()).toEqual([]);
  });

  it('have a ring where Chart.js draws nothing, and none where it lights them up', async () => {
    const { press, host } = await showChart(gaps(LIGHT));
    const ring = () => host.querySelector<HTMLElement>('.ring')?.checkVisibility();
    await press('Home');
    expect(ring()).toBeFalse();
    await press('End');
    expect(ring()).toBeTrue();
  });

  it('go up and down between the lines of a year, and sideways along a line', async () => {
    const { press, host } = await showChart(lines(LIGHT));
    // 2015: China 6.9, Jilin 6.5, Heilongjiang 5.7, Liaoning 3.
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    const walked = [spokenIn(host).slice(0, 18)];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await press(key);
      walked.push(spokenIn(host).slice(0, 18));
    }
    expect(walked).toEqual([
      'Heilongjiang, 2015',
      'Jilin, 2015: 6.5 %',
      'China, 2015: 6.9 %',
      'China, 2015: 6.9 %',
      'Jilin, 2015: 6.5 %',
      'Heilongjiang, 2015',
      'Liaoning, 2015: 3 ',
    ]);
    await press('ArrowRight');
    expect(spokenIn(host)).toContain('Liaoning, 2016');
  });

  it('go up and down between the rows of a dumbbell, at the same end', async () => {
    const comparison = compare(SET, {
      indicator: 'gdp-growth',
      regions: ['CN-HL', 'CN-JL', 'CN-LN'],
      reference: null,
      companions: true,
      periods: ['2015', '2016'].map(period),
    });
    const { press, host } = await showChart(
      dumbbell(comparison, { set: SET, words: en, theme: LIGHT }),
    );
    await press('End', 'ArrowUp');
    expect(spokenIn(host)).toContain('Jilin, 2016');
    await press('ArrowDown');
    expect(spokenIn(host)).toContain('Liaoning, 2016');
  });

  it('leave the browser its own keys: Alt with an arrow goes back', async () => {
    const { host, press } = await showChart(year(LIGHT));
    await press('Home');
    const prevented = [false, true].map((altKey) => {
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey, cancelable: true });
      host.querySelector('.plot')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(prevented).toEqual([true, false]);
  });
});

describe('a matrix with blanks under the keyboard', () => {
  it('leads up and down within a year, not from one year to another', async () => {
    const context = {
      set: SET,
      words: { ...en, ...enLater, ...enComparing, ...enJudging },
      theme: LIGHT,
    };
    const all = appraiseAll(SET, { companions: true, assumptions: [] });
    const { host, press } = await showChart(growthMatrix(all, context));
    await press('End');
    expect(spokenIn(host)).toContain('Heilongjiang, 2017');
    await press('ArrowUp');
    expect(spokenIn(host)).toContain('Jilin, 2017');
    await press('End', 'ArrowLeft');
    expect(spokenIn(host)).toContain('Heilongjiang, 2015');
    await press('ArrowUp');
    expect(spokenIn(host)).toContain('Liaoning, 2015');
  });
});
