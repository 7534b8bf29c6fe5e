import type { Part } from './pptx-package';
import { zipParts } from './pptx-package';
import { attributes, OFFICE, XML_HEAD } from './pptx-xml';
import { columnName } from './xlsx-parts';
import { xmlText } from './xml-text';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The one sheet of a chart's workbook, as the chart's formulas name it. */
export const SHEET = 'Data';

/** A text, an exact figure, or nothing: a gap is a cell that is not there, never 0. */
export type SheetCell = string | number | null;

/**
 * The workbook behind a native chart: what PowerPoint opens at _Edit Data_.
 *
 * @param format of every number, as Excel writes formats
 * @param today ISO 8601: the date of the entries
 */
export function chartWorkbook(
  rows: readonly (readonly SheetCell[])[],
  format: string,
  today: string,
): Uint8Array<ArrayBuffer> {
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      type: `${TYPE}.sheet.main+xml`,
      content: `${XML_HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      relations: [
        { id: 'rId1', type: `${OFFICE}/worksheet`, target: 'xl/worksheets/sheet1.xml' },
        { id: 'rId2', type: `${OFFICE}/styles`, target: 'xl/styles.xml' },
      ],
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      type: `${TYPE}.worksheet+xml`,
      content: sheetXml(rows),
    },
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: stylesXml(format) },
  ];
  const root = [{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }];
  return zipParts(parts, root, today);
}

function sheetXml(rows: readonly (readonly SheetCell[])[]): string {
  const cells = rows.map((row, at) => {
    const written = row.map((cell, column) => cellXml(cell, cellName(column, at)));
    return `<row r="${String(at + 1)}">${written.join('')}</row>`;
  });
  return `${XML_HEAD}<worksheet xmlns="${SHEETS}"><cols><col min="1" max="1" width="28" customWidth="1"/></cols><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

/** Texts stand in the cell itself: no formula can come of one, whatever sign it begins with. */
function cellXml(cell: SheetCell, name: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}" s="1"><v>${String(cell)}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

function stylesXml(format: string): string {
  const number = attributes({ numFmtId: 164, formatCode: format });
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return `${XML_HEAD}<styleSheet xmlns="${SHEETS}"><numFmts count="1"><numFmt${number}/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="2"><xf ${plain} xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** `B3` for column 1 of row 2, both counted from 0. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `Data!$B$2:$B$4`, rows counted from 0, the last one included. */
export function columnReference(column: number, first: number, last: number): string {
  const at = (row: number) => `$${columnName(column)}$${String(row + 1)}`;
  return `${SHEET}!${at(first)}${last > first ? `:${at(last)}` : ''}`;
}
