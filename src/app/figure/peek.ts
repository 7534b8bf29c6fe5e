import type { Unzipped } from 'fflate';

/** What an office document or an archive holds, read back from its own bytes: so that a preview shows the file itself. */

export interface Peek {
  /** A slide, a sheet or a file. */
  readonly name: string;
  /** Cells of a sheet, paragraphs of a slide: one cell each; empty for a file. */
  readonly rows: readonly (readonly string[])[];
  /** Rows of the file beyond those. */
  readonly more: number;
}

const MOST_ROWS = 12;

async function unzip(blob: Blob): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

function part(files: Unzipped, path: string): Document | null {
  const bytes = files[path];
  if (!bytes) return null;
  return new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
}

function elements(node: Document | Element, name: string): readonly Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}

const textOf = (node: Element, name = 't') =>
  elements(node, name)
    .map((one) => one.textContent)
    .join('');

/** The files of an archive with their sizes in bytes, as `rows`. */
export async function peekFiles(blob: Blob): Promise<readonly Peek[]> {
  const files = await unzip(blob);
  return Object.entries(files).map(([name, bytes]) => ({
    name,
    rows: [[String(bytes.length)]],
    more: 0,
  }));
}

/** The words of each slide, in order. */
export async function peekSlides(blob: Blob): Promise<readonly Peek[]> {
  const files = await unzip(blob);
  const numbers = Object.keys(files)
    .flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  return numbers.map((number) => {
    const slide = part(files, `ppt/slides/slide${String(number)}.xml`);
    const paragraphs = slide ? elements(slide, 'p').map((one) => textOf(one)) : [];
    return { name: String(number), ...cut(paragraphs.filter(Boolean).map((text) => [text])) };
  });
}

/** The first rows of each sheet, as a spreadsheet would show them. */
export async function peekSheets(blob: Blob): Promise<readonly Peek[]> {
  const files = await unzip(blob);
  const shared = part(files, 'xl/sharedStrings.xml');
  const strings = shared ? elements(shared, 'si').map((one) => textOf(one)) : [];
  const book = part(files, 'xl/workbook.xml');
  const names = book ? elements(book, 'sheet').map((one) => one.getAttribute('name') ?? '') : [];
  return names.map((name, at) => {
    const sheet = part(files, `xl/worksheets/sheet${String(at + 1)}.xml`);
    const rows = sheet ? elements(sheet, 'row').map((row) => cellsOf(row, strings)) : [];
    return { name, ...cut(rows) };
  });
}

/** What is empty has no cell in the file: the column stands in the cell's name. */
function cellsOf(row: Element, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of elements(row, 'c')) {
    const column = columnOf(cell.getAttribute('r') ?? '');
    while (cells.length < column) cells.push('');
    cells.push(cellText(cell, strings));
  }
  return cells;
}

/** `C4` is in column 2, counted from 0. */
function columnOf(name: string): number {
  const letters = /^[A-Z]+/.exec(name)?.[0] ?? 'A';
  return Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: Element, strings: readonly string[]): string {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return textOf(cell);
  const value = textOf(cell, 'v');
  return type === 's' ? (strings[Number(value)] ?? '') : value;
}

function cut(rows: Peek['rows']): Pick<Peek, 'rows' | 'more'> {
  return { rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}
