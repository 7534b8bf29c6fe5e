import { Component, computed, inject, output, signal } from '@angular/core';
import { formatDate } from '../../../i18n/format';
import { workspaceName } from '../../evidence/change-text';
import { WorkLanguage } from '../../store/work-words';
import type { WorkspaceHead } from '../../store/workspaces';
import { Workspaces } from '../../store/workspaces';

/** The workspaces of this browser: made, opened, named, removed and brought back. */
@Component({
  selector: 'ri-workspace-list',
  templateUrl: './workspace-list.html',
  styleUrl: './workspace-list.scss',
})
export class WorkspaceList {
  /** What happened, in words. */
  readonly said = output<string>();

  protected readonly store = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  /** The workspace that is being renamed, or asked about before it is removed. */
  protected readonly renaming = signal<string | null>(null);
  protected readonly removing = signal<string | null>(null);

  protected readonly rows = computed(() => {
    const words = this.words();
    const current = this.store.current()?.id;
    return this.store.list().map((head) => ({
      head,
      name: workspaceName(head, words),
      made: words.workspace.made(formatDate(head.made.slice(0, 10), words.lang)),
      isOpen: head.id === current,
    }));
  });
  protected readonly removed = computed(() => {
    const removed = this.store.removed();
    return removed && this.words().workspace.removed(workspaceName(removed, this.words()));
  });

  protected async open(head: WorkspaceHead, name: string): Promise<void> {
    const t = this.words().workspace;
    this.said.emit((await this.store.open(head.id)) ? t.opened(name) : t.notThere);
  }

  protected close(): void {
    this.store.close();
    this.said.emit(this.words().workspace.closed);
  }

  protected create(name: string): void {
    this.store.create(name);
    const current = this.store.current();
    const words = this.words();
    if (current) this.said.emit(words.workspace.opened(workspaceName(current, words)));
  }

  protected rename({ id }: WorkspaceHead, name: string): void {
    this.store.rename(id, name);
    this.renaming.set(null);
    this.said.emit('');
  }

  protected async remove({ id }: WorkspaceHead): Promise<void> {
    this.removing.set(null);
    await this.store.remove(id);
    this.said.emit('');
  }

  protected bringBack(): void {
    const removed = this.store.removed();
    this.store.bringBack();
    const words = this.words();
    if (removed) this.said.emit(words.workspace.opened(workspaceName(removed, words)));
  }
}
