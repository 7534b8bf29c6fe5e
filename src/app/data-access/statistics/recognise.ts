import type { TableFact, TableFormat, TableOptions } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import { formatOf } from './format-of';
import { isGzip, isZip } from './signs-of-packing';

/** So much is looked at. */
export const HEAD_BYTES = 64 * 1024;

/** What a file is, and what of it is to be read. */
export interface Recognised {
  readonly format: TableFormat;
  /** The table's bytes, out of what they were packed in. */
  readonly source: ByteSource;
  readonly facts: readonly TableFact[];
  /** Files of an archive to choose from by `TableOptions.table`; empty where there is one table, or the format has its own. */
  readonly tables: readonly string[];
}

/**
 * Tells a file's format by its content; its name says nothing. gzip and zip are unpacked on the way, one deep each.
 * @param options its `format` overrules
 * @throws ImportError for what is no table that is read here, with the name of what it seems to be
 */
export async function recognise(source: ByteSource, options: TableOptions): Promise<Recognised> {
  const head = await source.head(HEAD_BYTES);
  if (isGzip(head)) return (await import('./packed')).recogniseGzip(source, options);
  if (isZip(head)) return (await import('./packed')).recogniseZip(source, options);
  return { format: options.format ?? formatOf(head, options), source, facts: [], tables: [] };
}
