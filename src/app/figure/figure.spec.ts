import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { en } from '../../i18n/en';
import { growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { allByRole, byRole, rowsOf, shown } from '../../testing/roles';
import { comparisonBars } from '../charts/comparison-bars';
import { comparisonColumns } from '../charts/comparison-columns';
import { PaintQueue } from '../charts/paint-queue';
import type { Figure } from '../charts/spec';
import { Evidence } from '../evidence/evidence';
import { FigureCard } from './figure';
import { ExportOpener } from './export-opener';
import type { ShownFigure } from './export-requests';

/** Growth in the project's own data, as bars or columns. */
const figureOf =
  (asked: Parameters<typeof growth>[0] = {}): Figure =>
  (theme) => {
    const build = (asked.periods ?? []).length > 1 ? comparisonColumns : comparisonBars;
    return build(growth(asked), { set: realSet(), words: en, theme });
  };

/** A card on the page. Only painting and what it opens are left out. */
async function showCard(first: Figure, tableOpen = false) {
  const opened: unknown[] = [];
  const exported: ShownFigure[] = [];
  const show = (asked: unknown) => Promise.resolve(opened.push(asked));
  const paint = { take: (now: () => void) => Promise.resolve().then(now) };
  const exports = { open: (asked: ShownFigure) => Promise.resolve(exported.push(asked)) };
  TestBed.configureTestingModule({
    providers: [
      { provide: Evidence, useValue: { show } },
      { provide: PaintQueue, useValue: paint },
      { provide: ExportOpener, useValue: exports },
    ],
  });
  const figure = signal(first);
  const painted = jest.fn();
  const fixture = TestBed.createComponent(FigureCard, {
    bindings: [
      inputBinding('figure', figure),
      inputBinding('tableOpen', () => tableOpen),
      outputBinding('firstPaint', painted),
    ],
  });
  const card = fixture.nativeElement as HTMLElement;
  document.body.append(card);
  const settle = async () => {
    for (let round = 0; round < 6; round += 1) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await settle();
  const press = async (element: Element | null, ...keys: readonly string[]) => {
    for (const key of keys)
      element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settle();
  };
  const click = async (element: HTMLElement) => {
    element.click();
    await settle();
  };
  return { card, figure, opened, exported, painted, settle, press, click };
}

const notesOf = (card: HTMLElement) => [...byRole(card, 'list', 'Notes').children].map(shown);

describe('the card of a figure', () => {
  it('says the finding, the indicator with unit and period, and the sources', async () => {
    const { card, painted } = await showCard(figureOf());
    expect(shown(byRole(card, 'heading'))).toBe(
      'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation',
    );
    expect(shown(card.querySelector('.subtitle'))).toBe('GDP growth · percent · 2015');
    expect(shown(card.querySelector('.source'))).toMatch(
      /^Sources: National Bureau of Statistics of China.*19 January 2016; Xinhua, 3 March 2016$/,
    );
    expect(painted).toHaveBeenCalledTimes(1);
  });

  it('tells the chart’s figures to those who do not see it', async () => {
    const { card } = await showCard(figureOf());
    const chart = card.querySelector('[role=application]');
    expect(chart?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      `${shown(byRole(card, 'heading'))}. GDP growth, 2015. Heilongjiang: 5.7 %; Jilin: 6.5 %; Liaoning: 3 %; China: 6.9 %.`,
    );
    expect(chart?.getAttribute('aria-description')).toContain('Arrow keys');
  });

  it('names each gap in its notes, and quotes nobody who is switched off', async () => {
    const { card, figure, settle } = await showCard(figureOf({ periods: ['2013'] }));
    expect(notesOf(card)).toEqual([
      'Jilin, 2013: no claim.',
      'Liaoning, 2013: no claim.',
      'China, 2013: no claim.',
    ]);
    figure.set(figureOf({ companions: false, periods: ['2014'] }));
    await settle();
    expect(notesOf(card)).toContain('Heilongjiang, 2014: only companions say so.');
  });

  it('opens the claim that the keyboard is at, a gap’s too', async () => {
    const { card, opened, press } = await showCard(figureOf({ periods: ['2013'] }));
    const chart = card.querySelector('[role=application]');
    await press(chart, 'ArrowDown', 'Enter', 'End', 'Enter');
    expect(shown(card.querySelector('[aria-live]'))).toBe('Liaoning, 2013: no claim');
    expect(opened).toEqual([
      { claims: ['gdp-growth-2013-heilongjiang'], isGap: false },
      { claims: [], isGap: true },
    ]);
  });

  it('names the regions of columns in a legend, with swatches as the chart has them', async () => {
    const columns = figureOf({ periods: ['2014', '2015'] });
    const { card, figure, settle } = await showCard(columns);
    const legend = () => [...card.querySelectorAll('.legend li')];
    expect(legend().map(shown)).toEqual(['Heilongjiang', 'Jilin', 'Liaoning', 'China']);
    figure.set((theme) => ({
      ...columns(theme),
      legend: [{ label: '2014', color: '#aa0055', dashed: false, shape: 'ring' }],
    }));
    await settle();
    const swatch = legend()[0]?.querySelector<HTMLElement>('.swatch');
    expect(swatch?.dataset['shape']).toBe('ring');
    expect(swatch?.style.color).toBe('rgb(170, 0, 85)');
  });

  it('is exported by a button that names the figure', async () => {
    const growthOf2015 = figureOf();
    const { card, exported, click } = await showCard(growthOf2015);
    await click(byRole(card, 'button', /^Export: Liaoning grew slowest/));
    expect(exported).toEqual([{ figure: growthOf2015, part: 'figure', set: null }]);
  });
});

describe('the finding of a figure', () => {
  it('leads from each of its figures to the claims behind it', async () => {
    const { card, opened, click } = await showCard(figureOf());
    const heading = byRole(card, 'heading');
    expect(allByRole(heading, 'button').map(shown)).toEqual(['3 %', '3.9 percentage points']);
    await click(byRole(heading, 'button', '3 %'));
    await click(byRole(heading, 'button', '3.9 percentage points'));
    expect(opened).toEqual([
      { claims: ['gdp-growth-2015-liaoning'], isGap: false },
      { claims: ['gdp-growth-2015-liaoning', 'gdp-growth-2015-china'], isGap: false },
    ]);
  });

  it('does so by keyboard, without scrolling the page', async () => {
    const { card, opened, press } = await showCard(figureOf());
    const figure = byRole(byRole(card, 'heading'), 'button', '3 %');
    expect(figure.tabIndex).toBe(0);
    await press(figure, 'Enter');
    const space = new KeyboardEvent('keydown', { key: ' ', cancelable: true });
    figure.dispatchEvent(space);
    expect(space.defaultPrevented).toBe(true);
    expect(opened).toHaveLength(2);
  });

  it('is plain words where a figure has none of its own', async () => {
    const { card } = await showCard((theme) => ({ ...figureOf()(theme), finding: [] }));
    expect(shown(byRole(card, 'heading'))).toMatch(/^Liaoning grew slowest/);
    expect(allByRole(byRole(card, 'heading'), 'button')).toEqual([]);
  });
});

describe('a figure whose parts stand beside each other', () => {
  let resize: (width: number) => void = () => undefined;

  beforeEach(() => {
    const observer = class {
      constructor(call: (entries: unknown[]) => void) {
        resize = (width) => {
          call([{ contentRect: { width } }]);
        };
      }
      observe = () => undefined;
      disconnect = () => undefined;
    };
    Object.assign(window, { ResizeObserver: observer });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'ResizeObserver');
  });

  it('is made anew for another width, in steps of 40 pixels, and not before that is known', async () => {
    const widths: (number | undefined)[] = [];
    const { settle } = await showCard((theme, width) => {
      widths.push(width);
      return figureOf()(theme);
    });
    expect(widths).toEqual([undefined]);
    for (const width of [655, 641, 720.5, 0]) {
      resize(width);
      await settle();
    }
    expect(widths).toEqual([undefined, 640, 720, undefined]);
  });

  it('is the only one: others are made once whatever the width', async () => {
    const made = jest.fn(figureOf());
    const { settle } = await showCard((theme) => made(theme));
    resize(800);
    await settle();
    expect(made).toHaveBeenCalledTimes(1);
  });
});

describe('the table of a figure', () => {
  it('comes when it is opened, leads to the claims, and goes when it is closed', async () => {
    const { card, opened, click } = await showCard(figureOf({ periods: YEARS }));
    const summary = card.querySelector('summary');
    if (!summary) throw new Error('There is nothing to open');
    expect(allByRole(card, 'table')).toEqual([]);
    await click(summary);
    const table = byRole(card, 'table');
    expect(allByRole(table, 'row')).toHaveLength(5);
    await click(byRole(byRole(table, 'row', /^Liaoning/), 'button', '3 %'));
    expect(opened).toEqual([{ claims: ['gdp-growth-2015-liaoning'], isGap: false }]);
    await click(summary);
    expect(allByRole(card, 'table')).toEqual([]);
  });

  it('stands open from the start where it was asked to, and follows the figure', async () => {
    const { card, figure, settle } = await showCard(figureOf(), true);
    expect(rowsOf(byRole(card, 'table'))).toContain('Jilin | 6.5 %');
    figure.set(figureOf({ periods: ['2013'] }));
    await settle();
    expect(rowsOf(byRole(card, 'table'))).toEqual([
      'Region | 2013',
      'Heilongjiang | 8 %',
      'Jilin | no claim',
      'Liaoning | no claim',
      'China | no claim',
    ]);
  });
});
