import { expose } from 'comlink';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { answerCalls } from '../app/data-access/statistics/answer-calls';
import type { StatisticsCalls } from '../app/data-access/statistics/statistics-calls';
import type { StatisticsEngine } from '../app/data-access/statistics/statistics-engine';
import { NO_CHOICES } from '../app/domain/statistics/import-run';

/** What tests of the engine share: workers that run here, which a test can watch, stop and break. */

type Import = StatisticsCalls['import'];

/** What the tests see of workers, and step in with. */
interface Workers {
  /** Those that were started, in order. */
  readonly started: WorkerHere[];
  /** Stands between a worker and its import, to see it and to step in. */
  around: (read: () => ReturnType<Import>, id: string) => ReturnType<Import>;
  /** Whether their code cannot be had. */
  cannotStart: boolean;
}

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
    const watched: Import = (call, ...rest) =>
      WORKERS.around(() => calls.import(call, ...rest), call.id);
    expose({ ...calls, import: watched }, this.channel.port2);
    WORKERS.started.push(this);
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

export const WORKERS: Workers = {
  started: [],
  around: (reading) => reading(),
  cannotStart: false,
};

/** In place of the module of that name, which starts a worker of the browser. */
export function startStatisticsWorker(): WorkerHere {
  if (WORKERS.cannotStart) throw new Error('offline');
  return new WorkerHere();
}

const KNOWLEDGE = { regions: [], remembered: [] };
const HEADER = 'region,indicator,year,value';
export const SMALL = `${HEADER}\nLiaoning,GDP,2014,5.8\nLiaoning,GDP,2015,3\nJilin,GDP,2015,6.5\n`;
/** Long enough for several breaths. */
export const LONG = [
  HEADER,
  ...Array.from(
    { length: 60_000 },
    (_, at) => `R${String(at % 500)},GDP,${String(1900 + Math.floor(at / 500))},${String(at)}`,
  ),
].join('\n');
export const ALL = { indicator: 0, regions: null, periods: null };

/** A stream gives a blob piece by piece. */
const piecesOf = (text: string) => text.match(/[^]{1,100000}/g) ?? [];

export const read = (engine: StatisticsEngine, text: string, watch = {}, name = 'test.csv') =>
  engine.import(new Blob(piecesOf(text)), name, NO_CHOICES, KNOWLEDGE, watch);

/** Each test begins without workers and without anything kept, and closes what it opened. */
export function startsWithoutWorkers(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    globalThis.MessageChannel = TrackedChannel;
    WORKERS.started.length = 0;
    WORKERS.around = (reading) => reading();
    // Time flies: each look at the clock is a breath later.
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    for (const port of opened.splice(0)) port.close();
  });
}
