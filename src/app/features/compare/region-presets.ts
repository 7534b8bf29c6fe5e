import { Component, computed, input, output, signal } from '@angular/core';
import type { PickerWords } from '../../../i18n/en-pickers';

/** Regions that belong together, to be added at once. */
export interface RegionPreset {
  readonly label: string;
  readonly ids: readonly string[];
  /** Why it cannot be used now; nothing where it can. */
  readonly disabledBecause?: string;
}

/** Presets behind a button; one that cannot be used says why. */
@Component({
  selector: 'ri-region-presets',
  template: `
    <button type="button" class="small" [attr.aria-expanded]="open()" (click)="open.set(!open())">
      {{ words().regions.several }}
    </button>
    @if (open()) {
      <ul [attr.aria-label]="words().regions.several">
        @for (preset of offered(); track preset.label) {
          <li>
            <button
              type="button"
              class="small"
              [attr.aria-disabled]="preset.because !== null"
              (click)="add(preset)"
            >
              {{ preset.label }}
              @if (preset.because !== null) {
                <span class="because">{{ preset.because }}</span>
              }
            </button>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './region-presets.scss',
})
export class RegionPresets {
  readonly presets = input.required<readonly RegionPreset[]>();
  /** The ids chosen already. */
  readonly value = input.required<readonly string[]>();
  readonly words = input.required<PickerWords>();
  /** The ids of a preset, chosen already or not. */
  readonly added = output<readonly string[]>();

  protected readonly open = signal(false);
  protected readonly offered = computed(() =>
    this.presets().map((preset) => ({ ...preset, because: this.refusal(preset) })),
  );

  protected add({ ids, because }: { ids: readonly string[]; because: string | null }): void {
    if (because === null) this.added.emit(ids);
  }

  private refusal({ ids, disabledBecause }: RegionPreset): string | null {
    if (disabledBecause !== undefined) return disabledBecause;
    return ids.every((id) => this.value().includes(id)) ? this.words().regions.chosen : null;
  }
}
