import type { DocumentText } from '../domain/anchor';
import { DocumentError } from '../domain/document-fault';
import { decodeDocument } from './decode-document';
import { formatOf, HEAD } from './document-format';
import { readHtml } from './read-html';
import { readPlainText } from './read-plain-text';

/** How far reading has come: pages done, of how many. */
export type OnPage = (done: number, total: number) => void;

/**
 * Reads a file's words. What is not text (markup, scripts, pictures) is left out; nothing of it is run.
 * @param base the app's address, for what reading PDF files needs
 * @throws DocumentError
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  base: string,
  onPage: OnPage,
): Promise<DocumentText> {
  const format = formatOf(bytes.subarray(0, HEAD));
  const info = { name, format, size: bytes.length, hash: await hashOf(bytes) };
  if (format === 'pdf') {
    const { readPdf } = await import('./read-pdf');
    const { texts, pages } = await readPdf(bytes, base, onPage);
    return { ...info, paragraphs: texts, pages };
  }
  const text = decodeDocument(bytes, format);
  const paragraphs = format === 'html' ? readHtml(text) : readPlainText(text);
  if (!paragraphs.length) throw new DocumentError('empty');
  return { ...info, paragraphs, pages: null };
}

/** SHA-256 in hexadecimal digits. Browsers compute it for secure addresses (https, localhost) alone; empty elsewhere. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!('subtle' in crypto)) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
