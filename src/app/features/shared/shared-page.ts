import {
  Component,
  computed,
  effect,
  EnvironmentInjector,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import { everyWord } from '../../../i18n/every-word';
import { formatDate } from '../../../i18n/format';
import { sharedWords } from '../../../i18n/shared-words';
import { LIGHT } from '../../charts/theme';
import type { Assumption } from '../../domain/assumption';
import type { ClaimSet } from '../../domain/claim-set';
import type { FigureShown } from '../../domain/figure-file';
import type { FigureFault } from '../../domain/figure-file-fault';
import { figureFault } from '../../domain/figure-file-fault';
import type { FigureView } from '../../domain/figure-view';
import type { Carried } from '../../export/carried-by';
import { carriedBy } from '../../export/carried-by';
import { carriedByLink } from '../../export/carried-link';
import { ViewGrounds } from '../../figure/view-grounds';
import { FileDrop } from '../../files/file-drop';
import { Language } from '../../store/language';
import type { ReadFigure } from '../../store/shared-figures';
import { SharedFigures } from '../../store/shared-figures';
import { figureOf } from '../../views/figure-of';
import type { ComparedSpec } from './figure-changes';
import { figureChanges } from './figure-changes';
import { FigureRefusal } from './figure-refusal';
import { SavedTable } from './saved-table';
import { placeNotice } from './shared-notice';

/** How opening a figure stands. One that can be shown is shown at its own address, so there is nothing more to say here. */
type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly fault: FigureFault }
  /** It has no page here: what it showed is shown as its file has it. */
  | { readonly kind: 'no-page'; readonly shown: FigureShown; readonly made: string };

/** Opens a figure that was saved: from a file that is dropped or chosen, or from a link that carries it. */
@Component({
  selector: 'ri-shared-page',
  imports: [FigureRefusal, FileDrop, SavedTable],
  template: `
    @let t = words();
    @let now = opening();
    <h1>{{ t.title }}</h1>
    <p class="lead">{{ t.lead }}</p>
    <div class="drop" (riFileDrop)="take($event)">
      <span class="wide">{{ t.drop }}</span>
      <button type="button" class="ri-button" (click)="field.click()">{{ t.choose }}</button>
      <small>{{ t.kinds }}</small>
      <input
        #field
        hidden
        type="file"
        accept=".png,.svg,.json,image/png,image/svg+xml,application/json"
        [attr.aria-label]="t.field"
        (change)="take(field.files?.item(0)); field.value = ''"
      />
    </div>
    <p class="lead">{{ t.digest }}</p>
    <div role="status">
      @if (now.kind === 'reading') {
        <p>{{ t.reading(now.name) }}</p>
      }
    </div>
    @if (now.kind === 'refused') {
      <ri-figure-refusal [name]="now.name" [fault]="now.fault" />
    }
    @if (now.kind === 'no-page') {
      <ri-saved-table [shown]="now.shown" [date]="date(now.made)" />
    }
  `,
  styles: `
    @use '../../../styles/file-drop';

    .lead {
      max-width: 720px;
    }
    .drop {
      max-width: 720px;
      padding: 20px 16px;
    }
    .wide {
      flex: 1 1 180px;
      font: var(--mat-sys-title-small);
    }
    small {
      flex: 1 0 100%;
      font: var(--mat-sys-body-small);
    }
  `,
})
export class SharedPage {
  private readonly injector = inject(EnvironmentInjector);
  private readonly figures = inject(SharedFigures);
  private readonly grounds = inject(ViewGrounds);
  private readonly lang = inject(Language).lang;
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly words = computed(() => sharedWords(this.lang()));
  protected readonly opening = signal<Opening>({ kind: 'idle' });

  constructor() {
    effect(() => {
      const file = this.figures.pending();
      if (file)
        untracked(() => {
          this.take(file);
        });
    });
    effect(() => {
      const carried = carriedByLink(this.fragment() ?? '');
      if (carried) untracked(() => void this.open(carried, this.words().ofLink));
    });
  }

  protected take(file: File | null | undefined): void {
    this.figures.pending.set(null);
    if (!file) return;
    this.opening.set({ kind: 'reading', name: file.name });
    void carriedBy(file).then((carried) => this.open(carried, file.name));
  }

  protected date(made: string): string {
    return formatDate(made, this.lang());
  }

  private async open(carried: Carried, name: string): Promise<void> {
    const refuse = (fault: FigureFault) => {
      this.opening.set({ kind: 'refused', name, fault });
    };
    if (carried.kind === 'refused') {
      refuse(carried.fault);
      return;
    }
    this.opening.set({ kind: 'reading', name });
    const reading = this.figures.read(carried.text);
    if (reading.kind === 'refused') refuse(reading.fault);
    else
      await this.show(reading.figure).catch(() => {
        refuse(figureFault('bad-field', 'view'));
      });
  }

  private async show(figure: ReadFigure): Promise<void> {
    const { view, set, assumptions, file } = figure;
    const today = await this.figures.today(figure);
    const saved = view && (await this.specOf(view, set, assumptions));
    if (!saved) {
      if (!file.shown) throw new Error('The figure can be made of nothing');
      this.opening.set({ kind: 'no-page', shown: file.shown, made: file.made });
      return;
    }
    const now = today && (await this.specOf(view, today, assumptions));
    const rows = today ? this.figures.rowChanges(figure, today) : [];
    const changes = figureChanges(saved, now, rows, set, this.lang());
    placeNotice(this.injector);
    await this.figures.show({
      set: changes.length ? set : null,
      assumptions,
      made: file.made,
      view,
      changes: today ? changes : [],
      isCompared: today !== null,
    });
  }

  /** Null where the address gives no figure of these claims: a mended address would be of another one. */
  private async specOf(
    view: FigureView,
    set: ClaimSet,
    assumptions: readonly Assumption[],
  ): Promise<ComparedSpec | null> {
    const lang = this.lang();
    // Where nothing of the app's own could be loaded, the figure's own claims and words are enough for all but a map.
    const ground = await this.grounds.in(lang).catch(async () => ({
      words: await everyWord(lang),
      boundaries: () => Promise.reject(new Error('the boundaries of the map are not there')),
      statistics: null,
    }));
    const reading = await figureOf(view, { ...ground, set, assumptions });
    return reading.kind === 'figure' && !reading.repairs.length ? reading.figure(LIGHT) : null;
  }
}
