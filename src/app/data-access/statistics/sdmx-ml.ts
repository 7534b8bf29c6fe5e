import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableFact, TableHead } from '../../domain/statistics/table';
import { PREVIEW_ROWS } from '../../domain/statistics/table';
import { BatchWriter } from './batch-writer';
import type { ByteSource } from './byte-source';
import { counted } from './counted';
import { previewText } from './observation-table';
import { ColumnsFound } from './sdmx-ml-columns';
import type { MessageHeader } from './sdmx-ml-header';
import type { ObservationLevels } from './sdmx-ml-data-set';
import { SdmxMlMessage } from './sdmx-ml-message';
import { MessageRows } from './sdmx-ml-rows';
import type { OpenTable, ReadPlan, ReadWatch } from './table-reader';
import { readXml } from './xml-events';

/** So much of a file is looked at, at least, to settle its columns. */
const FIRST_BYTES = 1024 ** 2;
const FIRST_PIECES = 16;
/** Where no data has come by then, none is waited for. */
const MOST_BEFORE_DATA = 256 * 1024 ** 2;

/**
 * Messages with data in SDMX-ML: 2.1 generic and structure-specific, and of 2.0 generic and compact. A table is a structure of
 * the header with all data sets that refer to it.
 *
 * The columns are settled by the first megabyte, or more until there are rows. Attributes that only come later are not lost:
 * status, unit and multiplier have columns in any case, and all others stand in LATE_ATTRIBUTES as `ID=value`.
 */
export const openSdmxMl: OpenTable = async (source, { table }) => {
  const scan = await scanOf(source, table);
  const { header } = scan;
  const { columns } = scan;
  if (columns.length > MOST_COLUMNS)
    throw new ImportError('too-many-columns', String(columns.length));
  const rows = new MessageRows(
    scan.table,
    columns,
    () => true,
    () => undefined,
  );
  const first = scan.first.map((levels) => rows.row(levels)?.map(previewText) ?? []);
  const tables = header.structures.map(({ id, name }) => name || id);
  const head: TableHead = {
    format: 'sdmx-ml',
    facts: [['version', header.version || '2.1']] satisfies TableFact[],
    tables: tables.length > 0 ? tables : [source.name],
    table: scan.table,
    columns,
    rows: first.filter((row) => row.length > 0),
    rowNumbers: scan.first.flatMap(({ number }, at) => (first[at]!.length > 0 ? [number] : [])),
    about: aboutOf(header, tables[scan.table] ?? ''),
    names: columns.map(() => ({})),
  };
  return { head, read: (plan, watch) => readMessage(source, head, plan, watch) };
};

interface Scan {
  readonly header: MessageHeader;
  readonly table: number;
  readonly columns: TableHead['columns'];
  /** The first observations of the table. */
  readonly first: readonly ObservationLevels[];
}

async function scanOf(source: ByteSource, wanted: number): Promise<Scan> {
  const raw = counted(source);
  const found = new ColumnsFound();
  const first: ObservationLevels[] = [];
  const tableOf = () =>
    Math.min(Math.max(0, wanted), Math.max(0, message.header.structures.length - 1));
  let hasData = false;
  const message = new SdmxMlMessage({
    observation: (levels) => {
      hasData = true;
      if (levels.dataSet.table !== tableOf()) return;
      found.add(levels);
      if (first.length < PREVIEW_ROWS) first.push(levels);
    },
    lost: () => undefined,
  });
  let whole = true;
  let pieces = 0;
  try {
    await readXml(raw.source, message.handlers, () => {
      if (!hasData && raw.bytes() > MOST_BEFORE_DATA)
        throw new ImportError('no-table', 'SDMX-ML: no observation in the first 256 MB');
      pieces += 1;
      // Chunks of a file are counted when they come, and parsed piece by piece.
      whole = raw.bytes() < FIRST_BYTES || pieces < FIRST_PIECES || first.length < PREVIEW_ROWS;
      return whole;
    });
  } catch (error) {
    // The reading will meet the fault again; what stands before it can be shown.
    if (first.length === 0 || !(error instanceof ImportError)) throw error;
  }
  if (first.length === 0) throw new ImportError('no-table', 'SDMX-ML: no observation');
  const columns = found.columns(message.dimensions, whole);
  return { header: message.header, table: tableOf(), columns, first };
}

async function readMessage(
  source: ByteSource,
  head: TableHead,
  plan: ReadPlan,
  watch: ReadWatch,
): Promise<void> {
  const raw = counted(source);
  const writer = new BatchWriter(plan, watch);
  const rows = new MessageRows(
    head.table,
    head.columns,
    (column) => plan.wants[column] !== 'nothing',
    (...what) => {
      watch.problem(...what);
    },
  );
  let isFull = false;
  const message = new SdmxMlMessage({
    observation: (levels) => {
      const cells = rows.row(levels);
      if (cells && writer.row(levels.number, cells)) isFull = true;
    },
    lost: (number, text) => {
      watch.problem('malformed', number, null, text);
    },
  });
  let paused = 0;
  try {
    await readXml(raw.source, message.handlers, async () => {
      if (isFull || raw.bytes() - paused >= FIRST_BYTES) {
        await writer.pause(raw.bytes());
        isFull = false;
        paused = raw.bytes();
      }
      return true;
    });
  } finally {
    // Rows before a fault are good.
    await writer.pause(raw.bytes());
  }
}

function aboutOf({ texts, senderId }: MessageHeader, title: string): TableAbout {
  return {
    publisher: texts.get('Source') ?? texts.get('SenderName') ?? senderId,
    title: texts.get('Name') ?? title,
    published: '',
    licence: '',
    address: '',
  };
}
