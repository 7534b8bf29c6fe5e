import { Component, computed, effect, inject, signal } from '@angular/core';
import { workspaceName } from '../../evidence/change-text';
import type { RowDiff } from '../../domain/package-diff';
import type { Workspace } from '../../domain/workspace';
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
          <select #from (change)="before.set(from.value)">
            @for (one of choices(); track one.id) {
              <option [value]="one.id" [selected]="one.id === before()">{{ one.name }}</option>
            }
          </select>
        </label>
        <label
          >{{ t.to }}
          <select #to (change)="after.set(to.value)">
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
      </div>
      <div role="status">
        @if (fault(); as reason) {
          <p>{{ words().workspace.file.faults[reason] }}</p>
        } @else if (diffs(); as found) {
          <ri-row-diffs [diffs]="found" />
        } @else if (before() === chosen()) {
          <p class="quiet">{{ t.choose }}</p>
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

  constructor() {
    effect(() => {
      void this.show(this.before(), this.chosen(), this.opened(), this.store.current());
    });
  }

  protected async read(file: File | null | undefined): Promise<void> {
    if (file) this.opened.set(await this.files.open(file, null));
  }

  /** Follows each choice, and each change of the workspace that is open. */
  private async show(from: string, to: string, opened: OpenedFile | null, now: Workspace | null) {
    const isFile = to === FILE;
    if (from === to || (isFile && opened?.kind !== 'opened')) {
      this.diffs.set(null);
      return;
    }
    const before = await this.workspace(from);
    const after = isFile && opened?.kind === 'opened' ? opened.content : await this.workspace(to);
    const diffs = await this.files.differences(before, after);
    const isStill = from === this.before() && to === this.chosen() && now === this.store.current();
    if (isStill) this.diffs.set(diffs);
  }

  private workspace(id: string) {
    return id === SHIPPED ? null : this.store.read(id);
  }
}
