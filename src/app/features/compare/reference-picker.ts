import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import type { CompareWords } from '../../../i18n/en-compare';
import type { CompareChoices } from './compare-choices';

/** What a comparison is held against: nothing, a region, a mean of the regions shown, or a figure typed in. */
@Component({
  selector: 'ri-reference-picker',
  imports: [MatFormField, MatHint, MatInput, MatLabel, MatOptgroup, MatOption, MatSelect],
  template: `
    @let t = words().compare;
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ t.reference }}</mat-label>
      <mat-select panelWidth="auto" [value]="kind()" (selectionChange)="choose($event.value)">
        <mat-option value="none">{{ t.references.none }}</mat-option>
        @for (group of groups(); track group.label) {
          <mat-optgroup [label]="group.label">
            @for (choice of group.choices; track choice.id) {
              <mat-option [value]="choice.id" [disabled]="choice.disabled ?? false">
                {{ choice.label }}
              </mat-option>
            }
          </mat-optgroup>
        }
        <mat-option value="=">{{ t.references.typed }}</mat-option>
      </mat-select>
    </mat-form-field>
    @if (kind() === '=') {
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ t.references.typedLabel(unit()) }}</mat-label>
        <input #field matInput inputmode="decimal" [value]="typed()" (change)="type(field.value)" />
        @if (bad(); as text) {
          <mat-hint role="alert" class="bad">{{ t.references.typedBad(text) }}</mat-hint>
        }
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    mat-form-field {
      flex: 1 1 160px;
    }
    .bad {
      color: var(--mat-sys-error);
    }
  `,
})
export class ReferencePicker {
  readonly groups = input.required<CompareChoices['references']>();
  /** As the address has it; null for none. */
  readonly value = input.required<string | null>();
  /** The unit of a figure typed in, by name. */
  readonly unit = input.required<string>();
  readonly words = input.required<CompareWords>();
  readonly chosen = output<string | null>();

  /** The entry of the list; a figure is typed in beside it. */
  protected readonly kind = linkedSignal(() => {
    const value = this.value() ?? 'none';
    return value.startsWith('=') ? '=' : value;
  });
  protected readonly typed = computed(() => {
    const value = this.value() ?? '';
    return value.startsWith('=') ? value.slice(1) : '';
  });
  protected readonly bad = signal('');

  protected choose(id: string): void {
    this.kind.set(id);
    this.bad.set('');
    if (id !== '=') this.chosen.emit(id === 'none' ? null : id);
  }

  /** Takes a decimal comma and a true minus sign too. */
  protected type(text: string): void {
    const number = text.trim().replace(',', '.').replace('−', '-');
    const isNumber = number !== '' && Number.isFinite(Number(number));
    this.bad.set(isNumber || text.trim() === '' ? '' : text);
    if (isNumber) this.chosen.emit(`=${String(Number(number))}`);
  }
}
