import { inject, Injector, Service } from '@angular/core';
import type { ShownFigure } from './export-requests';

/** Opens the export sheet for a figure. The sheet, its dialog and all that writes are fetched when they are first asked for. */
@Service()
export class ExportOpener {
  private readonly injector = inject(Injector);

  async open(shown: ShownFigure): Promise<void> {
    const { openExportSheet } = await import('./export-sheet');
    openExportSheet(this.injector, shown);
  }
}
