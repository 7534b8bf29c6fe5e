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
  private begun = false;

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

  /**
   * Reads which step the present address is: after each navigation, whoever made it. An address that no step is kept with
   * is a new one that was chosen outside the page, such as by the companions switch; the first of all begins the count.
   */
  read(): void {
    const kept = (this.location.getState() ?? {}) as Kept;
    const step = isStep(kept.step) ? kept.step : this.begun ? this.next().step : 0;
    if (step !== kept.step)
      this.location.replaceState(this.location.path(true), '', { ...kept, step });
    this.begun = true;
    this.at.set(step);
    this.last.update((last) => Math.max(last, step));
  }

  undo(): void {
    if (this.canUndo()) this.location.back();
  }

  redo(): void {
    if (this.canRedo()) this.location.forward();
  }
}

function isStep(step: unknown): step is number {
  return typeof step === 'number' && Number.isInteger(step) && step >= 0;
}
