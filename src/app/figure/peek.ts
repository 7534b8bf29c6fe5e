import type { UnzipFileInfo, Unzipped } from 'fflate';

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

/** Of a text so many lines are shown, and so many bytes are read for them; the file has them all. */
const MOST_LINES = 60;
const HEAD_BYTES = 64 * 2 ** 10;
const BREAK = 10;
/** Bytes that are unpacked before the page may do something else. */
const AT_ONCE = 64 * 2 ** 10;
/** Letters of a sheet that are looked at: its first rows. */
const HEAD_LETTERS = 2 ** 17;

/** The first lines of a text, and how many there are beyond. Of a long one no text is made. */
export async function peekText(
  blob: Blob,
): Promise<{ readonly text: string; readonly more: number }> {
  if (blob.size <= HEAD_BYTES) return cutLines((await blob.text()).trimEnd().split('\n'));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const lines = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).split('\n');
  let count = bytes.at(-1) === BREAK ? 0 : 1;
  for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) count += 1;
  // The last line of a head may be torn.
  return cutLines(lines.slice(0, -1), count);
}

function cutLines(lines: readonly string[], count = lines.length) {
  const shown = lines.slice(0, MOST_LINES);
  return { text: shown.join('\n').replace(/^\ufeff/, ''), more: count - shown.length };
}

async function unzip(
  blob: Blob,
  wanted: (file: UnzipFileInfo) => boolean = () => true,
): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  return unzipSync(new Uint8Array(await blob.arrayBuffer()), { filter: wanted });
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

/** The files of an archive with their sizes in bytes, as `rows`: nothing is unpacked. */
export async function peekFiles(blob: Blob): Promise<readonly Peek[]> {
  const found: Peek[] = [];
  await unzip(blob, ({ name, originalSize }) => {
    found.push({ name, rows: [[String(originalSize)]], more: 0 });
    return false;
  });
  return found;
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
  const isSheet = ({ name }: UnzipFileInfo) => name.startsWith('xl/worksheets/');
  const files = await unzip(blob, (file) => !isSheet(file));
  const shared = part(files, 'xl/sharedStrings.xml');
  const strings = shared ? elements(shared, 'si').map((one) => textOf(one)) : [];
  const book = part(files, 'xl/workbook.xml');
  const names = book ? elements(book, 'sheet').map((one) => one.getAttribute('name') ?? '') : [];
  const heads = await sheetHeads(blob);
  return names.map((name, at) => {
    const head = heads.get(`xl/worksheets/sheet${String(at + 1)}.xml`);
    if (!head) return { name, rows: [], more: 0 };
    const sheet = new DOMParser().parseFromString(wholeRows(head), 'application/xml');
    const rows = elements(sheet, 'row').map((row) => cellsOf(row, strings));
    const [area] = elements(sheet, 'dimension');
    const count = Number(/(\d+)$/.exec(area?.getAttribute('ref') ?? '')?.[1] ?? rows.length);
    const shown = cut(rows).rows;
    return { name, rows: shown, more: Math.max(0, count - shown.length) };
  });
}

interface SheetHead {
  readonly xml: string;
  readonly isWhole: boolean;
}

/** The beginnings of all sheets; of a large one the rest is never there as a text. */
async function sheetHeads(blob: Blob): Promise<ReadonlyMap<string, SheetHead>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const heads = new Map<string, SheetHead>();
  const unzipper = new Unzip((file) => {
    if (!file.name.startsWith('xl/worksheets/')) return;
    const decoder = new TextDecoder();
    file.ondata = (error, chunk, final) => {
      const { xml } = heads.get(file.name) ?? { xml: '' };
      if (error || xml.length > HEAD_LETTERS) return;
      const more = decoder.decode(chunk, { stream: !final });
      heads.set(file.name, { xml: xml + more, isWhole: final });
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, bytes.length);
    unzipper.push(bytes.subarray(from, to), to === bytes.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return heads;
}

/** The beginning of a sheet up to its last whole row, closed. */
function wholeRows({ xml, isWhole }: SheetHead): string {
  if (isWhole) return xml;
  const end = xml.lastIndexOf('</row>');
  return end < 0 ? '' : `${xml.slice(0, end)}</row></sheetData></worksheet>`;
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
