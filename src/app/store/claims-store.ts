import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { Observable } from 'rxjs';
import { catchError, map, of, startWith, Subject, switchMap } from 'rxjs';
import { PackageError, PackageReader } from '../data-access/package-reader';
import type { ClaimSet } from '../domain/claim-set';
import { withoutCompanions } from '../domain/claim-set';
import type { LoadFailure, RejectedRow } from '../domain/fault';
import { Companions } from './companions';

export type ClaimsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly set: ClaimSet; readonly rejected: readonly RejectedRow[] };

const LOADING: ClaimsState = { kind: 'loading' };

/** The claims, loaded once for the whole app; one state to switch on. */
@Service()
export class ClaimsStore {
  private readonly reader = inject(PackageReader);
  private readonly companions = inject(Companions);
  private readonly reloads = new Subject<void>();

  readonly state = toSignal(
    this.reloads.pipe(
      startWith(undefined),
      switchMap(() => this.load()),
    ),
    { initialValue: LOADING },
  );

  /** All claims, whoever makes them; null until they are loaded. */
  readonly set = computed<ClaimSet | null>(() => {
    const state = this.state();
    return state.kind === 'ready' ? state.set : null;
  });

  /** The claims of the sources that may speak; null until they are loaded. */
  readonly heard = computed<ClaimSet | null>(() => {
    const set = this.set();
    return set && !this.companions.on() ? withoutCompanions(set) : set;
  });

  reload(): void {
    this.reloads.next();
  }

  private load(): Observable<ClaimsState> {
    return this.reader.read().pipe(
      map(({ set, rejected }): ClaimsState => ({ kind: 'ready', set, rejected })),
      catchError((error: unknown) => {
        if (error instanceof PackageError)
          return of<ClaimsState>({ kind: 'failed', failure: error.failure });
        throw error;
      }),
      startWith(LOADING),
    );
  }
}
