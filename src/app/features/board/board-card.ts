import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate } from '../../../i18n/format';
import { LIGHT } from '../../charts/theme';
import type { BoardFigure } from '../../domain/figure-board';
import { CAPTION_MOST, titleOf } from '../../domain/figure-board';
import { FigureCard } from '../../figure/figure';
import { Assumptions } from '../../store/assumptions';
import { ClaimsStore } from '../../store/claims-store';
import { BoardLanguage } from '../../store/figure-board-words';
import { Language } from '../../store/language';
import type { BoardDrawing, BoardSince } from './board-drawings';
import { BoardDrawings } from './board-drawings';

type Drawn = BoardDrawing | 'waiting' | 'gone';

/** One figure of the board: its number, the figure as it is now, its caption, and what can be done with it. */
@Component({
  selector: 'ri-board-card',
  imports: [FigureCard, RouterLink],
  host: { '(keydown)': 'keys($event)' },
  templateUrl: './board-card.html',
  styleUrl: './board-card.scss',
})
export class BoardCard {
  readonly entry = input.required<BoardFigure>();
  /** From 1, of so many. */
  readonly number = input.required<number>();
  readonly of = input.required<number>();
  /** The number of another one that shows the same; null for none. */
  readonly same = input<number | null>(null);
  /** By so many places, in reading order. */
  readonly moved = output<-1 | 1>();
  readonly removed = output();
  readonly captioned = output<string>();
  readonly renewed = output<string>();
  /** How it differs from when it was put there; null where that is not known. */
  readonly compared = output<BoardSince | null>();

  private readonly drawings = inject(BoardDrawings);
  private readonly claims = inject(ClaimsStore);
  private readonly assumptions = inject(Assumptions);
  private readonly lang = inject(Language).lang;
  protected readonly words = inject(BoardLanguage).words;
  protected readonly most = CAPTION_MOST;
  protected readonly drawn = signal<Drawn>('waiting');
  protected readonly since = signal<BoardSince | null>(null);
  /** What is written, while it is not kept yet. */
  protected readonly caption = linkedSignal(() => this.entry().caption);
  protected readonly drawing = computed(() => {
    const drawn = this.drawn();
    return typeof drawn === 'string' ? null : drawn;
  });
  /** The finding as it is now; until that is known, as it was. */
  readonly title = computed(
    () => this.drawing()?.figure(LIGHT).title ?? titleOf(this.entry().file),
  );
  protected readonly day = computed(() => formatDate(this.entry().added.slice(0, 10), this.lang()));
  protected readonly changed = computed(() => {
    const differences = this.since()?.differences ?? [];
    const t = this.words();
    if (!differences.length) return '';
    const parts = new Intl.ListFormat(this.lang()).format(
      differences.map((one) => t.differences[one]),
    );
    return t.changedOne(parts, formatDate(this.entry().seen.slice(0, 10), this.lang()));
  });

  constructor() {
    effect((onCleanup) => {
      const [entry, lang] = [this.entry(), this.lang()];
      // A figure is made of these: it is made anew when they change.
      this.assumptions.active();
      if (!this.claims.set()) return;
      let isCurrent = true;
      onCleanup(() => {
        isCurrent = false;
      });
      void this.draw(entry, lang, () => isCurrent);
    });
  }

  private async draw(
    entry: BoardFigure,
    lang: 'en' | 'zh',
    isCurrent: () => boolean,
  ): Promise<void> {
    const drawing = await this.drawings.of(entry, lang).catch(() => null);
    if (!isCurrent()) return;
    this.drawn.set(drawing ?? 'gone');
    const today = new Date().toISOString().slice(0, 10);
    const since = await this.drawings.since(entry, today).catch(() => null);
    if (!isCurrent()) return;
    this.since.set(since);
    this.compared.emit(since);
  }

  protected keys(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    this.moved.emit(by);
  }

  protected renew(): void {
    const since = this.since();
    if (since) this.renewed.emit(since.file);
  }
}
