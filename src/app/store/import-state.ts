import type { ImportPreview, ImportProgress, ImportResult } from '../domain/statistics/import-run';
import type { DatasetFault } from './statistics';

/** Bytes that are to be read, and what they are called. */
export interface FileToRead {
  readonly blob: Blob;
  readonly name: string;
}

/** A file to be read, and what became of it. */
export interface QueuedFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed' | 'added' | 'left-out';
}

/** How far the reading is. */
export interface ImportPace extends ImportProgress {
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

/**
 * The import that is before the analyst. While a file is read once more, because a choice was changed, what the former
 * reading came to stays in `result`; its figures are gone.
 */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly preview: ImportPreview | null;
      readonly pace: ImportPace | null;
      readonly result: ImportResult | null;
    }
  | { readonly kind: 'read'; readonly preview: ImportPreview; readonly result: ImportResult }
  | ({ readonly kind: 'failed'; readonly preview: ImportPreview | null } & DatasetFault);
