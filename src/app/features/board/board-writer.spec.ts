import { TestBed } from '@angular/core/testing';
import type { OpenApp } from '../../../testing/app-page';
import { openApp } from '../../../testing/app-page';
import { emptyDatabase } from '../../../testing/browser-database';
import { realSet } from '../../../testing/package-files';
import { byRole, shown } from '../../../testing/roles';
import { savedFigure } from '../../../testing/round-trip';
import { readFigureView } from '../../domain/figure-view';
import type { BoardReport, Progress } from '../../export/board-report';

const saveFile = jest.fn<undefined, [Blob, string]>();
const toBoardHtml = jest.fn<Promise<Blob>, [BoardReport, Progress]>();
jest.mock('../../files/save-file', () => ({
  saveFile: (...asked: Parameters<typeof saveFile>) => {
    saveFile(...asked);
  },
}));
jest.mock('../../export/board-html', () => ({
  toBoardHtml: (...asked: Parameters<typeof toBoardHtml>) => toBoardHtml(...asked),
}));

const GROWTH =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&view=bars#figure';

beforeEach(() => {
  emptyDatabase();
  saveFile.mockReset();
  toBoardHtml.mockReset().mockImplementation((_, progress) => {
    progress(1);
    return Promise.resolve(new Blob(['x'.repeat(2000)]));
  });
});

async function withOne(address = GROWTH): Promise<OpenApp> {
  const app = await openApp('/board');
  const { FigureBoard } = await import('../../store/figure-board');
  const { text } = await savedFigure(GROWTH, { set: realSet() });
  const view = readFigureView(address);
  if (!view) throw new Error(address);
  const file = address === GROWTH ? text : '{}';
  await TestBed.inject(FigureBoard).add({ view, lang: 'en', file });
  await app.settle();
  return app;
}

const status = (app: OpenApp) => shown(app.main.querySelector('ri-board-writer [role=status]'));

async function write(app: OpenApp): Promise<void> {
  const button = byRole(app.main, 'button', 'Write the file');
  await app.click(button);
  for (let round = 0; round < 100 && status(app).includes('Writing'); round += 1)
    await app.settle();
}

function type(app: OpenApp, value: string): void {
  const field = app.main.querySelector<HTMLInputElement>('ri-board-writer input[type=text]');
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('writing the figure board', () => {
  it('hands the figures with title and caption to the writer, saves the file and says its name', async () => {
    const app = await withOne();
    type(app, 'North/East');
    await write(app);
    const [report] = toBoardHtml.mock.calls[0] ?? [];
    expect(report).toMatchObject({ title: 'North/East', entries: [{ caption: null }] });
    expect(report?.entries[0]?.request.words.lang).toBe('en');
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'North-East.html');
    expect(status(app)).toBe('Saved as North-East.html (2 kB)');
  });

  it('writes in Chinese where that is chosen, whatever the page speaks', async () => {
    const app = await withOne();
    const [, chinese] = app.main.querySelectorAll<HTMLElement>(
      'ri-board-writer form > ri-toggle-row mat-button-toggle button',
    );
    if (!chinese) throw new Error('no choice of language');
    await app.click(chinese);
    await write(app);
    const [report] = toBoardHtml.mock.calls[0] ?? [];
    expect(report?.title).toBe('图表');
    expect(report?.entries[0]?.request.words.lang).toBe('zh');
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), '图表.html');
  });

  it('says which figure cannot be drawn, and why a file could not be written; nothing is saved', async () => {
    const lost = await withOne('/statistics/ds-gone#bars');
    await write(lost);
    expect(status(lost)).toBe('Figure 1 cannot be drawn; remove it first.');
    TestBed.resetTestingModule();
    lost.page.remove();
    const app = await withOne();
    toBoardHtml.mockRejectedValueOnce(new Error('no room left'));
    await write(app);
    expect(status(app)).toBe('The file could not be written: no room left');
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('asks for a kind of file where a zip would be empty', async () => {
    const app = await withOne();
    const kind = app.main.querySelector<HTMLSelectElement>('ri-board-writer select');
    if (!kind) throw new Error('no choice of file');
    kind.value = 'zip';
    kind.dispatchEvent(new Event('change'));
    await app.settle();
    for (const box of app.main.querySelectorAll<HTMLInputElement>('fieldset input:checked'))
      await app.click(box);
    expect(shown(app.main)).toContain('Choose at least one kind of file.');
    await write(app);
    expect(saveFile).not.toHaveBeenCalled();
  });
});
