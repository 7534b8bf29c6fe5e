import type { TableFormat } from '../../domain/statistics/table';
import type { Counted } from './counted';
import { counted } from './counted';
import { openText } from './read-text';
import { recognise } from './recognise';
import type { OpenTable, TableReader } from './table-reader';

/** Delimited text is read by what is there from the start; the code of every other format comes when it is met. */
const READERS: Readonly<Record<TableFormat, () => OpenTable | Promise<OpenTable>>> = {
  text: () => openText,
  'sdmx-csv': async () => (await import('./sdmx-csv')).openSdmxCsv,
  'eurostat-tsv': async () => (await import('./eurostat-tsv')).openEurostatTsv,
  xlsx: async () => (await import('./xlsx')).openXlsx,
  ods: async () => (await import('./ods')).openOds,
  parquet: async () => (await import('./parquet')).openParquet,
  'json-stat': async () => (await import('./json-stat')).openJsonStat,
  'sdmx-json': async () => (await import('./sdmx-json')).openSdmxJson,
  'sdmx-ml': async () => (await import('./sdmx-ml')).openSdmxMl,
  px: async () => (await import('./px')).openPx,
  'data-package': async () => (await import('./data-package')).openDataPackage,
};

/** Those that are read in parts, of which their readers do not know the bytes. */
const IN_PARTS: readonly TableFormat[] = ['xlsx', 'ods', 'parquet', 'data-package'];

/**
 * Recognises a file and reads the head of its table. Bytes of progress are those of the file itself, packed or not.
 * @throws ImportError
 */
export const openTable: OpenTable = async (source, options) => {
  const raw = counted(source);
  const { format, source: inner, facts, tables } = await recognise(raw.source, options);
  const open = await READERS[format]();
  const isChosen = tables.length > 0;
  const reader = await open(inner, isChosen ? { ...options, table: 0 } : options);
  const table = tables[options.table] === undefined ? 0 : options.table;
  return {
    head: {
      ...reader.head,
      facts: [...facts, ...reader.head.facts],
      ...(isChosen ? { tables, table } : {}),
    },
    read:
      inner === raw.source && !IN_PARTS.includes(format)
        ? (plan, watch) => reader.read(plan, watch)
        : (plan, watch) => readPacked(reader, raw, plan, watch),
  };
};

/** A reader knows of the bytes it gets; how far the file has come is known where it is unpacked. */
function readPacked(
  reader: TableReader,
  raw: Counted,
  ...[plan, watch]: Parameters<TableReader['read']>
): Promise<void> {
  raw.restart();
  return reader.read(plan, {
    take: (batch) => {
      watch.take(batch);
    },
    problem: (...problem) => {
      watch.problem(...problem);
    },
    pause: () => watch.pause(raw.bytes()),
  });
}
