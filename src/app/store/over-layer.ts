import type { Signal } from '@angular/core';
import { signal } from '@angular/core';

/**
 * What lies over the claims, for the few readers who have it: for all others nothing is fetched here, and nothing waits.
 * Stands before the first chart, so it must stay tiny.
 */
export abstract class OverLayer<T> {
  /** Set by what `load` brings; null inside means: as it is below. */
  readonly source = signal<Signal<((base: T) => T) | null> | null>(null);
  /** Whether it is on its way, and the page should not be drawn without it. */
  readonly waits = signal(false);

  /** @param load fetches the code and resolves when the layer is there, or is known not to be */
  protected begin(waits: boolean, load: () => Promise<unknown>): void {
    this.waits.set(waits);
    load()
      .catch(() => undefined)
      .finally(() => {
        this.waits.set(false);
      });
  }

  over(base: T): T {
    return this.source()?.()?.(base) ?? base;
  }
}

/** Whether the browser keeps something under a key; not where storage is closed to us. */
export function hasKept(key: string): boolean {
  try {
    return !!localStorage.getItem(key);
  } catch {
    return false;
  }
}
