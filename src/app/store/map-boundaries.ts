import { computed, inject, Service, signal } from '@angular/core';
import type { Observable, Subscription } from 'rxjs';
import { BoundariesReader } from '../data-access/boundaries-reader';
import type { BoundariesFault, BoundariesReading, Boundaries } from '../domain/boundaries';
import type { Region } from '../domain/region';

export type BoundariesState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: BoundariesFault }
  | { readonly kind: 'ready'; readonly boundaries: Boundaries };

/**
 * The boundaries that maps are drawn on: those that come with the app, or the reader's own for this visit. A file that
 * cannot be read costs nothing that is there: its fault stands beside the boundaries in use.
 */
@Service()
export class MapBoundaries {
  private readonly reader = inject(BoundariesReader);
  private readonly current = signal<BoundariesState>({ kind: 'none' });
  private readonly wrong = signal<BoundariesFault | null>(null);
  private running: Subscription | null = null;

  readonly state = this.current.asReadonly();
  /** What was wrong with the last file of the reader's own; null for nothing. */
  readonly fault = this.wrong.asReadonly();
  readonly isOwn = computed(() => {
    const state = this.current();
    return state.kind === 'ready' && state.boundaries.origin.kind === 'own';
  });

  /** Fetches the boundaries that come with the app, if none are in use. */
  want(regions: readonly Region[]): void {
    if (this.current().kind === 'none') this.useShipped(regions);
  }

  useShipped(regions: readonly Region[]): void {
    this.wrong.set(null);
    this.current.set({ kind: 'loading' });
    this.take(this.reader.shipped(regions), (fault) => {
      this.current.set({ kind: 'failed', fault });
    });
  }

  useOwn(file: File, regions: readonly Region[]): void {
    this.wrong.set(null);
    this.take(this.reader.own(file, regions), (fault) => {
      this.wrong.set(fault);
    });
  }

  private take(
    reading: Observable<BoundariesReading>,
    fail: (fault: BoundariesFault) => void,
  ): void {
    // The last that was asked for counts, whichever answers first.
    this.running?.unsubscribe();
    this.running = reading.subscribe((read) => {
      if (read.kind === 'fault') fail(read.fault);
      else this.current.set({ kind: 'ready', boundaries: read.boundaries });
    });
  }
}
