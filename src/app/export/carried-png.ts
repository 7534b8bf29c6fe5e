import { strFromU8, strToU8, Unzlib } from 'fflate';
import { FIGURE_FORMAT } from '../domain/figure-file';
import type { FigureFault } from '../domain/figure-file-fault';
import { figureFault } from '../domain/figure-file-fault';
import { unpackedText } from './carried-unpack';
import type { PngChunk } from './png-chunks';
import { joined, PngError, readChunks, withChunk } from './png-chunks';
import type { Zlib } from './zlib';
import { pageZlib } from './zlib';

/** The figure's file as international text of a PNG (iTXt), packed. */

const TYPE = 'iTXt';

/** The picture with the text, before its pixels. @param text of a figure's file */
export function withFigureInPng(bytes: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const { type, data } = figureChunk(text);
  return withChunk(bytes, type, data) as Uint8Array<ArrayBuffer>;
}

/** @param text of a figure's file */
export function figureChunk(text: string, { pack }: Pick<Zlib, 'pack'> = pageZlib): PngChunk {
  // Keyword, end of it, packed, by zlib, no language, no translated keyword.
  const head = Uint8Array.of(...strToU8(FIGURE_FORMAT), 0, 1, 0, 0, 0);
  return { type: TYPE, data: joined([head, pack(strToU8(text))]) };
}

/** @returns the text; null where the picture has none */
export function figureInPng(bytes: Uint8Array): string | FigureFault | null {
  try {
    const texts = readChunks(bytes).filter(({ type, data }) => type === TYPE && isOurs(data));
    const [only, second] = texts;
    if (second) return figureFault('twice');
    return only ? unpacked(only.data.subarray(FIGURE_FORMAT.length)) : null;
  } catch (error) {
    if (error instanceof PngError)
      return figureFault(error.fault === 'not-png' ? 'unreadable' : error.fault);
    throw error;
  }
}

function isOurs(data: Uint8Array): boolean {
  return strFromU8(data.subarray(0, FIGURE_FORMAT.length + 1), true) === `${FIGURE_FORMAT}\0`;
}

/** @param data from the end of the keyword; languages that another program has put there are passed over */
function unpacked(data: Uint8Array): string | FigureFault {
  const [, isPacked, how] = data;
  const language = data.indexOf(0, 3);
  const translated = data.indexOf(0, language + 1);
  if (language < 0 || translated < 0 || (isPacked === 1 && how !== 0))
    return figureFault('damaged');
  const body = data.subarray(translated + 1);
  const found =
    isPacked === 1 ? unpackedText(body, (take) => new Unzlib(take)) : { text: plainText(body) };
  if (typeof found === 'string') return figureFault(found);
  return found.text ?? figureFault('damaged');
}

function plainText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
