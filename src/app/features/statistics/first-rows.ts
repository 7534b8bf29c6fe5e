import type { Signal } from '@angular/core';
import { computed, signal } from '@angular/core';

export interface FirstRows<T> {
  readonly all: Signal<readonly T[]>;
  readonly shown: Signal<readonly T[]>;
  /** How many are not shown. */
  readonly hidden: Signal<number>;
  /** Shows so many more. */
  more(): void;
  /** As at the beginning. */
  reset(): void;
}

/** The first of many rows, and more of them when asked for. */
export function firstRows<T>(rows: Signal<readonly T[]>, atOnce: number): FirstRows<T> {
  const most = signal(atOnce);
  const shown = computed(() => rows().slice(0, most()));
  return {
    all: rows,
    shown,
    hidden: computed(() => rows().length - shown().length),
    more() {
      most.update((count) => count + atOnce);
    },
    reset() {
      most.set(atOnce);
    },
  };
}
