import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TestChannel } from '../../testing/browser-database';
import { DeskHere } from '../../testing/statistics';
import { NO_CHOICES } from '../domain/statistics/import-run';
import type { Dataset } from '../domain/statistics/dataset';
import { NOTHING_SAID } from '../domain/statistics/table';
import { Datasets } from './statistics';
import { STATISTICS_DESK } from './statistics-desk';
import { StatisticsLayer } from './statistics-layer';

/** What a tab sees of another one's datasets: those that the browser keeps. */
class OtherDesk extends DeskHere {
  readonly first: DeskHere;

  constructor(first: DeskHere) {
    super();
    this.first = first;
  }

  override async list(): Promise<readonly Dataset[]> {
    return (await this.first.list()).filter(({ kept }) => kept);
  }
}

/** A tab of the same browser. */
function tab(desk: DeskHere): Datasets {
  const layer = { provide: StatisticsLayer, useValue: { start: () => undefined } };
  const injector = createEnvironmentInjector(
    [Datasets, layer, { provide: STATISTICS_DESK, useValue: desk }],
    TestBed.inject(EnvironmentInjector),
  );
  return injector.get(Datasets);
}

const settle = async () => {
  for (let round = 0; round < 6; round += 1) await new Promise((done) => setTimeout(done));
};
const titles = (datasets: Datasets) => datasets.list().map(({ about }) => about.title);

describe('datasets in two tabs', () => {
  beforeEach(() => {
    TestChannel.closeAll();
    Object.assign(globalThis, { BroadcastChannel: TestChannel });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });

  it('are the same in both: what one keeps or removes, the other hears of', async () => {
    const desk = new DeskHere();
    const [here, there] = [tab(desk), tab(new OtherDesk(desk))];
    const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, {
      regions: [],
      remembered: [],
    });
    await here.add(dataset.id, { ...NOTHING_SAID, title: 'People' }, false);
    await settle();
    expect([titles(here), titles(there)]).toEqual([['People'], []]);
    await here.keep(dataset.id, true);
    await settle();
    expect(titles(there)).toEqual(['People']);
    await here.remove(dataset.id);
    await settle();
    expect([titles(here), titles(there)]).toEqual([[], []]);
    await here.bringBack();
    await settle();
    expect([titles(here), titles(there)]).toEqual([['People'], ['People']]);
  });
});

test('a dataset that is brought back says that the browser keeps it once that is so, and not before', async () => {
  const desk = new DeskHere();
  const datasets = tab(desk);
  const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, {
    regions: [],
    remembered: [],
  });
  await datasets.add(dataset.id, NOTHING_SAID, true);
  await datasets.remove(dataset.id);
  const keeping = () => datasets.list().map(({ kept }) => kept);
  const done = datasets.bringBack();
  expect(keeping()).toEqual([false]);
  await done;
  expect(keeping()).toEqual([true]);
});
