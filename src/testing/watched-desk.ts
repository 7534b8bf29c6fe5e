import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { PackageReader } from '../app/data-access/package-reader';
import type { Dataset, DatasetId } from '../app/domain/statistics/dataset';
import { ImportError } from '../app/domain/statistics/import-fault';
import { NO_CHOICES } from '../app/domain/statistics/import-run';
import type { Observations, SliceQuery } from '../app/domain/statistics/statistics';
import { NOTHING_SAID } from '../app/domain/statistics/table';
import { ClaimsStore } from '../app/store/claims-store';
import { KEPT_STATISTICS, StatisticsLayer } from '../app/store/statistics-layer';
import { realReading } from './package-files';
import { DeskHere, readsTablesHere } from './statistics';

/** What tests of datasets beside the claims share: a desk that is watched, and visits after one that has kept a dataset. */

/** Changes a dataset as a large or a shared one would be. */
export type Change = (dataset: Dataset) => Dataset;

/** A desk that says what it was asked, and may fail or wait. */
export class WatchedDesk extends DeskHere {
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

/** Until everything that follows from what was done has happened. */
export const settle = async () => {
  for (let round = 0; round < 10; round += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** A dataset that a former visit has kept. */
export async function keptIn(desk: DeskHere, change: Change = (same) => same): Promise<DatasetId> {
  const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, {
    regions: [],
    remembered: [],
  });
  desk.held.set(dataset.id, change(dataset));
  await desk.add(dataset.id, { ...NOTHING_SAID, title: 'People' }, true);
  return dataset.id;
}

export function openStore(desk: WatchedDesk) {
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
export async function openKept(change?: Change) {
  const desk = new WatchedDesk();
  const id = await keptIn(desk, change);
  localStorage.setItem(KEPT_STATISTICS, '1');
  const opened = openStore(desk);
  await settle();
  return { ...opened, desk, id, gdp: `${id}.0`, people: `${id}.1` };
}

/** Its indicators have too many figures to be fetched whole, and it has twenty further regions. */
export const large: Change = (dataset) => ({
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
/** Its first indicator is one of the package. */
export const shared: Change = (dataset) => ({
  ...dataset,
  indicators: dataset.indicators.map((member, at) =>
    at === 0 ? { ...member, id: 'gdp-growth' } : member,
  ),
});
