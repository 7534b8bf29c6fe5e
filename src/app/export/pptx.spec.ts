import type { Words } from '../../i18n/en';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { FigureName } from '../../testing/figures';
import { FIGURE_NAMES, FIGURES, pluginOptions } from '../../testing/figures';
import type { OfficeFile } from '../../testing/office-file';
import { cellsOf, openOffice, packageFaults, tags, textsOf } from '../../testing/office-file';
import { bytesOf, figureRequest, paintNothing, STAMP } from '../../testing/pptx-request';
import type { ChartSpec } from '../charts/spec';
import { toPptx } from './pptx';

const CHART = 'ppt/charts/chart1.xml';
const WORKBOOK = 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx';
const cases = FIGURE_NAMES.flatMap((name) => [
  { name, lang: 'en', words: en },
  { name, lang: 'zh', words: zh },
]);

const files = new Map<string, Promise<OfficeFile>>();

/** Written once, and read by several tests. */
function written(name: FigureName, words: Words): Promise<OfficeFile> {
  const known = files.get(name + words.lang);
  if (known) return known;
  const file = toPptx(figureRequest(name, words), paintNothing).then(bytesOf).then(openOffice);
  files.set(name + words.lang, file);
  return file;
}

const slideText = (file: OfficeFile, slide: number) =>
  textsOf(file.xml(`ppt/slides/slide${slide}.xml`), 't').join('\n');

/** The figures of the table twin; where it sorts by none, as its cells write them. */
function figuresOf({ table }: ChartSpec): readonly number[] {
  return table.rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ isGap, value, text }) => {
      if (isGap || value === null) return [];
      return value ?? Number(text.replace(/[^\d.−-]/g, '').replace('−', '-'));
    })
    .sort((a, b) => a - b);
}

interface ReadSeries {
  readonly name: string;
  readonly values: ReadonlyMap<number, number>;
  readonly formulas: readonly string[];
}

/** The series of a chart as its caches have them: a gap has no point. */
function seriesOf(file: OfficeFile): readonly ReadSeries[] {
  return tags(file.xml(CHART), 'ser').map((series) => {
    const [values] = [...tags(series, 'val'), ...tags(series, 'yVal')];
    const points = values ? tags(values, 'pt') : [];
    return {
      name: textsOf(tags(series, 'tx')[0] ?? series, 'v').join(''),
      values: new Map(
        points.map((point) => [Number(point.getAttribute('idx')), Number(point.textContent)]),
      ),
      formulas: textsOf(series, 'f'),
    };
  });
}

/** What the workbook holds at a reference such as `Data!$B$2:$B$4`. */
function cellsAt(file: OfficeFile, formula: string): readonly (string | number | undefined)[] {
  const cells = cellsOf(file.parts.get(WORKBOOK) ?? new Uint8Array());
  const [, column = '', first = '', last = first] =
    /^Data!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
    cells.get(column + String(Number(first) + at)),
  );
}

