import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { sharedWords } from '../../../i18n/shared-words';
import { workspaceName } from '../../evidence/change-text';
import { FileDrop } from '../../files/file-drop';
import { saveFile } from '../../files/save-file';
import { SharedFigures } from '../../store/shared-figures';
import { WorkLanguage } from '../../store/work-words';
import type { PackageAddition, PackagePreview } from '../../store/workspace-files';
import { WorkspaceFiles } from '../../store/workspace-files';
import { Workspaces } from '../../store/workspaces';
import { FilePreview } from './file-preview';

/** The work as one file: saved, and opened with a preview of what it would bring. */
@Component({
  selector: 'ri-workspace-file',
  imports: [FileDrop, FilePreview, RouterLink],
  template: `
    @let t = words().workspace.file;
    <section [attr.aria-label]="t.title">
      <h2>{{ t.title }}</h2>
      <p class="lead">{{ t.lead }}</p>
      <div class="buttons drop" (riFileDrop)="open($event)">
        <button type="button" class="small" (click)="save()">
          {{ store.current() ? t.save : t.saveShipped }}
        </button>
        <button type="button" class="small" (click)="field.click()">{{ t.open }}</button>
        <span class="quiet">{{ t.drop }}</span>
        <input
          #field
          hidden
          type="file"
          accept=".zip,application/zip"
          [attr.aria-label]="t.input"
          (change)="open(field.files?.item(0)); field.value = ''"
        />
      </div>
      <p class="quiet">
        <a routerLink="/shared">{{ figureWords().title }}</a>
      </p>
      @if (fault(); as reason) {
        <p role="alert" class="fault">{{ t.faults[reason] }}</p>
      }
      @if (preview(); as found) {
        <div class="preview">
          <h3 #title tabindex="-1">{{ t.preview(name()) }}</h3>
          <ri-file-preview [preview]="found" />
          @if (intoOpen(); as text) {
            <p>{{ text }}</p>
          }
          <div class="buttons">
            @if (count()) {
              <button type="button" class="small" (click)="asNew(found)">{{ t.asNew }}</button>
              @if (openName(); as into) {
                <button type="button" class="small" (click)="addTo(found)">
                  {{ t.addTo(into) }}
                </button>
              }
            }
            <button type="button" class="small" (click)="cancel()">{{ t.cancel }}</button>
          </div>
        </div>
      }
    </section>
  `,
  styles: `
    @use '../../../styles/file-drop';
    @use './workspace';

    .drop .quiet {
      margin: 0;
    }
    a {
      color: var(--mat-sys-primary);
    }
    .fault {
      color: var(--mat-sys-error);
    }
    .preview {
      margin-top: 12px;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 12px;
      overflow-wrap: anywhere;
    }
    h3 {
      margin: 0 0 8px;
      font: var(--mat-sys-title-medium);
    }
    h3:focus {
      outline: none;
    }
  `,
})
export class WorkspaceFile {
  /** What happened, in words. */
  readonly said = output<string>();

  private readonly injector = inject(Injector);
  private readonly files = inject(WorkspaceFiles);
  private readonly figures = inject(SharedFigures);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  protected readonly store = inject(Workspaces);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly figureWords = computed(() => sharedWords(this.words().lang));

  protected readonly name = signal('');
  protected readonly preview = signal<PackagePreview | null>(null);
  protected readonly addition = signal<PackageAddition | null>(null);
  protected readonly fault = signal<
    keyof ReturnType<typeof this.words>['workspace']['file']['faults'] | null
  >(null);
  protected readonly openName = computed(() => {
    const current = this.store.current();
    return current && workspaceName(current, this.words());
  });
  /** What adding it would change in the open workspace: that may differ from what it changes in the package. */
  protected readonly intoOpen = computed(() => {
    const [addition, into] = [this.addition(), this.openName()];
    if (!addition || into === null) return '';
    const count = (kind: string) => addition.diffs.filter((diff) => diff.kind === kind).length;
    const counts = [count('added'), count('changed'), count('retired')] as const;
    return this.words().workspace.file.intoOpen(into, ...counts, addition.held);
  });
  protected readonly count = computed(() => {
    const found = this.preview();
    return found ? found.changes.length + found.edits.length : 0;
  });

  protected async save(): Promise<void> {
    const t = this.words().workspace;
    try {
      const blob = await this.files.zip(this.store.current());
      if (!blob) return;
      const name = `${fileName(this.openName() ?? 'regional-indicators')}.zip`;
      saveFile(blob, name);
      this.said.emit(t.savedFile(name));
    } catch {
      this.fault.set('failed');
    }
  }

  protected async open(file: File | null | undefined): Promise<void> {
    if (!file || (await this.figures.takes([file]))) return;
    this.fault.set(null);
    this.preview.set(null);
    this.said.emit(this.words().workspace.file.reading);
    const opened = await this.files.open(file, this.store.current());
    this.said.emit('');
    if (opened.kind === 'fault') {
      this.fault.set(opened.fault);
      return;
    }
    this.name.set(file.name);
    this.preview.set(opened.preview);
    this.addition.set(opened.addition);
    afterNextRender(() => this.title()?.nativeElement.focus(), { injector: this.injector });
  }

  protected asNew({ mark, changes, edits }: PackagePreview): void {
    const plain = this.name().replace(/\.zip$/i, '');
    this.store.create(mark ? mark.name : plain, changes, edits);
    this.taken();
  }

  protected addTo({ changes, edits }: PackagePreview): void {
    this.store.take(changes, edits);
    this.taken();
  }

  protected cancel(): void {
    this.preview.set(null);
    this.said.emit(this.words().workspace.file.cancelled);
  }

  private taken(): void {
    const count = this.count();
    this.preview.set(null);
    this.said.emit(this.words().workspace.file.taken(count));
  }
}

/** A name that every system takes for a file. */
function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'workspace'
  );
}
