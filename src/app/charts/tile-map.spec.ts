import fc from 'fast-check';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { growth, pluginOptions, tilesContext, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { Comparison } from '../domain/comparison';
import { showAs } from '../domain/show-as';
import { TILE_GRID } from '../domain/tile-grid';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';
import { tileMap } from './tile-map';
import type { CellPoint } from './tiles-config';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const build = (comparison: Comparison, words = en) =>
  tileMap(comparison, tilesContext(words, LIGHT));
const tilesOf = (spec: ChartSpec) => {
  const { tiles } = pluginOptions(spec);
  if (!tiles) throw new Error('There are no tiles');
  return tiles;
};
const pointsOf = (spec: ChartSpec) =>
  spec.config.data.datasets.flatMap(({ data }) => data as unknown as CellPoint[]);

describe('a tile map of three provinces', () => {
  const spec = build(growth());

  it('puts each on its place of the grid, in the grid’s reading order', () => {
    expect(pointsOf(spec)).toEqual([
      { x: 6, y: 0, v: 5.7 },
      { x: 4, y: 1, v: 3 },
      { x: 5, y: 1, v: 6.5 },
    ]);
    expect(spec.marks.map(({ index, text, claims }) => [index, shown(text), ...claims])).toEqual([
      [0, 'Heilongjiang, 2015: 5.7 %', 'gdp-growth-2015-heilongjiang'],
      [1, 'Liaoning, 2015: 3 %', 'gdp-growth-2015-liaoning'],
      [2, 'Jilin, 2015: 6.5 %', 'gdp-growth-2015-jilin'],
    ]);
    expect(spec.marks[1] && spec.detailsOf?.(spec.marks[1]).map(shown)).toContain(
      '−3.9 percentage points against China',
    );
  });

  it('names them in full and by their letters, in Chinese by their short names', () => {
    expect(tilesOf(spec).marks.map(({ name }) => name)).toEqual([
      { full: 'Heilongjiang', short: 'HL' },
      { full: 'Liaoning', short: 'LN' },
      { full: 'Jilin', short: 'JL' },
    ]);
    expect(tilesOf(build(growth(), zh)).marks[1]?.name).toEqual({ full: '辽宁', short: '辽宁' });
  });

  it('leaves the other 31 empty, without a mark, and says so in one note', () => {
    expect(tilesOf(spec).empty).toHaveLength(31);
    const others = spec.notes.filter((note) => note.includes('31'));
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('31 of the 34 provincial-level regions are not among those chosen');
    expect(pluginOptions(spec).ramp?.signs.map(({ text }) => text)).toEqual(['not chosen']);
  });

  it('keeps the table in the order that was asked for, with the reference', () => {
    expect(spec.table.rows.map(({ head }) => head)).toEqual([
      'Heilongjiang',
      'Jilin',
      'Liaoning',
      'China',
    ]);
  });

  it('names a reference beyond the figures in a note, and marks one within on the ramp', () => {
    expect(spec.notes.map(shown)).toContain('Reference, not drawn as a tile: China 6.9 %.');
    expect(pluginOptions(spec).ramp?.ramps[0]?.tick).toBeNull();
    const beside = build(growth({ regions: ['CN-JL', 'CN-LN'], reference: 'CN-HL' }));
    const tick = pluginOptions(beside).ramp?.ramps[0]?.tick;
    expect(shown(tick?.text ?? '')).toBe('Heilongjiang 5.7 %');
    expect(tick?.share).toBeCloseTo((5.7 - 3) / 3.5);
    expect(beside.notes.some((note) => note.startsWith('Reference'))).toBe(false);
  });

  it('does not name a reference that has a tile of its own', () => {
    const own = build(growth({ regions: ['CN-HL', 'CN-LN'], reference: 'CN-HL' }));
    expect(pluginOptions(own).ramp?.ramps[0]?.tick).toBeNull();
    expect(own.notes.some((note) => note.startsWith('Reference'))).toBe(false);
  });

  it('names no reference where figures are not as stated', () => {
    const options = { set: realSet(), base: 0, total: null };
    const change = showAs(growth({ periods: ['2015', '2017'] }), 'change', options);
    expect(change.reference?.cells[0]?.kind).toBe('value');
    expect(pluginOptions(build(change)).ramp?.ramps[0]?.tick).toBeNull();
    expect(build(change).notes.some((note) => note.startsWith('Reference'))).toBe(false);
    const differences = build(showAs(growth(), 'difference', options));
    expect(differences.notes.some((note) => note.startsWith('Reference'))).toBe(false);
    expect(tilesOf(differences).marks.map(({ text }) => text)).toEqual(['−1.2', '−3.9', '−0.4']);
  });
});

describe('a tile map', () => {
  it('says why a province that was asked for has no figure, and gives it no colour', () => {
    const spec = build(growth({ periods: ['2013'] }));
    expect(tilesOf(spec).marks.map(({ text, look }) => [text, look])).toEqual([
      ['8', 'figure'],
      ['no claim', 'gap'],
      ['no claim', 'gap'],
    ]);
    const [, ...gaps] = tilesOf(spec).marks.map(({ fill }) => fill);
    expect(gaps).toEqual([LIGHT.ground, LIGHT.ground]);
    expect(spec.marks.map(({ isGap }) => isGap)).toEqual([false, true, true]);
  });

  it('names regions that have no tile, with their figures', () => {
    const asked = { regions: ['CN', 'CN-LN', 'CN-NE'], reference: null };
    expect(build(growth(asked)).notes.map(shown)).toContain(
      'No tile, as it is no provincial-level region: China (6.9 %), Northeast China (no claim).',
    );
    expect(build(growth(asked), zh).notes).toContain(
      '非省级行政区，图中没有方格：中国（6.9%），东北（无数据）。',
    );
  });

  it('loses no region, whichever are asked for', () => {
    const ids = [...realSet().regions.keys()];
    const provinces = new Set(TILE_GRID.map(({ region }) => region));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), (regions) => {
        const spec = build(growth({ regions, reference: null }));
        const placed = regions.filter((id) => provinces.has(id));
        expect(spec.marks).toHaveLength(placed.length);
        expect(tilesOf(spec).empty).toHaveLength(34 - placed.length);
        for (const id of regions.filter((id) => !provinces.has(id))) {
          const name = realSet().regions.get(id)?.short.en ?? '';
          expect(spec.notes.some((note) => note.startsWith('No tile') && note.includes(name))).toBe(
            true,
          );
        }
        const places = [...pointsOf(spec), ...tilesOf(spec).empty].map(({ x, y }) => `${x} ${y}`);
        expect(new Set(places).size).toBe(34);
      }),
      { numRuns: 50 },
    );
  });

  it('is as high as its eight rows of square tiles', () => {
    const height = (width?: number) =>
      tileMap(growth(), tilesContext(en, LIGHT), undefined, width).height;
    expect(height(324)).toBe(Math.round((324 / 7) * 8));
    expect([height(), height(1254)]).toEqual([640, 640]);
  });

  it('refuses more than one period, and says what to do', () => {
    expect(() => build(growth({ periods: YEARS }))).toThrow(
      'A tile map shows one period, not 5; take one by atPeriod',
    );
  });
});
