import type { Provider } from '@angular/core';
import type { Watch } from '../app/data-access/document-worker';
import { DocumentWorker } from '../app/data-access/document-worker';
import { readDocument } from '../app/data-access/read-document';
import type { DocumentText } from '../app/domain/anchor';
import { DocumentError } from '../app/domain/document-fault';
import { lendCrypto } from './web-crypto';

/** Reads documents itself, since jsdom has no workers. A file named "endless" is never read, one named "breaks" breaks it. */
class WorkerHere extends DocumentWorker {
  override async read(file: File, base: string, { signal }: Watch = {}): Promise<DocumentText> {
    if (file.name === 'endless')
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    if (file.name === 'breaks') throw new DocumentError('crashed');
    return readDocument(file.name, new Uint8Array(await file.arrayBuffer()), base, () => undefined);
  }
}

export function readsDocumentsHere(): Provider {
  lendCrypto();
  return { provide: DocumentWorker, useFactory: () => new WorkerHere() };
}

/** A text as a file that a reader chose; jsdom's own do not give their bytes. */
export function textFile(text: string, name = 'document.txt'): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}
