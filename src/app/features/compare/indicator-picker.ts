import {
  afterNextRender,
  ChangeDetectorRef,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption } from '@angular/material/select';
import type { PickerWords } from '../../../i18n/en-pickers';
import { foldText, searchNames } from '../../domain/search';

export interface IndicatorChoice {
  readonly id: string;
  readonly label: string;
  /** What is shown below the name: the unit. */
  readonly hint?: string;
  /** All that it is found by: name and aliases, in both languages. */
  readonly names: readonly string[];
}

/**
 * One indicator out of many, found by typing a part of its name. All are offered as soon as the field has focus; what was
 * typed and not chosen goes away again.
 */
@Component({
  selector: 'ri-indicator-picker',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatInput, MatLabel, MatOption],
  templateUrl: './indicator-picker.html',
  styleUrl: './picker.scss',
})
export class IndicatorPicker {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly IndicatorChoice[]>();
  /** The id of the present choice. */
  readonly value = input.required<string>();
  readonly words = input.required<PickerWords>();
  /** The id of another choice. */
  readonly chosen = output<string>();

  private readonly injector = inject(Injector);
  private readonly changes = inject(ChangeDetectorRef);
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private readonly list = viewChild.required(MatAutocomplete);
  private readonly options = viewChildren(MatOption);

  /** The choice, as soon as it is made: the page takes a moment to hand it back. */
  private readonly current = linkedSignal(() => this.value());
  /** What was typed in place of the name; null for nothing. */
  private readonly typed = signal<string | null>(null);
  /** Options are made when they are first asked for. */
  protected readonly visited = signal(false);

  protected readonly text = computed(() => this.typed() ?? this.labelOf(this.current()));
  protected readonly searching = computed(() => foldText(this.typed() ?? '') !== '');
  protected readonly offered = computed(() => searchNames(this.choices(), this.typed() ?? ''));

  constructor() {
    effect(() => {
      // Material takes the mark of the present choice away as soon as something is typed.
      this.typed();
      for (const option of this.options()) {
        if (option.value === this.current()) option.select(false);
        else option.deselect(false);
      }
    });
  }

  protected readonly labelOf = (id: string): string =>
    this.choices().find((choice) => choice.id === id)?.label ?? id;

  protected begin(field: HTMLInputElement): void {
    this.visited.set(true);
    if (this.typed() === null) field.select();
  }

  /** The list follows at once: Enter right after the last letter would else take what was marked before it. */
  protected search(field: HTMLInputElement): void {
    this.typed.set(field.value);
    this.changes.detectChanges();
    if (this.searching()) this.mark(this.options().find(({ disabled }) => !disabled));
  }

  /** Arrow keys begin at the present choice, not at the top of the list. */
  protected markCurrent(): void {
    // Material marks none, in the next render and once more when new options have come; this is after both.
    setTimeout(() => {
      if (!this.trigger().panelOpen) return;
      this.afterRender(() => {
        const option = this.options().find(({ selected }) => selected);
        if (!option || this.searching()) return;
        this.mark(option);
        this.list()._setScrollTop(option._getHostElement().offsetTop);
      });
    });
  }

  /** Material hears nothing of Enter until its panel has been rendered. Where it has, no search is left here. */
  protected takeMarked(event: Event): void {
    const marked = this.trigger().activeOption;
    if (!this.searching() || !marked || marked.disabled) return;
    if ((event as KeyboardEvent).isComposing) return;
    this.take(marked.value as string);
    this.trigger().closePanel();
  }

  protected take(id: string): void {
    const isOther = id !== this.current();
    this.typed.set(null);
    this.current.set(id);
    if (isOther) this.chosen.emit(id);
  }

  protected restore(): void {
    this.typed.set(null);
  }

  protected leave(): void {
    if (!this.trigger().panelOpen) this.restore();
  }

  /** As if the arrow keys had gone there: Enter takes it, and they go on from it. */
  private mark(option: MatOption | undefined): void {
    if (option) this.list()._keyManager.setActiveItem(option);
  }

  private afterRender(act: () => void): void {
    afterNextRender(act, { injector: this.injector });
  }
}
