import type { RowWords } from '../charts/figure-rows-words';
import { ROW_WORDS } from '../charts/figure-rows-words';
import type { ChartSpec } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import { textFile } from './data-ground';
import type { ExportRequest, WriteExport } from './export-request';
import { figureColumns } from './figure-columns';
import { htmlText } from './text-html';
import { markdownText } from './text-markdown';

/** The table of a figure as Markdown (GFM): finding, subtitle, cells as the page writes them, source, notes. */
export function tableMarkdown(request: ExportRequest): string {
  const { spec, words } = wordedOf(request);
  const { columns, rows } = spec.table;
  const areFigures = figureColumns(spec.table);
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [
    `**${markdownText(spec.title)}**`,
    '',
    markdownText(spec.subtitle),
    '',
    line(columns),
    `| ${areFigures.map((are) => (are ? '---:' : ':---')).join(' | ')} |`,
    ...rows.map(({ head, cells }) => line([head, ...cells.map(({ text }) => text)])),
    '',
    markdownText(spec.source),
    ...(spec.notes.length ? ['', markdownText(words.figure.notes), ''] : []),
    ...spec.notes.map((note) => `- ${markdownText(note)}`),
    '',
  ].join('\n');
}

/** The same as an HTML table: finding and subtitle are its caption, source and notes its foot. */
export function tableHtml(request: ExportRequest): string {
  const { spec, words } = wordedOf(request);
  const { columns, rows } = spec.table;
  const foot = [spec.source, ...(spec.notes.length ? [words.figure.notes, ...spec.notes] : [])];
  return [
    `<table lang="${words.lang === 'zh' ? 'zh-CN' : 'en'}">`,
    `  <caption><strong>${htmlText(spec.title)}</strong><br>${htmlText(spec.subtitle)}</caption>`,
    '  <thead>',
    `    <tr>${columns.map((head) => `<th scope="col">${htmlText(head)}</th>`).join('')}</tr>`,
    '  </thead>',
    '  <tbody>',
    ...rows.map(({ head, cells }) => {
      const texts = cells.map(({ text }) => `<td${asText(text)}>${htmlText(text)}</td>`).join('');
      return `    <tr><th scope="row"${asText(head)}>${htmlText(head)}</th>${texts}</tr>`;
    }),
    '  </tbody>',
    '  <tfoot>',
    ...foot.map(
      (text) => `    <tr><td colspan="${String(columns.length)}">${htmlText(text)}</td></tr>`,
    ),
    '  </tfoot>',
    '</table>',
    '',
  ].join('\n');
}

/**
 * The same cells as text for a spreadsheet's paste: tabs between cells, a line a row. What it would take for a formula gets
 * an apostrophe before it, as in CSV.
 */
export function tableTsv({ figure }: ExportRequest): string {
  const { columns, rows } = figure(LIGHT).table;
  const lines = [
    columns,
    ...rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
  ];
  const cell = (text: string) => {
    const line = text.replace(/[\t\r\n]+/g, ' ');
    const safe = isFormula(line) ? `'${line}` : line;
    return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return lines.map((line) => `${line.map(cell).join('\t')}\n`).join('');
}

/** Tells Excel that a cell pasted into it is text, where it would be taken for a formula. */
function asText(text: string): string {
  return isFormula(text) ? ` style="mso-number-format:'\\@'"` : '';
}

/** Whether a spreadsheet would work a text out instead of showing it. */
function isFormula(text: string): boolean {
  return /^'*[=+\-@]/.test(text);
}

export const toMarkdown: WriteExport = (request) =>
  Promise.resolve().then(() => textFile(tableMarkdown(request), 'text/markdown'));

/** A document of its own, so that whatever opens it knows its letters. */
export const toHtml: WriteExport = (request) =>
  Promise.resolve().then(() => {
    const { spec, words } = wordedOf(request);
    const page = [
      '<!doctype html>',
      `<html lang="${words.lang === 'zh' ? 'zh-CN' : 'en'}">`,
      '<meta charset="utf-8">',
      `<title>${htmlText(spec.title)}</title>`,
      tableHtml(request),
    ].join('\n');
    return textFile(page, 'text/html');
  });

function wordedOf({ figure, words }: ExportRequest): {
  readonly spec: ChartSpec;
  readonly words: RowWords;
} {
  return { spec: figure(LIGHT), words: ROW_WORDS[words.lang] };
}
