import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxSheet {
  readonly name: string;
  /** Rows, as the tags of `sheetData`. */
  readonly rows: string;
  readonly hidden?: boolean;
  /** `A1:C1` */
  readonly merged?: readonly string[];
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** Shared strings, as the tags of each item. */
  readonly strings?: readonly string[];
  /** Formats of numbers; the style of a cell is the position here plus 1. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** More files, or others in the place of those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** An XLSX file for a test, as small as it may be. */
export function xlsxFile({
  sheets,
  strings = [],
  formats = [],
  date1904 = false,
  files = {},
}: XlsxParts): Uint8Array<ArrayBuffer> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${
      date1904 ? '<workbookPr date1904="1"/>' : ''
    }<sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) =>
        relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
      ),
      relation('rId98', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId99', 'styles', '/xl/styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map(
        (format, at) =>
          `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
      )
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merged = [] }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${
        merged.length > 0
          ? `<mergeCells count="${merged.length}">${merged.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
          : ''
      }</worksheet>`;
  });
  return zipped({ ...parts, ...files });
}

/** A zip archive of texts and bytes. */
export function zipped(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(
    ([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}

/** Rows of texts and numbers, as a writer that knows no shared strings makes them; null leaves a cell out. */
export function xlsxRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, column) => cellOf(cell, `${letterOf(column)}${at + 1}`)).join('')}</row>`,
    )
    .join('');
}

function cellOf(cell: string | number | null, reference: string): string {
  if (cell === null) return '';
  return typeof cell === 'number'
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}

function letterOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
}
