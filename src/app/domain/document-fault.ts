/** Why a file was not read as a document. */
export const DOCUMENT_FAULTS = [
  'too-large',
  'empty',
  'picture',
  'archive',
  'office',
  'binary',
  'no-text',
  'malformed-pdf',
  'encrypted-pdf',
  'scan',
  'too-long',
  'timeout',
  'crashed',
  'unreadable',
  'no-reader',
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

/** More bytes than these are not read. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** More paragraphs than these are not shown. */
export const MOST_PARAGRAPHS = 400_000;

export class DocumentError extends Error {
  readonly fault: DocumentFault;

  constructor(fault: DocumentFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}
