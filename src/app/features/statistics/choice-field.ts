import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatOption } from '@angular/material/select';
import { searchNames } from '../../domain/search';

/** So many are offered at once: of more, typing finds the others. */
const MOST_OFFERED = 60;

export interface FieldChoice {
  readonly id: string;
  readonly label: string;
  /** What stands beside the name: a code, a unit, how likely it is. */
  readonly hint: string;
  /** All that it is found by, in both languages. */
  readonly names: readonly string[];
}

/** One of many, found by typing a part of its name. It takes the keyboard as soon as it is there. */
@Component({
  selector: 'ri-choice-field',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatOption],
  template: `
    <input
      #field
      type="text"
      autocapitalize="off"
      spellcheck="false"
      [attr.aria-label]="label()"
      [matAutocomplete]="list"
      (input)="typed.set(field.value)"
      (keydown.escape)="cancelled.emit()"
    />
    <mat-autocomplete
      #list
      autoActiveFirstOption
      [displayWith]="nothing"
      (optionSelected)="chosen.emit($event.option.value)"
    >
      @for (choice of offered(); track choice.id) {
        <mat-option [value]="choice.id"
          >{{ choice.label }}&ngsp;<small>{{ choice.hint }}</small></mat-option
        >
      } @empty {
        <mat-option disabled>{{ none() }}</mat-option>
      }
    </mat-autocomplete>
  `,
  styles: `
    input {
      box-sizing: border-box;
      width: 100%;
      min-width: 160px;
      min-height: 36px;
      padding: 0 10px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--ri-card);
      color: inherit;
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly FieldChoice[]>();
  /** What is said where nothing is found. */
  readonly none = input.required<string>();
  readonly chosen = output<string>();
  readonly cancelled = output();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly typed = signal('');
  protected readonly offered = computed(() =>
    searchNames(this.choices(), this.typed()).slice(0, MOST_OFFERED),
  );

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
    });
  }

  protected readonly nothing = (): string => '';
}
