import { Component, input, output } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import type { ChoiceList } from './choice-lists';

export interface Chosen {
  readonly key: ChoiceList['key'];
  readonly id: string;
}

/** So many letters of a label fit where two fields share the width of a phone. */
const IN_HALF = 18;

/** Choices beside each other. An option that makes no sense cannot be taken, and says why. */
@Component({
  selector: 'ri-choice-row',
  imports: [MatFormField, MatHint, MatLabel, MatOption, MatSelect],
  template: `
    @for (list of lists(); track list.key) {
      <mat-form-field subscriptSizing="dynamic" [class.long]="list.label.length > inHalf">
        <mat-label>{{ list.label }}</mat-label>
        <mat-select
          panelWidth="auto"
          [value]="list.value"
          (selectionChange)="chosen.emit({ key: list.key, id: $event.value })"
        >
          @for (option of list.options; track option.id) {
            <mat-option [value]="option.id" [disabled]="option.because !== null">
              {{ option.label }}
              @if (option.because) {
                <span class="because">– {{ option.because }}</span>
              }
            </mat-option>
          }
        </mat-select>
        @if (list.hint) {
          <mat-hint>{{ list.hint }}</mat-hint>
        }
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      /* A hint below one field makes the others no higher. */
      align-items: start;
      gap: 12px;
    }
    mat-form-field {
      flex: 1 1 180px;
      max-width: 280px;
    }
    @media (width < 840px) {
      mat-form-field {
        flex-basis: 140px;
        max-width: none;
      }
      .long {
        flex-basis: 220px;
      }
    }
  `,
})
export class ChoiceRow {
  readonly lists = input.required<readonly ChoiceList[]>();
  readonly chosen = output<Chosen>();

  protected readonly inHalf = IN_HALF;
}
