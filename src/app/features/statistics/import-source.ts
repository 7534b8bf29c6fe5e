import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { TableAbout } from '../../domain/statistics/table';
import { NOTHING_SAID } from '../../domain/statistics/table';
import { Datasets } from '../../store/statistics';
import { Imports } from '../../store/statistics-import';
import { StatisticsLanguage } from '../../store/statistics-words';
import { sizeText } from './statistics-text';

const FIELDS = ['publisher', 'title', 'published', 'licence', 'address'] as const;
type Field = (typeof FIELDS)[number];

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Where a table comes from, in the analyst's words; and adding it. */
@Component({
  selector: 'ri-import-source',
  template: `
    @let t = words().importing.source;
    <section [attr.aria-label]="t.title">
      <h2 #heading tabindex="-1">{{ t.title }}</h2>
      <p class="lead">{{ t.lead }}</p>
      <form #form novalidate (submit)="$event.preventDefault(); add()">
        <div class="fields">
          @for (field of shown(); track field.name) {
            <div class="field">
              <label [for]="'import-' + field.name">{{ field.label }}</label>
              <input
                #text
                type="text"
                autocomplete="off"
                [id]="'import-' + field.name"
                [attr.aria-describedby]="'import-' + field.name + '-hint'"
                [attr.aria-invalid]="field.error ? 'true' : null"
                [value]="model()[field.name]"
                (input)="type(field.name, text.value)"
              />
              <div [id]="'import-' + field.name + '-hint'">
                @if (field.error) {
                  <p class="error">{{ field.error }}</p>
                } @else if (field.hint) {
                  <p class="hint">{{ field.hint }}</p>
                }
              </div>
            </div>
          }
        </div>
        <label class="check">
          <input #keeps type="checkbox" [checked]="keep()" (change)="keep.set(keeps.checked)" />
          {{ t.keep(size()) }}
        </label>
        <p class="hint">{{ t.keepHint }}</p>
        @if (fault(); as text) {
          <p role="alert" class="error">{{ text }}</p>
        }
        <div class="buttons">
          <button type="submit" class="ri-button keep" [attr.aria-disabled]="!!barred() || null">
            {{ isAdding() ? t.adding : t.add }}
          </button>
          <button type="button" class="plain" (click)="leftOut.emit()">
            {{ words().importing.leaveOut }}
          </button>
          @if (barred(); as text) {
            <span class="quiet">{{ text }}</span>
          }
        </div>
      </form>
    </section>
  `,
  styles: `
    @use '../../../styles/form-buttons';
    @use './statistics';

    .fields {
      margin-bottom: 12px;
    }
    .buttons {
      margin-top: 12px;
    }
    .quiet {
      margin: 0;
    }
    .keep[aria-disabled] {
      opacity: 0.6;
    }
  `,
})
export class ImportSource {
  /** What the file says of itself, and what it is called. */
  readonly about = input.required<TableAbout>();
  readonly name = input.required<string>();
  /** Bytes that the figures take. */
  readonly bytes = input.required<number>();
  /** Why it cannot be added now; empty where it can. */
  readonly barred = input('');
  /** The title of what was added. */
  readonly added = output<{ readonly id: string; readonly title: string }>();
  readonly leftOut = output();

  private readonly injector = inject(Injector);
  private readonly imports = inject(Imports);
  private readonly datasets = inject(Datasets);
  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly words = inject(StatisticsLanguage).words;
  private readonly file = computed(() => this.imports.current()?.id);
  /** What was typed for the file at hand. */
  private readonly typed = linkedSignal<number | undefined, Partial<TableAbout>>({
    source: this.file,
    computation: () => ({}),
  });
  private readonly wasTried = linkedSignal({ source: this.file, computation: () => false });
  private readonly hasFailed = linkedSignal({ source: this.file, computation: () => false });
  protected readonly keep = signal(true);
  protected readonly isAdding = signal(false);

  protected readonly model = computed((): TableAbout => {
    const about = this.about();
    const title = about.title || this.name().replace(/(\.[a-z]\w{0,7}){1,2}$/i, '');
    return { ...NOTHING_SAID, ...about, title, ...this.typed() };
  });
  protected readonly size = computed(() => sizeText(this.bytes(), this.words().lang));
  protected readonly shown = computed(() => {
    const t = this.words().importing.source;
    const texts: Readonly<Record<Field, readonly [label: string, hint: string]>> = {
      publisher: [t.publisher, t.publisherHint],
      title: [t.name, ''],
      published: [t.published, t.publishedHint],
      licence: [t.licence, ''],
      address: [t.address, t.addressHint],
    };
    return FIELDS.map((name) => {
      const [label, hint] = texts[name];
      return { name, label, hint, error: this.wasTried() ? this.errorOf(name, label) : '' };
    });
  });
  protected readonly fault = computed(() => {
    const fault = this.hasFailed() ? this.datasets.fault() : null;
    return fault && this.words().tables.faults[fault.fault](fault.detail);
  });

  /** The keyboard goes on from here. */
  focus(): void {
    const { nativeElement } = this.heading();
    nativeElement.scrollIntoView();
    nativeElement.focus({ preventScroll: true });
  }

  protected type(field: Field, text: string): void {
    this.typed.update((all) => ({ ...all, [field]: text }));
  }

  protected async add(): Promise<void> {
    if (this.barred() || this.isAdding()) return;
    this.wasTried.set(true);
    if (this.shown().some(({ error }) => error)) {
      afterNextRender(
        () => this.form().nativeElement.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
        { injector: this.injector },
      );
      return;
    }
    this.isAdding.set(true);
    const dataset = await this.imports.add(trimmed(this.model()), this.keep());
    this.isAdding.set(false);
    this.hasFailed.set(dataset === null);
    if (dataset) this.added.emit({ id: dataset.id, title: dataset.about.title });
  }

  /** What is wrong with a field; empty where nothing is. */
  private errorOf(field: Field, label: string): string {
    const t = this.words().importing.source;
    const text = this.model()[field].trim();
    if (text === '') return field === 'publisher' || field === 'title' ? t.wantsText(label) : '';
    if (field === 'published' && !DATE.test(text)) return t.noDate(text);
    if (field === 'address' && !isAddress(text)) return t.noAddress(text);
    return '';
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function trimmed({ publisher, title, published, licence, address }: TableAbout): TableAbout {
  return {
    publisher: publisher.trim(),
    title: title.trim(),
    published: published.trim(),
    licence: licence.trim(),
    address: address.trim(),
  };
}
