import type { DocumentFormat } from '../domain/anchor';
import { wideOrder } from './document-format';
import { latin } from './latin';

const META = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
/** Where HTML has to name its encoding. */
const META_WITHIN = 4096;

/**
 * The characters of a text or an HTML file. The encoding is the byte order mark's, else the one that HTML names, else UTF-8
 * where it fits, else GB 18030 where that gives Chinese, else Windows-1252. Bytes that fit nowhere become U+FFFD.
 */
export function decodeDocument(bytes: Uint8Array, format: Exclude<DocumentFormat, 'pdf'>): string {
  const wide = wideOrder(bytes);
  if (wide) return new TextDecoder(`utf-16${wide}`).decode(bytes);
  const strict = decodedAs('utf-8', bytes);
  if (strict !== null) return strict;
  const named =
    format === 'html' ? META.exec(latin(bytes.subarray(0, META_WITHIN)))?.[1] : undefined;
  // What names UTF-8 and is none is damaged: the rest of it is still UTF-8.
  if (named) {
    const decoder = decoderFor(named);
    if (decoder) return decoder.decode(bytes);
  }
  if (looksChinese(bytes)) return new TextDecoder('gb18030').decode(bytes);
  return new TextDecoder(looksBroken(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null for a name that no browser knows. */
function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/** Whether most bytes beyond ASCII stand in pairs of the Chinese signs in use (GB 2312). */
function looksChinese(bytes: Uint8Array): boolean {
  let [pairs, strays] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    const isPair = first >= 0xa1 && first <= 0xf7 && second >= 0xa1 && second <= 0xfe;
    if (isPair) pairs += 1;
    else strays += 1;
    at += second >= 0x40 ? 1 : 0;
  }
  return pairs > strays * 4;
}

/** Whether it is UTF-8 but for a few bytes, as where a file was cut off. */
function looksBroken(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.match(/\ufffd/g)?.length ?? 0;

  const others = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return others > faults * 4;
}
