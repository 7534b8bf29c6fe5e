const A = 64;

/** `AB12` is column 27, from 0; -1 for what is no reference. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 8; at += 1) {
    const letter = reference.charCodeAt(at) - A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
