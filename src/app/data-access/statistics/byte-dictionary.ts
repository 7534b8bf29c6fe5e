const decoder = new TextDecoder();

/**
 * The different texts of a column of bytes, in the order of their first coming. Bytes are compared with bytes: a text is
 * decoded once, however often it comes. What followed a text last time is tried first, since tables run in patterns.
 */
export class ByteDictionary {
  /** By code. */
  readonly texts: string[] = [];
  private arena = new Uint8Array(4096);
  private used = 0;
  private starts = new Uint32Array(256);
  private lengths = new Uint32Array(256);
  private hashes = new Int32Array(256);
  private followers = new Int32Array(256).fill(-1);
  /** Code + 1 by slot; 0 for a free one. */
  private slots = new Int32Array(1024);
  private last = -1;

  /** The code that was given last. */
  get latest(): number {
    return this.last;
  }

  /**
   * Tries what followed the last text before, without looking for the end of the cell.
   * @returns where the delimiter stands behind it, or -1 where the bytes from `from` say something else
   */
  follow(bytes: Uint8Array, from: number, end: number, delimiter: number): number {
    const guess = this.last < 0 ? -1 : this.followers[this.last]!;
    if (guess < 0) return -1;
    const to = from + this.lengths[guess]!;
    if (to >= end || bytes[to] !== delimiter) return -1;
    const { arena } = this;
    for (let at = from, of = this.starts[guess]!; at < to; at += 1, of += 1)
      if (arena[of] !== bytes[at]) return -1;
    this.last = guess;
    return to;
  }

  /** The code of the bytes from `from` up to `to`. */
  code(bytes: Uint8Array, from: number, to: number): number {
    const { last } = this;
    const guess = last < 0 ? -1 : (this.followers[last] ?? -1);
    if (guess >= 0 && this.is(guess, bytes, from, to)) {
      this.last = guess;
      return guess;
    }
    const code = this.find(bytes, from, to);
    if (last >= 0) this.followers[last] = code;
    this.last = code;
    return code;
  }

  private is(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from;
    if (this.lengths[code] !== length) return false;
    const { arena } = this;
    const start = this.starts[code] ?? 0;
    for (let at = 0; at < length; at += 1) if (arena[start + at] !== bytes[from + at]) return false;
    return true;
  }

  private find(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = (this.slots[slot] ?? 0) - 1;
      if (code < 0) return this.add(bytes, from, to, hash, slot);
      if (this.hashes[code] === hash && this.is(code, bytes, from, to)) return code;
    }
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const text = bytes.subarray(from, to);
    const code = this.texts.push(decoder.decode(text)) - 1;
    if (code === this.starts.length) this.widen();
    if (this.used + text.length > this.arena.length) {
      const arena = new Uint8Array(Math.max(this.arena.length * 2, this.used + text.length));
      arena.set(this.arena);
      this.arena = arena;
    }
    this.arena.set(text, this.used);
    this.starts[code] = this.used;
    this.lengths[code] = text.length;
    this.hashes[code] = hash;
    this.used += text.length;
    this.slots[slot] = code + 1;
    if (this.texts.length * 2 > this.slots.length) this.spread();
    return code;
  }

  private widen(): void {
    const length = this.starts.length * 2;
    const copy = <T extends Uint32Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.starts = copy(this.starts, new Uint32Array(length));
    this.lengths = copy(this.lengths, new Uint32Array(length));
    this.hashes = copy(this.hashes, new Int32Array(length));
    this.followers = copy(this.followers, new Int32Array(length).fill(-1));
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.texts.length; code += 1) {
      let slot = (this.hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.slots = slots;
  }
}
