import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { realReading } from '../../testing/package-files';
import { DeskHere, readsTablesHere } from '../../testing/statistics';
import { PackageReader } from '../data-access/package-reader';
import type { Dataset, DatasetId } from '../domain/statistics/dataset';
import { ImportError } from '../domain/statistics/import-fault';
import type { Observations, SliceQuery } from '../domain/statistics/statistics';
import { NOTHING_SAID } from '../domain/statistics/table';
import { ClaimsStore } from './claims-store';
import { Datasets } from './statistics';
import { NO_CHOICES } from '../domain/statistics/import-run';
import { KEPT_STATISTICS, StatisticsLayer } from './statistics-layer';

const NOBODY = { indicators: [], regions: [] };

/** Changes a dataset as a large or a shared one would be. */
type Change = (dataset: Dataset) => Dataset;

/** A desk that says what it was asked, and may fail or wait. */
class WatchedDesk extends DeskHere {
  readonly slices: string[] = [];
  lists = 0;
  broken = false;
  /** Awaited before datasets are listed. */
  listing: Promise<unknown> = Promise.resolve();
  /** Slices of regions, not of all, are answered after this. */
  slicing: Promise<unknown> = Promise.resolve();

  override async list(): Promise<readonly Dataset[]> {
    this.lists += 1;
    await this.listing;
    return super.list();
  }

  override async slice(query: SliceQuery): Promise<Observations> {
    this.slices.push(`${String(query.indicator)} ${query.regions?.join() ?? 'all'}`);
    if (query.regions) await this.slicing;
    if (this.broken) throw new ImportError('crashed');
    return super.slice(query);
  }
}

const settle = async () => {
  for (let round = 0; round < 10; round += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** A dataset that a former visit has kept. */
async function keptIn(desk: DeskHere, change: Change = (same) => same): Promise<DatasetId> {
  const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, {
    regions: [],
    remembered: [],
  });
  desk.held.set(dataset.id, change(dataset));
  await desk.add(dataset.id, { ...NOTHING_SAID, title: 'People' }, true);
  return dataset.id;
}

function openStore(desk: WatchedDesk) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      readsTablesHere(desk),
      { provide: PackageReader, useValue: { read: () => of(realReading()) } },
    ],
  });
  const store = TestBed.inject(ClaimsStore);
  const layer = TestBed.inject(StatisticsLayer);
  const claims = (id: string) => (store.set()?.claims ?? []).filter(({ source }) => source === id);
  const fetch = async (...indicators: string[]) => {
    await layer.figures()?.fetch({ indicators, regions: [] });
    await settle();
  };
  return { store, layer, claims, fetch };
}

/** The store in a visit after one that has kept a dataset. */
async function openKept(change?: Change) {
  const desk = new WatchedDesk();
  const id = await keptIn(desk, change);
  localStorage.setItem(KEPT_STATISTICS, '1');
  const opened = openStore(desk);
  await settle();
  return { ...opened, desk, id, gdp: `${id}.0`, people: `${id}.1` };
}

