import type { Correction } from '../../domain/statistics/mapping';

/** What the analyst reads instead of texts, by column. */
export class Corrections {
  private readonly byColumn = new Map<number, Map<string, string>>();

  constructor(corrections: readonly Correction[]) {
    for (const { column, text, instead } of corrections) {
      const known = this.byColumn.get(column) ?? new Map<string, string>();
      this.byColumn.set(column, known.set(text.trim(), instead));
    }
  }

  has(column: number): boolean {
    return this.byColumn.has(column);
  }

  of(column: number, text: string): string {
    return this.byColumn.get(column)?.get(text.trim()) ?? text;
  }
}
