import { Component, computed, inject, signal } from '@angular/core';
import { workspaceName } from '../../evidence/change-text';
import type { RowDiff } from '../../domain/package-diff';
import { WorkLanguage } from '../../store/work-words';
import type { OpenedFile } from '../../store/workspace-files';
import { WorkspaceFiles } from '../../store/workspace-files';
import { Workspaces } from '../../store/workspaces';
import { RowDiffs } from './row-diffs';

const SHIPPED = '';
const FILE = 'file';

/** What differs between the shipped package, workspaces and files: claim by claim, cell by cell. */
@Component({
  selector: 'ri-workspace-differences',
  imports: [RowDiffs],
  template: `
    @let t = words().workspace.differences;
    <section [attr.aria-label]="t.title">
      <h2>{{ t.title }}</h2>
      <div class="buttons">
        <label
          >{{ t.from }}
          <select #from (change)="before.set(from.value); show()">
            @for (one of choices(); track one.id) {
              <option [value]="one.id" [selected]="one.id === before()">{{ one.name }}</option>
            }
          </select>
        </label>
        <label
          >{{ t.to }}
          <select #to (change)="after.set(to.value); show()">
            @for (one of choices(); track one.id) {
              <option [value]="one.id" [selected]="one.id === chosen()">{{ one.name }}</option>
            }
            <option [value]="file" [selected]="chosen() === file">{{ t.aFile }}</option>
          </select>
        </label>
        @if (chosen() === file) {
          <input
            #field
            type="file"
            accept=".zip,application/zip"
            [attr.aria-label]="words().workspace.file.input"
            (change)="read(field.files?.item(0))"
          />
        }
        <button type="button" class="small" (click)="show()">{{ t.title }}</button>
      </div>
      <div role="status">
        @if (fault(); as reason) {
          <p>{{ words().workspace.file.faults[reason] }}</p>
        } @else if (diffs(); as found) {
          <ri-row-diffs [diffs]="found" />
        }
      </div>
    </section>
  `,
  styles: `
    @use './workspace';

    select {
      max-width: 240px;
      margin: 0 4px;
    }
  `,
})
export class WorkspaceDifferences {
  private readonly store = inject(Workspaces);
  private readonly files = inject(WorkspaceFiles);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly file = FILE;

  protected readonly before = signal(SHIPPED);
  protected readonly after = signal<string | null>(null);
  /** The open workspace until another one is chosen. */
  protected readonly chosen = computed(() => this.after() ?? this.store.current()?.id ?? SHIPPED);
  protected readonly diffs = signal<readonly RowDiff[] | null>(null);
  private readonly opened = signal<OpenedFile | null>(null);
  protected readonly fault = computed(() => {
    const opened = this.opened();
    return this.chosen() === FILE && opened?.kind === 'fault' ? opened.fault : null;
  });
  protected readonly choices = computed(() => {
    const words = this.words();
    const all = this.store.list().map((one) => ({ id: one.id, name: workspaceName(one, words) }));
    return [{ id: SHIPPED, name: words.workspace.shipped }, ...all];
  });

  protected async read(file: File | null | undefined): Promise<void> {
    if (!file) return;
    this.opened.set(await this.files.open(file));
    await this.show();
  }

  protected async show(): Promise<void> {
    const opened = this.opened();
    this.diffs.set(null);
    const isFile = this.chosen() === FILE;
    if (isFile && opened?.kind !== 'opened') return;
    const before = await this.workspace(this.before());
    const after =
      isFile && opened?.kind === 'opened' ? opened.content : await this.workspace(this.chosen());
    this.diffs.set(await this.files.differences(before, after));
  }

  private workspace(id: string) {
    return id === SHIPPED ? null : this.store.read(id);
  }
}
