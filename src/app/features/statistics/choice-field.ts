import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
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

let made = 0;

/**
 * One of many, found by typing a part of its name. It takes the keyboard as soon as it is there, and its list stands open
 * below it: Material's would move pieces of Compare into chunks of their own.
 */
@Component({
  selector: 'ri-choice-field',
  template: `
    <div class="field">
      <span class="label" aria-hidden="true">{{ label() }}</span>
      <input
        #field
        type="text"
        role="combobox"
        autocapitalize="off"
        autocomplete="off"
        spellcheck="false"
        aria-expanded="true"
        aria-autocomplete="list"
        [attr.aria-label]="label()"
        [attr.aria-controls]="id"
        [attr.aria-activedescendant]="offered().length ? id + '-' + marked() : null"
        (input)="typed.set(field.value)"
        (keydown)="press($event)"
      />
      <div class="list" role="listbox" [id]="id" [attr.aria-label]="label()">
        @for (choice of offered(); track choice.id) {
          <button
            type="button"
            role="option"
            tabindex="-1"
            [id]="id + '-' + $index"
            [class.marked]="$index === marked()"
            [attr.aria-selected]="$index === marked()"
            (click)="chosen.emit(choice.id)"
          >
            {{ choice.label }} <small>{{ choice.hint }}</small>
          </button>
        }
      </div>
      @if (!offered().length) {
        <p role="status">{{ none() }}</p>
      }
    </div>
    <button type="button" class="small" (click)="cancelled.emit()">{{ cancel() }}</button>
  `,
  styles: `
    @use '../../../styles/small-button';
    @use '../../../styles/text-field';

    :host {
      display: block;
    }
    .field {
      margin-bottom: 6px;
    }
    .label {
      display: block;
      margin-bottom: 4px;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
      overflow-wrap: anywhere;
    }
    input {
      @include text-field.text-field;

      width: 100%;
      min-width: 140px;
    }
    .list {
      max-height: 220px;
      margin-top: 4px;
      border-radius: 8px;
      background: var(--mat-sys-surface-container);
      overflow-y: auto;
    }
    .list button {
      display: block;
      width: 100%;
      min-height: 32px;
      padding: 4px 10px;
      border: 0;
      background: none;
      color: inherit;
      font: var(--mat-sys-body-medium);
      text-align: start;
      cursor: pointer;
    }
    .list button:hover {
      background: var(--mat-sys-surface-container-high);
    }
    .list button.marked {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    small {
      font: var(--mat-sys-body-small);
    }
    p {
      margin: 4px 0;
    }
  `,
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly FieldChoice[]>();
  /** What is said where nothing is found. */
  readonly none = input.required<string>();
  readonly cancel = input.required<string>();
  readonly chosen = output<string>();
  readonly cancelled = output();

  private readonly injector = inject(Injector);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly id = `ri-choices-${String((made += 1))}`;
  protected readonly typed = signal('');
  protected readonly offered = computed(() =>
    searchNames(this.choices(), this.typed()).slice(0, MOST_OFFERED),
  );
  /** The position of the one that Enter takes. */
  protected readonly marked = linkedSignal({ source: this.offered, computation: () => 0 });

  constructor() {
    afterNextRender(() => {
      const field = this.field().nativeElement;
      field.focus();
      // Where the field stands at the lower edge, its list would open out of sight.
      field.parentElement?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected press(event: KeyboardEvent): void {
    // Enter may only end a word that an input method is making.
    if (event.isComposing) return;
    const choice = this.offered()[this.marked()];
    if (event.key === 'ArrowDown') this.mark(1);
    else if (event.key === 'ArrowUp') this.mark(-1);
    else if (event.key === 'Escape') this.cancelled.emit();
    else if (event.key === 'Enter' && choice) this.chosen.emit(choice.id);
    else return;
    event.preventDefault();
  }

  private mark(step: number): void {
    const { length } = this.offered();
    if (!length) return;
    this.marked.update((at) => (at + step + length) % length);
    const sight = () => {
      const option = document.getElementById(`${this.id}-${String(this.marked())}`);
      option?.scrollIntoView({ block: 'nearest' });
    };
    afterNextRender(sight, { injector: this.injector });
  }
}
