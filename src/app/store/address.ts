import type { Signal } from '@angular/core';
import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import type { Params } from '../domain/compare-state';

/** The parameters of the present address; of one given twice, the first. Call it where a page is made. */
export function addressParams(): Signal<Params> {
  const all = inject(ActivatedRoute).queryParamMap;
  const first = all.pipe(
    map((query): Params =>
      Object.fromEntries(query.keys.map((key) => [key, query.get(key) ?? undefined])),
    ),
  );
  return toSignal(first, { requireSync: true });
}
