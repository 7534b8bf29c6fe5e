import fc from 'fast-check';
import { en } from '../../i18n/en';
import { enTiles } from '../../i18n/en-tiles';
import { zh } from '../../i18n/zh';
import { growth, pluginOptions, THREE, tilesContext, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { Cell } from '../domain/cell';
import { cellValue } from '../domain/cell';
import type { Comparison } from '../domain/comparison';
import { showAs } from '../domain/show-as';
import { colourScale } from './colour-scale';
import { drawnRows } from './comparison-figure';
import { heatTable } from './heat-table';
import type { ChartSpec } from './spec';
import { DARK, LIGHT } from './theme';
import type { CellPoint } from './tiles-config';
import { USUAL_WAY } from './way-options';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const build = (comparison: Comparison, theme = LIGHT) =>
  heatTable(comparison, tilesContext(en, theme));

const marksOf = (spec: ChartSpec) => pluginOptions(spec).tiles?.marks ?? [];

/** Points as Chart.js is given them, with their colours. */
const cellsOf = (spec: ChartSpec) =>
  spec.config.data.datasets
    .flatMap(({ data }) => data as unknown as readonly CellPoint[])
    .map((point, at) => ({ point, color: marksOf(spec)[at]?.fill }));

const claim = 'gdp-growth-2015-liaoning';
const tenths = fc.integer({ min: -150, max: 150 }).map((value) => value / 10);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'gap', gap: { reason: 'no-claim', claims: [] } }),
  tenths.map((value): Cell => ({
    kind: 'value',
    value,
    claim,
    inputs: [],
    others: [],
    dispute: null,
  })),
  fc.tuple(tenths, tenths).map(([one, other]): Cell => {
    const figures = [one, other].map((value) => ({ value, claim }));
    return { kind: 'disputed', dispute: { cause: 'disagree', figures }, inputs: [], others: [] };
  }),
);
/** The three provinces over the years, with any cells. */
const anyComparison = fc
  .array(anyCell, {
    minLength: THREE.length * YEARS.length,
    maxLength: THREE.length * YEARS.length,
  })
  .map((cells): Comparison => {
    const comparison = growth({ periods: YEARS });
    const row = (own: Comparison['rows'][number], at: number) => ({
      ...own,
      cells: cells.slice(at * YEARS.length, (at + 1) * YEARS.length),
    });
    return { ...comparison, rows: comparison.rows.map(row) };
  });

describe('a heat table of growth', () => {
  const comparison = growth({ periods: YEARS });
  const spec = build(comparison);

  it('has a row for each region, the reference last, and a column for each year', () => {
    expect(cellsOf(spec).map(({ point }) => [point.y, point.x, point.v])).toEqual(
      drawnRows(comparison).flatMap(({ cells }, row) =>
        cells.map((cell, column) => [row, column, cellValue(cell)]),
      ),
    );
    expect(spec.table.rows.map(({ head }) => head)).toEqual([
      'Heilongjiang',
      'Jilin',
      'Liaoning',
      'China',
    ]);
  });

  it('says of each cell what it is, with its claim and what the tip adds', () => {
    const mark = spec.marks.find(({ dataset, index }) => dataset === 2 && index === 2);
    expect(mark && [shown(mark.text), ...mark.claims]).toEqual([
      'Liaoning, 2015: 3 %',
      'gdp-growth-2015-liaoning',
    ]);
    expect(mark && spec.detailsOf?.(mark).map(shown)).toEqual([
      'Xinhua, 3 March 2016',
      '−3.9 percentage points against China',
    ]);
  });

  it('writes each figure on its cell, and in a gap the reason', () => {
    const texts = marksOf(spec).filter(({ dataset }) => dataset === 1);
    expect(texts.map(({ text, look }) => [text, look])).toEqual([
      ['no claim', 'gap'],
      ['other period', 'gap'],
      ['6.5', 'figure'],
      ['6.9', 'figure'],
      ['5.3', 'figure'],
    ]);
  });

  it('writes no figure where labels are off, but still why there is none', () => {
    const off = heatTable(comparison, tilesContext(en, LIGHT), { ...USUAL_WAY, labels: 'off' });
    expect(new Set(marksOf(off).map(({ text }) => text))).toEqual(
      new Set(['', 'no claim', 'other period']),
    );
  });

  it('marks the cell whose vintages differ, and explains the sign', () => {
    const both = build(growth({ periods: ['2014', '2015'], vintage: 'both' }));
    const corners = marksOf(both).filter(({ corner }) => corner);
    expect(corners.map(({ dataset, index, text }) => [dataset, index, text])).toEqual([
      [3, 0, '7.3'],
    ]);
    expect(pluginOptions(both).ramp?.signs.map(({ text }) => text)).toEqual([
      'no figure',
      'figures differ',
    ]);
  });

  it('grows by 26 pixels or more for each row', () => {
    const all = [...realSet().regions.values()].filter(({ level }) => level === 'province');
    const tall = build(growth({ regions: all.map(({ id }) => id), reference: null }));
    const low = build(growth({ regions: ['CN-LN'], reference: null }));
    expect((tall.height - low.height) / (all.length - 1)).toBe(26);
  });
});

