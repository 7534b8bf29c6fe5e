import type { Injector } from '@angular/core';
import { Component, computed, DestroyRef, effect, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { formatDate } from '../../i18n/format';
import type { Figure } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import type { PngOptions, PngSize } from '../export/png';
import { canCopyPng, copyPng, PNG_SCALES, PNG_SIZES, toPng } from '../export/png';
import { saveFile } from '../files/save-file';
import { Icon } from '../icons/icon';
import { LaterLanguage } from '../store/all-words';

/** Size, scale and theme of a PNG, a preview of exactly the file that will be written, and saving or copying it. */
@Component({
  selector: 'ri-save-sheet',
  imports: [
    Icon,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatIconButton,
  ],
  templateUrl: './save-sheet.html',
  styleUrl: './save-sheet.scss',
})
export class SaveSheet {
  private readonly figure = inject<Figure>(MAT_DIALOG_DATA);
  private readonly language = inject(LaterLanguage);

  protected readonly words = this.language.words;
  protected readonly sizes = Object.keys(PNG_SIZES) as PngSize[];
  protected readonly scales = PNG_SCALES;
  protected readonly canCopy = canCopyPng();

  protected readonly size = signal<PngSize>('slide');
  protected readonly scale = signal<PngOptions['scale']>(2);
  protected readonly theme = signal<PngOptions['theme']>('light');
  /** What happened last, in words; spoken by a live region. */
  protected readonly message = signal('');
  protected readonly preview = signal('');
  private addresses: readonly string[] = [];

  protected readonly pixels = computed(() => {
    const { width, height } = PNG_SIZES[this.size()];
    return { width: width * this.scale(), height: height * this.scale() };
  });
  protected readonly fileName = computed(() => `${this.figure(LIGHT).name}.png`);
  private readonly options = computed((): PngOptions => {
    const today = formatDate(new Date().toISOString().slice(0, 10), this.words().lang);
    return {
      size: this.size(),
      scale: this.scale(),
      theme: this.theme(),
      stamp: this.words().figure.made(today),
    };
  });

  constructor() {
    effect((onCleanup) => {
      let isCurrent = true;
      onCleanup(() => {
        isCurrent = false;
      });
      this.paint(async () => {
        const blob = await toPng(this.figure, this.options());
        if (!isCurrent) return '';
        const address = URL.createObjectURL(blob);
        this.addresses = [...this.addresses, address];
        this.preview.set(address);
        return '';
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.release('');
    });
  }

  /** Lets go of the pictures that are no longer shown. One that is let go while the browser still reads it is an error. */
  protected release(shown: string): void {
    for (const address of this.addresses) if (address !== shown) URL.revokeObjectURL(address);
    this.addresses = this.addresses.filter((address) => address === shown);
  }

  protected save(): void {
    this.paint(async () => {
      saveFile(await toPng(this.figure, this.options()), this.fileName());
      return this.words().save.saved(this.fileName());
    });
  }

  protected copy(): void {
    this.paint(async () => {
      await copyPng(toPng(this.figure, this.options()));
      return this.words().save.copied;
    });
  }

  /** Runs a piece of work and says how it ended. */
  private paint(work: () => Promise<string>): void {
    work().then(
      (message) => {
        this.message.set(message);
      },
      (error: unknown) => {
        this.message.set(
          this.words().save.failed(error instanceof Error ? error.message : String(error)),
        );
      },
    );
  }
}

export function openSaveSheet(injector: Injector, figure: Figure): void {
  injector.get(MatDialog).open<SaveSheet, Figure>(SaveSheet, {
    data: figure,
    width: '720px',
    maxWidth: '96vw',
    maxHeight: '94vh',
  });
}
