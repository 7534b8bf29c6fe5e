import type { FigureFault } from '../domain/figure-file-fault';
import { figureFault } from '../domain/figure-file-fault';

/** Bytes of a file that are read. A picture at print size may have tens of millions. */
export const CARRIER_MOST = 64 * 2 ** 20;

/** The text of a figure's file as a file of any kind carries it, or why there is none. */
export type Carried =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly fault: FigureFault };

/**
 * Finds the figure's file in a PNG, an SVG or a JSON file, told by their content. Never fails: what is wrong is named, and
 * a file that carries none is `nothing`.
 */
export async function carriedBy(file: Blob): Promise<Carried> {
  if (file.size > CARRIER_MOST) return refused(figureFault('too-large', String(file.size)));
  const bytes = await bytesOf(file);
  if (!bytes) return refused(figureFault('unreadable'));
  const found = await foundIn(bytes);
  if (typeof found === 'string') return { kind: 'text', text: found };
  return refused(found ?? figureFault('nothing'));
}

function refused(fault: FigureFault): Carried {
  return { kind: 'refused', fault };
}

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function foundIn(bytes: Uint8Array): Promise<string | FigureFault | null> {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) {
    const { figureInPng } = await import('./carried-png');
    return figureInPng(bytes);
  }
  const text = textOf(bytes);
  // A report as a web page has many figures, and is no picture that breaks off.
  if (text !== null && /^\s*<(!doctype html|html)\b/i.test(text)) return null;
  const [sign] = text?.trimStart() ?? '';
  if (text === null || (sign !== '<' && sign !== '{')) return null;
  if (sign === '{') return text;
  const { figureInSvg } = await import('./carried-svg');
  return figureInSvg(text);
}

/** @returns null for what is no UTF-8; a byte order mark is left out */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
