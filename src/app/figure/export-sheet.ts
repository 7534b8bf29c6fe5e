import type { Injector } from '@angular/core';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { formatNumber } from '../../i18n/format';
import { LIGHT } from '../charts/theme';
import type { Lang } from '../domain/localized';
import type { Logo } from '../export/figure-look';
import { copyPng } from '../export/png';
import { saveFile } from '../files/save-file';
import { Icon } from '../icons/icon';
import { LaterLanguage } from '../store/all-words';
import { BoardButton } from './board-button';
import type { ExportChoices } from './export-choices';
import { fileName, keepChoices, keptChoices, lookOf, sizeOf } from './export-choices';
import { canCopy, canShare, copyTable } from './export-clipboard';
import type { ExportFormat, FormatId } from './export-formats';
import { FORMATS, formatsOf, GROUPS } from './export-formats';
import { ExportLooks } from './export-looks';
import { ExportPreview } from './export-preview';
import type { ExportLanguage, ShownFigure } from './export-requests';
import { ExportRequests } from './export-requests';
import { reasonOf, written } from './export-run';
import { ToggleRow } from './toggle-row';

/** Format, language and look of a figure's file, a preview of the very bytes, and saving, copying or sharing them. */
@Component({
  selector: 'ri-export-sheet',
  imports: [
    BoardButton,
    ExportLooks,
    ExportPreview,
    Icon,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatIconButton,
    ToggleRow,
  ],
  templateUrl: './export-sheet.html',
  styleUrl: './export-sheet.scss',
})
export class ExportSheet {
  protected readonly shown = inject<ShownFigure>(MAT_DIALOG_DATA);
  private readonly requests = inject(ExportRequests);
  private readonly isList = this.shown.figure(LIGHT).kind === 'list';
  protected readonly words = inject(LaterLanguage).words;

  protected readonly choices = signal<ExportChoices>(keptChoices());
  protected readonly language = signal<ExportLanguage>(this.words().lang);
  protected readonly logo = signal<Logo | null>(null);
  /** What happened last, in words; spoken by a live region. */
  protected readonly message = signal('');
  /** Whether the figure is there in the other language, too; null while that is being found out. */
  protected readonly isTranslatable = signal<boolean | null>(null);

  protected readonly format = computed((): ExportFormat => FORMATS[this.choices().format]);
  protected readonly groups = computed(() => {
    const { groups, lists, formats: names } = this.words().exporting;
    const formats = { ...names, ...(this.isList ? lists.formats : {}) };
    return GROUPS.map((group) => ({
      name: groups[group],
      formats: formatsOf(group).map((id) => ({ id, name: formats[id] })),
    }));
  });
  protected readonly languages = computed(() => {
    const { languages } = this.words().exporting;
    const ids: readonly ExportLanguage[] =
      this.format().look === 'none' ? ['en', 'zh'] : ['en', 'zh', 'both'];
    return ids.map((id) => ({ id, text: languages[id] }));
  });
  /** Data and texts are in one language: of a figure in both, in the page's. */
  private readonly inLanguage = computed(() => {
    const language = this.language();
    const isKnown = this.languages().some(({ id }) => id === language);
    return isKnown && this.isTranslatable() !== false ? language : this.words().lang;
  });
  /** The board keeps a figure in one language. */
  protected readonly boardLanguage = computed((): Lang => {
    const language = this.inLanguage();
    return language === 'both' ? this.words().lang : language;
  });
  protected readonly size = computed(() => sizeOf(this.choices()));
  private readonly look = computed(() => lookOf(this.choices(), this.logo()));
  protected readonly pixels = computed(() => {
    const { width, height, scale } = this.look();
    return { width: Math.round(width * scale), height: Math.round(height * scale) };
  });
  protected readonly name = computed(() => {
    const { pattern, size, palette } = this.choices();
    const { width, height } = this.size();
    const parts = {
      name: this.shown.figure(LIGHT).name,
      date: new Date().toISOString().slice(0, 10),
      lang: this.inLanguage(),
      size: size === 'own' ? `${String(width)}x${String(height)}` : size,
      colours: palette,
    };
    return fileName(pattern, parts, this.format().extension);
  });

