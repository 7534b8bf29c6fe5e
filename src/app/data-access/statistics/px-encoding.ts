import type { ByteSource } from './byte-source';
import { decoderOf } from './decoded';
import { encodingOf } from './encoding';

const HEAD_BYTES = 256 * 1024;

/**
 * The encoding of a PX text: the chosen one; else what its bytes show beyond doubt; else its CODEPAGE; else what its bytes look
 * like. Files are converted without their CODEPAGE being changed, so that does not come first. Code pages of DOS are not read.
 */
export async function pxEncoding(source: ByteSource, chosen: string | null): Promise<string> {
  if (chosen !== null) return chosen;
  const head = await source.head(HEAD_BYTES);
  const guess = encodingOf(head);
  if (guess.startsWith('utf-16') || isUtf8BeyondDoubt(head)) return guess;
  const stated = /CODEPAGE\s*=\s*"([^"]{1,40})"/i.exec(new TextDecoder('latin1').decode(head))?.[1];
  const known = stated === undefined ? null : encodingNamed(stated);
  return known !== null && known !== 'utf-8' ? known : guess;
}

function encodingNamed(label: string): string | null {
  try {
    return decoderOf(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8BeyondDoubt(head: Uint8Array): boolean {
  if (!head.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
