import { MOST_CELL_BYTES } from '../../domain/statistics/import-fault';
import type { ProblemKind } from '../../domain/statistics/problem';
import { ByteDictionary } from './byte-dictionary';
import { NumberCutter } from './cut-number';
import type { Dialect } from './delimited';
import type { OpenCodes, OpenNumbers } from './open-batch';
import { OpenBatch } from './open-batch';
import { release } from './release';
import type { ReadPlan, ReadWatch } from './table-reader';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const BLANK = 32;

const MOST_CELLS = 32_768;
/** A row without an end is given up after so many bytes. */
const MOST_ROW_BYTES = 16 * 1024 ** 2;

/** What `cell` and `row` give instead of a place: the row goes on in the next chunk, or is at fault. */
const INCOMPLETE = -1;
const FAULTY = -2;

const decoder = new TextDecoder();

/**
 * Cuts UTF-8 bytes into rows and cells, and cells into codes and numbers, without making a text of what has come before.
 * A row is cut when all of it is there; what has begun is kept for the next chunk. Every loop ends at a line feed, and one
 * stands behind the last byte of the buffer, so no loop asks for the end.
 */
export class RowCutter {
  private readonly watch: ReadWatch;
  private readonly delimiters: Uint8Array;
  private readonly quoted: boolean;
  private readonly numbers: NumberCutter;
  private readonly batch: OpenBatch<ByteDictionary>;
  private readonly firstLine: number;
  private buffer = new Uint8Array(0);
  /** Bytes of the buffer that hold text. */
  private end = 0;
  private final = false;
  private line = 1;
  private started = false;
  /** Whether the rest of a row without an end is being passed over. */
  private drops = false;
  /** The bytes of the cell that was cut last: in the buffer, or apart where it had doubled quotes. */
  private bytes = this.buffer;
  private from = 0;
  private to = 0;
  /** Line feeds within quotes of the row. */
  private inner = 0;

  constructor(dialect: Dialect, plan: ReadPlan, watch: ReadWatch) {
    const count = plan.wants.length;
    const delimiter = dialect.delimiter.charCodeAt(0);
    const first = (dialect.splitFirst ?? dialect.delimiter).charCodeAt(0);
    this.watch = watch;
    this.quoted = dialect.quoted;
    this.firstLine = dialect.firstLine;
    this.numbers = new NumberCutter(plan.decimal);
    this.delimiters = new Uint8Array(count).fill(delimiter).fill(first, 0, dialect.firstParts - 1);
    this.batch = new OpenBatch(plan, watch, MOST_CELLS, () => new ByteDictionary());
  }

