import { Component, inject, input } from '@angular/core';
import { Icon } from '../icons/icon';
import { Language } from '../store/language';
import { ExportOpener } from './export-opener';
import type { ShownFigure } from './export-requests';

/** *Export* for what stands on a page without a card around it: a list, a table. */
@Component({
  selector: 'ri-export-button',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="ri-button"
      [disabled]="!shown()"
      [attr.aria-label]="words().figure.save + words().colon + label()"
      (click)="open()"
    >
      <ri-icon name="save" /> {{ words().figure.save }}
    </button>
  `,
})
export class ExportButton {
  /** Makes the figure when it is asked for; null while there is nothing to export. */
  readonly shown = input.required<(() => ShownFigure | Promise<ShownFigure>) | null>();
  /** What is exported, in words. */
  readonly label = input.required<string>();

  private readonly exports = inject(ExportOpener);
  protected readonly words = inject(Language).words;

  protected async open(): Promise<void> {
    const shown = this.shown();
    if (shown) await this.exports.open(await shown());
  }
}
