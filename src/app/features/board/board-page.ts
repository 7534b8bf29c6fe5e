import type { CdkDragDrop } from '@angular/cdk/drag-drop';
import { CdkDrag, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  signal,
  viewChild,
  viewChildren,
  ViewContainerRef,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardFigure, BoardFigureId } from '../../domain/figure-board';
import { titleOf } from '../../domain/figure-board';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { focusKeeper } from '../../evidence/focus-keeper';
import { Companions } from '../../store/companions';
import { FigureBoard } from '../../store/figure-board';
import { BoardLanguage } from '../../store/figure-board-words';
import { BoardCard } from './board-card';
import type { BoardSince } from './board-drawings';

/** The figures that were collected, in order, numbered and captioned; and the reports that they can be written as. */
@Component({
  selector: 'ri-board-page',
  imports: [BoardCard, CdkDrag, CdkDragHandle, CdkDropList, EvidenceNav, RouterLink],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly cards = viewChildren(BoardCard);
  private readonly writer = viewChild('writer', { read: ViewContainerRef });
  protected readonly board = inject(FigureBoard);
  protected readonly params = inject(Companions).params;
  protected readonly words = inject(BoardLanguage).words;
  protected readonly isReady = signal(false);
  /** What happened last, in words; spoken by a live region. */
  protected readonly message = signal('');
  private readonly known = signal<ReadonlyMap<BoardFigureId, BoardSince>>(new Map());

  protected readonly rows = computed(() => {
    const figures = this.board.figures();
    const first = new Map<string, number>();
    return figures.map((entry, at) => {
      const key = `${entry.lang} ${entry.view}`;
      const same = first.get(key) ?? null;
      if (same === null) first.set(key, at + 1);
      return { entry, number: at + 1, same };
    });
  });
  /** The files as they are now of those that have changed. */
  protected readonly changed = computed(() => {
    const known = this.known();
    return new Map(
      this.board.figures().flatMap(({ id }) => {
        const since = known.get(id);
        return since?.differences.length ? [[id, since.file] as const] : [];
      }),
    );
  });
  protected readonly compared = computed(
    () => this.board.figures().filter(({ id }) => this.known().has(id)).length,
  );

  constructor() {
    void this.board.ready.then(() => {
      this.isReady.set(true);
    });
    // What writes comes once the figures stand.
    effect(() => {
      const place = this.writer();
      if (place) void this.showWriter(place);
    });
  }

  private async showWriter(place: ViewContainerRef): Promise<void> {
    const { BoardWriter } = await import('./board-writer');
    // Meanwhile the last figure may have been removed, or the page left.
    if (this.writer() === place && !place.length) place.createComponent(BoardWriter);
  }

  protected note(id: BoardFigureId, since: BoardSince | null): void {
    this.known.update((all) => {
      const others = [...all].filter(([other]) => other !== id);
      return new Map(since ? [...others, [id, since] as const] : others);
    });
  }

  /** @param by how many places; beyond the ends it stays */
  protected move(entry: BoardFigure, by: -1 | 1): void {
    const from = this.board.figures().findIndex(({ id }) => id === entry.id);
    if (from < 0) return;
    this.moveTo(entry, from + by);
    // An element that is put elsewhere loses the focus.
    const focus = () => {
      const button = by < 0 ? '.up' : '.down';
      this.document.querySelector<HTMLElement>(`#figure-${entry.id} ${button}`)?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }

  protected drop({ item, currentIndex }: CdkDragDrop<unknown, unknown, BoardFigure>): void {
    this.moveTo(item.data, currentIndex);
  }

  protected remove(entry: BoardFigure): void {
    const title = this.titleOf(entry);
    this.board.remove(entry.id);
    this.say(this.words().removed(title));
  }

  protected caption({ id }: BoardFigure, caption: string, number: number): void {
    this.board.caption(id, caption);
    this.message.set(this.words().captioned(number));
  }

  protected renew(files: ReadonlyMap<BoardFigureId, string>): void {
    this.board.renew(files);
    this.say(this.words().renewed(files.size));
  }

  protected renewOne({ id }: BoardFigure, file: string): void {
    this.renew(new Map([[id, file]]));
  }

  protected undo(): void {
    this.board.undo();
    this.say(this.words().undone);
  }

  protected async bring(): Promise<void> {
    await this.board.bringIntoWorkspace();
    this.say(this.words().brought);
  }

  private moveTo(entry: BoardFigure, to: number): void {
    if (!this.board.move(entry.id, to)) return;
    const figures = this.board.figures();
    const number = figures.findIndex(({ id }) => id === entry.id) + 1;
    this.message.set(this.words().moved(this.titleOf(entry), number, figures.length));
  }

  /** As its card shows it. */
  private titleOf(entry: BoardFigure): string {
    if (entry.caption) return entry.caption;
    const card = this.cards().find((one) => one.entry().id === entry.id);
    return card?.title() ?? titleOf(entry.file);
  }

  /** The button that was pressed may be gone: the keyboard goes on from the top of the page then. */
  private say(text: string): void {
    this.message.set(text);
    this.keepFocus(this.heading);
  }
}
