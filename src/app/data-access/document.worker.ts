import { DocumentError } from '../domain/document-fault';
import type { DocumentJob } from './document-jobs';
import { anchorIn, findIn } from './document-jobs';
import type { WorkerAnswer } from './document-worker';
import { readDocument } from './read-document';

// One job, answered through the port that comes with it: PDF.js takes this worker's own messages for its own.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<DocumentJob>) => {
  if (!port) return;
  const say = (answer: WorkerAnswer) => {
    port.postMessage(answer);
  };
  const onPage = (done: number, total: number) => {
    say({ kind: 'progress', done, total });
  };
  work(data, onPage).then(
    (result) => {
      say({ kind: 'done', result });
    },
    (error: unknown) => {
      // What is no fault of the document is one of ours, or of memory: the page says that reading broke off.
      say({ kind: 'fault', fault: error instanceof DocumentError ? error.fault : 'crashed' });
    },
  );
});

async function work(
  job: DocumentJob,
  onPage: (done: number, total: number) => void,
): Promise<unknown> {
  switch (job.kind) {
    case 'read':
      return readDocument(job.name, job.bytes, job.base, onPage);
    case 'anchor':
      return anchorIn(job);
    case 'find':
      return findIn(job);
  }
}