const large: Change = (dataset) => ({
  ...dataset,
  indicators: dataset.indicators.map((member) => ({ ...member, count: 20_001 })),
  regions: [
    ...dataset.regions,
    ...Array.from({ length: 20 }, (_, at) => {
      const text = `Area ${String(at)}`;
      return { id: text, name: { en: text, zh: text }, text, kind: 'own' as const, count: 0 };
    }),
  ],
});
const shared: Change = (dataset) => ({
  ...dataset,
  indicators: dataset.indicators.map((member, at) =>
    at === 0 ? { ...member, id: 'gdp-growth' } : member,
  ),
});

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

  it('are asked once for what two pages want at the same time', async () => {
    const { layer, desk, gdp } = await openKept();
    const wanted = { indicators: [gdp], regions: [] };
    await Promise.all([layer.figures()?.fetch(wanted), layer.figures()?.fetch(wanted)]);
    await layer.figures()?.fetch(wanted);
    expect(desk.slices).toEqual(['0 all']);
  });

  it('are asked by regions where an indicator has very many figures', async () => {
    const { layer, desk, gdp } = await openKept(large);
    const first = [
      'CN-LN',
      'CN-JL',
      'Xanadu',
      ...[0, 1, 2, 3, 4].map((at) => `Area ${String(at)}`),
    ];
    await layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12'] });
    expect(desk.slices).toEqual([`0 ${[...first, 'Area 12'].join()}`]);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 12', 'Atlantis'] })).toBe(false);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 13'] })).toBe(true);
    await layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12', 'Area 13'] });
    expect(desk.slices[1]).toBe('0 Area 13');
  });

  it('count each figure once, whatever was on its way at the same time', async () => {
    const { layer, claims, id, gdp } = await openKept(large);
    await Promise.all([
      layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 12'] }),
      layer.figures()?.fetch({ indicators: [gdp], regions: ['Area 13'] }),
      layer.figures()?.fetchClaim(`${id}:3:4`),
    ]);
    await settle();
    expect(claims(id)).toHaveLength(5);
    expect(layer.lacks({ indicators: [gdp], regions: ['Area 12', 'Area 13'] })).toBe(false);
  });

  it('give figures of a shared indicator at once, for regions of the package', async () => {
    const { claims, desk, id } = await openKept(shared);
    expect(desk.slices).toEqual(['0 CN-LN,CN-JL']);
    expect(claims(id).map(({ indicator, region }) => `${indicator} ${region}`)).toEqual([
      'gdp-growth CN-LN',
      'gdp-growth CN-LN',
      'gdp-growth CN-JL',
      'gdp-growth CN-JL',
    ]);
  });

  it('are all there still where a part of them comes after the whole', async () => {
    const { layer, claims, fetch, desk, id, gdp } = await openKept();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    desk.slicing = promise;
    const part = layer.figures()?.fetchClaim(`${id}:5:4`);
    await settle();
    await fetch(gdp);
    resolve(undefined);
    await part;
    await settle();
    expect(desk.slices).toEqual(['0 CN-JL', '0 all']);
    expect(claims(id)).toHaveLength(5);
    expect(layer.lacks({ indicators: [gdp], regions: [] })).toBe(false);
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

  it('find the figure behind the id of a claim, and lose none for it', async () => {
    const { store, layer, claims, fetch, desk, id, gdp } = await openKept();
    await layer.figures()?.fetchClaim(`${id}:5:4`);
    expect(store.set()?.byId.get(`${id}:5:4`)).toMatchObject({ region: 'CN-JL', value: 53.5 });
    expect(desk.slices).toEqual(['0 CN-JL']);
    await fetch(gdp);
    // Of this row the table has no figure.
    await layer.figures()?.fetchClaim(`${id}:7:4`);
    await layer.figures()?.fetchClaim('ds-nowhere1:7:4');
    await layer.figures()?.fetchClaim('gdp-growth-2015-jilin');
    expect(desk.slices).toEqual(['0 CN-JL', '0 all']);
    expect(claims(id)).toHaveLength(5);
  });
});

describe('figures that cannot be had', () => {
  it('are lacking no more, and are asked for once more when the reader wants that', async () => {
    const { layer, claims, fetch, desk, id, gdp } = await openKept();
    desk.broken = true;
    await fetch(gdp);
    expect([layer.failed(), layer.lacks({ indicators: [gdp], regions: [] })]).toEqual([
      true,
      false,
    ]);
    await fetch(gdp);
    expect(desk.slices).toEqual(['0 all']);
    await layer.figures()?.retry();
    expect([layer.failed(), desk.slices.length]).toEqual([true, 2]);
    desk.broken = false;
    await layer.figures()?.retry();
    await settle();
    expect(layer.failed()).toBe(false);
    expect(claims(id)).toHaveLength(5);
  });

  it('are asked for no more once their dataset is gone', async () => {
    const { layer, fetch, desk, id, gdp } = await openKept();
    desk.broken = true;
    await fetch(gdp);
    await TestBed.inject(Datasets).remove(id);
    await settle();
    await layer.figures()?.retry();
    expect([layer.failed(), desk.slices]).toEqual([false, ['0 all']]);
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
