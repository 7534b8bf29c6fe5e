import { TestBed } from '@angular/core/testing';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { emptyDatabase } from '../../../testing/browser-database';
import { realSet } from '../../../testing/package-files';
import { byRole, shown } from '../../../testing/roles';
import { savedFigure } from '../../../testing/round-trip';
import { readFigureView } from '../../domain/figure-view';
import type { Lang } from '../../domain/localized';
import type { FigureBoard as Board } from '../../store/figure-board';

const GROWTH =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&view=bars#figure';
const TARGETS = '/targets#matrix';

beforeEach(emptyDatabase);

async function board(): Promise<Board> {
  const { FigureBoard } = await import('../../store/figure-board');
  return TestBed.inject(FigureBoard);
}

async function put(address: string, lang: Lang = 'en', change = (text: string) => text) {
  const { text } = await savedFigure(address, { set: realSet(), lang });
  const view = readFigureView(address);
  if (!view) throw new Error(address);
  return (await board()).add({ view, lang, file: change(text) });
}

const numbers = (app: OpenApp) =>
  Array.from(app.main.querySelectorAll('ri-board-card')).map(
    (card) => card.querySelector('ri-figure h2')?.textContent.trim() ?? '',
  );

async function until(app: OpenApp, isThere: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !isThere(); round += 1) await app.settle();
  expect(isThere()).toBe(true);
}

async function withTwo(): Promise<OpenApp> {
  const app = await openApp('/board');
  await put(GROWTH);
  await put(TARGETS.replace('matrix', (await parts()) ?? ''));
  await app.settle();
  await until(app, () => app.main.querySelectorAll('ri-board-card ri-figure').length === 2);
  return app;
}

/** The first figure that the list of targets has. */
async function parts(): Promise<string | undefined> {
  const { figureOf } = await import('../../views/figure-of');
  const { everyWord } = await import('../../../i18n/every-word');
  const ground = {
    set: realSet(),
    words: await everyWord('en'),
    assumptions: [],
    boundaries: () => Promise.reject(new Error('no map')),
    statistics: null,
  };
  const view = readFigureView('/targets#none');
  const reading = view && (await figureOf(view, ground));
  return reading?.kind === 'no-part' ? reading.parts[0] : undefined;
}

describe('the figure board', () => {
  it('says how figures come onto it while there is none', async () => {
    const app = await openApp('/board');
    expect(shown(app.main)).toContain('choose “Put on the board”');
  });

  it('shows figures of several pages in their order, numbered, each as its page draws it', async () => {
    const app = await withTwo();
    const heads = Array.from(app.main.querySelectorAll('ri-board-card > .head h2'));
    expect(heads.map((head) => head.textContent)).toEqual(['Figure 1', 'Figure 2']);
    expect(numbers(app)[0]).toContain('Liaoning');
    await until(app, () => shown(app.main).includes('All figures show what they showed'));
  });

  it('tells which number a figure has that is there already, and does not add it twice', async () => {
    const app = await withTwo();
    expect(await put(GROWTH)).toEqual({ kind: 'there', number: 1 });
    expect(await put(GROWTH, 'zh')).toEqual({ kind: 'added', number: 3 });
    await app.settle();
    expect(app.main.querySelectorAll('ri-board-card')).toHaveLength(3);
  });

  it('moves a figure by a button and by keys, says where it is now, and keeps the focus with it', async () => {
    const app = await withTwo();
    const [first, second] = numbers(app);
    await app.click(byRole(app.main, 'button', 'Move down: figure 1'));
    expect(numbers(app)).toEqual([second, first]);
    expect(shown(app.main)).toContain('now figure 2 of 2.');
    const focused = document.activeElement;
    expect(focused?.getAttribute('aria-label')).toBe('Move down: figure 2');
    focused?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }),
    );
    await app.settle();
    expect(numbers(app)).toEqual([first, second]);
  });

  it('keeps a caption and takes removals back, also after the page is opened anew', async () => {
    const app = await withTwo();
    const field = app.main.querySelector('textarea')!;
    field.value = ' The slowest of three ';
    field.dispatchEvent(new Event('change'));
    await app.click(byRole(app.main, 'button', 'Remove figure 2'));
    expect(app.main.querySelectorAll('ri-board-card')).toHaveLength(1);
    await app.click(byRole(app.main, 'button', 'Undo'));
    expect(app.main.querySelectorAll('ri-board-card')).toHaveLength(2);
    const kept = localStorage.getItem('ri.board') ?? '';
    TestBed.resetTestingModule();
    app.page.remove();
    const again = await openApp('/targets');
    localStorage.setItem('ri.board', kept);
    await again.go('/board');
    expect((await board()).figures().map(({ caption }) => caption)).toEqual([
      'The slowest of three',
      '',
    ]);
  });

  it('says which figures have changed since, and what of them; taken as it is now it is settled', async () => {
    const app = await openApp('/board');
    const { sealed, writeFigureFile } = await import('../../domain/figure-file');
    await put(GROWTH, 'en', (text) => {
      const file = JSON.parse(text) as import('../../domain/figure-file').FigureFile;
      const shownThen = { ...file.shown, source: 'Source: another one' } as typeof file.shown;
      return writeFigureFile(sealed({ ...file, ...(shownThen ? { shown: shownThen } : {}) }));
    });
    await app.settle();
    await until(app, () => shown(app.main).includes('1 of 1 figure shows something else'));
    expect(shown(app.main)).toMatch(/Changed since .*: source line\./);
    await app.click(byRole(app.main, 'button', 'Take it as it is now: figure 1'));
    await until(app, () => shown(app.main).includes('The figure shows what it showed'));
  });

  it('draws a figure as it was where what it was drawn from is gone, and says so', async () => {
    const app = await openApp('/board');
    const { text } = await savedFigure(GROWTH, { set: realSet() });
    const view = readFigureView('/statistics/ds-gone#bars');
    if (!view) throw new Error('no view');
    await (await board()).add({ view, lang: 'en', file: text });
    await app.settle();
    await until(app, () => app.main.querySelector('ri-board-card ri-figure') !== null);
    expect(shown(app.main)).toMatch(/Drawn as it was on .* no longer here/);
    expect(numbers(app)[0]).toContain('Liaoning');
  });

  it('names a figure of which nothing is left', async () => {
    const app = await openApp('/board');
    const view = readFigureView('/statistics/ds-gone#bars');
    if (!view) throw new Error('no view');
    await (await board()).add({ view, lang: 'en', file: '{"broken":true}' });
    await app.settle();
    await until(app, () => shown(app.main).includes('cannot be read. Remove it.'));
  });

  it('becomes part of a workspace, with everything done to it, and of its file', async () => {
    const app = await withTwo();
    await app.click(byRole(app.main, 'button', 'Make it part of a workspace'));
    expect(shown(app.main)).toContain('This board is part of the open workspace');
    expect(app.main.querySelectorAll('ri-board-card')).toHaveLength(2);
    await app.click(byRole(app.main, 'button', 'Remove figure 2'));
    await app.click(byRole(app.main.querySelector('.state')!, 'button', 'Undo'));
    expect(app.main.querySelectorAll('ri-board-card')).toHaveLength(2);
    await app.go('/workspace');
    expect(shown(app.main)).toContain('figure put on the board');
  });

  it('stands in Chinese, figures and all', async () => {
    const app = await withTwo();
    await app.speak('zh');
    await until(app, () => (numbers(app)[0] ?? '').includes('辽宁'));
    expect(shown(app.main)).toContain('图1');
  });
});
