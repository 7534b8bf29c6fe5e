import * as fc from 'fast-check';
import type { Dataset } from '../../domain/statistics/dataset';
import { arrange } from './arrange';
import { ColumnStore } from './column-store';
import { ObservationBuilder } from './observation-builder';

/** A figure as a test writes it: codes of series, region and period, and the value. */
type Figure = readonly [series: number, region: number, period: number, value: number];

const COUNTS = { series: 3, regions: 5, periods: 4 };
/** Given on the way in this order; in the order of time, 2012 comes first. */
const PERIODS = ['2013', '2012', '2015', '2014'];
const IN_TIME = ['2012', '2013', '2014', '2015'];

interface Arranged {
  readonly store: ColumnStore;
  readonly repeated: readonly number[];
  readonly conflicts: readonly number[];
  readonly lost: readonly number[];
}

function arranged(figures: readonly Figure[], lostRegion = -1): Arranged {
  const built = new ObservationBuilder();
  figures.forEach(([series, region, period, value], at) => {
    built.add(series, region, period, 0, value, at + 2);
  });
  const regions = Int32Array.from({ length: COUNTS.regions }, (_, at) =>
    at === lostRegion ? -1 : at,
  );
  const [repeated, conflicts, lost]: number[][] = [[], [], []];
  const columns = arrange(
    built,
    {
      regions,
      regionCount: COUNTS.regions,
      periods: Int32Array.from(PERIODS, (id) => IN_TIME.indexOf(id)),
      periodCount: COUNTS.periods,
      seriesCount: COUNTS.series,
      traitCount: 1,
    },
    (row, _first, isSame) => (isSame ? repeated : conflicts)?.push(row),
    (row) => lost?.push(row),
  );
  const dataset = {
    id: 'ds-test',
    regions: Array.from({ length: COUNTS.regions }, (_, at) => ({
      id: `R${String(at)}`,
      kind: at === 4 ? 'aggregate' : 'own',
    })),
    periods: IN_TIME.map((id) => ({ id })),
  } as unknown as Dataset;
  const store = new ColumnStore(dataset, columns);
  return { store, repeated: repeated ?? [], conflicts: conflicts ?? [], lost: lost ?? [] };
}

/** Values that the file has for a key: each once, in the order of the file. */
function stated(figures: readonly Figure[], series: number, region: number, period: number) {
  const fits = figures.filter((one) => one[0] === series && one[1] === region && one[2] === period);
  return [...new Set(fits.map(([, , , value]) => value))];
}

const figure = fc.tuple(
  fc.nat(COUNTS.series - 1),
  fc.nat(COUNTS.regions - 1),
  fc.nat(COUNTS.periods - 1),
  fc.constantFrom(1, 2, 3.5, NaN),
);

describe('figures in columns', () => {
  it('give every figure of every key, in the order of the file, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
        const { store } = arranged(figures);
        let found = 0;
        for (let series = 0; series < COUNTS.series; series += 1)
          for (let region = 0; region < COUNTS.regions; region += 1)
            PERIODS.forEach((id, period) => {
              const regions = [`R${String(region)}`];
              const { value, row } = store.slice({ indicator: series, regions, periods: [id] });
              expect([...value]).toEqual(stated(figures, series, region, period));
              row.forEach((line, at) => {
                expect(figures[line - 2]).toEqual([series, region, period, value[at]]);
              });
              found += value.length;
            });
        expect(store.columns.value).toHaveLength(found);
      }),
    );
  });

  it('tell what repeats and what contradicts a figure before', () => {
    const { repeated, conflicts } = arranged([
      [0, 0, 0, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 2],
      [0, 0, 0, 2],
    ]);
    expect({ repeated, conflicts }).toEqual({ repeated: [2, 4], conflicts: [3] });
  });

  it('leave out figures of a region that is none, and say which', () => {
    const { store, lost } = arranged(
      [
        [0, 0, 0, 1],
        [0, 1, 0, 2],
      ],
      1,
    );
    expect(lost).toEqual([1]);
    expect([...store.slice({ indicator: 0, regions: null, periods: null }).value]).toEqual([1]);
  });

  it('know the latest period with a figure, of some regions or of all', () => {
    const { store } = arranged([
      [0, 0, 0, 1],
      [0, 1, 3, 1],
      [0, 0, 2, NaN],
    ]);
    expect(store.latest(0, null)).toBe('2014');
    expect(store.latest(0, ['R0'])).toBe('2013');
    expect(store.latest(1, null)).toBeNull();
  });

  it('rank the greatest first, without sums of others and without gaps', () => {
    const { store } = arranged([
      [0, 0, 0, 1],
      [0, 1, 0, 3],
      [0, 2, 0, NaN],
      [0, 3, 0, 3],
      [0, 4, 0, 9],
    ]);
    const query = { dataset: 'ds-test', indicator: 0, period: '2013', top: 2 };
    const names = ({ region }: { readonly region: Uint32Array }) => [...region];
    expect(names(store.rank({ ...query, aggregates: false }))).toEqual([1, 3]);
    expect(names(store.rank({ ...query, aggregates: true }))).toEqual([4, 1]);
  });

  it('find the figures of a row of the file', () => {
    const { store } = arranged([
      [0, 0, 0, 1],
      [1, 1, 0, 7],
    ]);
    const [found, ...more] = store.row(3);
    expect(more).toEqual([]);
    expect([found?.indicator, ...(found?.value ?? [])]).toEqual([1, 7]);
    expect(store.row(99)).toEqual([]);
  });

  it('know least and greatest figure of an indicator', () => {
    const { store } = arranged([
      [0, 0, 0, -4],
      [0, 1, 0, 3],
      [1, 0, 0, NaN],
    ]);
    expect(store.range(0)).toEqual({ least: -4, most: 3 });
    expect(store.range(1)).toBeNull();
    expect(() => store.range(9)).toThrow('ds-test has no indicator 9');
  });

  it('pass over regions and periods that are not there', () => {
    const { store } = arranged([[0, 0, 0, 1]]);
    expect(store.slice({ indicator: 0, regions: ['X'], periods: null }).value).toHaveLength(0);
    expect(store.slice({ indicator: 0, regions: null, periods: ['1999'] }).value).toHaveLength(0);
  });
});
