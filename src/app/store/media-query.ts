import type { Signal } from '@angular/core';
import { DestroyRef, DOCUMENT, inject, signal } from '@angular/core';

/** Whether a media query holds; false where nothing can be asked, as in jsdom. Call it where a component or service is made. */
export function mediaQuery(text: string): Signal<boolean> {
  const view = inject(DOCUMENT).defaultView;
  const query = view && 'matchMedia' in view ? view.matchMedia(text) : null;
  const holds = signal(query?.matches ?? false);
  const listen = ({ matches }: MediaQueryListEvent) => {
    holds.set(matches);
  };
  query?.addEventListener('change', listen);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', listen));
  return holds.asReadonly();
}
