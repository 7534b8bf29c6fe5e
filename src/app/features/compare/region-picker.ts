import {
  afterNextRender,
  ChangeDetectorRef,
  Component,
  computed,
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
import { MatChipGrid, MatChipInput, MatChipRemove, MatChipRow } from '@angular/material/chips';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption } from '@angular/material/select';
import type { PickerWords } from '../../../i18n/en-pickers';
import { foldText } from '../../domain/search';
import { Icon } from '../../icons/icon';
import { regionOptions } from './region-options';
import { RegionPresets } from './region-presets';
import type { RegionPreset } from './region-presets';

export interface RegionChoice {
  readonly id: string;
  readonly label: string;
  /** All that it is found by: names and aliases, in both languages. */
  readonly names: readonly string[];
  /** Its colour on charts, as CSS writes it. */
  readonly color?: string;
}

export interface RegionGroup {
  readonly label: string;
  readonly choices: readonly RegionChoice[];
}

/** More chips than these are shown on demand. */
const SHOWN = 8;

/**
 * Regions in an order of the reader's: chips to move and remove, a field to find more by name, and presets that add
 * several at once. One always stays.
 */
@Component({
  selector: 'ri-region-picker',
  imports: [
    Icon,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatChipGrid,
    MatChipInput,
    MatChipRemove,
    MatChipRow,
    MatFormField,
    MatHint,
    MatLabel,
    MatOptgroup,
    MatOption,
    RegionPresets,
  ],
  templateUrl: './region-picker.html',
  styleUrls: ['./picker.scss', './region-picker.scss'],
})
export class RegionPicker {
  readonly label = input.required<string>();
  /** All that can be chosen, and all that is. */
  readonly groups = input.required<readonly RegionGroup[]>();
  /** The ids of those chosen, one or more, in the order of the charts. */
  readonly value = input.required<readonly string[]>();
  readonly presets = input<readonly RegionPreset[]>([]);
  readonly words = input.required<PickerWords>();
  /** The ids after a change; never empty. */
  readonly chosen = output<readonly string[]>();

  private readonly injector = inject(Injector);
  private readonly changes = inject(ChangeDetectorRef);
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private readonly list = viewChild.required(MatAutocomplete);
  private readonly options = viewChildren(MatOption);
  private readonly rows = viewChildren(MatChipRow);

  /** The ids, as soon as they are chosen: the page takes a moment to hand them back. */
  protected readonly ids = linkedSignal(() => this.value());
  protected readonly query = signal('');
  protected readonly expanded = signal(false);
  /** Options are made when they are first asked for. */
  protected readonly visited = signal(false);

  private readonly known = computed(
    () => new Map(this.groups().flatMap(({ choices }) => choices.map((one) => [one.id, one]))),
  );
  protected readonly isLast = computed(() => this.ids().length === 1);
  protected readonly collapses = computed(() => this.ids().length > SHOWN);
  protected readonly hidden = computed(() =>
    this.collapses() && !this.expanded() ? this.ids().length - SHOWN : 0,
  );
  protected readonly chips = computed(() =>
    this.ids()
      .slice(0, this.ids().length - this.hidden())
      .map((id): Partial<RegionChoice> & { readonly id: string; readonly label: string } => {
        return this.known().get(id) ?? { id, label: id };
      }),
  );
  protected readonly searching = computed(() => foldText(this.query()) !== '');
  protected readonly offered = computed(() =>
    regionOptions(this.groups(), this.ids(), this.query(), this.words()),
  );

  protected begin(): void {
    this.visited.set(true);
  }

  /** The list follows at once: Enter right after the last letter would else take what was marked before it. */
  protected search(field: HTMLInputElement): void {
    this.query.set(field.value);
    this.changes.detectChanges();
    const first = this.options().find(({ disabled }) => !disabled);
    if (first && this.searching()) this.list()._keyManager.setActiveItem(first);
  }

  /** Material hears nothing of Enter until its panel has been rendered. Where it has, no search is left here. */
  protected takeMarked(event: Event): void {
    const marked = this.trigger().activeOption;
    if (!this.searching() || !marked || marked.disabled) return;
    if ((event as KeyboardEvent).isComposing) return;
    this.add([marked.value as string]);
    this.trigger().closePanel();
  }

  protected add(ids: readonly string[]): void {
    this.query.set('');
    this.choose([...new Set([...this.ids(), ...ids])]);
  }

  /** Never asked for the last one: its chip is not removable. */
  protected remove(id: string): void {
    this.choose(this.ids().filter((one) => one !== id));
  }

  /** Changes places with the neighbour; at either end nothing moves, and the browser does not go back a page either. */
  protected move(event: Event, id: string, by: 1 | -1): void {
    event.preventDefault();
    const from = this.ids().indexOf(id);
    const other = this.ids()[from + by];
    if (other === undefined) return;
    if (from + by >= SHOWN) this.expanded.set(true);
    this.choose(
      this.ids()
        .with(from, other)
        .with(from + by, id),
    );
    this.focusChip(id);
  }

  /** Backspace in the empty field goes to the last chip, as Material has it; here also where that is not shown. */
  protected goToLast(): void {
    const last = this.ids().at(-1);
    if (this.query() !== '' || !this.hidden() || last === undefined) return;
    this.expanded.set(true);
    this.focusChip(last);
  }

  private choose(ids: readonly string[]): void {
    if (ids.length === this.ids().length && ids.every((id, at) => id === this.ids()[at])) return;
    this.ids.set(ids);
    this.chosen.emit(ids);
  }

  /** An element that changes its place loses focus. */
  private focusChip(id: string): void {
    const focus = () =>
      this.rows()
        .find(({ value }) => value === id)
        ?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
