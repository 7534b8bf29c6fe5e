import { Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { LaterLanguage } from '../store/all-words';
import { formatNumber } from '../../i18n/format';
import type { ExportFormat } from './export-formats';
import type { Peek } from './peek';
import { peekFiles, peekSheets, peekSlides, peekText } from './peek';
import { reasonOf } from './export-run';

/** What is shown of a file. */
type Shown =
  | { readonly kind: 'image'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string; readonly more: number }
  | { readonly kind: 'parts'; readonly parts: readonly Peek[] }
  | { readonly kind: 'failed'; readonly why: string };

/** A file that was written, shown from its own bytes. */
@Component({
  selector: 'ri-export-preview',
  templateUrl: './export-preview.html',
  styleUrl: './export-preview.scss',
})
export class ExportPreview {
  readonly blob = input.required<Blob>();
  readonly format = input.required<ExportFormat>();
  readonly fileName = input.required<string>();
  /** Width over height of a picture, so that nothing jumps when it comes. */
  readonly ratio = input(16 / 9);

  protected readonly words = inject(LaterLanguage).words;
  protected readonly shown = signal<Shown | null>(null);
  protected readonly isPicture = computed(() => ['image', 'pdf'].includes(this.format().preview));
  private addresses: readonly string[] = [];

  constructor() {
    effect((onCleanup) => {
      const [blob, { preview }] = [this.blob(), this.format()];
      let isCurrent = true;
      onCleanup(() => {
        isCurrent = false;
      });
      this.look(blob, preview)
        .catch((error: unknown): Shown => ({ kind: 'failed', why: reasonOf(error) }))
        .then((shown) => {
          if (isCurrent) this.shown.set(shown);
        })
        .catch(() => undefined);
    });
    inject(DestroyRef).onDestroy(() => {
      this.release('');
    });
  }

  /** Lets go of the pictures that are no longer shown. One that is let go while the browser still reads it is an error. */
  protected release(kept: string): void {
    for (const address of this.addresses) if (address !== kept) URL.revokeObjectURL(address);
    this.addresses = this.addresses.filter((address) => address === kept);
  }

  /** Lets the file be dragged into another program, where the browser can. */
  protected drag({ dataTransfer }: DragEvent): void {
    const address = URL.createObjectURL(this.blob());
    this.addresses = [...this.addresses, address];
    dataTransfer?.setData('DownloadURL', `${this.format().type}:${this.fileName()}:${address}`);
  }

  protected sizeText(bytes: string): string {
    const { lang } = this.words();
    return `${formatNumber(Number(bytes) / 1000, lang, 1)}\u00a0kB`;
  }

  private async look(blob: Blob, preview: ExportFormat['preview']): Promise<Shown> {
    if (preview === 'text') return { kind: 'text', ...(await peekText(blob)) };
    if (preview === 'image') return this.picture(blob);
    if (preview === 'pdf') {
      const { pdfPicture } = await import('./pdf-picture');
      return this.picture(await pdfPicture(blob, 1440));
    }
    const peek = { files: peekFiles, sheets: peekSheets, slides: peekSlides }[preview];
    return { kind: 'parts', parts: await peek(blob) };
  }

  private picture(blob: Blob): Shown {
    const address = URL.createObjectURL(blob);
    this.addresses = [...this.addresses, address];
    return { kind: 'image', address };
  }
}
