import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { Observable } from 'rxjs';
import { catchError, map, of, startWith, Subject, switchMap } from 'rxjs';
import { PackageError } from '../data-access/fetch-package';
import { PackageReader } from '../data-access/package-reader';
import type { PackageReading } from '../data-access/read-package';
import type { ClaimSet } from '../domain/claim-set';
import { withoutCompanions, withoutOwnFigures } from '../domain/claim-set';
import type { LoadFailure, RejectedRow } from '../domain/fault';
import { Companions } from './companions';
import { SharedFigure } from './shared-figure';
import { StatisticsLayer } from './statistics-layer';
import { WorkspaceLayer } from './workspace-layer';

export type ClaimsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready'; readonly set: ClaimSet; readonly rejected: readonly RejectedRow[] };

type Loaded =
  | Exclude<ClaimsState, { readonly kind: 'ready' }>
  | { readonly kind: 'ready'; readonly reading: PackageReading };

const LOADING = { kind: 'loading' } as const;

/** The claims, loaded once for the whole app, with the open workspace over them and statistics beside; one state to switch on. */
@Service()
export class ClaimsStore {
  private readonly reader = inject(PackageReader);
  private readonly companions = inject(Companions);
  private readonly reloads = new Subject<void>();

  private readonly layer = inject(WorkspaceLayer);
  private readonly statistics = inject(StatisticsLayer);
  private readonly shared = inject(SharedFigure);
  private readonly loaded = toSignal(
    this.reloads.pipe(
      startWith(undefined),
      switchMap(() => this.load()),
    ),
    { initialValue: LOADING },
  );

  /** The shipped package, as if no workspace were open; null until it is loaded. */
  readonly base = computed<PackageReading | null>(() => {
    const loaded = this.loaded();
    return loaded.kind === 'ready' ? loaded.reading : null;
  });

  private readonly layered = computed(() => {
    const base = this.base();
    return base && !this.layer.waits() ? this.layer.over(base) : null;
  });

  /** Without a saved figure in their place. */
  readonly today = computed<ClaimsState>(() => {
    const [loaded, layered] = [this.loaded(), this.layered()];
    if (loaded.kind !== 'ready') return loaded;
    if (!layered || this.statistics.waits()) return LOADING;
    return { kind: 'ready', set: this.statistics.over(layered.set), rejected: layered.rejected };
  });

  readonly state = computed<ClaimsState>(() => {
    const set = this.shared.opened()?.set;
    return set ? { kind: 'ready', set, rejected: [] } : this.today();
  });

  /** The claims without the analyst's datasets: what rows may refer to, and tables are matched against. Null until they are loaded. */
  readonly ground = computed<ClaimSet | null>(() => this.layered()?.set ?? null);

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

  /**
   * What lists of claims go through: those that are heard, without figures on a dataset's own indicators, of which only
   * those are there that a page has shown. Null until they are loaded.
   */
  readonly listed = computed<ClaimSet | null>(() => {
    const heard = this.heard();
    return heard && withoutOwnFigures(heard);
  });

  reload(): void {
    this.reloads.next();
  }

  private load(): Observable<Loaded> {
    return this.reader.read().pipe(
      map((reading): Loaded => ({ kind: 'ready', reading })),
      catchError((error: unknown) => {
        if (error instanceof PackageError)
          return of<Loaded>({ kind: 'failed', failure: error.failure });
        throw error;
      }),
      startWith(LOADING),
    );
  }
}
