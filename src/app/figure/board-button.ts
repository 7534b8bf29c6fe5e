import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogClose } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { writeFigureFile } from '../domain/figure-file';
import type { Lang } from '../domain/localized';
import { figureFileOf } from '../export/carried';
import { FigureBoard } from '../store/figure-board';
import { BoardLanguage } from '../store/figure-board-words';
import { keptChoices, lookOf } from './export-choices';
import type { ShownFigure } from './export-requests';
import { ExportRequests } from './export-requests';
import { reasonOf } from './export-run';

/** Puts a figure on the figure board; once it is there, leads to it. Nothing for a figure that has no address. */
@Component({
  selector: 'ri-board-button',
  imports: [MatButton, MatDialogClose, RouterLink],
  template: `
    @let t = words().sheet;
    @if (isThere()) {
      <a matButton mat-dialog-close routerLink="/board">{{ t.open }}</a>
    } @else if (view()) {
      <button matButton type="button" (click)="add()">{{ t.add }}</button>
    }
  `,
})
export class BoardButton {
  readonly shown = input.required<ShownFigure>();
  readonly lang = input.required<Lang>();
  /** What became of it, in words. */
  readonly said = output<string>();

  private readonly board = inject(FigureBoard);
  private readonly requests = inject(ExportRequests);
  protected readonly words = inject(BoardLanguage).words;
  protected readonly isThere = signal(false);
  protected readonly view = computed(() => this.requests.viewOf(this.shown()));

  protected async add(): Promise<void> {
    const [view, lang, t] = [this.view(), this.lang(), this.words()];
    if (!view) return;
    try {
      const request = await this.requests.request(this.shown(), lang, lookOf(keptChoices(), null));
      const file = writeFigureFile(figureFileOf(request));
      const { kind, number } = await this.board.add({ view, lang, file });
      this.isThere.set(true);
      this.said.emit(t.sheet[kind](number));
    } catch (error) {
      this.said.emit(t.write.failed(reasonOf(error)));
    }
  }
}
