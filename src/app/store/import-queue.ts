import { computed, signal } from '@angular/core';
import type { FileToRead, QueuedFile } from './import-state';

/** Files that came together, one of them before the analyst. It reads none: it says which, and what became of each. */
export class ImportQueue {
  private readonly files = signal<readonly QueuedFile[]>([]);
  private readonly blobs = new Map<number, Blob>();
  private readonly at = signal<number | null>(null);
  private count = 0;

  /** All files, in order. */
  readonly all = this.files.asReadonly();
  /** The one before the analyst; null for none. */
  readonly current = computed(() => this.files().find(({ id }) => id === this.at()) ?? null);

  /** Puts files behind those that are there, or in their place where nobody is to be told of them any longer. */
  add(files: readonly FileToRead[], anew: boolean): void {
    const fresh = files.map(({ blob, name }): QueuedFile => {
      this.count += 1;
      this.blobs.set(this.count, blob);
      return { id: this.count, name, bytes: blob.size, state: 'waiting' };
    });
    this.files.update((all) => [...(anew ? [] : all), ...fresh]);
  }

  /** Goes on to the next that waits. @returns whether there is one */
  next(): boolean {
    const current = this.at();
    if (current !== null) this.blobs.delete(current);
    const following = this.files().find(({ state }) => state === 'waiting');
    this.at.set(following?.id ?? null);
    return following !== undefined;
  }

  /** The bytes of the one before the analyst, and what it is called. */
  toRead(): FileToRead | null {
    const file = this.current();
    const blob = file && this.blobs.get(file.id);
    return blob ? { blob, name: file.name } : null;
  }

  /** What has become of the one before the analyst. */
  mark(state: QueuedFile['state']): void {
    const at = this.at();
    this.files.update((all) => all.map((file) => (file.id === at ? { ...file, state } : file)));
  }
}
