/** Width of a text at a size of one pixel. */
export type UnitWidth = (text: string) => number;

export interface TextRoom {
  readonly width: number;
  /** The largest and the smallest size that a text may have, pixels. */
  readonly most: number;
  readonly least: number;
}

/**
 * The size at which all texts fit, so that they look alike; never below the least, at which some may still be too wide.
 * Null where not even one would fit.
 */
export function commonSize(
  texts: readonly string[],
  { width, most, least }: TextRoom,
  unit: UnitWidth,
): number | null {
  const widths = texts.map(unit);
  const widest = Math.max(...widths);
  if (!widths.length || Math.min(...widths) * least > width) return null;
  return Math.min(Math.max(width / widest, least), most);
}

/** Whether a text of a size fits, with a hair's breadth for rounding. */
export function fits(text: string, size: number, { width }: TextRoom, unit: UnitWidth): boolean {
  return unit(text) * size <= width + 0.01;
}

/** A text in one line or two, broken between words where the longer line is shortest. */
export function balanced(text: string, unit: UnitWidth): readonly string[] {
  const words = text.split(' ');
  const ways = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return { lines, width: Math.max(...lines.map(unit)) };
  });
  return ways.sort((a, b) => a.width - b.width)[0]?.lines ?? [text];
}

/** A text in as few lines as fit at its largest possible size; null where it does not fit in two. */
export function inLines(
  text: string,
  room: TextRoom,
  unit: UnitWidth,
): { readonly lines: readonly string[]; readonly size: number } | null {
  for (const lines of [[text], balanced(text, unit)]) {
    const size = room.width / Math.max(...lines.map(unit));
    if (size >= room.least) return { lines, size: Math.min(size, room.most) };
  }
  return null;
}
