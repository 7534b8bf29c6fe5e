import { Service } from '@angular/core';

/**
 * Lets charts paint one after the other, with a breath between: many at once would block the page for longer than a
 * reader's key press may wait.
 */
@Service()
export class PaintQueue {
  private last: Promise<void> = Promise.resolve();

  /** Waits for its turn, paints, and lets the browser breathe before the next. */
  async take(paint: () => void): Promise<void> {
    const turn = this.last.then(breathe).then(paint);
    this.last = turn.catch(() => undefined);
    await turn;
  }
}

/** A new task, behind whatever the browser has waiting. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
