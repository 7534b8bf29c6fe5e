import { deflateSync, inflateSync } from 'node:zlib';
import type { Zlib } from '../../../src/app/export/zlib';

/** Ten times as fast as what a page has. */
export const nodeZlib: Zlib = {
  pack: (bytes) => deflateSync(bytes, { level: 9 }),
  unpack: (bytes, length) => inflateSync(bytes, { maxOutputLength: Math.max(length, 1) }),
};
