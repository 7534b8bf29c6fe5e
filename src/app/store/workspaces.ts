import { computed, Service, signal } from '@angular/core';
import type { Change, ChangeId, Deed, Workspace, WorkspaceState } from '../domain/workspace';
import { inOrder, NO_CHANGES, stateOf } from '../domain/workspace';

/** The analyst's work: the workspace that is open, and what is done to it. For later pages only. */
@Service()
export class Workspaces {
  /** The workspace that is open; null while there is only the shipped package. */
  readonly current = signal<Workspace | null>(null);
  /** What its changes come to. */
  readonly state = computed<WorkspaceState>(() => {
    const current = this.current();
    return current ? stateOf(current.changes) : NO_CHANGES;
  });

  /** Makes changes at one time, to be taken back in one step; opens a new workspace where none is open. */
  make(...deeds: readonly Deed[]): void {
    const at = new Date().toISOString();
    const made = deeds.map((deed): Change => ({ ...deed, id: newId(), at, by: '' }));
    const current = this.current() ?? { id: newId(), name: '', made: at, changes: [] };
    this.current.set({ ...current, changes: inOrder([...current.changes, ...made]) });
  }
}

function newId(): ChangeId {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(parts, (part) => part.toString(36).padStart(7, '0')).join('');
}
