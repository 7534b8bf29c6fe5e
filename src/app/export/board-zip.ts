import { csvText } from '../domain/csv-text';
import { writeFigureView } from '../domain/figure-view';
import type { BoardReport, NumberedFigure, WriteBoard } from './board-report';
import { breath, numbered, reportSources, reportWords } from './board-report';
import { zipOf } from './data-zip';
import type { WriteExport } from './export-request';
import { htmlText } from './text-html';

/** One kind of file that the zip holds of each figure. */
export interface ZipFormat {
  readonly extension: string;
  /** What is put between name and extension where two kinds have one extension; empty for none. */
  readonly suffix: string;
  readonly write: WriteExport;
}

interface Written {
  readonly figure: NumberedFigure;
  readonly files: readonly string[];
}

/**
 * The board as files of each figure, in folders of none: `01-gdp-growth.png`, `01-gdp-growth.csv`, with an index as a page and
 * as a table.
 */
export function boardZip(formats: readonly ZipFormat[]): WriteBoard {
  return async (report, progress) => {
    const figures = numbered(report);
    const files = new Map<string, Uint8Array>();
    const written: Written[] = [];
    for (const figure of figures) {
      const names: string[] = [];
      for (const { extension, suffix, write } of formats) {
        const name = `${stemOf(figure, figures.length)}${suffix}.${extension}`;
        const blob = await write(figure.request);
        files.set(name, new Uint8Array(await blob.arrayBuffer()));
        names.push(name);
      }
      written.push({ figure, files: names });
      progress(figure.number);
      await breath();
    }
    const index = new Map<string, string | Uint8Array>([
      ['index.html', indexPage(report, written)],
      ['index.csv', indexTable(report, written)],
      ...files,
    ]);
    return new Blob([zipOf(index, report.today)], { type: 'application/zip' });
  };
}

/** Longest part of a name, so that a folder as deep as usual still takes it. */
const LONGEST = 80;

function stemOf({ number, spec }: NumberedFigure, of: number): string {
  const digits = String(number).padStart(Math.max(2, String(of).length), '0');
  return `${digits}-${spec.name.slice(0, LONGEST)}`;
}

function indexTable(report: BoardReport, written: readonly Written[]): string {
  const { index } = reportWords(report);
  const { number, caption, finding, subtitle, source, files, address } = index;
  const rows = written.map(({ figure, files: names }) => [
    figure.number,
    figure.caption,
    figure.spec.title,
    figure.spec.subtitle,
    figure.spec.source,
    names.join(' '),
    figure.request.view ? writeFigureView(figure.request.view) : null,
  ]);
  return csvText([[number, caption, finding, subtitle, source, files, address], ...rows]);
}

function indexPage(report: BoardReport, written: readonly Written[]): string {
  const words = reportWords(report);
  const figures = written.map(({ figure: { number, caption, isCaptioned, spec }, files }) => {
    const links = files.map((name) => `<a href="${encodeURI(name)}">${htmlText(name)}</a>`);
    const finding = isCaptioned ? `<p>${htmlText(spec.title)}</p>` : '';
    return `<section><h2>${htmlText(words.figure(number, caption))}</h2>${finding}<p>${htmlText(spec.subtitle)}</p><p>${htmlText(spec.source)}</p><p>${links.join(' · ')}</p></section>`;
  });
  const sources = reportSources(written.map(({ figure }) => figure));
  const lang = report.entries[0]?.request.words.lang === 'zh' ? 'zh-CN' : 'en';
  return [
    `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${htmlText(report.title)}</title></head><body><main><h1>${htmlText(report.title)}</h1><p>${htmlText(report.stamp)}</p>`,
    ...figures,
    sources.length
      ? `<section><h2>${htmlText(words.sources)}</h2><ul>${sources.map((one) => `<li>${htmlText(one)}</li>`).join('')}</ul></section>`
      : '',
    '</main></body></html>\n',
  ].join('');
}
