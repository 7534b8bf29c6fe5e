import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableColumn, TableFact, TableHead } from '../../domain/statistics/table';
import { NOTHING_SAID, PREVIEW_ROWS } from '../../domain/statistics/table';
import type { TextRecord } from './delimited';
import { headRecords } from './delimited';
import { delimitedTable } from './delimited-table';
import { malformed } from './json-value';
import { openDecoded } from './read-text';
import { addName, idAndLabel, withoutLabels } from './sdmx-csv-labels';
import type { OpenTable } from './table-reader';

/** `STRUCTURE[;]` says in brackets what parts several values in one cell; the sign behind it parts cells. */
const FIRST_CELL = /^\ufeff?\s*"?(DATAFLOW|STRUCTURE)(?:\[(.)?\]|:[^"\n]*?)?"?([,;\t|])/;

/**
 * SDMX-CSV 1.0 and 2.x. Several structures in one file are one table, as they share its columns: STRUCTURE_ID tells their figures
 * apart. Of `ID: Label` (labels=both) the id stands in cells; labels come with the names of the head, which go on to grow while
 * the rows are read. A cell with several values stays one text.
 */
export const openSdmxCsv: OpenTable = async (source, options) => {
  const opened = await openDecoded(source, options);
  const first = FIRST_CELL.exec(opened.text);
  if (!first) throw malformed('SDMX-CSV: the first cell is neither DATAFLOW nor STRUCTURE');
  const dialect = {
    delimiter: options.delimiter ?? first[3]!,
    quoted: true,
    splitFirst: null,
    firstParts: 1,
  };
  const [header, ...records] = headRecords(opened.text, dialect, PREVIEW_ROWS + 1, opened.cut);
  if (!header) throw new ImportError('no-table');
  const width = header.cells.length;
  if (width > MOST_COLUMNS) throw new ImportError('too-many-columns', String(width));
  const headers = header.cells.map((cell) => cell.trim());
  const labels = labelsOf(headers);
  const columns = columnsOf(headers, labels);
  const whole = records.filter(({ cells }) => cells.length >= width);
  const names = namesOf(width, labels, whole);
  const rows = whole.map(({ cells }) =>
    cells.slice(0, width).map((cell, at) => (names[at] ? (idAndLabel(cell)?.[0] ?? cell) : cell)),
  );
  const facts: TableFact[] = [
    ['version', first[1] === 'DATAFLOW' ? '1.0' : '2.x'],
    ['labels', labels],
    ['delimiter', dialect.delimiter],
    ['encoding', opened.encoding],
  ];
  const head: TableHead = {
    format: 'sdmx-csv',
    facts,
    tables: [source.name],
    table: 0,
    columns,
    rows,
    rowNumbers: whole.map(({ line }) => line),
    about: aboutOf(columns, rows, names),
    names: names.map((own) => own ?? {}),
  };
  const firstLine = records[0]?.line ?? header.line + 1;
  const table = delimitedTable(opened.source, { ...dialect, firstLine }, head);
  return {
    head,
    read: (plan, watch) => table.read(plan, withoutLabels(plan, watch, names)),
  };
};

const ID = /^[A-Za-z][\w@$-]*(?:\[.{0,5}\])?$/;
/** Columns that say what a row is about before its concepts begin. Eurostat has one of its own. */
const BEFORE: readonly string[] = [
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'LAST UPDATE',
  'SERIES_KEY',
  'OBS_KEY',
];

type Labels = 'id' | 'name' | 'both';

function labelsOf(names: readonly string[]): Labels {
  if (names.some((name) => idAndLabel(name) !== null)) return 'both';
  return names.includes('STRUCTURE_NAME') ? 'name' : 'id';
}

function columnsOf(names: readonly string[], labels: Labels): readonly TableColumn[] {
  const first = names.findIndex((name) => !BEFORE.includes(name.replace(/\[.*$/, '')));
  return names.map((name, at) => {
    const id = labels === 'both' ? (idAndLabel(name)?.[0] ?? name) : name;
    // With labels=name each concept has two columns: its id, then its label.
    const isLabel = labels === 'name' && first >= 0 && at >= first && (at - first) % 2 === 1;
    return { name, concept: isLabel ? null : conceptOf(id) };
  });
}

function conceptOf(id: string): string | null {
  if (BEFORE.includes(id)) return id.replace(' ', '_');
  return ID.test(id) ? id.replace(/\[.*$/, '') : null;
}

/** Names for the columns with labels: in a file that has some, those whose first cells all have one. Null for the others. */
function namesOf(
  width: number,
  labels: Labels,
  records: readonly TextRecord[],
): readonly (Record<string, string> | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const filled = records.map(({ cells }) => cells[column]!).filter((cell) => cell !== '');
    const labelled = filled.map(idAndLabel);
    if (labels !== 'both' || filled.length === 0 || labelled.includes(null)) return null;
    const names: Record<string, string> = {};
    for (const both of labelled) if (both && both[0] !== both[1]) addName(names, ...both);
    return names;
  });
}

/** What the first row says of its structure: `BIS:BIS_DER(1.0)`. */
function aboutOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  names: readonly (Readonly<Record<string, string>> | null)[],
): TableAbout {
  const cell = (concept: string) => {
    const at = columns.findIndex((column) => column.concept === concept);
    const text = rows[0]?.[at] ?? '';
    return { text, name: names[at]?.[text] ?? '' };
  };
  const structure = cell('STRUCTURE_ID').text === '' ? cell('DATAFLOW') : cell('STRUCTURE_ID');
  const agency = /^([^:]+):/.exec(structure.text)?.[1] ?? '';
  // Eurostat writes `14/02/24 23:00:00`.
  const day = /^(\d\d)\/(\d\d)\/(\d\d)\b/.exec(cell('LAST_UPDATE').text);
  return {
    ...NOTHING_SAID,
    publisher: agency,
    title: cell('STRUCTURE_NAME').text || structure.name || structure.text,
    published: day ? `20${day[3]!}-${day[2]!}-${day[1]!}` : '',
  };
}
