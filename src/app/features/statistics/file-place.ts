import { Component, DestroyRef, DOCUMENT, inject, output, signal } from '@angular/core';
import type { DatasetFault } from '../../store/statistics';
import { FilesDrop } from '../../files/files-drop';
import type { FileToRead } from '../../store/import-state';
import { SharedFigures } from '../../store/shared-figures';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';

/** The sample of this project, among its own files. */
const SAMPLE = 'samples/sample.csv';

/** Where tables come in: dropped, chosen, pasted, or from an address. */
@Component({
  selector: 'ri-file-place',
  imports: [FilesDrop],
  template: `
    @let t = words().statistics.open;
    <section [attr.aria-label]="t.title">
      <h2>{{ t.title }}</h2>
      <div class="drop" (riFilesDrop)="take($event)">
        <span class="wide">{{ t.drop }}</span>
        <span class="both">
          <button type="button" class="ri-button" (click)="field.click()">{{ t.choose }}</button>
          <button type="button" class="ri-button" [title]="t.sampleHint" (click)="trySample()">
            {{ t.sample }}
          </button>
        </span>
        <small>{{ t.kinds }}</small>
        <small>{{ t.sampleHint }}</small>
        <input
          #field
          hidden
          type="file"
          multiple
          [attr.aria-label]="t.field"
          (change)="take(filesOf(field)); field.value = ''"
        />
      </div>
      <details>
        <summary>{{ t.other }}</summary>
        <div class="ways">
          <form class="field" (submit)="$event.preventDefault(); paste(text.value)">
            <label for="statistics-paste">{{ t.paste }}</label>
            <textarea
              #text
              id="statistics-paste"
              rows="5"
              spellcheck="false"
              aria-describedby="statistics-paste-hint"
            ></textarea>
            <p class="hint" id="statistics-paste-hint">{{ t.pasteHint }}</p>
            <div>
              <button type="submit" class="small">{{ t.readPasted }}</button>
            </div>
          </form>
          <form class="field" (submit)="$event.preventDefault(); fetch(address.value)">
            <label for="statistics-address">{{ t.address }}</label>
            <input
              #address
              id="statistics-address"
              type="text"
              inputmode="url"
              autocomplete="off"
              placeholder="https://"
              aria-describedby="statistics-address-hint"
            />
            <p class="hint" id="statistics-address-hint">{{ t.addressHint }}</p>
            <div>
              <button type="submit" class="small">{{ t.readAddress }}</button>
            </div>
          </form>
        </div>
      </details>
      @if (fault(); as text) {
        <p role="alert" class="error">{{ text }}</p>
      }
      <div class="buttons">
        <span role="status">{{ message() }}</span>
        @if (fetching()) {
          <button type="button" class="small" (click)="cancel()">
            {{ words().importing.progress.cancel }}
          </button>
        }
      </div>
    </section>
  `,
  styles: `
    @use '../../../styles/file-drop';
    @use './statistics';

    .drop {
      padding: 20px 16px;
    }
    .wide {
      flex: 1 1 180px;
      font: var(--mat-sys-title-small);
    }
    .both {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    small {
      flex: 1 0 100%;
      margin-top: -4px;
      max-width: 720px;
      font: var(--mat-sys-body-small);
    }
    details {
      margin: 12px 0;
    }
    summary {
      min-height: 28px;
      color: var(--mat-sys-primary);
      font: var(--mat-sys-label-large);
      cursor: pointer;
    }
    .ways {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 16px 24px;
      max-width: 960px;
      padding: 8px 0;
    }
    textarea {
      padding: 8px 10px;
      font-family: monospace;
      resize: vertical;
    }
  `,
})
export class FilePlace {
  /** Files are on their way in. */
  readonly taken = output();

  private readonly imports = inject(Imports);
  private readonly figures = inject(SharedFigures);
  protected readonly words = inject(StatisticsLanguage).words;
  protected readonly message = signal('');
  protected readonly fault = signal('');
  /** What is on its way from an address. */
  protected readonly fetching = signal<AbortController | null>(null);
  private readonly base = inject(DOCUMENT).baseURI;

  constructor() {
    this.imports.warm();
    inject(DestroyRef).onDestroy(() => {
      this.cancel();
    });
  }

  protected filesOf({ files }: HTMLInputElement): readonly File[] {
    return Array.from(files ?? []);
  }

  protected async take(files: readonly File[]): Promise<void> {
    if (await this.figures.takes(files)) return;
    this.hand(files.map((file) => ({ blob: file, name: file.name })));
  }

  protected paste(text: string): void {
    const { noText, pasted } = this.words().statistics.open;
    this.fault.set(text.trim() === '' ? noText : '');
    if (text.trim() === '') return;
    this.hand([{ blob: new Blob([text], { type: 'text/plain' }), name: pasted }]);
  }

  protected async fetch(text: string): Promise<void> {
    const address = text.trim();
    const { noAddress, fetching } = this.words().statistics.open;
    const isAddress = /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
    this.fault.set(isAddress ? '' : noAddress(address));
    if (!isAddress) return;
    const got = await this.get(address, fetching(address));
    if (!('fault' in got)) this.hand([got]);
    else if (got.fault !== 'cancelled')
      this.fault.set(this.words().tables.faults[got.fault](got.detail));
  }

  protected async trySample(): Promise<void> {
    this.fault.set('');
    const { sample, fetching } = this.words().statistics.open;
    const got = await this.get(new URL(SAMPLE, this.base).href, fetching(sample));
    if (!('fault' in got)) this.hand([got]);
    else if (got.fault !== 'cancelled') this.fault.set(this.words().statistics.open.sampleLost);
  }

  /** What is asked for anew takes the place of what is on its way. */
  protected cancel(): void {
    this.fetching()?.abort();
  }

  private async get(address: string, message: string): Promise<FileToRead | DatasetFault> {
    this.cancel();
    const run = new AbortController();
    this.fetching.set(run);
    this.message.set(message);
    const got = await this.imports.fetch(address, run.signal);
    if (this.fetching() === run) {
      this.fetching.set(null);
      this.message.set('');
    }
    return got;
  }

  private hand(files: readonly FileToRead[]): void {
    if (!files.length) return;
    this.imports.take(files);
    this.taken.emit();
  }
}
