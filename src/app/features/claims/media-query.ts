import type { Signal } from '@angular/core';
import { DOCUMENT, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, NEVER, startWith } from 'rxjs';

/** Whether a media query holds; false where nothing can be asked, as in jsdom. Call it where a component is made. */
export function mediaQuery(text: string): Signal<boolean> {
  const view = inject(DOCUMENT).defaultView;
  const query = view && 'matchMedia' in view ? view.matchMedia(text) : null;
  const changes = query
    ? fromEvent<MediaQueryListEvent>(query, 'change').pipe(
        map(({ matches }) => matches),
        startWith(query.matches),
      )
    : NEVER;
  return toSignal(changes, { initialValue: query?.matches ?? false });
}