  /** Cuts what is complete with these bytes. */
  push(chunk: Uint8Array): void {
    let bytes = chunk;
    if (this.drops) {
      const at = bytes.indexOf(LF);
      if (at < 0) return;
      this.drops = false;
      this.line += 1;
      bytes = bytes.subarray(at + 1);
    }
    const needed = this.end + bytes.length + 1;
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.end));
      larger.set(this.buffer.subarray(0, this.end));
      release(this.buffer);
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.end);
    this.end += bytes.length;
    this.buffer[this.end] = LF;
    this.cut();
  }

  /** Cuts the last row, which need not end with its line. */
  finish(): void {
    this.final = true;
    this.buffer[this.end] = LF;
    this.cut();
    this.flush();
    release(this.buffer);
  }

  private cut(): void {
    let at = this.start();
    if (at === INCOMPLETE) return;
    while (at < this.end) {
      const next = this.line < this.firstLine ? this.skipLine(at) : this.row(at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    // Behind the very last line there is no break to pass over.
    at = Math.min(at, this.end);
    this.buffer.copyWithin(0, at, this.end);
    this.end -= at;
    if (this.end > MOST_ROW_BYTES) this.giveUp();
  }

  /** Where the text begins: behind a byte order mark, of three bytes. */
  private start(): number {
    if (this.started) return 0;
    if (this.end < 3 && !this.final) return INCOMPLETE;
    this.started = true;
    const [a, b, c] = this.buffer;
    return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
  }

  private giveUp(): void {
    this.watch.problem('too-long-cell', this.line, null, this.text(0, 400));
    this.end = 0;
    this.drops = true;
  }

  /** Cuts the row at a place. @returns where the next one begins, or INCOMPLETE */
  private row(start: number): number {
    const { buffer, delimiters } = this;
    const { columns, length: row } = this.batch;
    const last = columns.length - 1;
    this.inner = 0;
    let at = start;
    for (let column = 0; column <= last; column += 1) {
      const delimiter = delimiters[column]!;
      const kept = columns[column];
      // A quote that opens a cell is none of its text.
      if (kept?.kind === 'codes' && buffer[at] !== QUOTE) {
        const next = kept.dictionary.follow(buffer, at, this.end, delimiter);
        if (next >= 0) {
          kept.codes[row] = kept.dictionary.latest;
          at = next + 1;
          continue;
        }
      }
      at = this.cell(at, delimiter);
      if (at < 0) return at === FAULTY ? this.faulty('unclosed-quote', start, column) : INCOMPLETE;
      const goesOn = buffer[at] === delimiter;
      if (!goesOn && !this.isBreak(at)) return INCOMPLETE;
      if (this.to - this.from > MOST_CELL_BYTES) return this.faulty('too-long-cell', start, column);
      if (kept) this.keep(kept, row);
      if (!goesOn) return this.closeRow(start, at, column === last);
      at += 1;
    }
    return this.surplus(start, at);
  }

  /** Whether a line surely ends here: what follows the last byte of a chunk is not known yet. */
  private isBreak(at: number): boolean {
    return this.final || at + (this.buffer[at] === CR ? 1 : 0) < this.end;
  }

  /** Finds the end of the cell at a place, and sets its bytes. */
  private cell(start: number, delimiter: number): number {
    const { buffer } = this;
    if (this.quoted && buffer[start] === QUOTE) return this.quotedCell(start, delimiter);
    let at = start;
    let byte = buffer[at] ?? LF;
    // Signs of control are rare: they alone are looked at twice.
    while (byte !== delimiter && (byte > CR || (byte !== LF && byte !== CR)))
      byte = buffer[(at += 1)] ?? LF;
    this.bytes = buffer;
    this.from = start;
    this.to = at;
    return at;
  }

  private quotedCell(start: number, delimiter: number): number {
    const { buffer, end } = this;
    let doubled = false;
    let at = start + 1;
    for (; ; at += 1) {
      const byte = buffer[at];
      if (at >= end || at - start > MOST_CELL_BYTES)
        return this.final || at < end ? FAULTY : INCOMPLETE;
      if (byte === LF) this.inner += 1;
      if (byte !== QUOTE) continue;
      if (at + 1 >= end && !this.final) return INCOMPLETE;
      if (at + 1 < end && buffer[at + 1] === QUOTE) {
        doubled = true;
        at += 1;
        continue;
      }
      break;
    }
    this.bytes = buffer;
    this.from = start + 1;
    this.to = at;
    if (doubled) this.undouble();
    at += 1;
    while (buffer[at] === BLANK && delimiter !== BLANK) at += 1;
    if (at > end) return FAULTY;
    const byte = buffer[at];
    return byte === delimiter || byte === LF || byte === CR ? at : FAULTY;
  }

  /** Makes one of two quotes. Not in place: a row that is not complete is cut again. */
  private undouble(): void {
    const bytes = this.bytes.slice(this.from, this.to);
    let to = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      bytes[to++] = bytes[at] ?? 0;
      if (bytes[at] === QUOTE) at += 1;
    }
    this.bytes = bytes;
    this.from = 0;
    this.to = to;
  }

  private keep(kept: OpenCodes<ByteDictionary> | OpenNumbers, row: number): void {
    const { bytes, from, to } = this;
    if (kept.kind === 'codes') {
      kept.codes[row] = kept.dictionary.code(bytes, from, to);
      return;
    }
    const value = this.numbers.cut(bytes, from, to);
    kept.values[row] = value;
    kept.decimals[row] = this.numbers.decimals;
    if (value !== value && to > from) kept.texts.set(row, decoder.decode(bytes.subarray(from, to)));
  }

  /** The row's line ends at a place, behind its last column or too soon. */
  private closeRow(start: number, at: number, isWhole: boolean): number {
    if (isWhole && at > start) this.batch.close(this.line);
    else this.ragged(start, at);
    this.line += 1 + this.inner;
    return this.behindBreak(at);
  }

  /** More cells than columns: of no matter where they are empty. */
  private surplus(start: number, from: number): number {
    const { buffer } = this;
    const delimiter = this.delimiters.at(-1);
    let at = from;
    let empty = true;
    for (; buffer[at] !== LF && buffer[at] !== CR; at += 1)
      if (buffer[at] !== delimiter && buffer[at] !== BLANK && buffer[at] !== QUOTE) empty = false;
    if (!this.isBreak(at)) return INCOMPLETE;
    if (empty) this.batch.close(this.line);
    else this.ragged(start, at);
    this.line += 1 + this.inner;
    return this.behindBreak(at);
  }

  private ragged(start: number, end: number): void {
    this.batch.forget();
    const text = this.text(start, end);
    if (text.trim() !== '') this.watch.problem('ragged-row', this.line, null, text);
  }

  /** Leaves the line out on which a cell is at fault, be it in the middle of a row: the next line begins a row of its own. */
  private faulty(kind: ProblemKind, start: number, column: number): number {
    let at = start;
    while (this.buffer[at] !== LF && this.buffer[at] !== CR) at += 1;
    if (!this.isBreak(at)) return INCOMPLETE;
    this.batch.forget();
    this.watch.problem(kind, this.line, column, this.text(start, at));
    this.line += 1;
    return this.behindBreak(at);
  }

  private skipLine(start: number): number {
    let at = start;
    while (this.buffer[at] !== LF && this.buffer[at] !== CR) at += 1;
    if (!this.isBreak(at)) return INCOMPLETE;
    this.line += 1;
    return this.behindBreak(at);
  }

  private behindBreak(at: number): number {
    return this.buffer[at] === CR && this.buffer[at + 1] === LF && at + 1 < this.end
      ? at + 2
      : at + 1;
  }

  private text(from: number, to: number): string {
    return decoder.decode(
      this.buffer.subarray(from, Math.min(to, this.end, from + MOST_CELL_BYTES)),
    );
  }

  /** Hands on the rows that are whole. */
  flush(): void {
    this.batch.flush();
  }
}
