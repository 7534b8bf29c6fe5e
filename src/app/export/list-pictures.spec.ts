import { exportOfList } from '../../testing/list-exports';
import { openOffice, packageFaults, tags, textsOf } from '../../testing/office-file';
import { bytesOf, paintNothing } from '../../testing/pptx-request';
import { LIGHT } from '../charts/theme';
import { figureFileOf } from './carried';
import type { ExportRequest } from './export-request';
import { withRowsShown } from './list-shown';
import { toPptx } from './pptx';
import { figureToSvg } from './svg';

const TARGETS = '/targets?region=CN-HL&order=descending#list';
const VERDICTS = '/targets/target-water-per-unit-of-industrial-output-2017#verdicts';
const CLAIMS = '/claims#list';
const SIZES = [
  { width: 960, height: 540 },
  { width: 560, height: 480 },
];

/** Latin letters half as wide as high, Chinese ones as wide. */
const measure = (text: string, font: string) =>
  Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.5), 0) *
  Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The texts of the picture as another program reads them, top to bottom. */
function textsIn(request: ExportRequest): readonly Text[] {
  const parsed = new DOMParser().parseFromString(figureToSvg(request, measure), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return [...parsed.querySelectorAll('text')].map((element) => {
    const [x = 0, y = 0] = ['x', 'y'].map((name) => Number(element.getAttribute(name)));
    const [dx = 0, dy = 0] = (
      /translate\(([^)]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? ''
    )
      .split(/[ ,]+/)
      .map(Number);
    return { text: element.textContent, x: x + dx, y: y + dy };
  });
}

const plain = (text: string) => text.replace(/\s/g, '');
/** What stands below the head of a column, from row to row. */
function below(head: string | undefined, texts: readonly Text[]): string {
  const column = texts.find(({ text }) => text === head);
  const own = texts.filter(({ x, y }) => x === column?.x && y > column.y);
  return plain(own.map(({ text }) => text).join(''));
}

const sized = (
  request: ExportRequest,
  size: { readonly width: number; readonly height: number },
) => ({
  ...request,
  look: { ...request.look, ...size },
});

describe.each([
  ...SIZES.map((size) => ({ ...size, address: TARGETS })),
  { width: 960, height: 540, address: VERDICTS },
])('$address as a picture of $width × $height', ({ address, ...size }) => {
  it.each(['en', 'zh'] as const)(
    'has all heads and cells, title, source and notes (%s)',
    async (lang) => {
      const request = sized(await exportOfList(address, { lang }), size);
      const { table, title, source, notes } = request.figure(LIGHT);
      const texts = textsIn(request);
      const all = plain(texts.map(({ text }) => text).join(''));
      for (const text of [title, source, ...notes, ...table.columns])
        expect(all).toContain(plain(text));
      const heads = table.rows.map(({ head }) => head);
      expect(below(table.columns[0], texts)).toContain(plain(heads.join('')));
      // A cell of several lines stands beside others.
      const letters = new Set(all);
      for (const { text } of table.rows.flatMap(({ cells }) => cells))
        for (const letter of plain(text)) expect(letters).toContain(letter);
    },
  );
});

describe.each(SIZES)('a long list as a picture of $width × $height', (size) => {
  it('has as many rows as find room, and says how many more there are', async () => {
    const request = sized(await exportOfList(CLAIMS), size);
    const { table } = request.figure(LIGHT);
    const texts = textsIn(request);
    const [, more] = texts.flatMap(({ text }) => /^… and (\d+) more rows$/.exec(text) ?? []);
    const drawn = table.rows.length - Number(more);
    expect(drawn).toBeGreaterThan(2);
    const heads = table.rows.slice(0, drawn).map(({ head }) => head);
    expect(below('Figure', texts)).toContain(plain(heads.join('')));
  });

  it('keeps every text within the picture, and rows above the source line', async () => {
    const request = sized(await exportOfList(CLAIMS, { lang: 'zh' }), size);
    const texts = textsIn(request);
    for (const { x, y } of texts) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeLessThan(size.height);
    }
    const [more] = texts.filter(({ text }) => text.startsWith('…… 另有'));
    const [source] = texts.filter(({ text }) => text.startsWith('来源'));
    expect(more!.y).toBeLessThan(source!.y - 10);
  });
});

it('a picture of a list carries the claims of the rows that it shows, and no others', async () => {
  const request = sized(await exportOfList(CLAIMS), { width: 960, height: 540 });
  const { rows } = request.figure(LIGHT).table;
  const more = textsIn(request).flatMap(
    ({ text }) => /^… and (\d+) more rows$/.exec(text)?.[1] ?? [],
  );
  const shown = rows.slice(0, rows.length - Number(more[0]));
  const { claims } = figureFileOf(withRowsShown(request, measure));
  const ids = new Set(shown.flatMap(({ cells }) => cells.flatMap((cell) => cell.claims)));
  expect(new Set(claims.map(({ id }) => id))).toEqual(ids);
  expect(ids.size).toBeLessThan(rows.length / 2);
});

it('a list is a table of PowerPoint’s own, with every cell, over as many slides as it needs', async () => {
  const request = await exportOfList('/claims?indicator=gdp-growth#list');
  const file = openOffice(await bytesOf(await toPptx(request, paintNothing)));
  expect(packageFaults(file)).toEqual([]);
  const slides = [...file.parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const cells = slides.flatMap((path) =>
    tags(file.xml(path), 'tc').map((cell) => textsOf(cell, 't').join('')),
  );
  const { table } = request.figure(LIGHT);
  const counts = (texts: readonly string[]) => {
    const found = new Map<string, number>();
    for (const text of texts.map(plain)) found.set(text, (found.get(text) ?? 0) + 1);
    return found;
  };
  const written = counts(cells);
  for (const [head, count] of counts(table.rows.map((row) => row.head)))
    expect(written.get(head) ?? 0).toBeGreaterThanOrEqual(count);
  const texts = table.rows.flatMap((row) => row.cells.map(({ text }) => plain(text)));
  expect(texts.filter((text) => text !== '' && !written.has(text))).toEqual([]);
});

it('in PowerPoint figures stand right, and words and formulas left', async () => {
  const alignedRight = async (address: string) => {
    const file = openOffice(await bytesOf(await toPptx(await exportOfList(address), paintNothing)));
    const cells = tags(file.xml('ppt/slides/slide1.xml'), 'tc');
    return cells
      .filter((cell) => tags(cell, 'pPr').some((one) => one.getAttribute('algn') === 'r'))
      .map((cell) => textsOf(cell, 't').join(''));
  };
  expect(await alignedRight(VERDICTS)).toEqual([]);
  expect((await alignedRight(TARGETS)).map(plain)).toEqual(
    expect.arrayContaining(['5.7%', '5.6%']),
  );
});
