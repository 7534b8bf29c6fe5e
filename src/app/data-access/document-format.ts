import type { DocumentFormat } from '../domain/anchor';
import type { DocumentFault } from '../domain/document-fault';
import { DocumentError } from '../domain/document-fault';
import { latin } from './latin';

/** Bytes from the beginning that tell a format. */
export const HEAD = 16_384;

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

/** How files begin that hold no text to read, and what they are. */
const SIGNATURES: readonly (readonly [readonly number[], DocumentFault, number?])[] = [
  [[0x89, ...ascii('PNG')], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [ascii('WEBP'), 'picture', 8],
  [[...ascii('II'), 0x2a, 0], 'picture'],
  [[...ascii('MM'), 0, 0x2a], 'picture'],
  [[...ascii('ftyp')], 'binary', 4],
  [[0xd0, 0xcf, 0x11, 0xe0], 'office'],
  [ascii('{\\rtf'), 'office'],
  [[0x1f, 0x8b], 'archive'],
  [[...ascii('7z'), 0xbc, 0xaf], 'archive'],
  [[...ascii('Rar!'), 0x1a], 'archive'],
];
const ZIP = ascii('PK').concat(3, 4);
/** Names of parts inside a zip that make it a text processor's or a spreadsheet's file. */
const OFFICE_PARTS = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/;
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|main|h[1-6]|script|style|span)\b/i;
const HTML_TAG =
  /<\/?(?:p|div|br|table|tr|td|li|h[1-6]|body|html|script|style|a|b|span)\b[^<>]{0,500}>/gi;
/** Tags that make a text with words before its first tag HTML all the same. */
const ENOUGH_TAGS = 4;
/** A thirtieth of all characters: a text has a stray control sign at most. */
const TEXT_CONTROLS = 1 / 30;

/**
 * What a file is, by its content, whatever its name says.
 * @param head its first bytes, `HEAD` of them or all
 * @throws DocumentError for what holds no text that is read here
 */
export function formatOf(head: Uint8Array): DocumentFormat {
  if (!head.length) throw new DocumentError('empty');
  const start = latin(head.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (begins(head, ZIP))
    throw new DocumentError(OFFICE_PARTS.test(latin(head)) ? 'office' : 'archive');
  for (const [bytes, fault, at = 0] of SIGNATURES)
    if (begins(head.subarray(at), bytes)) throw new DocumentError(fault);
  const text = lettersOf(head);
  // A text of nothing but blanks says nothing either.
  if (!/[^\s\0]/.test(text)) throw new DocumentError('empty');
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > text.length * TEXT_CONTROLS) throw new DocumentError('binary');
  const isHtml = HTML_START.test(text) || (text.match(HTML_TAG)?.length ?? 0) >= ENOUGH_TAGS;
  return isHtml ? 'html' : 'text';
}

// eslint-disable-next-line no-control-regex -- these are what is counted
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** As letters of one byte, but of UTF-16 as it is; without a byte order mark. */
function lettersOf(head: Uint8Array): string {
  const wide = wideOrder(head);
  if (wide) return new TextDecoder(`utf-16${wide}`).decode(head);
  return latin(head).replace(/^ï»¿/, '');
}

/** The order of bytes of UTF-16, by its mark or by zeros in every other byte; null for anything else. */
export function wideOrder(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.4;
  if (odd > many && even === 0) return 'le';
  return even > many && odd === 0 ? 'be' : null;
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}
