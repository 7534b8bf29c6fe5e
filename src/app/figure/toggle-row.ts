import { Component, input, output } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';

/** One of a few: a name above a row of buttons, one of them pressed. */
@Component({
  selector: 'ri-toggle-row',
  imports: [MatButtonToggle, MatButtonToggleGroup],
  template: `
    <span [id]="key()">{{ label() }}</span>
    <mat-button-toggle-group
      [attr.aria-labelledby]="key()"
      hideSingleSelectionIndicator
      [value]="value()"
      (change)="chosen.emit($event.value)"
    >
      @for (option of options(); track option.id) {
        <mat-button-toggle [value]="option.id">{{ option.text }}</mat-button-toggle>
      }
    </mat-button-toggle-group>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      justify-items: start;
    }
    mat-button-toggle-group {
      flex-wrap: wrap;
    }
  `,
})
export class ToggleRow {
  /** Of the page: an id for the name. */
  readonly key = input.required<string>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly { readonly id: string; readonly text: string }[]>();
  readonly value = input.required<string>();
  readonly chosen = output<string>();
}
