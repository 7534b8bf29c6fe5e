import type { CsvCell } from '../domain/csv-text';
import type { ZipFile } from './data-zip';
import { xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Letters that the widest column shows at once, and those that Excel takes in one cell. */
const WIDEST = 60;
const MOST_LETTERS = 32_767;
/** Rows that Excel takes on one sheet, those whose letters are counted for the widths, and those of one part of the file. */
const MOST_ROWS = 1_048_576;
const MEASURED = 1000;
const ROWS_AT_ONCE = 200;

export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  /** The first line is the head. Read twice. */
  readonly lines: SheetLines;
}

/** A list of lines, or lines that are made one by one. */
export interface SheetLines extends Iterable<readonly CsvCell[]> {
  readonly length: number;
}

/**
 * The parts of a workbook (Office Open XML), by their paths. Numbers are numbers; texts stand in their cells as texts, so that
 * none becomes a formula; what is empty has no cell.
 *
 * Written here, since the libraries at hand pack large sheets in a worker of their own making, which the page's policy
 * forbids, and stamp the time of writing on each part.
 */
export function workbookParts(sheets: readonly Sheet[]): ReadonlyMap<string, ZipFile> {
  for (const { name, lines } of sheets)
    if (lines.length > MOST_ROWS)
      throw new RangeError(
        `a sheet of Excel has ${String(MOST_ROWS)} rows, and “${name}” would have ${String(lines.length)}; take CSV`,
      );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const numbers = sheets.map((_, at) => String(at + 1));
  return new Map<string, ZipFile>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${numbers.map((at) => part(`worksheets/sheet${at}`, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...numbers.map((at) => relation(`rId${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
        relation('rIdStyles', 'styles', 'styles.xml'),
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map(
      (sheet, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, () => sheetXml(sheet)] as const,
    ),
  ]);
}

/** Style 1 is the head's. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function* sheetXml({ lines }: Sheet): Generator<string, void, undefined> {
  const widths: number[] = [];
  let measured = 0;
  for (const line of lines) {
    line.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, String(cell ?? '').length);
    });
    if ((measured += 1) === MEASURED) break;
  }
  const columns = widths.map(
    (width, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(Math.min(width + 2, WIDEST))}" customWidth="1"/>`,
  );
  const last = `${columnName(Math.max(widths.length - 1, 0))}${String(Math.max(lines.length, 1))}`;
  // The head stays in sight.
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>${view}<cols>${columns.join('')}</cols><sheetData>`;
  let rows: string[] = [];
  let at = 0;
  for (const line of lines) {
    rows.push(rowXml(line, at));
    at += 1;
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows.join('');
    rows = [];
  }
  yield `${rows.join('')}</sheetData></worksheet>`;
}

/** @param at from 0; the first one is the head */
function rowXml(line: readonly CsvCell[], at: number): string {
  const cells = line.map((cell, column) =>
    cellXml(cell, `${columnName(column)}${String(at + 1)}`, at === 0),
  );
  return `<row r="${String(at + 1)}">${cells.join('')}</row>`;
}

function cellXml(cell: CsvCell, name: string, isHead: boolean): string {
  if (cell === null || cell === '') return '';
  const style = isHead ? ' s="1"' : '';
  if (typeof cell === 'number') return `<c r="${name}"${style}><v>${String(cell)}</v></c>`;
  return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** Excel reads `_x0041_` as a letter's code; where a text has such signs of its own, the first one is written as a code. */
function cellText(text: string): string {
  const whole = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return xmlText(whole.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'));
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
