import { en } from '../../i18n/en';
import { FIGURES } from '../../testing/figures';
import { openOffice, tags, textsOf } from '../../testing/office-file';
import { bytesOf, paintNothing, pptxRequest } from '../../testing/pptx-request';
import type { ChartSpec } from '../charts/spec';
import type { ExportRequest } from './export-request';
import { toPptx } from './pptx';

const read = async (blob: Promise<Blob>) => openOffice(await bytesOf(await blob));
const only = (request: ExportRequest) => read(toPptx(request, paintNothing));

/** The bars with something changed. */
const changed = (change: Partial<ChartSpec>, look: Partial<ExportRequest['look']> = {}) =>
  pptxRequest(en, (theme) => ({ ...FIGURES.bars(en, theme), ...change }), look);

/** Where each shape of a slide ends and begins, in points. */
function boxesOf(slide: Document) {
  const points = (element: Element | undefined, name: string) =>
    Number(element?.getAttribute(name)) / 12700;
  return tags(slide, 'cNvPr').flatMap((own) => {
    const shape = own.parentElement?.parentElement;
    const [off] = shape ? tags(shape, 'off') : [];
    const [ext] = shape ? tags(shape, 'ext') : [];
    if (!off || !ext) return [];
    const [x, y] = [points(off, 'x'), points(off, 'y')];
    const [right, bottom] = [x + points(ext, 'cx'), y + points(ext, 'cy')];
    return [{ name: own.getAttribute('name') ?? '', x, y, right, bottom }];
  });
}

describe('words that are many', () => {
  const notes = Array.from(
    { length: 400 },
    (_, at) => `Note ${at}: ${'a gap is named. '.repeat(4)}`,
  );
  const source = `Sources: ${Array.from({ length: 60 }, (_, at) => `Publisher ${at}, 3 March 2016`).join('; ')}`;
  const title = 'A finding that goes on and on, '.repeat(14);

  it('stay on the slide, one below the other: the source whole, the notes that do not fit with the speaker', async () => {
    const file = await only(changed({ title, source, notes }, { letters: 1.5 }));
    const slide = file.xml('ppt/slides/slide1.xml');
    const boxes = boxesOf(slide).filter(({ name }) => name !== '');
    expect(boxes.map(({ name }) => name)).toEqual([
      'Title',
      'Subtitle',
      FIGURES.bars(en).subtitle,
      'Source and notes',
    ]);
    boxes.forEach((box, at) => {
      expect(box.y).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
      expect(box.bottom).toBeGreaterThan(box.y);
      expect(box.right).toBeLessThanOrEqual(960);
      expect(box.bottom).toBeLessThanOrEqual(540);
    });
    const texts = textsOf(slide, 't');
    expect(texts).toContain(source);
    expect(texts.join()).toMatch(/\d+ more notes stand in the speaker notes\./);
    const spoken = textsOf(file.xml('ppt/notesSlides/notesSlide1.xml'), 't');
    expect(spoken).toEqual(expect.arrayContaining(notes));
  });

  it('of a table go on on further slides, each row once and the heads on each', async () => {
    const rows = Array.from({ length: 34 }, (_, at) => ({
      head: `Region ${at}`,
      cells: Array.from({ length: 30 }, (_, period) => ({
        text: `${at}.${period} %`,
        claims: [],
        isGap: false,
      })),
    }));
    const columns = ['Region', ...Array.from({ length: 30 }, (_, at) => String(1980 + at))];
    const file = await only(changed({ kind: 'tiles', table: { columns, rows } }));
    const slides = [...file.parts.keys()].filter((path) => path.startsWith('ppt/slides/s'));
    const tables = slides
      .map((path) => file.xml(path))
      .filter((slide) => tags(slide, 'tbl').length);
    expect(tables.length).toBeGreaterThan(1);
    for (const slide of tables) {
      const [table, foot] = [boxesOf(slide)[3], boxesOf(slide)[4]];
      expect(table?.bottom).toBeLessThanOrEqual(foot?.y ?? 0);
      expect(textsOf(tags(slide, 'tc')[0] ?? slide, 't')).toEqual(['Region']);
    }
    const figures = tables
      .flatMap((slide) => textsOf(slide, 't'))
      .filter((text) => text.endsWith(' %'));
    expect(figures.filter((text) => /^\d+\.\d+ %$/.test(text)).toSorted()).toEqual(
      rows.flatMap(({ cells }) => cells.map(({ text }) => text)).toSorted(),
    );
  });

  it('may be left out: without finding the subtitle is the title, without notes the speaker has them still', async () => {
    const request = changed({ notes: ['One note.'] }, { hasFinding: false, hasNotes: false });
    const file = await only(request);
    const texts = textsOf(file.xml('ppt/slides/slide1.xml'), 't');
    expect(texts[0]).toBe(FIGURES.bars(en).subtitle);
    expect(texts).not.toContain('One note.');
    expect(textsOf(file.xml('ppt/notesSlides/notesSlide1.xml'), 't')).toContain('One note.');
  });
});
