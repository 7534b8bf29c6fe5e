import 'fake-indexeddb/auto';
import { expose } from 'comlink';
import { IDBFactory } from 'fake-indexeddb';
import { NO_CHOICES } from '../../domain/statistics/import-run';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { answerCalls } from './answer-calls';
import { StatisticsEngine } from './statistics-engine';
import type { StatisticsCalls } from './statistics-calls';

type Import = StatisticsCalls['import'];

const mockStarted: WorkerHere[] = [];
/** Stands between the worker and its import, to see it and to step in. */
let around: (read: () => ReturnType<Import>, id: string) => ReturnType<Import>;
const opened: MessagePort[] = [];

/** Ports that are left open would keep Node.js from ending. */
class TrackedChannel extends MessageChannel {
  constructor() {
    super();
    opened.push(this.port1, this.port2);
  }
}

/** The worker's own code at the other end of a channel. */
class WorkerHere {
  onerror: ((event: unknown) => void) | null = null;
  private readonly channel = new TrackedChannel();

  constructor() {
    const calls = answerCalls();
    const watched: Import = (call, ...rest) => around(() => calls.import(call, ...rest), call.id);
    expose({ ...calls, import: watched }, this.channel.port2);
    mockStarted.push(this);
  }

  addEventListener(...args: Parameters<MessagePort['addEventListener']>): void {
    this.channel.port1.addEventListener(...args);
  }

  removeEventListener(...args: Parameters<MessagePort['removeEventListener']>): void {
    this.channel.port1.removeEventListener(...args);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.channel.port1.postMessage(message, transfer);
  }

  start(): void {
    this.channel.port1.start();
  }

  terminate(): void {
    this.channel.port1.close();
  }

  breaks(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined });
  }
}

let mockCannotStart = false;
jest.mock('./start-statistics-worker', () => ({
  startStatisticsWorker: () => {
    if (mockCannotStart) throw new Error('offline');
    return new WorkerHere();
  },
}));

const KNOWLEDGE = { regions: [], remembered: [] };
const HEADER = 'region,indicator,year,value';
const SMALL = `${HEADER}\nLiaoning,GDP,2014,5.8\nLiaoning,GDP,2015,3\nJilin,GDP,2015,6.5\n`;
/** Long enough for several breaths. */
const LONG = [
  HEADER,
  ...Array.from(
    { length: 60_000 },
    (_, at) => `R${String(at % 500)},GDP,${String(1900 + Math.floor(at / 500))},${String(at)}`,
  ),
].join('\n');
const ALL = { indicator: 0, regions: null, periods: null };

/** A stream gives a blob piece by piece. */
const piecesOf = (text: string) => text.match(/[^]{1,100000}/g) ?? [];

const read = (engine: StatisticsEngine, text: string, watch = {}, name = 'test.csv') =>
  engine.import(new Blob(piecesOf(text)), name, NO_CHOICES, KNOWLEDGE, watch);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  globalThis.MessageChannel = TrackedChannel;
  mockStarted.length = 0;
  around = (reading) => reading();
  // Time flies: each look at the clock is a breath later.
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const port of opened.splice(0)) port.close();
});

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
    around = async (reading, its) => {
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
    around = async (reading, its) => {
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
    expect(mockStarted).toEqual([]);
  });

  it('is cancelled to whoever cancels, even if it fails for a reason of its own', async () => {
    const stop = new AbortController();
    around = () => {
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
    around = () => Promise.resolve({ kind: 'broken', message: 'TypeError: x is undefined' });
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
    expect(mockStarted.length).toBe(1);
  });
});

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
    around = () => new Promise(() => undefined);
    const pending = [read(engine, SMALL), read(engine, LONG)];
    await engine.list();
    mockStarted[0]?.breaks('out of memory');
    for (const reading of pending)
      await expect(reading).rejects.toMatchObject({ fault: 'crashed', detail: 'out of memory' });
    expect(mockStarted.length).toBe(1);
    expect((await engine.list()).map(({ file }) => file.name)).toEqual(['kept.csv']);
    expect(mockStarted.length).toBe(2);
    expect([...(await engine.slice({ dataset: kept.id, ...ALL })).value]).toEqual([5.8, 3, 6.5]);
    await expect(engine.dataset(loose.id)).rejects.toMatchObject({ fault: 'storage' });
  });

  it('breaks none that was started after it', async () => {
    const engine = new StatisticsEngine();
    await engine.list();
    mockStarted[0]?.breaks('once');
    await engine.list();
    mockStarted[0]?.breaks('once more');
    await engine.list();
    expect(mockStarted.length).toBe(2);
  });

  it('is tried again by the next call where its code could not be had', async () => {
    const engine = new StatisticsEngine();
    mockCannotStart = true;
    await expect(engine.list()).rejects.toMatchObject({ fault: 'crashed', detail: 'offline' });
    mockCannotStart = false;
    expect(await engine.list()).toEqual([]);
  });
});
