import type { Injector } from '@angular/core';
import { effect } from '@angular/core';

/**
 * Resolves as soon as a condition on signals holds. By an effect, since RxJS's ways of waiting would come before the first
 * chart.
 */
export function settled(holds: () => boolean, injector: Injector): Promise<void> {
  return new Promise((resolve) => {
    const watch = effect(
      () => {
        if (!holds()) return;
        resolve();
        watch.destroy();
      },
      { injector },
    );
  });
}
