import { unzlibSync, zlibSync } from 'fflate';

/** How files pack what they hold (zlib, RFC 1950). A command line has a faster one than a page. */
export interface Zlib {
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /** @param length of what comes out: more is an error, or cut off */
  readonly unpack: (bytes: Uint8Array, length: number) => Uint8Array;
}

export const pageZlib: Zlib = {
  pack: (bytes) => zlibSync(bytes, { level: 9 }),
  unpack: (bytes, length) => unzlibSync(bytes, { out: new Uint8Array(length) }),
};
