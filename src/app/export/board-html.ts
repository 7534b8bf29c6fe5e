import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportWords } from '../../i18n/en-board';
import type { ChartSpec } from '../charts/spec';
import { writeFigureFile } from '../domain/figure-file';
import { BOARD_STYLE } from './board-html-style';
import type { BoardReport, NumberedFigure, Progress, WriteBoard } from './board-report';
import { breath, numbered, reportSources, reportWords } from './board-report';
import { canvasMeasure, lettersLoaded } from './canvas-measure';
import { figureFileOf } from './carried';
import { figureCsv } from './data-csv';
import { figureColumns } from './figure-columns';
import type { Palette } from './figure-look';
import { base64Of } from './svg-base64';
import { boardPlots } from './board-plot';
import type { BoardPlot } from './board-plot';
import { htmlText } from './text-html';
import type { TextMeasure } from '../charts/text-measure';

/**
 * The board as one page that needs nothing else: no script, no network. Figures are vectors with their words as text; their
 * tables, values and files, which the app opens again, are in it.
 *
 * @param measure widths of texts in the page's font
 */
export async function boardPage(
  report: BoardReport,
  measure: TextMeasure,
  progress: Progress,
): Promise<string> {
  const words = reportWords(report);
  const figures = numbered(report);
  const parts: string[] = [];
  for (const figure of figures) {
    parts.push(figurePart(figure, words, measure));
    progress(figure.number);
    await breath();
  }
  const contents = figures.map(
    ({ number, caption }) =>
      `<li><a href="#figure-${String(number)}">${htmlText(words.figure(number, caption))}</a></li>`,
  );
  const sources = reportSources(figures).map((text) => `<li>${htmlText(text)}</li>`);
  return [
    head(report),
    `<main><h1>${htmlText(report.title)}</h1><p class="quiet">${htmlText(report.stamp)}</p>`,
    `<nav aria-labelledby="contents"><h2 id="contents">${htmlText(words.contents)}</h2><ul>${contents.join('')}</ul></nav>`,
    ...parts,
    sources.length
      ? `<section aria-labelledby="sources"><h2 id="sources">${htmlText(words.sources)}</h2><ol class="sources">${sources.join('')}</ol></section>`
      : '',
    '</main></body></html>\n',
  ].join('');
}

function head({ title, stamp, entries }: BoardReport): string {
  const [first] = entries;
  const lang = first?.request.words.lang === 'zh' ? 'zh-CN' : 'en';
  const isPlain = !followsReader(first?.request.look.palette ?? 'light');
  // Nothing may be fetched and nothing may run: of styles the one below alone is allowed.
  const hash = base64Of(sha256(utf8ToBytes(BOARD_STYLE)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html>\n<html lang="${lang}"${isPlain ? ' class="plain"' : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${htmlText(stamp)}">`,
    `<title>${htmlText(title)}</title><style>${BOARD_STYLE}</style></head><body>`,
  ].join('');
}

/** Whether the page is light or dark as its reader's system is. */
function followsReader(palette: Palette): boolean {
  return palette === 'light' || palette === 'dark';
}

function figurePart(figure: NumberedFigure, words: ReportWords, measure: TextMeasure): string {
  const { number, caption, isCaptioned, spec, request } = figure;
  const { hasFinding, hasNotes, palette, logo } = request.look;
  const id = `figure-${String(number)}`;
  const palettes = followsReader(palette) ? (['light', 'dark'] as const) : ([palette] as const);
  const plots = boardPlots(request, palettes, measure, id);
  const badge = logo
    ? `<img alt="" height="44" src="data:${logo.type};base64,${base64Of(logo.bytes)}">`
    : '';
  return [
    `<figure id="${id}" aria-labelledby="${id}-caption"><figcaption>${badge}<h2 id="${id}-caption">${htmlText(words.figure(number, caption))}</h2>`,
    hasFinding && isCaptioned ? `<p class="finding">${htmlText(spec.title)}</p>` : '',
    `<p class="quiet">${htmlText(spec.subtitle)}</p></figcaption>`,
    legendPart(spec, plots),
    ...plots.map(
      ({ name, svg }) =>
        `<div class="plot${name}" role="img" aria-label="${htmlText(spec.alt)}" tabindex="0">${svg}</div>`,
    ),
    `<p class="source">${htmlText(spec.source)}</p>`,
    hasNotes && spec.notes.length
      ? `<ul class="notes" aria-label="${htmlText(words.notes)}">${spec.notes.map((note) => `<li>${htmlText(note)}</li>`).join('')}</ul>`
      : '',
    `<details><summary>${htmlText(words.table)}</summary><div class="table">${tablePart(spec)}</div></details>`,
    `<p class="files">${filesPart(figure, words)}</p></figure>`,
  ].join('');
}

function legendPart({ legend }: ChartSpec, plots: readonly BoardPlot[]): string {
  if (!legend.length) return '';
  const entries = legend.map(({ label }, at) => {
    const swatches = plots.map(({ swatches: all }) => all[at] ?? '').join('');
    return `<li>${swatches}${htmlText(label)}</li>`;
  });
  return `<ul class="legend">${entries.join('')}</ul>`;
}

function tablePart({ table, subtitle }: ChartSpec): string {
  const areFigures = figureColumns(table);
  const side = (at: number) => (areFigures[at] ? ' class="number"' : '');
  const heads = table.columns.map(
    (text, at) => `<th scope="col"${side(at)}>${htmlText(text)}</th>`,
  );
  const rows = table.rows.map(({ head, cells }) => {
    const texts = cells.map(({ text }, at) => `<td${side(at + 1)}>${htmlText(text)}</td>`);
    return `<tr><th scope="row">${htmlText(head)}</th>${texts.join('')}</tr>`;
  });
  return `<table><caption>${htmlText(subtitle)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function filesPart({ spec, request }: NumberedFigure, words: ReportWords): string {
  const link = (text: string, type: string, extension: string, content: string) =>
    `<a download="${htmlText(spec.name)}.${extension}" href="data:${type};base64,${base64Of(utf8ToBytes(content))}">${htmlText(text)}</a>`;
  return [
    link(words.file, 'application/json', 'json', writeFigureFile(figureFileOf(request), 'lines')),
    link(words.data, 'text/csv;charset=utf-8', 'csv', figureCsv(request)),
  ].join(' · ');
}

export const toBoardHtml: WriteBoard = async (report, progress) => {
  await lettersLoaded();
  return new Blob([await boardPage(report, canvasMeasure(), progress)], { type: 'text/html' });
};
