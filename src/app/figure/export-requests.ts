import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { formatDate } from '../../i18n/format';
import type { Figure } from '../charts/spec';
import type { ClaimSet } from '../domain/claim-set';
import type { FigureView } from '../domain/figure-view';
import { readFigureView } from '../domain/figure-view';
import type { Lang } from '../domain/localized';
import { inBothLanguages } from '../export/both-languages';
import type { ExportRequest } from '../export/export-request';
import type { FigureLook } from '../export/figure-look';
import { Language } from '../store/language';
import { figureOf } from '../views/figure-of';
import { withOwnNote } from './own-note';
import { ViewGrounds } from './view-grounds';

/** A figure as its card paints it, and which of its page's figures it is. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly part: string;
  /** Of what is drawn, where that is not the claims of the app: a dataset, an import that is not added yet. */
  readonly set: ClaimSet | null;
  /** Where it comes from, where that is not the page that is open. */
  readonly view?: FigureView | null | undefined;
}

/** A language of an export; with both, the page's comes first. */
export type ExportLanguage = Lang | 'both';

/** Makes what formats are written from: the figure of a card in any language, with the words and claims behind it. */
@Service()
export class ExportRequests {
  private readonly grounds = inject(ViewGrounds);
  private readonly lang = inject(Language).lang;
  private readonly router = inject(Router);

  /** The address of a figure: every choice of a page stands in its address. Null for a figure that has none. */
  viewOf({ part, view }: Pick<ShownFigure, 'part' | 'view'>): FigureView | null {
    if (view !== undefined) return view;
    return readFigureView(`${this.router.url.replace(/#.*$/s, '')}#${part}`);
  }

  /** Whether the figure can be made in a language that is not the page's. */
  async isTranslatable(shown: ShownFigure): Promise<boolean> {
    return (await this.translated(shown, this.other())) !== null;
  }

  async request(
    shown: ShownFigure,
    language: ExportLanguage,
    look: FigureLook,
  ): Promise<ExportRequest> {
    const [page, other] = [this.lang(), this.other()];
    const lang = language === 'both' ? page : language;
    const ground = await this.grounds.in(lang);
    const today = new Date().toISOString().slice(0, 10);
    return {
      figure: await this.figureIn(shown, language, { page, other }),
      view: this.viewOf(shown),
      set: shown.set ?? ground.set,
      assumptions: ground.assumptions,
      words: ground.words,
      look,
      stamp: ground.words.figure.made(formatDate(today, lang)),
      today,
    };
  }

  private async figureIn(
    shown: ShownFigure,
    language: ExportLanguage,
    { page, other }: { readonly page: Lang; readonly other: Lang },
  ): Promise<Figure> {
    const { figure } = shown;
    if (language === page) return figure;
    const translated = await this.translated(shown, other);
    if (!translated) throw new Error(`the figure is there in one language only: ${page}`);
    return language === 'both' ? inBothLanguages(figure, translated) : translated;
  }

  /** Null for a figure whose page has no address of its own. */
  private async translated(shown: ShownFigure, lang: Lang): Promise<Figure | null> {
    const view = this.viewOf(shown);
    if (!view) return null;
    const ground = await this.grounds.in(lang);
    const reading = await figureOf(view, ground);
    if (reading.kind !== 'figure') return null;
    return withOwnNote(reading.figure, ground.set.own, ground.words.figure.own);
  }

  private other(): Lang {
    return this.lang() === 'en' ? 'zh' : 'en';
  }
}
