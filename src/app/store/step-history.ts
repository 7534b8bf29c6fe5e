import { computed, signal } from '@angular/core';
import type { Step } from '../domain/workspace-step';
import { inverseOf } from '../domain/workspace-step';

/** What was done in this visit, to be taken back and done again. It applies nothing itself: it says what is to be applied. */
export class StepHistory {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);

  /** What `undo` would take back; null for nothing. */
  readonly undoable = computed(() => this.done().at(-1) ?? null);
  /** What `redo` would bring again; null for nothing. */
  readonly redoable = computed(() => this.undone().at(-1) ?? null);

  /** A step that was done anew: what was taken back before it cannot be brought again. */
  record(step: Step): void {
    this.done.update((all) => [...all, step]);
    this.undone.set([]);
  }

  /** @returns what takes back the last step; null where there is none */
  undo(): Step | null {
    const step = this.undoable();
    if (!step) return null;
    this.done.update((all) => all.slice(0, -1));
    this.undone.update((all) => [...all, step]);
    return inverseOf(step);
  }

  /** @returns what brings the step again that was taken back last; null where there is none */
  redo(): Step | null {
    const step = this.redoable();
    if (!step) return null;
    this.undone.update((all) => all.slice(0, -1));
    this.done.update((all) => [...all, step]);
    return step;
  }

  forget(): void {
    this.done.set([]);
    this.undone.set([]);
  }
}
