import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableColumn, TableHead } from '../../domain/statistics/table';
import { NOTHING_SAID, PREVIEW_ROWS } from '../../domain/statistics/table';
import { headRecords } from './delimited';
import { delimitedTable } from './delimited-table';
import { malformed } from './json-value';
import { openDecoded } from './read-text';
import type { OpenTable } from './table-reader';

const FIRST_CELL = /^\ufeff?([\w-]+(?:,[\w-]+)*)\\([\w-]+)\s*\t/;

/** What the office's own dimensions are in SDMX; the others stay what they are called. */
const CONCEPTS: Readonly<Record<string, string>> = {
  freq: 'FREQ',
  geo: 'REF_AREA',
  time: 'TIME_PERIOD',
  time_period: 'TIME_PERIOD',
  unit: 'UNIT_MEASURE',
};

/**
 * Eurostat's TSV, old (`unit,geo\time`) and new (`freq,unit,geo\TIME_PERIOD`): the first cell holds all dimensions but one, whose
 * members are the headers of the other columns. Flags stand behind the figures and are left there, as the office writes them.
 */
export const openEurostatTsv: OpenTable = async (source, options) => {
  const opened = await openDecoded(source, options);
  const first = FIRST_CELL.exec(opened.text);
  if (!first) throw malformed('Eurostat TSV: the first cell is not like unit,geo\\time');
  const dimensions = first[1]!.split(',');
  const dialect = {
    delimiter: '\t',
    quoted: false,
    splitFirst: ',',
    firstParts: dimensions.length,
  };
  const [header, ...records] = headRecords(opened.text, dialect, PREVIEW_ROWS + 1, opened.cut);
  if (!header) throw new ImportError('no-table');
  const members = header.cells.slice(dimensions.length).map((cell) => cell.trim());
  const columns: TableColumn[] = [
    ...dimensions.map((name) => ({ name, concept: CONCEPTS[name.toLowerCase()] ?? null })),
    ...members.map((name) => ({ name, concept: null })),
  ];
  const width = columns.length;
  if (width > MOST_COLUMNS) throw new ImportError('too-many-columns', String(width));
  const whole = records.filter(({ cells }) => cells.length === width);
  const head: TableHead = {
    format: 'eurostat-tsv',
    facts: [
      ['version', first[2] === 'TIME_PERIOD' ? '2' : '1'],
      ['encoding', opened.encoding],
    ],
    tables: [source.name],
    table: 0,
    columns,
    rows: whole.map(({ cells }) => cells.map((cell) => cell.trim())),
    rowNumbers: whole.map(({ line }) => line),
    // The office calls its files as it calls its tables.
    about: {
      ...NOTHING_SAID,
      publisher: 'Eurostat',
      title: source.name.replace(/\.(?:tsv|txt|gz)\b/g, ''),
    },
    names: columns.map(() => ({})),
  };
  const firstLine = records[0]?.line ?? header.line + 1;
  return delimitedTable(opened.source, { ...dialect, firstLine }, head);
};
