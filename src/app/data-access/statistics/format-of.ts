import { ImportError } from '../../domain/statistics/import-fault';
import type { TableFormat, TableOptions } from '../../domain/statistics/table';
import { decoderOf } from './decoded';
import { encodingOf } from './encoding';
import { isBinary, refuseOtherFormats, refuseOtherTexts } from './other-formats';
import {
  isEurostatTsv,
  isJsonStat,
  isPx,
  isSdmxCsv,
  isSdmxJson,
  isSdmxMl,
} from './signs-of-formats';

/** The format of a file that is not packed, by its first bytes. @throws ImportError for what is no table that is read here */
export function formatOf(head: Uint8Array, options: TableOptions): TableFormat {
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