describe('the colours of a heat table', () => {
  it('are those of the scale for figures, and the ground’s for gaps; nothing is lost', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(LIGHT, DARK), (comparison, theme) => {
        const spec = build(comparison, theme);
        const cells = drawnRows(comparison).flatMap((row) => row.cells);
        const figures = cells.flatMap((cell) =>
          cell.kind === 'gap'
            ? []
            : cell.kind === 'value'
              ? cell.value
              : cell.dispute.figures.map(({ value }) => value),
        );
        const scale = colourScale(figures, { theme, shown: { as: 'value' }, measure: 'rate' });
        const drawn = cellsOf(spec);
        expect(drawn).toHaveLength(cells.length);
        expect(spec.marks).toHaveLength(cells.length);
        for (const [at, cell] of cells.entries()) {
          const { point, color } = drawn[at] ?? {};
          const mark = marksOf(spec)[at];
          expect(point?.v).toBe(cellValue(cell));
          expect(spec.marks[at]).toMatchObject({ dataset: point?.y, index: point?.x });
          expect(mark).toMatchObject({ dataset: point?.y, index: point?.x });
          if (cell.kind === 'gap') expect([color, mark?.look]).toEqual([theme.ground, 'gap']);
          if (cell.kind === 'value') expect(color).toBe(scale?.colorOf(cell.value));
          if (cell.kind !== 'disputed') continue;
          const [low = 0, high = 0] = cell.dispute.figures
            .map(({ value }) => value)
            .sort((a, b) => a - b);
          expect([color, mark?.half]).toEqual([scale?.colorOf(low), scale?.colorOf(high)]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are explained by a ramp from the lowest to the highest figure, with zero where signs differ', () => {
    const [ramp] = pluginOptions(build(growth({ periods: YEARS }))).ramp?.ramps ?? [];
    expect([ramp?.low.full, ramp?.high?.full].map((text) => shown(text ?? ''))).toEqual([
      '−2.5 %',
      '8 %',
    ]);
    expect(ramp?.zero?.share).toBeCloseTo(2.5 / 10.5);
    const [one] = pluginOptions(build(growth())).ramp?.ramps ?? [];
    expect([one?.low.short, one?.high?.short, one?.zero]).toEqual(['3', '6.9', null]);
  });

  it('are one alone for a single figure, and none where there is no figure', () => {
    const single = build(growth({ regions: ['CN-LN'], reference: null }));
    const [ramp] = pluginOptions(single).ramp?.ramps ?? [];
    expect([ramp?.colors.length, shown(ramp?.low.full ?? ''), ramp?.high]).toEqual([
      1,
      '3 %',
      null,
    ]);
    const none = build(growth({ regions: ['CN-AH'], reference: null }));
    expect(pluginOptions(none).ramp?.ramps).toEqual([]);
    expect(cellsOf(none)).toEqual([{ point: { x: 0, y: 0, v: null }, color: LIGHT.ground }]);
  });
});

describe('what a heat table writes', () => {
  it('carries the sign of a difference', () => {
    const stated = growth({ regions: ['CN-LN', 'CN', 'CN-HL'], reference: 'CN-HL' });
    const options = { set: realSet(), base: 0, total: null };
    const texts = marksOf(build(showAs(stated, 'difference', options))).map(({ text }) => text);
    expect(texts).toEqual(['−2.7', '+1.2', '0']);
  });

  it('names both ends where sources disagree and none is chosen, in both languages', () => {
    const comparison = growth({ regions: ['CN-HL'], periods: ['2016-01/2016-09'], rule: 'both' });
    const [mark] = marksOf(build(comparison));
    expect([mark?.text, mark?.look]).toEqual(['6–6.7', 'split']);
    const [chinese] = marksOf(heatTable(comparison, tilesContext(zh, LIGHT)));
    expect(chinese?.text).toBe('6～6.7');
    expect(enTiles.tiles.range('−1', '2')).toBe('−1 to 2');
  });

  it('sets a part of a year below its year over its column', () => {
    const heads = (words: typeof en) => {
      const { config } = heatTable(
        growth({ periods: ['2014-S1', '2015'] }),
        tilesContext(words, LIGHT),
      );
      const axis = config.options?.scales?.['x']?.ticks as unknown as {
        callback: (value: number) => string | string[];
      };
      return [axis.callback(0), axis.callback(1)];
    };
    expect(heads(en)).toEqual([['2014', 'H1'], '2015']);
    expect(heads(zh)).toEqual([['2014年', '上半年'], '2015']);
  });
});
