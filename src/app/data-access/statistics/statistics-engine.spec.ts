import { LONG, read, SMALL, startsWithoutWorkers, WORKERS } from '../../../testing/worker-here';
import { StatisticsEngine } from './statistics-engine';

jest.mock('./start-statistics-worker', () =>
  jest.requireActual<object>('../../../testing/worker-here'),
);

startsWithoutWorkers();

describe('reading a file in the worker', () => {
  it('shows what it is before it has been read, says how far it is, and ends with the dataset', async () => {
    const said: string[] = [];
    const result = await read(new StatisticsEngine(), LONG, {
      onPreview: ({
        head,
        mapping,
      }: {
        head: { columns: unknown[] };
        mapping: { columns: { role: string }[] };
      }) =>
        said.push(
          `${String(head.columns.length)} ${mapping.columns.map(({ role }) => role).join()}`,
        ),
      onProgress: ({ rows, bytes, total }: { rows: number; bytes: number; total: number }) =>
        said.push(rows < 60_000 && bytes < total ? 'under way' : 'at the end'),
    });
    expect(said[0]).toBe('4 region,indicator,period,value');
    expect(said[1]).toBe('under way');
    expect(result.dataset).toMatchObject({ figures: 60_000, file: { bytes: LONG.length } });
    expect(result.stopped).toBeNull();
  });

  it('ends when it is cancelled, and leaves nothing', async () => {
    const stop = new AbortController();
    const engine = new StatisticsEngine();
    let id = '';
    let outcome = '';
    WORKERS.around = async (reading, its) => {
      id = its;
      const came = await reading();
      outcome = came.kind;
      return came;
    };
    const reading = read(engine, LONG, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ fault: 'cancelled' });
    // It was not read to its end and thrown away.
    expect(outcome).toBe('fault');
    expect(await engine.list()).toEqual([]);
    await expect(engine.dataset(id)).rejects.toMatchObject({ fault: 'storage', detail: id });
  });

  it('leaves nothing either where the word to stop comes when all has been read', async () => {
    const stop = new AbortController();
    const engine = new StatisticsEngine();
    let id = '';
    WORKERS.around = async (reading, its) => {
      id = its;
      const outcome = await reading();
      expect(outcome.kind).toBe('done');
      stop.abort();
      return outcome;
    };
    await expect(read(engine, SMALL, { signal: stop.signal })).rejects.toMatchObject({
      fault: 'cancelled',
    });
    await expect(engine.dataset(id)).rejects.toMatchObject({ fault: 'storage', detail: id });
  });

  it('does not begin where it was cancelled before', async () => {
    const signal = AbortSignal.abort();
    await expect(read(new StatisticsEngine(), SMALL, { signal })).rejects.toMatchObject({
      fault: 'cancelled',
    });
    expect(WORKERS.started).toEqual([]);
  });

  it('is cancelled to whoever cancels, even if it fails for a reason of its own', async () => {
    const stop = new AbortController();
    WORKERS.around = () => {
      stop.abort();
      return Promise.resolve({ kind: 'fault', fault: 'malformed', detail: '' });
    };
    const reading = read(new StatisticsEngine(), SMALL, { signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ fault: 'cancelled' });
  });

  it('fails with the fault and its detail, as a named error', async () => {
    const reading = read(new StatisticsEngine(), '<!doctype html><title>Not found</title>');
    await expect(reading).rejects.toMatchObject({ fault: 'unknown-format', detail: 'HTML' });
  });

  it('says with its own words what is a fault of ours', async () => {
    WORKERS.around = () =>
      Promise.resolve({ kind: 'broken', message: 'TypeError: x is undefined' });
    await expect(read(new StatisticsEngine(), SMALL)).rejects.toThrow('x is undefined');
  });

  it('keeps two files apart that are read at once', async () => {
    const engine = new StatisticsEngine();
    const stop = new AbortController();
    const other = LONG.replaceAll('GDP', 'People');
    const [first, second, third] = await Promise.allSettled([
      read(engine, LONG, {}, 'a.csv'),
      read(
        engine,
        LONG,
        {
          signal: stop.signal,
          onProgress: () => {
            stop.abort();
          },
        },
        'b.csv',
      ),
      read(engine, other, {}, 'c.csv'),
    ]);
    expect(second).toMatchObject({ status: 'rejected', reason: { fault: 'cancelled' } });
    expect([first, third]).toMatchObject([
      {
        value: {
          dataset: { figures: 60_000, file: { name: 'a.csv' }, indicators: [{ parts: ['GDP'] }] },
        },
      },
      {
        value: {
          dataset: {
            figures: 60_000,
            file: { name: 'c.csv' },
            indicators: [{ parts: ['People'] }],
          },
        },
      },
    ]);
    expect(WORKERS.started.length).toBe(1);
  });
});
