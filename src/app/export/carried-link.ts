import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { withoutShown, writeFigureFile } from '../domain/figure-file';
import { figureFileOf } from './carried';
import type { Carried } from './carried-by';
import type { FigureFaultCode } from '../domain/figure-file-fault';
import { figureFault } from '../domain/figure-file-fault';
import { unpackedText } from './carried-unpack';
import type { ExportRequest } from './export-request';

/** A figure with its claims in the fragment of an address: no server is ever sent it. */

/** The longest such fragment, in characters: mail and chat programs carry addresses of that length. */
export const LINK_MOST = 8_000;
const VERSION = '1';

/** @returns the address; how long it would have been, where that is too long for a link */
export function linkWithData(
  request: ExportRequest,
  base: string,
): string | { readonly tooLong: number } {
  const text = writeFigureFile(withoutShown(figureFileOf(request)));
  const fragment = `d=${VERSION}.${inLetters(deflateSync(strToU8(text), { level: 9 }))}`;
  if (fragment.length > LINK_MOST) return { tooLong: fragment.length };
  return `${new URL('shared', base).href}#${fragment}`;
}

/** @param fragment of an address, without the hash; null where it is none of ours */
export function carriedByLink(fragment: string): Carried | null {
  const [, version, letters] = /^d=(\d{1,9})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined || letters === undefined)
    return fragment.startsWith('d=') ? refused('bad-link') : null;
  if (version !== VERSION) return refused('newer', version);
  if (fragment.length > LINK_MOST) return refused('too-large', String(fragment.length));
  const packed = ofLetters(letters);
  const found = packed && unpackedText(packed, (take) => new Inflate(take));
  if (found === 'too-large') return refused('too-large');
  return found && found !== 'damaged' ? { kind: 'text', text: found.text } : refused('bad-link');
}

function refused(code: FigureFaultCode, value = ''): Carried {
  return { kind: 'refused', fault: figureFault(code, value) };
}

/** Base64 with the URL's alphabet. */
function inLetters(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function ofLetters(letters: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    return strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
  } catch {
    return null;
  }
}
