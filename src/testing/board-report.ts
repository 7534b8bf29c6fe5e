import type { BoardReport } from '../app/export/board-report';
import { readFigureFile } from '../app/data-access/figure-file';
import { readFigureView } from '../app/domain/figure-view';
import type { Palette } from '../app/export/figure-look';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import type { Lang } from '../app/domain/localized';
import { goldenSet } from './appraisals';
import { requestOf } from './export-request';
import type { FigureName } from './figures';
import { FIGURES } from './figures';
import { realSet } from './package-files';

/** The finding of a figure's file, as the app's own reader takes it; null for a file that it refuses. */
export function findingOf(file: string): string | null {
  const reading = readFigureFile(file);
  return reading.kind === 'read' ? (reading.figure.file.shown?.title ?? null) : null;
}

/** Figures of a board that tests write: one with the finding as its caption, one with the analyst's. */
export const BOARD_NAMES = ['bars', 'target bullet', 'heat table'] as const;
export const OWN_CAPTION = 'Mine: <b>5 & more</b>';

export function boardReport(lang: Lang = 'en', palette: Palette = 'light'): BoardReport {
  const words = lang === 'en' ? en : zh;
  const entries = BOARD_NAMES.map((name: FigureName, at) => {
    const set = name === 'target bullet' ? goldenSet() : realSet();
    const view = readFigureView(`/compare?indicator=gdp-growth&n=${String(at)}#figure`);
    const made = requestOf((theme) => FIGURES[name](words, theme), { view, set, lang });
    const request = { ...made, look: { ...made.look, palette } };
    return { request, caption: at === 1 ? OWN_CAPTION : null };
  });
  return { title: 'Growth & targets', entries, stamp: 'Made on a day', today: '2026-11-28' };
}
