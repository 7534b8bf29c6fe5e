import type { ReportWords } from '../../i18n/en-board';
import { enReport } from '../../i18n/en-board';
import { zhReport } from '../../i18n/zh-board';
import type { ChartSpec } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import { byCode } from '../domain/order';
import type { ExportRequest } from './export-request';
import { claimsOf, referenceOf, sourcesOf } from './pptx-sources';

/** A figure of a report, in its order. */
export interface BoardEntry {
  readonly request: ExportRequest;
  /** In the analyst's words; null for the finding. */
  readonly caption: string | null;
}

/** What every report is written from; all requests have one language, look and day. */
export interface BoardReport {
  readonly title: string;
  /** At least one. */
  readonly entries: readonly BoardEntry[];
  /** Who made it, and when. */
  readonly stamp: string;
  /** ISO 8601 */
  readonly today: string;
}

/** Told after each figure: how many are written. */
export type Progress = (done: number) => void;

/** Writes one file of all figures. The same report gives the same bytes. */
export type WriteBoard = (report: BoardReport, progress: Progress) => Promise<Blob>;

export function reportWords(report: BoardReport): ReportWords {
  return report.entries[0]?.request.words.lang === 'zh' ? zhReport : enReport;
}

/** A figure as a report names it. */
export interface NumberedFigure extends BoardEntry {
  /** From 1. */
  readonly number: number;
  readonly spec: ChartSpec;
  /** The analyst's words, or the finding. */
  readonly caption: string;
  /** Whether the caption says something else than the finding. */
  readonly isCaptioned: boolean;
}

/** Each with its number and caption; specs in the light theme, for their words alone. */
export function numbered({ entries }: BoardReport): readonly NumberedFigure[] {
  return entries.map(({ request, caption }, at) => {
    const spec = request.figure(LIGHT);
    const own = caption?.trim() ?? '';
    return {
      request,
      number: at + 1,
      spec,
      caption: own || spec.title,
      isCaptioned: own !== '' && own !== spec.title,
    };
  });
}

/** Every source of the report once, in full, by date. */
export function reportSources(figures: readonly NumberedFigure[]): readonly string[] {
  const all = figures.flatMap(({ spec, request: { set, words } }) =>
    sourcesOf(claimsOf(spec), set).map(({ source }) => ({
      id: source.id,
      published: source.published,
      text: referenceOf(source, words),
    })),
  );
  const known = new Map(all.map((one) => [one.text, one]));
  return [...known.values()]
    .sort((a, b) => byCode(a.published, b.published) || byCode(a.id, b.id))
    .map(({ text }) => text);
}

/** Lets the page draw between two figures: each keeps the browser busy for a while. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
