/** More codes of one column would not fit beside another one in a number. */
const STEP = 2 ** 26;

/** Numbers tuples of codes in the order of their first coming. Rows often repeat the tuple before them: that is tried first. */
export class Tuples {
  private readonly width: number;
  private readonly links: readonly Map<number, number>[];
  /** The parts of each tuple, `width` for each. */
  private readonly parts: number[] = [];
  private readonly last: number[];
  private lastCode = -1;
  private count = 0;

  constructor(width: number) {
    this.width = width;
    this.links = Array.from({ length: width }, () => new Map<number, number>());
    this.last = new Array<number>(width).fill(-1);
  }

  get size(): number {
    return this.count;
  }

  /** The number of a tuple; `parts` is not kept. */
  code(parts: readonly number[]): number {
    const { last, width } = this;
    let same = this.lastCode >= 0;
    for (let at = 0; at < width && same; at += 1) same = last[at] === parts[at];
    if (same) return this.lastCode;
    let node = 0;
    for (let at = 0; at < width; at += 1) {
      last[at] = parts[at] ?? 0;
      node = this.follow(at, node * STEP + (parts[at] ?? 0), parts);
    }
    this.lastCode = node;
    return node;
  }

  /** The codes that make a tuple. */
  partsOf(code: number): readonly number[] {
    return this.parts.slice(code * this.width, (code + 1) * this.width);
  }

  private follow(at: number, key: number, parts: readonly number[]): number {
    const links = this.links[at] ?? new Map<number, number>();
    const known = links.get(key);
    if (known !== undefined) return known;
    const isLast = at === this.width - 1;
    const node = isLast ? this.count : links.size;
    links.set(key, node);
    if (isLast) {
      this.count += 1;
      this.parts.push(...parts.slice(0, this.width));
    }
    return node;
  }
}
