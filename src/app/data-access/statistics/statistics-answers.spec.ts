import {
  ALL,
  LONG,
  read,
  SMALL,
  startsWithoutWorkers,
  WORKERS,
} from '../../../testing/worker-here';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { StatisticsEngine } from './statistics-engine';

jest.mock('./start-statistics-worker', () =>
  jest.requireActual<object>('../../../testing/worker-here'),
);

startsWithoutWorkers();

describe('asking the worker', () => {
  it('gives figures in typed arrays', async () => {
    const engine = new StatisticsEngine();
    const { dataset } = await read(engine, SMALL);
    const slice = await engine.slice({ dataset: dataset.id, ...ALL });
    const arrays = [slice.region, slice.period, slice.value, slice.trait, slice.row];
    expect(arrays.map((array) => [array.constructor.name, ...array])).toEqual([
      ['Uint32Array', 0, 0, 1],
      ['Uint32Array', 0, 1, 1],
      ['Float64Array', 5.8, 3, 6.5],
      ['Uint32Array', 0, 0, 0],
      ['Uint32Array', 2, 3, 4],
    ]);
    // What was moved to the page is no loss to the worker.
    expect([...(await engine.slice({ dataset: dataset.id, ...ALL })).value]).toEqual([5.8, 3, 6.5]);
    expect(await engine.latest(dataset.id, 0)).toBe('2015');
    expect(await engine.range(dataset.id, 0)).toEqual({ least: 3, most: 6.5 });
    const top = { dataset: dataset.id, indicator: 0, period: '2015', top: 1, aggregates: true };
    expect([...(await engine.rank(top)).value]).toEqual([6.5]);
    expect((await engine.row(dataset.id, 3)).map(({ value }) => [...value])).toEqual([[3]]);
  });

  it('fails with the reason of the signal that aborts, before and meanwhile', async () => {
    const engine = new StatisticsEngine();
    const { dataset } = await read(engine, SMALL);
    const query = { dataset: dataset.id, ...ALL };
    const reason = new Error('another page');
    await expect(engine.slice(query, AbortSignal.abort(reason))).rejects.toBe(reason);
    const stop = new AbortController();
    const asked = engine.slice(query, stop.signal);
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });

  it('names a dataset that is not there', async () => {
    const asked = new StatisticsEngine().slice({ dataset: 'ds-nowhere1', ...ALL });
    await expect(asked).rejects.toMatchObject({ fault: 'storage', detail: 'ds-nowhere1' });
  });
});

describe('a worker that breaks', () => {
  it('fails all that was asked, and a new one takes over with what was kept', async () => {
    const engine = new StatisticsEngine();
    const { dataset: kept } = await read(engine, SMALL, {}, 'kept.csv');
    await engine.add(kept.id, NOTHING_SAID, true);
    const { dataset: loose } = await read(engine, SMALL, {}, 'loose.csv');
    WORKERS.around = () => new Promise(() => undefined);
    const pending = [read(engine, SMALL), read(engine, LONG)];
    await engine.list();
    WORKERS.started[0]?.breaks('out of memory');
    for (const reading of pending)
      await expect(reading).rejects.toMatchObject({ fault: 'crashed', detail: 'out of memory' });
    expect(WORKERS.started.length).toBe(1);
    expect((await engine.list()).map(({ file }) => file.name)).toEqual(['kept.csv']);
    expect(WORKERS.started.length).toBe(2);
    expect([...(await engine.slice({ dataset: kept.id, ...ALL })).value]).toEqual([5.8, 3, 6.5]);
    await expect(engine.dataset(loose.id)).rejects.toMatchObject({ fault: 'storage' });
  });

  it('breaks none that was started after it', async () => {
    const engine = new StatisticsEngine();
    await engine.list();
    WORKERS.started[0]?.breaks('once');
    await engine.list();
    WORKERS.started[0]?.breaks('once more');
    await engine.list();
    expect(WORKERS.started.length).toBe(2);
  });

  it('is tried again by the next call where its code could not be had', async () => {
    const engine = new StatisticsEngine();
    WORKERS.cannotStart = true;
    await expect(engine.list()).rejects.toMatchObject({ fault: 'crashed', detail: 'offline' });
    WORKERS.cannotStart = false;
    expect(await engine.list()).toEqual([]);
  });
});
