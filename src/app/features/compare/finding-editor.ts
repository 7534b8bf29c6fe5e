import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TITLE_MOST } from '../../domain/show-choices';
import type { CompareWords } from '../../../i18n/en-compare';

/** The analyst's own words for a finding. What is composed from the figures is never lost: it goes into the notes. */
@Component({
  selector: 'ri-finding-editor',
  imports: [MatButton, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    @let t = words().compare.finding;
    @if (open()) {
      <form (submit)="use($event)">
        <mat-form-field>
          <mat-label>{{ t.label }}</mat-label>
          <input
            #field
            matInput
            [value]="text()"
            [attr.maxlength]="most"
            (input)="text.set(field.value)"
          />
          <mat-hint>{{ t.hint }}</mat-hint>
        </mat-form-field>
        <div class="buttons">
          <button matButton="filled" type="submit">{{ t.save }}</button>
          @if (edited()) {
            <button matButton type="button" (click)="restore()">{{ t.restore }}</button>
          }
        </div>
      </form>
    } @else {
      <button matButton type="button" (click)="begin()">{{ t.edit }}</button>
      @if (edited()) {
        <span class="edited">{{ t.edited }}</span>
        <button matButton type="button" (click)="restore()">{{ t.restore }}</button>
      }
    }
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
    }
    mat-form-field {
      flex: 1 1 320px;
    }
    .buttons {
      display: flex;
      gap: 8px;
    }
    .edited {
      padding: 0 8px;
      border-radius: 8px;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      font: var(--mat-sys-label-medium);
    }
  `,
})
export class FindingEditor {
  /** Gives the finding as it stands, composed or edited. */
  readonly finding = input.required<() => string>();
  readonly edited = input.required<boolean>();
  readonly words = input.required<CompareWords>();
  /** Another finding; null for the composed one. */
  readonly changed = output<string | null>();

  protected readonly most = TITLE_MOST;
  protected readonly open = signal(false);
  protected readonly text = signal('');

  protected begin(): void {
    this.text.set(this.finding()());
    this.open.set(true);
  }

  protected use(event: Event): void {
    event.preventDefault();
    const text = this.text().trim();
    this.open.set(false);
    if (text !== this.finding()()) this.changed.emit(text === '' ? null : text);
  }

  protected restore(): void {
    this.open.set(false);
    this.changed.emit(null);
  }
}
