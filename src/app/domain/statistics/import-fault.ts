/** Why a file was not read, or its reading was stopped. */
export const IMPORT_FAULTS = [
  'empty',
  'too-large',
  'unreadable',
  /** Nothing that is read here. `detail`: what it seems to be. */
  'unknown-format',
  /** SDMX structures without data. */
  'structure-only',
  'no-table',
  /** `detail`: where, and what was expected. */
  'malformed',
  'encrypted',
  /** It would unpack to more than is read. `detail`: the limit. */
  'unpacks-too-large',
  'nested-archive',
  'too-many-columns',
  'unsupported-compression',
  'old-spreadsheet',
  /** The address answers with a fault. `detail`: its status. */
  'address-refused',
  /** The address does not allow other pages to read it, or is not there. */
  'address-unreachable',
  'cancelled',
  'crashed',
  'quota',
  'storage',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

export class ImportError extends Error {
  readonly fault: ImportFault;
  readonly detail: string;

  constructor(fault: ImportFault, detail = '', cause?: unknown) {
    super(detail === '' ? fault : `${fault}: ${detail}`, { cause });
    this.fault = fault;
    this.detail = detail;
  }
}

/** Bytes of a file at most, and of what it unpacks to. */
export const MOST_FILE_BYTES = 4 * 1024 ** 3;
/** What must be in memory as a whole (JSON, XLSX, ODS) may have so many bytes, unpacked. */
export const MOST_WHOLE_BYTES = 512 * 1024 ** 2;
export const MOST_COLUMNS = 16_384;
export const MOST_CELL_BYTES = 1024 ** 2;
