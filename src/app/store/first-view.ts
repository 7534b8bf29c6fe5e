import { DOCUMENT, inject, Service } from '@angular/core';

/** The overview that the build drew into the page, to be looked at until the app's own charts stand. */
@Service()
export class FirstView {
  private readonly document = inject(DOCUMENT);

  /** Takes it away, for good. */
  drop(): void {
    this.document.querySelector('.ri-first-view')?.remove();
  }
}
