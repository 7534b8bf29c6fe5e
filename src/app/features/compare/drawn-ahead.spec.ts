import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { growth, tilesContext } from '../../../testing/figures';
import { en } from '../../../i18n/en';
import { comparisonBars } from '../../charts/comparison-bars';
import type { Figure } from '../../charts/spec';
import { DARK, LIGHT } from '../../charts/theme';
import { drawnAhead } from './drawn-ahead';

/** A figure, and how often it has been drawn up in which theme and width. */
function counted(period: string) {
  const drawn: string[] = [];
  const figure: Figure = (theme, width) => {
    drawn.push(`${theme.scheme} ${String(width)}`);
    return comparisonBars(growth({ periods: [period] }), tilesContext(en, theme));
  };
  return { figure, drawn };
}

/** A page that shows figures one after the other; `see` is what its card does with the present one. */
function page(first: Figure | null) {
  const source = signal({ figure: first });
  const followed = TestBed.runInInjectionContext(() => drawnAhead(source));
  TestBed.tick();
  return {
    show: (figure: Figure | null) => {
      source.set({ figure });
      TestBed.tick();
    },
    settle: async () => {
      for (let task = 0; task < 4; task += 1) await new Promise((resolve) => setTimeout(resolve));
    },
    see: (theme = LIGHT, width = 960) => followed()?.figure?.(theme, width) ?? null,
  };
}

/** A clock on which whatever is done takes so many milliseconds. */
function everyStepTakes(time: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += time));
}

describe('the next figure of a page', () => {
  beforeEach(() => {
    everyStepTakes(20);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('comes at once where it is quickly drawn', () => {
    everyStepTakes(1);
    const { show, see } = page(counted('2014').figure);
    see();
    show(counted('2015').figure);
    expect(see()?.subtitle).toMatch(/2015/);
  });

  it('is drawn up once, as the last was wanted, before it takes its place', async () => {
    const [first, next] = [counted('2014'), counted('2015')];
    const { show, settle, see } = page(first.figure);
    const before = see(DARK, 440);
    show(next.figure);
    expect(see(DARK, 440)?.subtitle).toBe(before?.subtitle);
    await settle();
    expect(next.drawn).toEqual(['dark 440']);
    expect(see(DARK, 440)?.subtitle).toMatch(/2015/);
    expect(next.drawn).toEqual(['dark 440']);
  });

  it('is drawn anew for every further chart, and for another theme or width', async () => {
    const [first, next] = [counted('2014'), counted('2015')];
    const { show, settle, see } = page(first.figure);
    see();
    show(next.figure);
    await settle();
    const once = see();
    expect(see()).not.toBe(once);
    expect(next.drawn).toEqual(['light 960', 'light 960']);
    show(first.figure);
    await settle();
    see(DARK);
    expect(first.drawn.slice(-2)).toEqual(['light 960', 'dark 960']);
  });

  it('is left out where another is chosen meanwhile', async () => {
    const [first, passed, last] = [counted('2013'), counted('2014'), counted('2015')];
    const { show, settle, see } = page(first.figure);
    see();
    show(passed.figure);
    show(last.figure);
    await settle();
    expect(see()?.subtitle).toMatch(/2015/);
    expect(passed.drawn).toEqual([]);
  });

  it('takes the last one away at once where it has still to be fetched', () => {
    const { show, see } = page(counted('2014').figure);
    show(null);
    expect(see()).toBeNull();
  });
});
