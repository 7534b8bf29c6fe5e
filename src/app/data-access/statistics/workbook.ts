import { ImportError } from '../../domain/statistics/import-fault';
import { archivePart } from './archive-part';
import type { ByteSource } from './byte-source';
import { documentTitle } from './document-title';
import { ExcelStyles } from './excel-dates';
import { StringText } from './string-text';
import { readXml } from './xml-events';
import type { ZipArchive, ZipEntry } from './zip';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** An Excel file without the cells of its sheets. */
export interface Workbook {
  /** The largest visible one first, then the others in their order, hidden ones last. */
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
  readonly styles: ExcelStyles;
  /** Texts that sheets refer to by number. */
  readonly strings: readonly string[];
  readonly title: string;
  readonly archive: ZipArchive;
}

/** @throws ImportError `malformed`, `no-table`, `unpacks-too-large` */
export async function openWorkbook(archive: ZipArchive): Promise<Workbook> {
  const part = (name: string) => archivePart(archive, name);
  const path =
    (await targetsOf(part('_rels/.rels'), '')).get('officeDocument') ?? 'xl/workbook.xml';
  const book = part(path);
  if (!book) throw new ImportError('malformed', `${path}: not in the file`);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const targets = await targetsOf(relations, folder);
  const { named, is1904 } = await sheetsIn(book);
  const sheets = named.flatMap(({ name, id, hidden }) => {
    const entry = archive.entries.find((one) => one.name === targets.get(`worksheet ${id}`));
    return entry ? [{ name, hidden, entry }] : [];
  });
  if (sheets.length === 0) throw new ImportError('no-table', path);
  return {
    sheets: inOrder(sheets),
    is1904,
    styles: await stylesIn(part(targets.get('styles') ?? '')),
    strings: await stringsIn(part(targets.get('sharedStrings') ?? '')),
    title: await documentTitle(part('docProps/core.xml')),
    archive,
  };
}

/** Paths by kind of relation, those of sheets by kind and id. */
async function targetsOf(
  relations: ByteSource | null,
  folder: string,
): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!relations) return targets;
  await readXml(relations, {
    open(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || Type === undefined || Target === undefined) return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      targets.set(kind === 'worksheet' ? `worksheet ${Id ?? ''}` : kind, resolved(folder, Target));
    },
  });
  return targets;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folder + target).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

async function sheetsIn(
  book: ByteSource,
): Promise<{ named: readonly NamedSheet[]; is1904: boolean }> {
  const named: NamedSheet[] = [];
  let is1904 = false;
  await readXml(book, {
    open(tag, { name, id, state, date1904 }) {
      if (tag === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      if (tag === 'sheet')
        named.push({ name: name ?? '', id: id ?? '', hidden: (state ?? 'visible') !== 'visible' });
    },
  });
  return { named, is1904 };
}

/** Covers, contents and notes often stand before the data, and are small. */
function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const first = visible.reduce<Sheet | null>(
    (largest, sheet) => (largest && largest.entry.size >= sheet.entry.size ? largest : sheet),
    null,
  );
  return [...(first ? [first] : []), ...visible.filter((sheet) => sheet !== first), ...hidden];
}

async function stylesIn(source: ByteSource | null): Promise<ExcelStyles> {
  const styles = new ExcelStyles();
  if (source)
    await readXml(source, {
      open: (name, attributes) => {
        styles.open(name, attributes);
      },
      close: (name) => {
        styles.close(name);
      },
    });
  return styles;
}

async function stringsIn(source: ByteSource | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!source) return strings;
  const text = new StringText();
  await readXml(source, {
    open: (name) => {
      text.open(name);
    },
    text: (part) => {
      text.text(part);
    },
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}
