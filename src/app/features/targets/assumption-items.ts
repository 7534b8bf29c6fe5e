import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assumption, AssumptionId } from '../../domain/assumption';
import type { ClaimSet } from '../../domain/claim-set';
import { Icon } from '../../icons/icon';
import { TargetsLanguage } from '../../store/target-words';
import { Assumptions } from '../../store/assumptions';
import { Companions } from '../../store/companions';
import { assumptionLine, targetsById } from './assumption-lines';

/** Assumptions one below the other, each with a switch, where it comes from, and what can be done with it. */
@Component({
  selector: 'ri-assumption-items',
  imports: [Icon, RouterLink],
  templateUrl: './assumption-items.html',
  styleUrl: './assumption-items.scss',
})
export class AssumptionItems {
  readonly assumptions = input.required<readonly Assumption[]>();
  readonly set = input.required<ClaimSet>();
  /** Whether each names its target and leads there. */
  readonly withTarget = input(false);
  /** Whether they can be changed here: `edited` then asks for it. */
  readonly editable = input(false);
  /** Those that took effect; null where that is not known. */
  readonly applied = input<readonly Assumption[] | null>(null);
  readonly edited = output<Assumption>();
  /** How many were removed here. */
  readonly removed = output<number>();

  protected readonly store = inject(Assumptions);
  protected readonly words = inject(TargetsLanguage).words;
  protected readonly params = inject(Companions).params;

  private readonly targets = computed(() => targetsById(this.set()));
  protected readonly lines = computed(() => {
    const applied = this.applied()?.map(({ id }) => id);
    return this.assumptions().map((one) => ({
      ...assumptionLine(one, this.targets().get(one.target) ?? null, this.set(), this.words()),
      isUnused: one.on && applied !== undefined && !applied.includes(one.id),
      isFromLink: this.store.isFromLink(one.id),
    }));
  });

  protected edit(id: AssumptionId): void {
    const one = this.assumptions().find((held) => held.id === id);
    if (one) this.edited.emit(one);
  }

  protected remove(id: AssumptionId): void {
    this.store.remove(id);
    this.removed.emit(1);
  }
}
