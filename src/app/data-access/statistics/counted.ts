import type { ByteSource } from './byte-source';

export interface Counted {
  readonly source: ByteSource;
  /** Begins to count anew. */
  restart(): void;
  /** Up to which byte of the source it was read since. */
  bytes(): number;
}

/** A source of which is known how far it was read. */
export function counted(source: ByteSource): Counted {
  let bytes = 0;
  const reached = (to: number) => {
    bytes = Math.min(source.size ?? Infinity, Math.max(bytes, to));
  };
  const { part } = source;
  return {
    restart: () => {
      bytes = 0;
    },
    bytes: () => bytes,
    source: {
      name: source.name,
      size: source.size,
      givesChunks: source.givesChunks ?? false,
      head: (most) => source.head(most),
      whole: async (most) => {
        const whole = await source.whole(most);
        reached(whole.length);
        return whole;
      },
      chunks: () => chunksOf(source, reached),
      ...(part && {
        part: (from: number, to: number) => {
          reached(to);
          return part(from, to);
        },
      }),
    },
  };
}

async function* chunksOf(
  source: ByteSource,
  reached: (to: number) => void,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of source.chunks()) {
    at += chunk.length;
    reached(at);
    yield chunk;
  }
}
