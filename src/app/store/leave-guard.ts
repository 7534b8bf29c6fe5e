import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Lets the browser ask before the page is closed, as long as something would be lost. To be called in a constructor. */
export function guardLeaving(wouldLose: () => boolean): void {
  const window = inject(DOCUMENT).defaultView;
  const guard = (event: BeforeUnloadEvent) => {
    if (wouldLose()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', guard);
  inject(DestroyRef).onDestroy(() => {
    window?.removeEventListener('beforeunload', guard);
  });
}
