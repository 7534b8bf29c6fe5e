import { Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { formatNumber } from '../../i18n/format';
import type { Logo } from '../export/figure-look';
import { PALETTES } from '../export/figure-look';
import { LaterLanguage } from '../store/all-words';
import type { ExportChoices } from './export-choices';
import { isSide, LETTERS, SCALES, SIDE, SIZES } from './export-choices';
import { MOST_LOGO, readLogo } from './logo-file';
import { ToggleRow } from './toggle-row';

/** How a picture looks: size, scale, colours, letters, what stands around the chart, and a logo. */
@Component({
  selector: 'ri-export-looks',
  imports: [MatCheckbox, ToggleRow],
  templateUrl: './export-looks.html',
  styleUrl: './export-looks.scss',
})
export class ExportLooks {
  readonly choices = input.required<ExportChoices>();
  /** Whether pixels are a choice: a vector has none. */
  readonly hasPixels = input.required<boolean>();
  readonly logo = input.required<Logo | null>();
  readonly logoChosen = output<Logo | null>();
  readonly chosen = output<Partial<ExportChoices>>();
  /** What became of a choice, in words. */
  readonly said = output<string>();

  protected readonly words = inject(LaterLanguage).words;
  protected readonly side = SIDE;
  protected readonly sides = ['width', 'height'] as const;
  protected readonly sizes = computed(() => named(SIZES, this.words().exporting.sizes));
  protected readonly scales = computed(() =>
    SCALES.map((id) => ({ id, text: id === 'print' ? this.words().exporting.print : `${id}×` })),
  );
  protected readonly palettes = computed(() => named(PALETTES, this.words().exporting.palettes));
  protected readonly letters = computed(() =>
    named(Object.keys(LETTERS) as (keyof typeof LETTERS)[], this.words().exporting.letterSizes),
  );

  protected choose(key: keyof ExportChoices, value: string | boolean): void {
    this.chosen.emit({ [key]: value });
  }

  /** A side that makes no sense is said at its field, and changes nothing. */
  protected setSide(key: 'width' | 'height', { target }: Event): void {
    const field = target as HTMLInputElement;
    const value = field.value.trim() === '' ? Number.NaN : Number(field.value);
    const t = this.words().exporting;
    field.setCustomValidity(isSide(value) ? '' : t.sizeRange(SIDE.least, SIDE.most));
    field.reportValidity();
    if (isSide(value)) this.chosen.emit({ [key]: value });
  }

  protected async takeLogo({ target }: Event): Promise<void> {
    const field = target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    const reading = await readLogo(file);
    // The same file may be chosen once more.
    field.value = '';
    const { lang, exporting: t } = this.words();
    if (reading.kind === 'logo') {
      this.logoChosen.emit(reading.logo);
      this.said.emit('');
      return;
    }
    const most = `${formatNumber(MOST_LOGO / 1e6, lang, 0)}\u00a0MB`;
    const why = reading.reason === 'tooHeavy' ? t.tooHeavy(most) : t.noPicture;
    this.said.emit(t.logoRefused(file.name, why));
  }
}

function named<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>) {
  return ids.map((id) => ({ id, text: names[id] }));
}
