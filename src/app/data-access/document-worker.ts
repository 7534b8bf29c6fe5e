import { Service } from '@angular/core';
import type { DocumentText, TextPositionSelector } from '../domain/anchor';
import type { Anchoring } from '../domain/anchoring';
import type { DocumentFault } from '../domain/document-fault';
import { DocumentError, MOST_BYTES } from '../domain/document-fault';
import type { AnchorJob, DocumentJob, FindJob } from './document-jobs';
import { anchorIn, findIn } from './document-jobs';

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'fault'; readonly fault: DocumentFault };

/** Longest wait for a sign of life. */
const PATIENCE = 120_000;
/** Texts up to so many characters are searched at once: a worker would take longer to start. */
const AT_ONCE = 300_000;

export interface Watch {
  readonly onPage?: (done: number, total: number) => void;
  /** Ends the job: then it is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Reads and searches documents in a worker. Their bytes stay in this browser. */
@Service()
export class DocumentWorker {
  /** @throws DocumentError, also where the worker breaks or gives no sign of life */
  async read(file: File, base: string, watch: Watch = {}): Promise<DocumentText> {
    if (file.size > MOST_BYTES) throw new DocumentError('too-large');
    if (file.size === 0) throw new DocumentError('empty');
    const bytes = await file.arrayBuffer().catch((error: unknown) => {
      throw new DocumentError('unreadable', error);
    });
    watch.signal?.throwIfAborted();
    return this.run({ kind: 'read', name: file.name, bytes: new Uint8Array(bytes), base }, watch);
  }

  /** @throws DocumentError as `read` does */
  async anchor(job: AnchorJob): Promise<Anchoring> {
    return isSmall(job.paragraphs) ? anchorIn(job) : this.run(job, {});
  }

  /** @throws DocumentError as `read` does */
  async find(job: FindJob): Promise<readonly TextPositionSelector[]> {
    return isSmall(job.paragraphs) ? findIn(job) : this.run(job, {});
  }

  /** @typeParam T what this kind of job results in */
  private async run<T>(job: DocumentJob, { onPage, signal }: Watch): Promise<T> {
    const { startDocumentWorker } = await import('./start-document-worker');
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const worker = startDocumentWorker();
    const { port1, port2 } = new MessageChannel();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new DocumentError('timeout'));
      }, PATIENCE);
    };
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      wait();
      if (data.kind === 'progress') onPage?.(data.done, data.total);
      else if (data.kind === 'done') resolve(data.result as T);
      else reject(new DocumentError(data.fault));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new DocumentError('crashed'));
    };
    const abort = () => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', abort, { once: true });
    wait();
    worker.postMessage(job, [port2, ...(job.kind === 'read' ? [job.bytes.buffer] : [])]);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      port1.close();
      worker.terminate();
    });
  }
}

function isSmall(paragraphs: readonly string[]): boolean {
  let length = 0;
  return paragraphs.every((paragraph) => (length += paragraph.length) <= AT_ONCE);
}