describe.each(cases)('the presentation of “$name” in $lang', ({ name, words }) => {
  let file: OfficeFile;
  const spec = FIGURES[name](words);

  beforeAll(async () => {
    file = await written(name, words);
  });

  it('is a whole package: every part typed, every relation leads somewhere, every id once', () => {
    expect(packageFaults(file)).toEqual([]);
    expect(file.parts.has(CHART) === file.parts.has(WORKBOOK)).toBe(true);
  });

  it('says finding, what is measured, source, every note and the stamp on its first slide', () => {
    const text = slideText(file, 1);
    for (const part of [spec.title, spec.subtitle, spec.source, ...spec.notes, STAMP])
      expect(text).toContain(part);
  });

  it('describes chart or table, and the picture on the last slide, to those who do not see them', () => {
    const count = [...file.parts.keys()].filter((path) => path.startsWith('ppt/slides/s')).length;
    const described = (slide: number) =>
      tags(file.xml(`ppt/slides/slide${slide}.xml`), 'cNvPr').map((one) =>
        one.getAttribute('descr'),
      );
    expect(described(1)).toContain(spec.alt);
    expect(described(count)).toContain(spec.alt);
    expect(tags(file.xml(`ppt/slides/slide${count}.xml`), 'pic')).toHaveLength(1);
  });

  it('tells the speaker every note, the source line and every claim', () => {
    const notes = textsOf(file.xml('ppt/notesSlides/notesSlide1.xml'), 't').join('\n');
    for (const part of [spec.title, spec.subtitle, spec.source, ...spec.notes])
      expect(notes).toContain(part);
    const known = figureRequest(name, words).set.byId;
    for (const { claims } of spec.marks)
      for (const id of claims) if (known.has(id)) expect(notes).toContain(id);
  });

  it('has a chart whose figures stand in its workbook, or a table that says what the figure says', () => {
    if (!file.parts.has(CHART)) {
      const cells = tags(file.xml('ppt/slides/slide1.xml'), 'tc');
      expect(cells.map((cell) => textsOf(cell, 't').join(''))).toEqual([
        ...spec.table.columns,
        ...spec.table.rows.flatMap(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
      ]);
      return;
    }
    for (const { name: series, values, formulas } of seriesOf(file)) {
      const [title = '', , cells = ''] = formulas;
      expect(cellsAt(file, title)).toEqual([series]);
      const held = cellsAt(file, cells);
      expect(held).toEqual(held.map((_, at) => values.get(at)));
    }
  });

  it('draws no line across a gap', () => {
    if (!file.parts.has(CHART)) return;
    const [blanks] = tags(file.xml(CHART), 'dispBlanksAs');
    expect(blanks?.getAttribute('val')).toBe('gap');
  });
});

describe.each(cases.filter(({ name }) => !/trajectory|burn-up|scatter/.test(name)))(
  'the native chart of “$name” in $lang',
  ({ name, words }) => {
    it('has the figures of the table twin, what is in dispute besides', async () => {
      const file = await written(name, words);
      if (!file.parts.has(CHART)) {
        expect(['tiles', 'bullet', 'map'].includes(FIGURES[name](words).kind)).toBe(
          name !== 'lines of nothing',
        );
        return;
      }
      const spec = FIGURES[name](words);
      const [own, disputed] = [false, true].map((isWanted) =>
        seriesOf(file)
          .filter(
            (series) => isWanted === /(est of the figures stated|最[高低]值)$/.test(series.name),
          )
          .flatMap(({ values }) => [...values.values()])
          .sort((a, b) => a - b),
      );
      expect(own).toEqual(figuresOf(spec));
      const ends = spec.kind === 'panels' ? [] : pluginOptions(spec).ranges.ranges;
      expect(disputed).toEqual(
        ends
          .flatMap(({ values }) => [Math.min(...values), Math.max(...values)])
          .sort((a, b) => a - b),
      );
    });
  },
);

describe('bars as a native chart', () => {
  it('lie from zero, in the order and the colours of the figure, the nation behind them', async () => {
    const file = await written('bars', en);
    const chart = file.xml(CHART);
    const value = (tag: string) => tags(chart, tag).map((one) => one.getAttribute('val'));
    expect(value('barDir')).toEqual(['bar']);
    expect(value('min')).toEqual(['0']);
    expect(value('orientation')).toEqual(['maxMin', 'minMax']);
    const [first] = tags(chart, 'ser');
    expect(textsOf(tags(first ?? chart, 'cat')[0] ?? chart, 'v')).toEqual([
      'Heilongjiang',
      'Jilin',
      'Liaoning',
      'China',
    ]);
    const colors = tags(first ?? chart, 'dPt').map((point) =>
      tags(point, 'srgbClr')[0]?.getAttribute('val'),
    );
    expect(colors).toEqual(['0072B2', 'C8560A', '00805C']);
    expect(seriesOf(file).map((series) => [series.name, [...series.values]])).toEqual([
      [
        'GDP growth · percent · 2015',
        [
          [0, 5.7],
          [1, 6.5],
          [2, 3],
        ],
      ],
      ['China 6.9\u00a0%', [[3, 6.9]]],
    ]);
  });

  it('name the unit at their axis, and begin below zero only where figures do', async () => {
    const file = await written('bars with a dispute', en);
    expect(textsOf(file.xml(CHART), 't')).toEqual(['percent']);
    expect(tags(file.xml(CHART), 'min')).toEqual([]);
  });

  it('have no cell for a gap, whose reason stands behind its name', async () => {
    const file = await written('bars with gaps', en);
    const cells = cellsOf(file.parts.get(WORKBOOK) ?? new Uint8Array());
    expect([...cells.keys()]).toEqual(['A1', 'B1', 'A2', 'B2', 'A3', 'A4']);
    expect(cells.get('A3')).toBe('Jilin (no claim)');
  });
});

describe('the way to a target as a native chart', () => {
  it('has figures, goal, projection and paces over years, the years without a figure empty', async () => {
    const file = await written('target trajectory', en);
    const cells = [...cellsOf(file.parts.get(WORKBOOK) ?? new Uint8Array())];
    const rows = Map.groupBy(cells, ([name]) => name.slice(1));
    expect([...rows.values()].slice(1).map((row) => row.map(([, value]) => value))).toEqual([
      ['Figures', 2012, 100],
      ['Figures', 2013],
      ['Figures', 2014],
      ['Figures', 2015, 80.5],
      ['68 by 2017', 2017, 68],
      ['Projected: 67.5 (linear pace)', 2017, 67.5],
      ['needed from 2012: −6.4 index points a year', 2012, 100],
      ['needed from 2012: −6.4 index points a year', 2017, 68],
      ['reached: −6.5 index points a year', 2012, 100],
      ['reached: −6.5 index points a year', 2015, 80.5],
      ['needed from 2015: −6.25 index points a year', 2015, 80.5],
      ['needed from 2015: −6.25 index points a year', 2017, 68],
      ['linear pace: 67.5', 2015, 80.5],
      ['linear pace: 67.5', 2017, 67.5],
    ]);
  });
});

describe('two indicators as a native chart', () => {
  it('are points with the names of their regions, each axis with its unit', async () => {
    const file = await written('scatter', en);
    expect(seriesOf(file).map(({ name, values }) => [name, [...values]])).toEqual([
      ['Heilongjiang', [[0, 2.8]]],
      ['Jilin', []],
      ['Liaoning', []],
    ]);
    expect(textsOf(file.xml(CHART), 't')).toEqual([
      'GDP growth (percent)',
      'Industrial growth (percent)',
    ]);
  });
});

it('a presentation has the same bytes on another day, and the day of the request in its properties', async () => {
  const first = await bytesOf(await toPptx(figureRequest('lines', zh), paintNothing));
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
    ],
  });
  const later = await bytesOf(await toPptx(figureRequest('lines', zh), paintNothing));
  jest.useRealTimers();
  expect(later).toEqual(first);
  const core = openOffice(first).xml('docProps/core.xml');
  expect([...textsOf(core, 'created'), ...textsOf(core, 'modified')]).toEqual([
    '2026-11-28T00:00:00Z',
    '2026-11-28T00:00:00Z',
  ]);
});

it('Chinese words are set in a Chinese font, and marked as Chinese', async () => {
  const file = await written('columns', zh);
  const slide = file.xml('ppt/slides/slide1.xml');
  const [run] = tags(slide, 'rPr');
  expect(run?.getAttribute('lang')).toBe('zh-CN');
  expect(tags(run ?? slide, 'ea')[0]?.getAttribute('typeface')).toBe('Microsoft YaHei');
  expect(tags(file.xml('ppt/theme/theme1.xml'), 'ea')[0]?.getAttribute('typeface')).toBe(
    'Microsoft YaHei',
  );
});