  protected readonly file = written(() => {
    const [format, language, look] = [this.format(), this.inLanguage(), this.look()];
    const write = async () => {
      const [writer, request] = await Promise.all([
        format.load(),
        this.requests.request(this.shown, language, look),
      ]);
      return writer(request);
    };
    return { format, write };
  });
  /** What is looked at: while another is being written, the last one. */
  protected readonly seen = computed(() => {
    const file = this.file();
    return file.kind === 'writing' ? file.last : file.kind === 'written' ? file.file : null;
  });
  protected readonly bytes = computed(() => {
    const file = this.file();
    if (file.kind !== 'written') return '';
    return `${formatNumber(file.file.blob.size / 1000, this.words().lang, 1)}\u00a0kB`;
  });
  protected readonly canCopy = computed(() => {
    const { type, group } = this.format();
    if (type === 'image/png') return canCopy(type);
    return (group === 'text' || this.format().preview === 'text') && canCopy('text/plain');
  });
  protected readonly hasNoPictureCopy = computed(
    () => this.format().type === 'image/png' && !canCopy('image/png'),
  );
  protected readonly canShare = computed(() => {
    const file = this.file();
    return file.kind === 'written' && canShare(this.asFile(file.file.blob));
  });

  constructor() {
    this.requests.isTranslatable(this.shown).then(
      (is) => {
        this.isTranslatable.set(is);
      },
      () => {
        this.isTranslatable.set(false);
      },
    );
  }

  protected choose(change: Partial<ExportChoices>): void {
    this.message.set('');
    this.choices.update((choices) => ({ ...choices, ...change }));
    keepChoices(this.choices());
  }

  protected chooseFormat({ target }: Event): void {
    this.choose({ format: (target as HTMLSelectElement).value as FormatId });
  }

  protected setPattern({ target }: Event): void {
    this.choose({ pattern: (target as HTMLInputElement).value });
  }

  protected save(): void {
    const { exporting: t } = this.words();
    this.take(async (blob) => {
      saveFile(blob, this.name());
      return Promise.resolve(t.saved(this.name()));
    });
  }

  protected copy(): void {
    const [{ type }, { exporting: t }] = [this.format(), this.words()];
    this.take(async (blob) => {
      if (type === 'image/png') await copyPng(Promise.resolve(blob));
      else if (type === 'text/html') await this.copyAsTable();
      else await navigator.clipboard.writeText((await blob.text()).replace(/^\ufeff/, ''));
      return t.copied;
    });
  }

  protected copyTable(): void {
    const { exporting: t } = this.words();
    this.take(async () => {
      await this.copyAsTable();
      return t.copied;
    });
  }

  protected share(): void {
    const { exporting: t } = this.words();
    this.take(async (blob) => {
      try {
        await navigator.share({ files: [this.asFile(blob)] });
      } catch (error) {
        // Whoever closes the system's sheet has changed their mind.
        if (error instanceof DOMException && error.name === 'AbortError') return '';
        throw error;
      }
      return t.shared;
    });
  }

  private async copyAsTable(): Promise<void> {
    const [{ tableHtml, tableTsv }, request] = await Promise.all([
      import('../export/text-table'),
      this.requests.request(this.shown, this.inLanguage(), this.look()),
    ]);
    await copyTable(tableHtml(request), tableTsv(request));
  }

  private asFile(blob: Blob): File {
    return new File([blob], this.name(), { type: this.format().type });
  }

  /** Does something with the very file that is previewed, and says how it ended. */
  private take(work: (blob: Blob) => Promise<string>): void {
    const file = this.file();
    if (file.kind !== 'written') return;
    work(file.file.blob).then(
      (message) => {
        this.message.set(message);
      },
      (error: unknown) => {
        this.message.set(this.words().exporting.failed(reasonOf(error)));
      },
    );
  }
}

export function openExportSheet(injector: Injector, shown: ShownFigure): void {
  injector.get(MatDialog).open<ExportSheet, ShownFigure>(ExportSheet, {
    data: shown,
    width: '1080px',
    maxWidth: '96vw',
    maxHeight: '94vh',
  });
}
