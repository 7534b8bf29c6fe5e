import { inject, Injector, Service } from '@angular/core';
import type { PackageReading } from '../data-access/read-package';
import { hasKept, OverLayer } from './over-layer';

/** Where the browser keeps which workspace is open. */
export const OPEN_WORKSPACE = 'ri.workspace';

/** The open workspace, over the shipped package. `Workspaces` sets its source. */
@Service()
export class WorkspaceLayer extends OverLayer<PackageReading> {
  constructor() {
    super();
    const injector = inject(Injector);
    if (!hasKept(OPEN_WORKSPACE)) return;
    this.begin(true, async () => {
      const { Workspaces } = await import('./workspaces');
      await injector.get(Workspaces).ready;
    });
  }
}
