import { TestBed } from '@angular/core/testing';
import { realReading } from '../../testing/package-files';
import {
  keptIn,
  openKept,
  openStore,
  settle,
  shared,
  WatchedDesk,
} from '../../testing/watched-desk';
import { ImportError } from '../domain/statistics/import-fault';
import { NOTHING_SAID } from '../domain/statistics/table';
import { Datasets } from './statistics';
import { KEPT_STATISTICS, StatisticsLayer } from './statistics-layer';

const NOBODY = { indicators: [], regions: [] };

beforeEach(() => {
  localStorage.clear();
});

describe('a visit without datasets', () => {
  it('asks nothing, waits for nothing and shows the package as it is', async () => {
    const desk = new WatchedDesk();
    const { store, layer } = openStore(desk);
    expect(store.state().kind).toBe('ready');
    await settle();
    expect(store.set()).toBe(realReading().set);
    expect([desk.lists, desk.slices.length, layer.figures()]).toEqual([0, 0, null]);
    expect(layer.lacks({ indicators: ['ds-1.0'], regions: [] })).toBe(false);
  });
});

describe('datasets beside the claims', () => {
  it('stand in no list of claims, and no row may refer to them', async () => {
    const { store, fetch, claims, id, gdp } = await openKept();
    await fetch(gdp);
    expect(claims(id).length).toBeGreaterThan(0);
    expect(store.listed()?.claims).toEqual(realReading().set.claims);
    expect(store.listed()?.byId.get(claims(id)[0]!.id)).toBe(claims(id)[0]);
    expect(store.ground()).toBe(realReading().set);
  });

  it('stand in lists where they speak on an indicator of the package', async () => {
    const { store, id } = await openKept(shared);
    const listed = store.listed()?.claims.filter(({ source }) => source === id) ?? [];
    expect(new Set(listed.map(({ indicator }) => indicator))).toEqual(new Set(['gdp-growth']));
  });

  it('are waited for where a former visit has kept some', async () => {
    const desk = new WatchedDesk();
    const id = await keptIn(desk);
    localStorage.setItem(KEPT_STATISTICS, '1');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    desk.listing = promise;
    const { store } = openStore(desk);
    await settle();
    expect(store.state().kind).toBe('loading');
    resolve(undefined);
    await settle();
    expect(store.state().kind).toBe('ready');
    expect(store.set()?.sources.get(id)).toMatchObject({ set: 'dataset', title: { en: 'People' } });
  });

  it('bring their source, indicators and regions at once, and figures when these are wanted', async () => {
    const { store, layer, claims, fetch, desk, id, gdp, people } = await openKept();
    expect(store.set()?.indicators.get(gdp)).toMatchObject({
      name: { en: 'GDP' },
      unit: 'percent',
    });
    expect(store.set()?.regions.get('Xanadu')).toMatchObject({ level: 'area' });
    expect(store.set()?.regions.get('CN-LN')?.level).toBe('province');
    expect([claims(id), desk.slices]).toEqual([[], []]);
    expect(layer.lacks({ indicators: [gdp], regions: [] })).toBe(true);
    expect(layer.lacks({ indicators: ['gdp-growth'], regions: ['Xanadu'] })).toBe(false);
    await fetch(gdp);
    expect(layer.lacks({ indicators: [gdp], regions: [] })).toBe(false);
    expect(desk.slices).toEqual(['0 all']);
    expect(claims(id).map(({ region, period, value }) => [region, period?.id, value])).toEqual([
      ['CN-LN', '2014', 100],
      ['CN-LN', '2015', 103],
      ['CN-JL', '2014', 50],
      ['CN-JL', '2015', 53.5],
      ['Xanadu', '2014', 7],
    ]);
    expect(store.set()?.absences).toMatchObject([{ region: 'Xanadu', period: '2015' }]);
    expect(layer.lacks({ indicators: [people], regions: [] })).toBe(true);
  });

  it('take their claims and their source with them when they are removed', async () => {
    const { store, claims, fetch, desk, id, gdp } = await openKept();
    await fetch(gdp);
    const other = await keptIn(desk);
    await TestBed.inject(Datasets).add(other, NOTHING_SAID, false);
    await TestBed.inject(Datasets).remove(id);
    await settle();
    expect(claims(id)).toEqual([]);
    expect(store.set()?.absences).toEqual([]);
    expect([id, other].map((one) => store.set()?.sources.has(one))).toEqual([false, true]);
    await TestBed.inject(Datasets).bringBack();
    await settle();
    expect(claims(id)).toHaveLength(5);
  });
});

describe('the note that there are datasets', () => {
  it('is written and taken back only when those of former visits are known', async () => {
    const desk = new WatchedDesk();
    localStorage.setItem(KEPT_STATISTICS, '1');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    desk.listing = promise;
    openStore(desk);
    await settle();
    expect(localStorage.getItem(KEPT_STATISTICS)).toBe('1');
    resolve(undefined);
    await settle();
    expect(localStorage.getItem(KEPT_STATISTICS)).toBeNull();
    const id = await keptIn(desk);
    await TestBed.inject(Datasets).add(id, NOTHING_SAID, false);
    await settle();
    expect(localStorage.getItem(KEPT_STATISTICS)).toBeNull();
    await TestBed.inject(Datasets).keep(id, true);
    await settle();
    expect(localStorage.getItem(KEPT_STATISTICS)).toBe('1');
  });

  it('stays where they could not be asked for, and the page is shown all the same', async () => {
    const desk = new WatchedDesk();
    localStorage.setItem(KEPT_STATISTICS, '1');
    desk.listing = Promise.reject(new ImportError('crashed'));
    desk.listing.catch(() => undefined);
    const { store } = openStore(desk);
    await settle();
    expect(store.set()).toBe(realReading().set);
    expect(localStorage.getItem(KEPT_STATISTICS)).toBe('1');
    expect(TestBed.inject(StatisticsLayer).lacks(NOBODY)).toBe(false);
  });
});
