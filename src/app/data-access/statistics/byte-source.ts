/** Where bytes come from: a file, pasted text, what an address answered, a part of an archive. Can be read again and again. */
export interface ByteSource {
  readonly name: string;
  /** Of all bytes; null where it is not known before the end. */
  readonly size: number | null;
  /** The first bytes, so many or all. */
  head(most: number): Promise<Uint8Array>;
  /** All bytes in order. Breaking off the loop ends the reading. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Whether nobody else needs the bytes of a chunk that was read: their memory may be given back. */
  readonly givesChunks?: boolean;
  /** @throws ImportError `too-large` where there are more than `most` */
  whole(most: number): Promise<Uint8Array>;
  /** Bytes from a position up to another one, without reading those before; not there where something is unpacked. */
  readonly part?: (from: number, to: number) => Promise<Uint8Array>;
}
