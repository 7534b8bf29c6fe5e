/** Encodings that are recognised; any other one of the Encoding standard may be chosen. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;

/**
 * The encoding of a text, by its first bytes: its byte order mark, the zeros of UTF-16, validity as UTF-8, and then
 * whether its high bytes go in pairs, as Chinese does, or stand between letters, as accents do.
 * @param head of the text; a character that is cut at its end is no fault
 */
export function encodingOf(head: Uint8Array): string {
  return byMark(head) ?? byZeros(head) ?? byHighBytes(head);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Digits, delimiters and Latin letters have a zero as their other half in UTF-16, and no text has one otherwise. */
function byZeros(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0 || even + odd < head.length / 16) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function byHighBytes(head: Uint8Array): string {
  const { signs, faults } = utf8Signs(head);
  // A few broken characters do not make another encoding of a text that is UTF-8 otherwise.
  if (faults * 4 <= signs) return 'utf-8';
  return looksChinese(head) ? 'gb18030' : 'windows-1252';
}

/** How many characters beyond ASCII the bytes have as UTF-8, and how many bytes that are none. */
function utf8Signs(bytes: Uint8Array): { signs: number; faults: number } {
  let signs = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = utf8Length(byte);
    let have = 1;
    while (have < length && isTrail(bytes[at + have])) have += 1;
    // The head ends in the middle of a character.
    if (have < length && at + have === bytes.length) break;
    if (length > 1 && have === length) signs += 1;
    else faults += 1;
    at += have;
  }
  return { signs, faults };
}

function utf8Length(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/**
 * Whether the bytes are GB18030 throughout, and mostly its usual characters: pairs of two high bytes (GB 2312). `é` before
 * a letter is a pair of GB18030, too, but its second byte is a low one.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let usual = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length;) {
    const length = gbLength(bytes, at);
    if (at + length > bytes.length) break;
    if (length === 0) return false;
    const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
    if (length === 2 && first >= 0xa1 && first <= 0xf7 && second >= 0xa1) usual += 1;
    else if (length > 1) odd += 1;
    at += length;
  }
  return usual > odd;
}

/** Bytes of the character of GB18030 at a position, as far as they are there; 0 where there is none. */
function gbLength(bytes: Uint8Array, at: number): number {
  const [first, second, third, fourth] = bytes.subarray(at, at + 4) as Iterable<number> as [
    number,
    ...(number | undefined)[],
  ];
  if (first < 0x80) return 1;
  if (first === 0x80 || first === 0xff) return 0;
  if (second === undefined) return 2;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  if (second < 0x30 || second > 0x39) return 0;
  if (third !== undefined && (third < 0x81 || third === 0xff)) return 0;
  if (fourth !== undefined && (fourth < 0x30 || fourth > 0x39)) return 0;
  return 4;
}
