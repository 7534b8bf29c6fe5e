import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { AnchorFinding, DocumentText, TextPositionSelector } from '../../domain/anchor';
import type { ClaimId } from '../../domain/claim';
import { paragraphAt } from '../../domain/find-phrase';
import { countWords, MOST_WORDS } from '../../domain/phrase';
import { Icon } from '../../icons/icon';
import { Documents } from '../../store/documents';
import { WorkLanguage } from '../../store/work-words';
import type { Pick } from './picked-words';
import { ownNumber, pickAt, startsOf } from './picked-words';
import { bringIntoView, scrollPane } from './scroll-pane';
import type { Segment } from './segments';
import { segmentsOf, windowAt, windowsOf } from './segments';
import { markedIn, trimmed } from './selection';

export type { Pick };

/** A document's words, as text, with the phrases of claims highlighted; words can be marked or looked for. */
@Component({
  selector: 'ri-reading-pane',
  imports: [Icon, MatButton, MatFormField, MatInput, MatLabel],
  templateUrl: './reading-pane.html',
  styleUrl: './reading-pane.scss',
  host: { '(document:selectionchange)': 'mark()' },
})
export class ReadingPane {
  readonly document = input.required<DocumentText>();
  readonly findings = input<readonly AnchorFinding[]>([]);
  /** Paragraphs above the first that claims count; null where that is not known. */
  readonly offset = input<number | null>(null);
  /** The claim whose phrase is marked and scrolled to; null for none. */
  readonly selected = input<ClaimId | null>(null);
  /** Language of the document. */
  readonly language = input('');
  /** What a claim is called where its highlight is. */
  readonly nameOf = input<(claim: ClaimId) => string>((claim) => claim);

  /** A highlight was chosen. */
  readonly chosen = output<ClaimId>();
  /** Words were marked, or found; null where they no longer are. */
  readonly picked = output<Pick | null>();
  /** A claim is to be made of the words picked. */
  readonly made = output<Pick>();

  private readonly documents = inject(Documents);
  private readonly injector = inject(Injector);
  private readonly text = viewChild.required<ElementRef<HTMLElement>>('text');
  protected readonly words = inject(WorkLanguage).words;
  protected readonly most = MOST_WORDS;

  private readonly starts = computed(() => startsOf(this.document().paragraphs));
  private readonly windows = computed(() => windowsOf(this.document().paragraphs));
  /** Which window is laid out. */
  protected readonly window = linkedSignal({ source: this.document, computation: () => 0 });
  protected readonly isLong = computed(() => this.windows().length > 1);
  protected readonly isLast = computed(() => this.window() === this.windows().length - 1);

  protected readonly hits = linkedSignal<DocumentText, readonly TextPositionSelector[]>({
    source: this.document,
    computation: () => [],
  });
  protected readonly hit = signal(0);
  protected readonly looked = linkedSignal({ source: this.document, computation: () => '' });
  private readonly place = linkedSignal<DocumentText, TextPositionSelector | null>({
    source: this.document,
    computation: () => null,
  });
  protected readonly isOverSeveral = signal(false);

  protected readonly range = computed(() => {
    const [from = 0, to] = this.windows().slice(this.window());
    return { from, to: to ?? this.document().paragraphs.length };
  });
  protected readonly paragraphs = computed(() => {
    const { paragraphs, pages } = this.document();
    const { from, to } = this.range();
    const found = this.hits()[this.hit()] ?? null;
    return paragraphs.slice(from, to).map((text, at) => {
      const n = from + at;
      const page = pages?.[n] ?? null;
      return {
        n: n + 1,
        own: ownNumber(n + 1, this.offset()),
        page: page !== null && (at === 0 || pages?.[n - 1] !== page) ? page : null,
        segments: segmentsOf(text, this.starts()[n] ?? 0, this.findings(), found),
      };
    });
  });
  protected readonly pick = computed((): Pick | null => {
    const place = this.place();
    if (!place) return null;
    return pickAt(place, this.document().paragraphs, this.starts(), this.offset());
  });
  protected readonly count = computed(() => countWords(this.pick()?.phrase ?? ''));
  protected readonly pickText = computed(() => {
    const { documents: t, comma } = this.words();
    const paragraph = this.pick()?.paragraph ?? null;
    const words = t.pickedWords(this.count());
    return paragraph === null ? words : `${words}${comma}${t.at(paragraph)}`;
  });

  constructor() {
    effect(() => {
      const [selected] = [this.selected(), this.document()];
      if (selected !== null)
        untracked(() => {
          this.reveal(selected);
        });
    });
    effect(() => {
      this.picked.emit(this.pick());
    });
  }

  /** Shows the highlight of a claim: where it is, marked. */
  reveal(claim: ClaimId): void {
    const finding = this.findings().find((one) => one.claim === claim);
    if (!finding?.paragraph) return;
    this.window.set(windowAt(this.windows(), finding.paragraph));
    this.scrollTo('mark[aria-pressed="true"]', true);
  }

  protected turn(by: number): void {
    this.window.update((at) => at + by);
    this.scrollTo('p');
  }

  protected async find(words: string): Promise<void> {
    const document = this.document();
    const hits = words.trim() ? await this.documents.find(document, words).catch(() => []) : [];
    if (document !== this.document()) return;
    this.looked.set(words.trim());
    this.hits.set(hits);
    this.toHit(0);
  }

  protected toHit(at: number): void {
    const hits = this.hits();
    this.hit.set((at + hits.length) % Math.max(hits.length, 1));
    const place = hits[this.hit()] ?? null;
    this.place.set(place);
    this.isOverSeveral.set(false);
    if (!place) return;
    this.window.set(windowAt(this.windows(), paragraphAt({ starts: this.starts() }, place.start)));
    this.scrollTo('.hit');
  }

  /** Takes what the reader has marked with a mouse, a finger or the keyboard. */
  protected mark(): void {
    const pane = this.text().nativeElement;
    const marked = markedIn(pane, pane.ownerDocument.getSelection());
    if (marked === null) return;
    this.isOverSeveral.set(marked === 'several');
    if (marked === 'several') return;
    const start = this.starts()[marked.paragraph - 1] ?? 0;
    const text = this.document().paragraphs[marked.paragraph - 1] ?? '';
    const place = trimmed(text, marked.start, Math.min(marked.end, text.length));
    if (place) this.place.set({ start: start + place.start, end: start + place.end });
  }

  /** Chooses the claim of a highlight; where several lie over each other, one after the other. */
  protected choose({ claims }: Segment): void {
    const selection = this.text().nativeElement.ownerDocument.getSelection();
    // Whoever marks words ends in a click too.
    if (selection && !selection.isCollapsed) return;
    const next = claims[(claims.indexOf(this.selected() ?? '') + 1) % claims.length];
    if (next !== undefined) this.chosen.emit(next);
  }

  protected make(): void {
    const pick = this.pick();
    if (pick && this.count() <= MOST_WORDS) this.made.emit(pick);
  }

  protected titleOf({ claims, state }: Segment): string {
    const names = claims.map((claim) => this.nameOf()(claim));
    return [...(state ? [this.words().anchorStates[state]] : []), ...names].join('\n');
  }

  /** In the pane alone; the page itself stays where it is, unless it shows nothing of the pane's words (`into`). */
  private scrollTo(selector: string, into = false): void {
    afterNextRender(
      () => {
        const pane = this.text().nativeElement;
        const target = pane.querySelector<HTMLElement>(selector);
        if (!target) return;
        if (into) bringIntoView(pane);
        scrollPane(pane, target, selector === 'p');
      },
      { injector: this.injector },
    );
  }
}
