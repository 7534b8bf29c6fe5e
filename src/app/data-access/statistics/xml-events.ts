import { SaxesParser } from 'saxes';
import { ImportError, MOST_CELL_BYTES } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';
import { decoderOf } from './decoded';
import { encodingOf } from './encoding';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader hears of an XML text. Names come without their prefixes. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  /** Instead of `open`, where the prefixes of attributes matter: they keep theirs. */
  openRaw?(name: string, attributes: XmlAttributes): void;
  /** A text as a whole between two tags, with its entities resolved. */
  text?(text: string): void;
  close?(name: string): void;
}

const HEAD_BYTES = 4096;
const PIECE_BYTES = 64 * 1024;
/** A text or tag without an end is given up after so many characters. */
const MOST_PENDING = 4 * MOST_CELL_BYTES;

/**
 * Reads XML piece by piece. A document type is refused: nothing that is read here has one, and its entities can be bombs.
 * @param between asked after every piece; false ends the reading, and is no fault
 * @throws ImportError `malformed`
 */
export async function readXml(
  source: ByteSource,
  handlers: XmlHandlers,
  between: () => boolean | Promise<boolean> = () => true,
): Promise<void> {
  // Not the first chunk, which may be shorter than the declaration.
  const decoder = decoderOf(xmlEncoding(await source.head(HEAD_BYTES)));
  let pending = 0;
  const parser = parserOf(source.name, handlers, () => {
    pending = 0;
  });
  for await (const chunk of source.chunks()) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      const text = decoder.decode(chunk.subarray(at, at + PIECE_BYTES), { stream: true });
      pending += text.length;
      parser.write(text);
      if (pending > MOST_PENDING) throw fault(source.name, 'a text without an end');
      if (!(await between())) return;
    }
  }
  parser.close();
}

function parserOf(name: string, handlers: XmlHandlers, onTag: () => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  const local = localNames();
  parser.on('error', (error) => {
    throw fault(name, error.message, error);
  });
  parser.on('doctype', () => {
    throw fault(name, 'DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    onTag();
    handlers.openRaw?.(local(tag.name), tag.attributes);
    handlers.open?.(local(tag.name), attributesOf(tag.attributes, local));
  });
  parser.on('closetag', (tag) => {
    onTag();
    handlers.close?.(local(tag.name));
  });
  if (handlers.text)
    for (const kind of ['text', 'cdata'] as const) parser.on(kind, (text) => handlers.text?.(text));
  return parser;
}

function attributesOf(raw: XmlAttributes, local: (name: string) => string): XmlAttributes {
  const attributes: Record<string, string> = {};
  for (const name in raw) attributes[local(name)] = raw[name]!;
  return attributes;
}

/** Names without their prefixes; each is cut once. Names of a foreign file may be without number, so not all are kept. */
function localNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const local = name.slice(name.indexOf(':') + 1);
    if (known.size < 1000) known.set(name, local);
    return local;
  };
}

function xmlEncoding(head: Uint8Array): string {
  const guess = encodingOf(head.subarray(0, 4096));
  if (guess.startsWith('utf-16')) return guess;
  const start = String.fromCharCode(...head.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

function fault(name: string, why: string, cause?: unknown): ImportError {
  return new ImportError('malformed', `${name}: ${why.replace(/^\d+:\d+: /, '')}`, cause);
}
