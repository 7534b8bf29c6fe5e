import { signal } from '@angular/core';
import type { Assumption } from '../domain/assumption';
import { readAssumptions, writeAssumptions } from '../domain/assumption-text';
import type { AssumptionFault } from '../domain/read-assumption';
import type { KeepFailure } from './kept-text';
import { readKept, writeKept } from './kept-text';

/** Where the browser keeps them, as the text of a file; and what stood there and could not be read. */
export const KEPT = 'ri.assumptions';
export const UNREAD = 'ri.assumptions.unread';

/** Assumptions as this browser keeps them. */
export class KeptAssumptions {
  /** Why the browser does not keep them; they hold until the page is closed. Null while it does. */
  readonly failure = signal<KeepFailure | null>(null);
  /** What of the browser's own could not be read; it stays there, under another key. */
  readonly unread = signal<readonly AssumptionFault[]>([]);

  /** @returns null where the browser keeps none that this version can read */
  read(): readonly Assumption[] | null {
    const { text, barred } = readKept(KEPT);
    if (barred) this.failure.set('barred');
    if (text === null) return barred ? null : [];
    const { assumptions, faults } = readAssumptions(text);
    if (!faults.length) return assumptions;
    this.unread.set(faults);
    // Another version's text is not ours to overwrite; what is broken is set aside before anything is written.
    if (faults.some(({ code }) => code === 'newer-version')) {
      this.failure.set('newer');
      return null;
    }
    writeKept(UNREAD, text);
    return assumptions;
  }

  /** What is there of a newer version stays as it is. */
  write(list: readonly Assumption[]): void {
    if (this.failure() === 'newer') return;
    this.failure.set(writeKept(KEPT, writeAssumptions(list)));
  }
}
