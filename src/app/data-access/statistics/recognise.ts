import {
  ImportError,
  MOST_FILE_BYTES,
  MOST_WHOLE_BYTES,
} from '../../domain/statistics/import-fault';
import type { TableFact, TableFormat, TableOptions } from '../../domain/statistics/table';
import { tablesAmong } from './archive-tables';
import type { ByteSource } from './byte-source';
import { decoderOf } from './decoded';
import { encodingOf } from './encoding';
import { gunzipped, isGzip } from './gunzipped';
import { isBinary, refuseOtherFormats, refuseOtherTexts } from './other-formats';
import {
  isEurostatTsv,
  isJsonStat,
  isPx,
  isSdmxCsv,
  isSdmxJson,
  isSdmxMl,
} from './signs-of-formats';
import type { ZipArchive } from './zip';
import { entrySource, isZip, openZip } from './zip';

/** So much is looked at. */
const HEAD_BYTES = 64 * 1024;

/** What a file is, and what of it is to be read. */
export interface Recognised {
  readonly format: TableFormat;
  /** The table's bytes, out of what they were packed in. */
  readonly source: ByteSource;
  readonly facts: readonly TableFact[];
  /** Files of an archive to choose from by `TableOptions.table`; empty where there is one table, or the format has its own. */
  readonly tables: readonly string[];
}

const IN_ZIP: readonly (TableFormat | null)[] = ['xlsx', 'ods', 'data-package'];

/**
 * Tells a file's format by its content; its name says nothing. gzip and zip are unpacked on the way, one deep each.
 * @param options its `format` overrules
 * @throws ImportError for what is no table that is read here, with the name of what it seems to be
 */
export async function recognise(source: ByteSource, options: TableOptions): Promise<Recognised> {
  const head = await source.head(HEAD_BYTES);
  if (!isGzip(head)) return recogniseUnpacked(source, head, options);
  const inner = gunzipped(source);
  const innerHead = await inner.head(HEAD_BYTES);
  if (isGzip(innerHead)) throw new ImportError('nested-archive', inner.name);
  const recognised = await recogniseUnpacked(inner, innerHead, options);
  return { ...recognised, facts: [['compression', 'gzip'], ...recognised.facts] };
}

async function recogniseUnpacked(
  source: ByteSource,
  head: Uint8Array,
  options: TableOptions,
): Promise<Recognised> {
  if (isZip(head)) return recogniseZip(source, options);
  return { format: options.format ?? formatOf(head, options), source, facts: [], tables: [] };
}

async function recogniseZip(source: ByteSource, options: TableOptions): Promise<Recognised> {
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

function formatOf(head: Uint8Array, options: TableOptions): TableFormat {
  if (head.length === 0) throw new ImportError('empty');
  if (isParquet(head)) return 'parquet';
  refuseOtherFormats(head);
  const text = decoderOf(options.encoding ?? encodingOf(head)).decode(head);
  if (isBinary(text)) throw new ImportError('unknown-format');
  return textFormat(text);
}

function textFormat(text: string): TableFormat {
  if (isSdmxJson(text)) return 'sdmx-json';
  if (isJsonStat(text)) return 'json-stat';
  if (isSdmxMl(text)) return 'sdmx-ml';
  if (isDescriptor(text)) return 'data-package';
  if (isPx(text)) return 'px';
  if (isSdmxCsv(text)) return 'sdmx-csv';
  if (isEurostatTsv(text)) return 'eurostat-tsv';
  refuseOtherTexts(text);
  return 'text';
}

function isParquet(head: Uint8Array): boolean {
  return /^PAR[1E]/.test(String.fromCharCode(...head.subarray(0, 4)));
}

/** A Data Package's description. */
function isDescriptor(text: string): boolean {
  return (
    /^\ufeff?\s*\{/.test(text) &&
    /"resources"\s*:\s*\[/.test(text) &&
    /"(?:path|data)"\s*:/.test(text)
  );
}
