import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { companionsOn } from '../domain/companions';

/** Whether companion sources may speak. It stands in the address of every page, so a link shows what its sender saw. */
@Service()
export class Companions {
  private readonly router = inject(Router);

  private readonly param = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.read()),
    ),
    { requireSync: true },
  );

  readonly on = computed(() => companionsOn(this.param()));

  /** What links must carry on: `{ companions: 'off' }`, or nothing. */
  readonly params = computed(() => (this.on() ? {} : { companions: 'off' }));

  toggle(): void {
    const companions = this.on() ? 'off' : null;
    void this.router.navigate([], { queryParams: { companions }, queryParamsHandling: 'merge' });
  }

  /** Before the first navigation ends the router has no address yet: the window's own is read through it. */
  private read(): string | undefined {
    const url =
      this.router.currentNavigation()?.extractedUrl ?? this.router.parseUrl(this.router.url);
    const value: unknown = url.queryParams['companions'];
    return typeof value === 'string' ? value : undefined;
  }
}
