import type { Signal } from '@angular/core';
import { afterRenderEffect, linkedSignal } from '@angular/core';

/**
 * Counts from 0 to `most` in tasks of their own, once something is there: parts of a page that follow each other so keep
 * none of its tasks from answering. Call it where a component is made.
 */
export function oneByOne(isThere: Signal<boolean>, most: number): Signal<number> {
  const made = linkedSignal({ source: isThere, computation: () => 0 });
  afterRenderEffect((onCleanup) => {
    if (!isThere() || made() >= most) return;
    const timer = setTimeout(() => {
      made.update((count) => count + 1);
    });
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return made.asReadonly();
}
