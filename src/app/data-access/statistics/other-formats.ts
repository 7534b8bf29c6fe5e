import { ImportError } from '../../domain/statistics/import-fault';
import { latin } from '../latin';

/** Files that are no table for this reader, by their first bytes. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['GIF8', 'GIF'],
  ['\xff\xd8\xff', 'JPEG'],
  ['RIFF', 'WebP'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['ARROW1', 'Arrow'],
  ['ORC', 'ORC'],
  ['Obj\x01', 'Avro'],
  ['SQLite format 3\0', 'SQLite'],
  ['\x89HDF', 'HDF5'],
  ['CDF\x01', 'NetCDF'],
  ['$FL2', 'SPSS'],
  ['$FL3', 'SPSS'],
  ['<stata_dta>', 'Stata'],
  ['RDX', 'R'],
  ['{\\rtf', 'RTF'],
  ['MZ', 'EXE'],
  ['\x7fELF', 'ELF'],
];

const COMPRESSIONS: readonly (readonly [bytes: string, name: string])[] = [
  ['Rar!', 'RAR'],
  ["7z\xbc\xaf'\x1c", '7z'],
  ['\xfd7zXZ', 'xz'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['\x04\x22\x4d\x18', 'LZ4'],
];

/** The container of Excel's and Word's files before 2007, and of encrypted ones of today. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/**
 * @param head the first bytes of a file
 * @throws ImportError for what is told by its first bytes to be no table that is read here
 */
export function refuseOtherFormats(head: Uint8Array): void {
  const text = latin(head);
  if (text.startsWith(COMPOUND)) throw compoundFault(text);
  const starts = ([bytes]: readonly [string, string]) => text.startsWith(bytes);
  const other = SIGNATURES.find(starts);
  if (other && isSure(other, text)) throw unknown(other[1]);
  const packed = COMPRESSIONS.find(starts) ?? (/^BZh\d1AY&SY/.test(text) ? ['', 'bzip2'] : null);
  if (packed) throw new ImportError('unsupported-compression', packed[1]);
}

/** A header may begin with `MZ` or `ORC`: letters alone tell nothing where a text follows. */
function isSure([bytes]: readonly [string, string], text: string): boolean {
  return bytes.length > 3 || isBinary(text);
}

/** Whether there are more signs of control than a text has by accident. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, 4096);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Tabs and breaks belong to texts; so do the end of file of DOS and escapes.
    if (code < 32 && (code < 9 || code > 13) && code !== 26 && code !== 27) controls += 1;
  }
  return controls * 50 > length;
}

/** @throws ImportError for markup that holds no table of a known kind; @param text the beginning of a text */
export function refuseOtherTexts(text: string): void {
  const start = text.replace(/^\ufeff?\s*/, '').slice(0, 4096);
  if (start.startsWith('<')) throw markupFault(start);
  if (start.startsWith('{\\rtf')) throw unknown('RTF');
  if (!/^[[{]\s*(?:["{[\]}]|-?\d)/.test(start)) return;
  throw unknown(/"type"\s*:\s*"(?:FeatureCollection|Topology)"/.test(start) ? 'GeoJSON' : 'JSON');
}

function markupFault(start: string): ImportError {
  if (
    /<\?mso-application\s+progid="Excel/.test(start) ||
    start.includes('urn:schemas-microsoft-com:office:spreadsheet')
  )
    return new ImportError('old-spreadsheet', 'XML Spreadsheet 2003');
  const isPage =
    /^<(?:!doctype\s+html|html|head|body|meta|table|div|style|script)\b/i.test(start) ||
    /<html\b/i.test(start);
  return unknown(isPage ? 'HTML' : 'XML');
}

function compoundFault(text: string): ImportError {
  const has = (name: string) => text.includes(name.split('').join('\0'));
  if (has('EncryptedPackage')) return new ImportError('encrypted', 'Excel');
  return has('WordDocument') ? unknown('Word') : new ImportError('old-spreadsheet', '.xls');
}

function unknown(name: string): ImportError {
  return new ImportError('unknown-format', name);
}
