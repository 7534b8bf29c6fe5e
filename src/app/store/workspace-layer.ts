import type { Signal } from '@angular/core';
import { inject, Injector, Service, signal } from '@angular/core';
import type { PackageReading } from '../data-access/read-package';

/** Where the browser keeps which workspace is open. */
export const OPEN_WORKSPACE = 'ri.workspace';

type Over = (base: PackageReading) => PackageReading;

/**
 * What lies over the shipped package. Most readers have no workspace: for them nothing is fetched here, and nothing waits.
 * Stands before the first chart, so it must stay tiny.
 */
@Service()
export class WorkspaceLayer {
  /** Set by `Workspaces`; null inside means: as shipped. */
  readonly source = signal<Signal<Over | null> | null>(null);
  /** Whether a workspace is on its way. */
  readonly waits = signal(isOpen());

  constructor() {
    const injector = inject(Injector);
    if (!this.waits()) return;
    import('./workspaces')
      .then(({ Workspaces }) => injector.get(Workspaces).ready)
      .catch(() => undefined)
      .finally(() => {
        this.waits.set(false);
      });
  }

  over(base: PackageReading): PackageReading {
    return this.source()?.()?.(base) ?? base;
  }
}

function isOpen(): boolean {
  try {
    return !!localStorage.getItem(OPEN_WORKSPACE);
  } catch {
    return false;
  }
}
