import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableFact, TableOptions } from '../../domain/statistics/table';
import { NOTHING_SAID, PREVIEW_ROWS } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import { decoded } from './decoded';
import type { TextRecord } from './delimited';
import { headRecords } from './delimited';
import { delimitedTable } from './delimited-table';
import { encodingOf } from './encoding';
import { columnLetters } from './sheet-letters';
import { saidAbove } from './said-above';
import { delimiterOf } from './sniff-delimiter';
import { headerOf } from './sniff-header';
import { seriesHeader } from './series-header';
import { withSecondRow } from './stacked-header';
import type { Header } from './sniff-header';
import type { OpenTable } from './table-reader';

/** What is looked at to recognise a text. */
export const HEAD_BYTES = 256 * 1024;

/** A text in UTF-8 with its first characters. */
export interface OpenText {
  readonly source: ByteSource;
  readonly text: string;
  /** Whether there is more than `text`. */
  readonly cut: boolean;
  readonly encoding: string;
}

/** Decodes a source. @throws ImportError `empty` */
export async function openDecoded(
  source: ByteSource,
  { encoding }: Pick<TableOptions, 'encoding'>,
): Promise<OpenText> {
  const raw = await source.head(HEAD_BYTES);
  const chosen = encoding ?? encodingOf(raw);
  const text = new TextDecoder(chosen).decode(raw, { stream: true });
  if (text.trim() === '') throw new ImportError('empty');
  return {
    source: decoded(source, chosen),
    text,
    cut: raw.length >= HEAD_BYTES && raw.length !== source.size,
    encoding: chosen,
  };
}

/** CSV, TSV and their like: delimiter, header and encoding by content, where the options leave them open. */
export const openText: OpenTable = async (source, options) => {
  const opened = await openDecoded(source, options);
  const { text, cut, encoding } = opened;
  const delimiter = options.delimiter ?? delimiterOf(text, cut);
  const dialect = { delimiter, quoted: true, splitFirst: null, firstParts: 1 };
  const records = headRecords(text, dialect, PREVIEW_ROWS + 60, cut);
  const ofSeries = options.headerLine === null ? seriesHeader(records) : null;
  const header = ofSeries ?? withSecondRow(records, headerOf(records, options.headerLine));
  const data = records.slice(header.at + 1);
  const width = header.names?.length ?? data[0]?.cells.length ?? 0;
  if (width > MOST_COLUMNS) throw new ImportError('too-many-columns', String(width));
  if (width < 2) throw new ImportError('no-table', text.trim().slice(0, 100));
  const names = header.names ?? columnLetters(width);
  const above = records.slice(0, Math.max(0, header.top ?? header.at));
  const rows = data.filter(({ cells }) => fits(cells, width)).slice(0, PREVIEW_ROWS);
  const facts: TableFact[] = [
    ['delimiter', delimiter],
    ['encoding', encoding],
  ];
  if (header.line > 1) facts.push(['header-line', String(header.line)]);
  return delimitedTable(
    opened.source,
    { ...dialect, firstLine: header.firstLine },
    {
      format: 'text',
      facts,
      tables: [source.name],
      table: 0,
      columns: names.map((name) => ({ name: name.trim(), concept: null })),
      rows: rows.map(({ cells }) => cells.slice(0, width)),
      rowNumbers: rows.map(({ line }) => line),
      about: aboutOf(above, header),
      said: saidAbove(above, header.unit),
      names: names.map(() => ({})),
    },
  );
};

/** More cells than columns do no harm where they are empty. */
function fits(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

/** The number of a table is no title of it: `Table: 36-10-0222-01`, `GENESIS-Tabelle: 82111-0010`, `T02`. */
const NUMBER_OF_TABLE =
  /^(?:(?:[\w-]*tabelle|table|tabela|tableau|tabla|tavola|表)\s*[:：.]?\s*[\w-]*\d[\w.-]*|[A-Z]{1,2}\d{1,3}(?:\.\d+)?)$/iu;

/** What lines above the header say: `Data Source,World Development Indicators`, or a title alone. */
export function aboutOf(
  preamble: readonly TextRecord[],
  { title = '', published = '' }: Pick<Header, 'title' | 'published'> = {},
): TableAbout {
  let about: TableAbout = { ...NOTHING_SAID, title, published };
  for (const { cells } of preamble) {
    const [first = '', second = ''] = cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (second === '' || NUMBER_OF_TABLE.test(first)) {
      const isOpen = about.title === '' || NUMBER_OF_TABLE.test(about.title);
      about = isOpen ? { ...about, title: second === '' ? first : second } : about;
    } else if (/source|publisher|来源|发布/i.test(first)) about = { ...about, publisher: second };
    else if (/updated|published|date|日期|时间/i.test(first) && /^\d{4}(-\d\d){0,2}$/.test(second))
      about = { ...about, published: second };
    else if (/title|标题|名称/i.test(first)) about = { ...about, title: second };
  }
  return about;
}
