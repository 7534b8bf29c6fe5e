/** The different texts of a column, in the order of their first coming. */
export class Dictionary {
  /** By code. */
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  /** The code of a text; a new one for a new text. */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.codes.set(text, code);
    return code;
  }
}
