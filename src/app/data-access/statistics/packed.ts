import {
  ImportError,
  MOST_FILE_BYTES,
  MOST_WHOLE_BYTES,
} from '../../domain/statistics/import-fault';
import type { TableFormat, TableOptions } from '../../domain/statistics/table';
import { tablesAmong } from './archive-tables';
import type { ByteSource } from './byte-source';
import { formatOf } from './format-of';
import { gunzipped } from './gunzipped';
import type { Recognised } from './recognise';
import { HEAD_BYTES } from './recognise';
import { isGzip, isZip } from './signs-of-packing';
import type { ZipArchive } from './zip';
import { entrySource, openZip } from './zip';

const IN_ZIP: readonly (TableFormat | null)[] = ['xlsx', 'ods', 'data-package'];

/** What a gzip file holds. */
export async function recogniseGzip(
  source: ByteSource,
  options: TableOptions,
): Promise<Recognised> {
  const inner = gunzipped(source);
  const head = await inner.head(HEAD_BYTES);
  if (isGzip(head)) throw new ImportError('nested-archive', inner.name);
  const recognised: Recognised = isZip(head)
    ? await recogniseZip(inner, options)
    : { format: options.format ?? formatOf(head, options), source: inner, facts: [], tables: [] };
  return { ...recognised, facts: [['compression', 'gzip'], ...recognised.facts] };
}

/** What a zip archive is or holds. */
export async function recogniseZip(source: ByteSource, options: TableOptions): Promise<Recognised> {
  const archive = await openZip(source, MOST_WHOLE_BYTES);
  const format = IN_ZIP.includes(options.format) ? options.format : zipFormat(archive);
  // An archive has no facts of its own where it is the format's usual wrapping.
  if (format) return { format, source: archive.source, facts: [], tables: [] };
  const entries = tablesAmong(archive.entries);
  const entry = entries[options.table] ?? entries[0];
  if (!entry) throw new ImportError('no-table', source.name);
  const inner = entrySource(archive, entry, MOST_FILE_BYTES);
  const head = await inner.head(HEAD_BYTES);
  return {
    ...(await recogniseInner(inner, head, options)),
    facts: [['compression', 'zip']],
    tables: entries.length > 1 ? entries.map(({ name }) => name) : [],
  };
}

/** What stands in an archive may be a spreadsheet, but no further archive. */
async function recogniseInner(
  source: ByteSource,
  head: Uint8Array,
  options: TableOptions,
): Promise<Pick<Recognised, 'format' | 'source'>> {
  if (isGzip(head)) throw new ImportError('nested-archive', source.name);
  if (!isZip(head)) return { format: options.format ?? formatOf(head, options), source };
  const archive = await openZip(source, MOST_WHOLE_BYTES);
  const format = zipFormat(archive);
  if (!format) throw new ImportError('nested-archive', source.name);
  return { format, source: archive.source };
}

/** @returns null for an archive that is no format's wrapping */
function zipFormat({ entries }: ZipArchive): TableFormat | null {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^([^/]+\/)?datapackage\.json$/)) return 'data-package';
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (has(/^word\//)) throw new ImportError('unknown-format', 'Word');
    if (has(/^ppt\//)) throw new ImportError('unknown-format', 'PowerPoint');
    if (has(/^xl\/workbook\.bin$/)) throw new ImportError('unknown-format', 'XLSB');
    return 'xlsx';
  }
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : null;
}
