import { inject, Service } from '@angular/core';
import { enReport } from '../../../i18n/en-board';
import { formatDate } from '../../../i18n/format';
import { zhReport } from '../../../i18n/zh-board';
import type { Figure } from '../../charts/spec';
import { LIGHT } from '../../charts/theme';
import type { Assumption } from '../../domain/assumption';
import type { ClaimSet } from '../../domain/claim-set';
import type { BoardFigure } from '../../domain/figure-board';
import type { BoardDifference } from '../../domain/figure-board-since';
import { differencesSince } from '../../domain/figure-board-since';
import { writeFigureFile } from '../../domain/figure-file';
import { carry } from '../../domain/figure-file-carry';
import type { FigureView } from '../../domain/figure-view';
import { readFigureView } from '../../domain/figure-view';
import type { Lang } from '../../domain/localized';
import { withOwnNote } from '../../figure/own-note';
import { ViewGrounds } from '../../figure/view-grounds';
import { readKeptFigure } from '../../store/figure-board-file';
import { StatisticsLayer } from '../../store/statistics-layer';
import { figureOf } from '../../views/figure-of';
import type { ViewGround } from '../../views/view-ground';

/** A figure of the board as it can be drawn; null where nothing of it is left. */
export interface BoardDrawing {
  readonly figure: Figure;
  readonly view: FigureView;
  readonly set: ClaimSet;
  readonly assumptions: readonly Assumption[];
  /** Whether it is drawn from what is kept with it: its data are no longer here. */
  readonly isKept: boolean;
}

/** What of a figure is another than when it was put on the board, and its file as it is now. */
export interface BoardSince {
  readonly differences: readonly BoardDifference[];
  readonly file: string;
}

/** Draws the figures of the board from what is there now; where that is gone, from what was kept. */
@Service()
export class BoardDrawings {
  private readonly grounds = inject(ViewGrounds);
  private readonly statistics = inject(StatisticsLayer);

  async of(entry: BoardFigure, lang: Lang): Promise<BoardDrawing | null> {
    return (await this.live(entry, lang)) ?? (await this.kept(entry, lang));
  }

  /** Compares in the language in which it was put there. Null for one that is no longer drawn from what is there. */
  async since(entry: BoardFigure, today: string): Promise<BoardSince | null> {
    const live = await this.live(entry, entry.lang);
    const then = await readKeptFigure(entry.file);
    if (!live || !then) return null;
    const ground = { ...live, lang: entry.lang, made: today };
    const now = carry(live.figure(LIGHT), ground);
    return { differences: differencesSince(then.file, now), file: writeFigureFile(now) };
  }

  private async live(entry: BoardFigure, lang: Lang): Promise<BoardDrawing | null> {
    const view = readFigureView(entry.view);
    if (!view) return null;
    await this.fetchFigures(view);
    const ground = await this.grounds.in(lang);
    const drawn = await drawing(view, ground);
    if (!drawn) return null;
    const figure = withOwnNote(drawn.figure, ground.set.own, ground.words.figure.own);
    const { assumptions } = ground;
    return { figure, view, set: drawn.set ?? ground.set, assumptions, isKept: false };
  }

  private async kept(entry: BoardFigure, lang: Lang): Promise<BoardDrawing | null> {
    const then = await readKeptFigure(entry.file);
    if (!then?.view) return null;
    const { view, set, assumptions } = then;
    const ground = { ...(await this.grounds.in(lang)), set, assumptions, statistics: null };
    const drawn = await drawing(view, ground);
    if (!drawn) return null;
    const words = lang === 'zh' ? zhReport : enReport;
    const note = words.asItWas(formatDate(entry.seen.slice(0, 10), lang));
    return { figure: withNote(drawn.figure, note), view, set, assumptions, isKept: true };
  }

  /** Figures of datasets stand beside the claims only once a page has asked for them. */
  private async fetchFigures({ params }: FigureView): Promise<void> {
    const { indicator = '', with: second = '', regions = '', ref = '' } = params;
    const wanted = { indicators: [indicator, second], regions: [...regions.split(','), ref] };
    if (this.statistics.lacks(wanted)) await this.statistics.figures()?.fetch(wanted);
  }
}

async function drawing(view: FigureView, ground: ViewGround) {
  const reading = await figureOf(view, ground);
  return reading.kind === 'figure' ? reading : null;
}

/** A figure that declares a width is made anew when it changes: this one must declare as much. */
function withNote(figure: Figure, note: string): Figure {
  const noted = (spec: ReturnType<Figure>) => ({ ...spec, notes: [...spec.notes, note] });
  return figure.length > 1
    ? (theme, width) => noted(figure(theme, width))
    : (theme) => noted(figure(theme));
}
