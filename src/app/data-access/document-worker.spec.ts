import type { DocumentError } from '../domain/document-fault';
import type { WorkerAnswer } from './document-worker';
import { DocumentWorker } from './document-worker';

interface FakeWorker {
  onerror: ((event: unknown) => void) | null;
  postMessage: (job: unknown, transfer: readonly unknown[]) => void;
  terminate: jest.Mock;
}
const started: FakeWorker[] = [];
let onJob: () => void = () => undefined;
const answer: { say: (answer: WorkerAnswer) => void } = { say: () => undefined };

jest.mock('./start-document-worker', () => ({
  startDocumentWorker: () => {
    const worker: FakeWorker = {
      onerror: null,
      postMessage: () => {
        onJob();
      },
      terminate: jest.fn(),
    };
    started.push(worker);
    return worker;
  },
}));

/** One end of it: what the worker says there, the page hears. */
class FakeChannel {
  readonly port1 = {
    onmessage: null as ((event: { readonly data: WorkerAnswer }) => void) | null,
    close: () => undefined,
  };
  readonly port2 = {};

  constructor() {
    answer.say = (data) => {
      this.port1.onmessage?.({ data });
    };
  }
}

const file = (size = 3, bytes = Promise.resolve(new ArrayBuffer(3))) =>
  ({ name: 'a.txt', size, arrayBuffer: () => bytes }) as File;
const faultOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error as DocumentError).fault,
  );

beforeEach(() => {
  started.length = 0;
  Object.assign(globalThis, { MessageChannel: FakeChannel });
});

describe('the worker that reads documents', () => {
  it('hands over what it read, tells how far it is, and ends', async () => {
    const pages: number[] = [];
    onJob = () => {
      answer.say({ kind: 'progress', done: 1, total: 2 });
      answer.say({ kind: 'done', result: 'the document' });
    };
    const read = await new DocumentWorker().read(file(), '/', {
      onPage: (done) => pages.push(done),
    });
    expect([read, pages]).toEqual(['the document', [1]]);
    expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  });

  it('is not asked where a file is too large or empty', async () => {
    const large = file(50 * 1024 * 1024 + 1);
    expect(await faultOf(new DocumentWorker().read(large, '/'))).toBe('too-large');
    expect(await faultOf(new DocumentWorker().read(file(0), '/'))).toBe('empty');
    expect(started).toEqual([]);
  });

  it('says that a file cannot be opened', async () => {
    const gone = file(3, Promise.reject(new Error('NotFound')));
    expect(await faultOf(new DocumentWorker().read(gone, '/'))).toBe('unreadable');
  });

  it('passes on why a document is refused', async () => {
    onJob = () => {
      answer.say({ kind: 'fault', fault: 'scan' });
    };
    expect(await faultOf(new DocumentWorker().read(file(), '/'))).toBe('scan');
  });

  it('is given up where it breaks', async () => {
    onJob = () => started[0]?.onerror?.({ preventDefault: () => undefined });
    expect(await faultOf(new DocumentWorker().read(file(), '/'))).toBe('crashed');
    expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  });

  it('is given up where it gives no sign of life, but not as long as it does', async () => {
    jest.useFakeTimers();
    onJob = () => undefined;
    let fault: string | null = null;
    void faultOf(new DocumentWorker().read(file(), '/')).then((found) => (fault = found));
    await jest.advanceTimersByTimeAsync(100_000);
    answer.say({ kind: 'progress', done: 1, total: 9 });
    await jest.advanceTimersByTimeAsync(100_000);
    expect(fault).toBeNull();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(fault).toBe('timeout');
    expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('ends where the reader cancels', async () => {
    const cancel = new AbortController();
    onJob = () => {
      cancel.abort(new Error('cancelled'));
    };
    const reading = new DocumentWorker().read(file(), '/', { signal: cancel.signal });
    await expect(reading).rejects.toThrow('cancelled');
    expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  });
});
