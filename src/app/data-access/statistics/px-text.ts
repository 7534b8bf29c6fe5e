import { MOST_CELL_BYTES } from '../../domain/statistics/import-fault';
import { malformed } from './json-value';

/** What a reader hears of a PX text. */
export interface PxListener {
  /** A statement before the data, without its semicolon: `TITLE="Rents"`. */
  statement(text: string): void;
  /** A cell of the data. @param quoted whether it stood in quotes, which are left out */
  cell(text: string, quoted: boolean): void;
}

/** Statements may be as long as a list of all municipalities, in all languages. */
const MOST_STATEMENT = 16 * MOST_CELL_BYTES;
const MOST_STATEMENTS = 64 * MOST_CELL_BYTES;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const BLANK = 0x20;
const NEWLINE = 0x0a;

/** Parts a PX text into statements and, once `DATA=` has come, into cells. Texts come in pieces; a few bytes of them are kept. */
export class PxText {
  /** Whether `DATA=` has come. */
  isData = false;
  /** Whether the semicolon behind the data has come. */
  isOver = false;
  private readonly listener: PxListener;
  /** What has come of a statement, or of a cell, that goes on in the next piece. */
  private rest = '';
  /** Characters before the data. */
  private before = 0;
  private inQuotes = false;
  private hadEquals = false;
  /** What parted cells so far, within lines. */
  private byBlank = false;
  private byComma = false;
  /** What stood since the last cell. */
  private sawComma = false;
  private sawBlank = false;
  private sawNewline = false;
  private wasQuoted = true;

  constructor(listener: PxListener) {
    this.listener = listener;
  }

  /** @throws ImportError `malformed` */
  push(piece: string): void {
    const looked = this.rest.length;
    const text = this.rest + piece;
    this.rest = '';
    const from = this.isData ? 0 : this.statements(text, looked);
    if (this.isData && !this.isOver) this.cells(text, from);
  }

  /** The text has ended. */
  end(): void {
    const { rest } = this;
    this.rest = '';
    if (this.isData && !this.isOver && !rest.startsWith('"') && rest !== '') this.cell(rest, false);
  }

  /** @param from what stands before has been looked at. @returns where the data begins */
  private statements(text: string, from: number): number {
    let start = 0;
    for (let at = from; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === QUOTE) this.inQuotes = !this.inQuotes;
      else if (this.inQuotes) continue;
      else if (sign === SEMICOLON) {
        this.listener.statement(text.slice(start, at));
        start = at + 1;
        this.hadEquals = false;
      } else if (sign === EQUALS && !this.hadEquals) {
        this.hadEquals = true;
        this.isData = text.slice(start, at).trim().toUpperCase() === 'DATA';
        if (this.isData) return at + 1;
      }
    }
    this.rest = text.slice(start);
    this.before += text.length - from;
    if (this.before > MOST_STATEMENTS) throw malformed('PX: no DATA after 64 MB');
    if (this.rest.length > MOST_STATEMENT) throw malformed('PX: a statement without an end');
    return text.length;
  }

  private cells(text: string, from: number): void {
    let at = from;
    while (at < text.length) {
      const sign = text.charCodeAt(at);
      if (sign === SEMICOLON) {
        this.isOver = true;
        return;
      }
      if (sign === COMMA || sign <= BLANK) {
        this.note(sign);
        at += 1;
        continue;
      }
      const end = sign === QUOTE ? text.indexOf('"', at + 1) : endOf(text, at);
      if (end < 0 || end === text.length) {
        this.rest = text.slice(at);
        if (this.rest.length > MOST_CELL_BYTES) throw malformed('PX DATA: a cell without an end');
        return;
      }
      if (sign === QUOTE) this.cell(text.slice(at + 1, end), true);
      else this.cell(text.slice(at, end), false);
      at = sign === QUOTE ? end + 1 : end;
    }
  }

  private note(sign: number): void {
    if (sign === COMMA) this.sawComma = true;
    else if (sign === NEWLINE) this.sawNewline = true;
    else this.sawBlank = true;
  }

  /** `1,5 2,5` may be two figures or four: where blanks part cells, a comma between two digits does not. */
  private cell(text: string, quoted: boolean): void {
    if (!quoted && !this.wasQuoted) {
      if (this.sawComma && !this.sawBlank && !this.sawNewline) this.byComma = true;
      if (this.sawBlank && !this.sawComma && !this.sawNewline) this.byBlank = true;
      if (this.byComma && this.byBlank)
        throw malformed(`PX DATA: at ${text.slice(0, 20)}, both commas and blanks part cells`);
    }
    this.wasQuoted = quoted;
    this.sawComma = false;
    this.sawBlank = false;
    this.sawNewline = false;
    this.listener.cell(text, quoted);
  }
}

function endOf(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign <= BLANK || sign === COMMA || sign === SEMICOLON || sign === QUOTE) break;
  }
  return at;
}
