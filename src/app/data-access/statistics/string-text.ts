/** The text of a string item: its runs one after the other, without how they are read aloud. */
export class StringText {
  private parts = '';
  private within = false;
  private phonetic = false;

  open(name: string): void {
    if (name === 't') this.within = true;
    if (name === 'rPh') this.phonetic = true;
  }

  text(part: string): void {
    if (this.within && !this.phonetic) this.parts += part;
  }

  close(name: string): void {
    if (name === 't') this.within = false;
    if (name === 'rPh') this.phonetic = false;
  }

  take(): string {
    const text = this.parts;
    this.parts = '';
    // Signs that XML cannot hold are written by their number: `_x000D_`.
    return text.includes('_x')
      ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        )
      : text;
  }
}
