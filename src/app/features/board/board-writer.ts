import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { formatDate, formatNumber } from '../../../i18n/format';
import { enReport } from '../../../i18n/en-board';
import { zhReport } from '../../../i18n/zh-board';
import type { Lang } from '../../domain/localized';
import type { BoardEntry, BoardReport } from '../../export/board-report';
import type { Logo } from '../../export/figure-look';
import type { ExportChoices } from '../../figure/export-choices';
import { fileName, keepChoices, keptChoices, lookOf } from '../../figure/export-choices';
import { ExportLooks } from '../../figure/export-looks';
import { reasonOf } from '../../figure/export-run';
import { ToggleRow } from '../../figure/toggle-row';
import { ViewGrounds } from '../../figure/view-grounds';
import { saveFile } from '../../files/save-file';
import { LaterLanguage } from '../../store/all-words';
import { FigureBoard } from '../../store/figure-board';
import { BoardLanguage } from '../../store/figure-board-words';
import type { BoardChoices, BoardKind, ZipFormatId } from './board-kinds';
import {
  BOARD_KINDS,
  boardWriter,
  keepBoardChoices,
  keptBoardChoices,
  ZIP_FORMATS,
} from './board-kinds';
import { BoardDrawings } from './board-drawings';

type Lost = readonly number[];

/** Writes all figures of the board as one file: title, kind, language and look, and how far it is. */
@Component({
  selector: 'ri-board-writer',
  imports: [ExportLooks, MatCheckbox, ToggleRow],
  templateUrl: './board-writer.html',
  styleUrl: './board-writer.scss',
})
export class BoardWriter {
  private readonly figures = inject(FigureBoard).figures;
  private readonly drawings = inject(BoardDrawings);
  private readonly grounds = inject(ViewGrounds);
  protected readonly words = inject(BoardLanguage).words;
  protected readonly later = inject(LaterLanguage).words;
  protected readonly choices = signal<BoardChoices>(keptBoardChoices());
  protected readonly look = signal<ExportChoices>(keptChoices());
  protected readonly logo = signal<Logo | null>(null);
  protected readonly language = linkedSignal<Lang>(() => this.later().lang);
  protected readonly isWriting = signal(false);
  /** How far it is, and how it ended; spoken by a live region. */
  protected readonly message = signal('');

  protected readonly kinds = computed(() => {
    const { kinds } = this.words().write;
    return BOARD_KINDS.map((id) => ({ id, text: kinds[id] }));
  });
  protected readonly formats = computed(() => {
    const { formats } = this.later().exporting;
    return ZIP_FORMATS.map((id) => ({ id, text: formats[id] }));
  });
  protected readonly languages = computed(() => {
    const { languages } = this.later().exporting;
    return (['en', 'zh'] as const).map((id) => ({ id, text: languages[id] }));
  });
  protected readonly usualTitle = computed(
    () => (this.language() === 'zh' ? zhReport : enReport).title,
  );
  protected readonly lacksFormat = computed(
    () => this.choices().kind === 'zip' && !this.choices().formats.length,
  );

  protected choose(change: Partial<BoardChoices>): void {
    this.message.set('');
    this.choices.update((choices) => ({ ...choices, ...change }));
    keepBoardChoices(this.choices());
  }

  protected chooseKind({ target }: Event): void {
    this.choose({ kind: (target as HTMLSelectElement).value as BoardKind });
  }

  protected chooseFormat(id: ZipFormatId, isOn: boolean): void {
    const formats = new Set(this.choices().formats);
    if (isOn) formats.add(id);
    else formats.delete(id);
    this.choose({ formats: ZIP_FORMATS.filter((one) => formats.has(one)) });
  }

  protected chooseLook(change: Partial<ExportChoices>): void {
    this.look.update((look) => ({ ...look, ...change }));
    keepChoices(this.look());
  }

  protected async write(): Promise<void> {
    const t = this.words().write;
    if (this.isWriting() || this.lacksFormat()) return;
    this.isWriting.set(true);
    const of = this.figures().length;
    const say = (done: number) => {
      this.message.set(t.writing(done, of));
    };
    say(0);
    try {
      const { kind, formats } = this.choices();
      const [writer, report] = await Promise.all([boardWriter(kind, formats), this.report()]);
      if ('lost' in report) {
        this.message.set(t.lost(report.lost.join(', ')));
        return;
      }
      const blob = await writer(report, say);
      const name = this.nameOf(report);
      saveFile(blob, name);
      const size = formatNumber(blob.size / 1000, this.later().lang, 0);
      this.message.set(t.saved(name, `${size}\u00a0kB`));
    } catch (error) {
      this.message.set(t.failed(reasonOf(error)));
    } finally {
      this.isWriting.set(false);
    }
  }

  /** @returns the numbers of figures that cannot be drawn, where there are any */
  private async report(): Promise<BoardReport | { readonly lost: Lost }> {
    const lang = this.language();
    const { words } = await this.grounds.in(lang);
    const look = lookOf(this.look(), this.logo());
    const today = new Date().toISOString().slice(0, 10);
    const stamp = words.figure.made(formatDate(today, lang));
    const entries: BoardEntry[] = [];
    const lost: number[] = [];
    for (const [at, figure] of this.figures().entries()) {
      const drawing = await this.drawings.of(figure, lang).catch(() => null);
      if (!drawing) lost.push(at + 1);
      else {
        const { figure: drawn, view, set, assumptions } = drawing;
        const request = { figure: drawn, view, set, assumptions, words, look, stamp, today };
        entries.push({ request, caption: figure.caption || null });
      }
    }
    if (lost.length) return { lost };
    return { title: this.choices().title.trim() || this.usualTitle(), entries, stamp, today };
  }

  private nameOf({ title, today }: BoardReport): string {
    const { palette, size } = this.look();
    const parts = { name: title, date: today, lang: this.language(), size, colours: palette };
    return fileName('{name}', parts, this.choices().kind);
  }
}
