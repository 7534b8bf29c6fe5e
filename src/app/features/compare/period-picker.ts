import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import type { MatSelectChange } from '@angular/material/select';
import { MatOptgroup, MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import type { PickerWords } from '../../../i18n/en-pickers';

export interface PeriodChoice {
  readonly id: string;
  readonly label: string;
}

/** Periods of one kind, in order of time. */
export interface PeriodGroup {
  readonly label: string;
  readonly periods: readonly PeriodChoice[];
}

/** So many periods are named one by one; more are named as a span. */
const NAMED = 3;

/** Several periods of one kind; a choice of another kind starts anew, and one always stays. */
@Component({
  selector: 'ri-period-picker',
  imports: [MatFormField, MatLabel, MatOptgroup, MatOption, MatSelect, MatSelectTrigger],
  templateUrl: './period-picker.html',
  styleUrls: ['./picker.scss', './period-picker.scss'],
})
export class PeriodPicker {
  readonly label = input.required<string>();
  readonly groups = input.required<readonly PeriodGroup[]>();
  /** The ids of those chosen, one or more, all of one group. */
  readonly value = input.required<readonly string[]>();
  readonly words = input.required<PickerWords>();
  /** The ids after a change: of one group, in its order, never empty. */
  readonly chosen = output<readonly string[]>();

  /** The ids, as soon as they are chosen: the page takes a moment to hand them back. */
  protected readonly current = linkedSignal(() => this.value());

  /** The group that is chosen from. */
  protected readonly present = computed(() =>
    this.groups().find(({ periods }) => periods.some(({ id }) => this.current().includes(id))),
  );
  protected readonly summary = computed(() => {
    const all = this.groups().flatMap(({ periods }) => periods);
    const labels = all.filter(({ id }) => this.current().includes(id)).map(({ label }) => label);
    const [first = '', last = ''] = [labels[0], labels.at(-1)];
    if (labels.length <= NAMED) return labels.join(', ');
    return this.words().periods.span(first, last, labels.length);
  });
  protected readonly quick = computed(() => {
    const { periods = [], label = '' } = this.present() ?? {};
    const words = this.words().periods;
    const ids = periods.map(({ id }) => id);
    const entries = [
      { label: words.all, ids, from: 2 },
      { label: words.ends, ids: [...ids.slice(0, 1), ...ids.slice(-1)], from: 3 },
    ];
    return entries
      .filter(({ from }) => ids.length >= from)
      .map((entry) => ({ ...entry, name: words.quick(label, entry.label) }));
  });

  protected take({ value, source }: MatSelectChange<readonly string[]>): void {
    const group =
      this.groups().find(
        (one) => one !== this.present() && one.periods.some(({ id }) => value.includes(id)),
      ) ?? this.present();
    const ids = group?.periods.map(({ id }) => id).filter((id) => value.includes(id)) ?? [];
    this.choose(ids);
    // The select shows what was ticked, also where that was not taken.
    source.value = this.current();
  }

  protected choose(ids: readonly string[]): void {
    const before = this.current();
    const isSame = ids.length === before.length && ids.every((id) => before.includes(id));
    if (!ids.length || isSame) return;
    this.current.set(ids);
    this.chosen.emit(ids);
  }
}
