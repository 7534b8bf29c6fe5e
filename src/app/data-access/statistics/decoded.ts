import type { ByteSource } from './byte-source';
import { ImportError } from '../../domain/statistics/import-fault';
import { chunkedSource } from './chunked-source';

/**
 * The same text in UTF-8, without a byte order mark. Bytes that the encoding does not have become U+FFFD, as they do
 * where UTF-8 itself is decoded: whoever meets that sign in a cell reports `bad-bytes`.
 * @param encoding a label of the Encoding standard; UTF-8 is handed through as it is
 * @throws ImportError `unknown-format` for a label that nobody knows
 */
export function decoded(source: ByteSource, encoding: string): ByteSource {
  if (decoderOf(encoding).encoding === 'utf-8') return source;
  return chunkedSource(source.name, null, () => recode(source, decoderOf(encoding)));
}

async function* recode(source: ByteSource, decoder: TextDecoder): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of source.chunks())
    yield encoder.encode(decoder.decode(chunk, { stream: true }));
  const rest = decoder.decode();
  if (rest !== '') yield encoder.encode(rest);
}

/** @throws ImportError `unknown-format` for a label that nobody knows */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    throw new ImportError('unknown-format', encoding, error);
  }
}
