import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURE_NAMES, FIGURES, pluginOptions } from '../../testing/figures';
import type { ChartSpec, Point } from './spec';
import { DARK, LIGHT } from './theme';

const LANGUAGES = { en, zh };
const cases = FIGURE_NAMES.flatMap((name) => [
  { name, lang: 'en' as const },
  { name, lang: 'zh' as const },
]);

function build({ name, lang }: (typeof cases)[number], theme = LIGHT): ChartSpec {
  return FIGURES[name](LANGUAGES[lang], theme);
}

/** Every object within a configuration, functions too. */
function objectsIn(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
    if (seen.has(value)) return seen;
    seen.add(value);
    for (const part of Object.values(value)) objectsIn(part, seen);
  }
  return seen;
}

/** What a point shows: of a cell of a matrix, x and y are only its place. */
function valueOf(point: number | Point | null | undefined): unknown {
  if (typeof point !== 'object' || point === null) return point;
  return 'v' in point ? point.v : point.y;
}

/** The paths of all options, as far as objects reach; lists are one option each. */
function keysOf(value: unknown, above = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [above];
  return Object.entries(value).flatMap(([key, part]) => keysOf(part, `${above}.${key}`));
}

describe.each(cases)('the figure “$name” in $lang', (at) => {
  const spec = build(at);
  const { data } = spec.config;

  it('has a title, what it measures, its source, an alternative text and an ASCII file name', () => {
    const { title, subtitle, source, alt, name } = spec;
    for (const text of [title, subtitle, source, alt]) expect(text.length).toBeGreaterThan(3);
    expect(alt).toContain(title);
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const everything = JSON.stringify({ ...spec, config: { data, labels: data.labels } });
    expect(everything).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it('has a mark for every figure and every gap; a gap is null, never 0, a dispute more than one figure', () => {
    const {
      ranges: { ranges },
      tiles: { marks: tiles } = { marks: [] },
    } = pluginOptions(spec);
    const drawn = data.datasets.flatMap((dataset, at) =>
      dataset.data.map((point, index) => {
        const value = valueOf(point);
        const isHere = (mark: { readonly dataset: number; readonly index: number }) =>
          mark.dataset === at && mark.index === index;
        const range = ranges.find(isHere);
        expect(range?.hasSpeaker ?? true).toBe(range === undefined || value !== null);
        const isSplit = tiles.some((tile) => isHere(tile) && tile.look === 'split');
        return { dataset: at, index, isGap: value === null && !range && !isSplit };
      }),
    );
    expect(spec.marks.map(({ dataset, index, isGap }) => ({ dataset, index, isGap }))).toEqual(
      drawn,
    );
  });

  it('has a table twin with as many heads as cells, and no mark that the table does not know', () => {
    const { columns, rows } = spec.table;
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
    const known = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
    for (const { claims } of spec.marks) expect(claims.filter((id) => !known.has(id))).toEqual([]);
    for (const { isGap, claims, isSupplied } of spec.marks)
      expect(isGap || claims.length > 0 || isSupplied).toBe(true);
  });

  it('is new at every call, down to its smallest part: Chart.js writes into what it is given', () => {
    const first = objectsIn(spec.config);
    const shared = [...objectsIn(build(at).config)].filter((part) => first.has(part));
    expect(shared).toEqual([]);
    // As text: what decides about a line's dashes is a function, and a new one at every call.
    expect(JSON.stringify(build(at).config.data)).toBe(JSON.stringify(data));
  });

  it('has the same options as every other figure of its kind, in both themes', () => {
    const others = FIGURE_NAMES.map((name) => FIGURES[name](en, DARK)).filter(
      ({ kind }) => kind === spec.kind,
    );
    const keys = [...keysOf(spec.config.options)].sort();
    for (const other of others) {
      const theirs = [...keysOf(other.config.options)].sort();
      // `range` sets the ends of an axis, which a chart of other data may leave to Chart.js.
      const fixed = (list: readonly string[]) =>
        list.filter((key) => !/scales\.[xy]\.(min|max)$/.test(key));
      expect(fixed(theirs)).toEqual(fixed(keys));
    }
  });

  it('draws no line across a gap, and animates nothing', () => {
    for (const dataset of data.datasets) expect(dataset).not.toHaveProperty('spanGaps', true);
    expect(spec.config.options?.animation).toBe(false);
  });
});

describe('figures in the dark', () => {
  it.each(FIGURE_NAMES)('%s says the same in other colours', (name) => {
    const [light, dark] = [FIGURES[name](en, LIGHT), FIGURES[name](en, DARK)];
    expect([dark.title, dark.table, dark.marks]).toEqual([light.title, light.table, light.marks]);
    expect(dark.config.options?.color).toBe(DARK.text);
  });
});
