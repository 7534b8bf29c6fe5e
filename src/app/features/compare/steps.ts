import { Location } from '@angular/common';
import { computed, inject, Service, signal } from '@angular/core';

/** What the browser's history keeps with each address of the Compare page. */
interface Kept {
  readonly step?: unknown;
}

/**
 * Undo and redo of the page's choices. They are the browser's back and forward, within the steps that were made here: one
 * history, whichever button is used.
 */
@Service({ autoProvided: false })
export class Steps {
  private readonly location = inject(Location);
  /** Which step the present address is, counted from the one that the page was opened with. */
  private readonly at = signal(0);
  private readonly last = signal(0);

  readonly canUndo = computed(() => this.at() > 0);
  readonly canRedo = computed(() => this.at() < this.last());

  /** The state to be kept with a next address. */
  next(): { readonly step: number } {
    const step = this.at() + 1;
    this.last.set(step);
    return { step };
  }

  /** The state to be kept with an address that takes the place of the present one. */
  same(): { readonly step: number } {
    return { step: this.at() };
  }

  /** Reads which step the present address is: after each navigation, whoever made it. */
  read(): void {
    const { step } = (this.location.getState() ?? {}) as Kept;
    const known = typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : 0;
    this.at.set(known);
    this.last.update((last) => Math.max(last, known));
  }

  undo(): void {
    if (this.canUndo()) this.location.back();
  }

  redo(): void {
    if (this.canRedo()) this.location.forward();
  }
}
