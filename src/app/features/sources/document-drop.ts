import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { DocumentFault } from '../../domain/document-fault';
import { FileDrop } from '../../files/file-drop';
import { Icon } from '../../icons/icon';
import { SharedFigures } from '../../store/shared-figures';
import { WorkLanguage } from '../../store/work-words';

/** How reading a file stands. */
export type Reading =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly file: string;
      readonly done: number;
      /** Pages; 0 where the format has none. */
      readonly total: number;
    }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: DocumentFault }
  | { readonly kind: 'cancelled'; readonly file: string };

/** Where a document is dropped or chosen; says how reading it stands, and why it was refused. */
@Component({
  selector: 'ri-document-drop',
  imports: [FileDrop, Icon, MatButton, MatProgressBar],
  template: `
    @let t = words().documents;
    @let now = reading();
    <div class="drop" (riFileDrop)="take($event)">
      @if (now.kind === 'reading') {
        <span>{{ t.reading(now.file) }}</span>
        @if (now.total) {
          <span>{{ t.pages(now.done, now.total) }}</span>
        }
        <button matButton="outlined" type="button" (click)="cancelled.emit()">
          {{ t.cancel }}
        </button>
        <mat-progress-bar
          [mode]="now.total ? 'determinate' : 'indeterminate'"
          [value]="now.total ? (100 * now.done) / now.total : 0"
          [attr.aria-label]="t.reading(now.file)"
        />
      } @else {
        <span class="wide">{{ hasDocument() ? t.dropAnother : t.drop }}</span>
        <button matButton="outlined" type="button" (click)="field.click()">{{ t.choose }}</button>
        <small>{{ t.formats }}</small>
      }
      <input
        #field
        hidden
        type="file"
        accept=".txt,.text,.md,.htm,.html,.xhtml,.pdf,text/plain,text/html,application/pdf"
        [attr.aria-label]="t.choose"
        (change)="take(field.files?.item(0)); field.value = ''"
      />
    </div>
    <div role="status">
      @if (message(); as text) {
        <p><ri-icon name="warning" /> {{ text }}</p>
      }
    </div>
  `,
  styles: `
    @use '../../../styles/file-drop';

    small {
      font: var(--mat-sys-body-small);
    }
    p {
      display: flex;
      gap: 8px;
      margin: 12px 0;
      color: var(--mat-sys-error);
      overflow-wrap: anywhere;
    }
    ri-icon {
      flex: none;
    }
  `,
})
export class DocumentDrop {
  readonly reading = input.required<Reading>();
  /** Whether there is a document already, which another one would replace. */
  readonly hasDocument = input(false);
  readonly file = output<File>();
  readonly cancelled = output();

  private readonly figures = inject(SharedFigures);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly message = computed(() => {
    const [now, t] = [this.reading(), this.words().documents];
    if (now.kind === 'refused') return t.faults[now.fault](now.file);
    return now.kind === 'cancelled' ? t.cancelled(now.file) : '';
  });

  protected async take(file: File | null | undefined): Promise<void> {
    if (!file || this.reading().kind === 'reading' || (await this.figures.takes([file]))) return;
    this.file.emit(file);
  }
}
