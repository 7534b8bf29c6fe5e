import type { Signal } from '@angular/core';
import { effect, inject, PendingTasks, signal, untracked } from '@angular/core';

/** Without a picture for so long (a tab in the background paints none), what waits for one goes on. */
const LONGEST_WAIT = 200;

/**
 * Follows a signal one picture later: the chart that a reader waits for is painted first, and whatever stands around it
 * takes a task of its own. The first value that is not null comes at once. Call it where a page is made.
 */
export function afterPicture<T>(source: Signal<T | null>): Signal<T | null> {
  const tasks = inject(PendingTasks);
  const followed = signal<T | null>(null);
  effect((onCleanup) => {
    const value = source();
    if (untracked(followed) === null || value === null) {
      followed.set(value);
      return;
    }
    if (untracked(followed) === value) return;
    const done = tasks.add();
    const callOff = onceBehindPicture(() => {
      followed.set(value);
      done();
    });
    onCleanup(() => {
      callOff();
      done();
    });
  });
  return followed;
}

/** Runs after the next picture is on its way to the screen. Returns how to call it off. */
function onceBehindPicture(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    clearTimeout(timer);
    timer = setTimeout(work);
  };
  const frame = requestAnimationFrame(next);
  timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, LONGEST_WAIT);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
