import { inject, Injector, Service } from '@angular/core';
import type { Figure } from '../charts/spec';

/** Opens *Save as PNG* for a figure. The sheet, its dialog and the painting are fetched when they are first asked for. */
@Service()
export class SavePng {
  private readonly injector = inject(Injector);

  async open(figure: Figure): Promise<void> {
    const { openSaveSheet } = await import('./save-sheet');
    openSaveSheet(this.injector, figure);
  }
}
