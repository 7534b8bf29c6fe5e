import { transfer } from 'comlink';
import type { DatasetId } from '../../domain/statistics/dataset';
import { ImportError } from '../../domain/statistics/import-fault';
import type { Observations } from '../../domain/statistics/statistics';
import { blobSource } from './blob-source';
import type { ImportCall, Outcome, StatisticsCalls } from './statistics-calls';
import { StatisticsKeeper } from './statistics-keeper';

/** Milliseconds of work between two breaths, and between two words on progress. */
const BREATH = 25;
const PROGRESS = 100;

/** Answers the page's calls, whatever happens: a fault is an answer, too. */
export function answerCalls(): StatisticsCalls {
  const keeper = new StatisticsKeeper();
  const running = new Map<DatasetId, AbortController>();
  const breath = new Breath();

  const read = async (
    { id, file, name, choices, knowledge, now }: ImportCall,
    ...[onPreview, onProgress]: Tail<Parameters<StatisticsCalls['import']>>
  ) => {
    const stop = new AbortController();
    running.set(id, stop);
    let said = performance.now();
    try {
      return await keeper.import(
        { id, source: blobSource(file, name), choices, knowledge, now },
        {
          onPreview,
          onProgress: (progress) => {
            if (performance.now() - said < PROGRESS) return;
            said = performance.now();
            onProgress(progress);
          },
          breathe: async () => {
            await breath.take();
            if (stop.signal.aborted) throw new ImportError('cancelled');
          },
        },
      );
    } finally {
      running.delete(id);
    }
  };

  return {
    ready: () => {
      const breathe = async () => {
        await breath.take();
        if (running.size > 0) throw new ImportError('cancelled');
      };
      import('./rehearsal').then(
        ({ rehearse }) => rehearse(breathe),
        // Whoever reads a file asks for that code again, and hears of it.
        () => undefined,
      );
    },
    import: (...call) => outcomeOf(() => read(...call)),
    cancel: (id) => {
      running.get(id)?.abort();
    },
    add: (id, about, keep) => outcomeOf(() => keeper.add(id, about, keep, () => breath.take())),
    keep: (id, keep) => outcomeOf(() => keeper.keep(id, keep)),
    remove: (id) => outcomeOf(() => keeper.remove(id)),
    list: () => outcomeOf(() => keeper.list()),
    dataset: (id) => outcomeOf(async () => (await keeper.store(id)).dataset),
    slice: (query) =>
      outcomeOf(async () => moved((await keeper.store(query.dataset)).slice(query))),
    latest: (id, indicator, regions) =>
      outcomeOf(async () => (await keeper.store(id)).latest(indicator, regions)),
    rank: (query) => outcomeOf(async () => moved((await keeper.store(query.dataset)).rank(query))),
    row: (id, row) => outcomeOf(async () => (await keeper.store(id)).row(row)),
    range: (id, indicator) => outcomeOf(async () => (await keeper.store(id)).range(indicator)),
  };
}

type Tail<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** Results are moved to the page, not copied. */
function moved(observations: Observations): Observations {
  const { region, period, value, trait, row } = observations;
  const buffers = [region, period, value, trait, row].map(({ buffer }) => buffer as ArrayBuffer);
  return transfer(observations, buffers);
}

async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof ImportError)
      return { kind: 'fault', fault: error.fault, detail: error.detail };
    return {
      kind: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Lets messages be heard in the middle of long work: a promise alone would not. */
class Breath {
  private readonly channel = new MessageChannel();
  /** One for each message on its way: several pieces of work may hold their breath at once. */
  private readonly waiting: (() => void)[] = [];
  private last = performance.now();

  constructor() {
    this.channel.port1.onmessage = () => this.waiting.shift()?.();
  }

  async take(): Promise<void> {
    if (performance.now() - this.last < BREATH) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      this.channel.port2.postMessage(null);
    });
    this.last = performance.now();
  }
}
