import type { Signal } from '@angular/core';
import { effect, signal, untracked } from '@angular/core';
import type { ExportFormat } from './export-formats';

export interface WrittenFile {
  readonly blob: Blob;
  readonly format: ExportFormat;
}

/** What became of writing a file. */
export type Written =
  /** `last` is what a former wish came to: it may be looked at meanwhile, but not saved. */
  | { readonly kind: 'writing'; readonly last: WrittenFile | null }
  | { readonly kind: 'written'; readonly file: WrittenFile }
  | { readonly kind: 'failed'; readonly why: string };

/** How a file is to be written. */
export interface Writing {
  readonly format: ExportFormat;
  readonly write: () => Promise<Blob>;
}

/** Writes a file anew whenever what it is written from changes; the last wish counts. For an injection context. */
export function written(wish: () => Writing): Signal<Written> {
  const state = signal<Written>({ kind: 'writing', last: null });
  effect((onCleanup) => {
    let isCurrent = true;
    onCleanup(() => {
      isCurrent = false;
    });
    const { format, write } = wish();
    state.set({ kind: 'writing', last: lastOf(untracked(state)) });
    write().then(
      (blob) => {
        if (isCurrent) state.set({ kind: 'written', file: { blob, format } });
      },
      (error: unknown) => {
        if (isCurrent) state.set({ kind: 'failed', why: reasonOf(error) });
      },
    );
  });
  return state.asReadonly();
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lastOf(state: Written): WrittenFile | null {
  if (state.kind === 'written') return state.file;
  return state.kind === 'writing' ? state.last : null;
}
