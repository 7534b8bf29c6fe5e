import { Component, computed, input, output } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import type { CompareWords } from '../../../i18n/en-compare';
import type { CompareView } from '../../domain/compare-state';
import type { WayChoice } from './way-choices';

/** The ways of seeing. Those that do not suit the choice cannot be taken, and a line below says why. */
@Component({
  selector: 'ri-way-picker',
  imports: [MatButtonToggle, MatButtonToggleGroup],
  template: `
    @let t = words().compare;
    <mat-button-toggle-group
      [attr.aria-label]="t.view"
      hideSingleSelectionIndicator
      [value]="value()"
      (change)="chosen.emit($event.value)"
    >
      @for (way of ways(); track way.view) {
        <mat-button-toggle [value]="way.view" [disabled]="way.refusal !== null">
          {{ t.views[way.view] }}
        </mat-button-toggle>
      }
    </mat-button-toggle-group>
    @if (refusals().length) {
      <p>{{ refusals().join(' ') }}</p>
    }
  `,
  styles: `
    mat-button-toggle-group {
      flex-wrap: wrap;
      --mat-button-toggle-shape: 12px;
    }
    p {
      margin: 4px 0 0;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class WayPicker {
  readonly ways = input.required<readonly WayChoice[]>();
  readonly value = input.required<CompareView>();
  readonly words = input.required<CompareWords>();
  readonly chosen = output<CompareView>();

  /** One sentence for each reason. */
  protected readonly refusals = computed(() => {
    const t = this.words().compare;
    const refused = this.ways().flatMap(({ view, refusal }) =>
      refusal ? [{ view, refusal }] : [],
    );
    return [...Map.groupBy(refused, ({ refusal }) => refusal)].map(([reason, ways]) =>
      t.wayRefusals[reason](ways.map(({ view }) => t.views[view])),
    );
  });
}
