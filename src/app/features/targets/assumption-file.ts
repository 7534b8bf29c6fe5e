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
import { MatButton } from '@angular/material/button';
import { FILE_MOST } from '../../domain/assumption-text';
import { FileDrop } from '../../files/file-drop';
import { SharedFigures } from '../../store/shared-figures';
import { TargetsLanguage } from '../../store/target-words';
import type { ImportPreview } from '../../store/assumptions';
import { Assumptions } from '../../store/assumptions';
import { faultTexts } from './assumption-lines';

/** More is never read: what is cut there is refused as too large. */
const BYTES_MOST = 4 * FILE_MOST;

/** A file of assumptions, chosen or dropped: what it would bring is shown before any of it takes effect. */
@Component({
  selector: 'ri-assumption-file',
  imports: [FileDrop, MatButton],
  template: `
    @let t = words().assumptions;
    <div class="drop" (riFileDrop)="open($event)">
      <button matButton type="button" (click)="field.click()">{{ t.openFile }}</button>
      <span>{{ t.dropHere }}</span>
      <input
        #field
        hidden
        type="file"
        accept=".json,application/json"
        [attr.aria-label]="t.openFile"
        (change)="open(field.files?.item(0)); field.value = ''"
      />
    </div>
    @if (preview(); as found) {
      <div class="preview">
        <h3 #title tabindex="-1">{{ t.preview(name()) }}</h3>
        <p>{{ counts() }}</p>
        @if (refused().length) {
          <ul>
            @for (text of refused(); track $index) {
              <li>{{ text }}</li>
            }
          </ul>
        }
        @if (found.added.length) {
          <button matButton="filled" type="button" (click)="take(found)">
            {{ t.take(found.added.length) }}
          </button>
          <button matButton type="button" (click)="preview.set(null)">{{ t.leave }}</button>
        } @else {
          <button matButton type="button" (click)="preview.set(null)">{{ t.close }}</button>
        }
      </div>
    }
  `,
  styles: `
    @use '../../../styles/file-drop';

    .preview {
      margin: 8px 0;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 12px;
      overflow-wrap: anywhere;
    }
    h3 {
      margin: 0;
      font: var(--mat-sys-title-medium);
    }
    p {
      margin: 4px 0;
    }
    ul {
      margin: 4px 0 8px;
      padding-inline-start: 20px;
    }
  `,
})
export class AssumptionFile {
  /** What happened, in words. */
  readonly said = output<string>();

  private readonly figures = inject(SharedFigures);
  private readonly store = inject(Assumptions);
  private readonly injector = inject(Injector);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  protected readonly words = inject(TargetsLanguage).words;

  protected readonly preview = signal<ImportPreview | null>(null);
  protected readonly name = signal('');

  protected readonly refused = computed(() =>
    faultTexts(this.preview()?.refused ?? [], this.words()),
  );
  protected readonly counts = computed(() => {
    const { added, already, refused } = this.preview() ?? { added: [], already: [], refused: [] };
    const { assumptions: t, semicolon } = this.words();
    const entries = new Set(refused.map(({ entry }) => entry));
    const parts = [t.toAdd(added.length), t.already(already.length)];
    if (entries.size && !entries.has(null)) parts.push(t.refused(entries.size));
    // Of a file that is refused as a whole there is nothing to count.
    return entries.has(null) ? '' : parts.join(semicolon);
  });

  protected async open(file: File | null | undefined): Promise<void> {
    if (!file || (await this.figures.takes([file]))) return;
    try {
      this.preview.set(this.store.preview(await file.slice(0, BYTES_MOST).text()));
      this.name.set(file.name);
      afterNextRender(() => this.title()?.nativeElement.focus(), { injector: this.injector });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.said.emit(this.words().assumptions.unreadable(why));
    }
  }

  protected take(found: ImportPreview): void {
    this.store.take(found);
    this.preview.set(null);
    this.said.emit(this.words().assumptions.toAdd(found.added.length));
  }
}
