/** A text of a column, as the analyst reads it. */
export interface MemberText {
  readonly text: string;
  /** What a column of names says beside it first; empty for nothing. */
  name: string;
}

/** A quote behind a blank opens no cell, and so stays in its text: ` "01000"`. One before digits keeps them as they are: `'004`. */
function unquoted(text: string): string {
  if (/^'\d+$/.test(text)) return text.slice(1);
  return /^"[^"]+"$/.test(text) ? text.slice(1, -1) : text;
}

/** The different texts of a dimension: of its column, of headers, or one for the whole table. */
export class MemberTexts {
  readonly members: MemberText[] = [];
  /** How many figures have each, by code. */
  rows = new Uint32Array(256);
  /** Codes of texts that say nothing. */
  private readonly blanks = new Set<number>();

  /** Takes up what is new in a dictionary; `instead` gives what the analyst reads for a text. Codes stay those of the dictionary. */
  follow(texts: readonly string[], instead: (text: string) => string): void {
    for (let code = this.members.length; code < texts.length; code += 1)
      this.add(instead(unquoted((texts[code] ?? '').trim())));
  }

  /** @returns its code */
  add(text: string): number {
    const code = this.members.push({ text, name: '' }) - 1;
    if (text === '') this.blanks.add(code);
    if (code === this.rows.length) {
      const rows = new Uint32Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    return code;
  }

  isBlank(code: number): boolean {
    return this.blanks.size > 0 && this.blanks.has(code);
  }
}
