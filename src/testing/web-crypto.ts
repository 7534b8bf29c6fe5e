import { webcrypto } from 'node:crypto';

/** Lends jsdom, which has none, the cryptography of Node.js. */
export function lendCrypto(): void {
  Object.defineProperty(globalThis.crypto, 'subtle', {
    value: webcrypto.subtle,
    configurable: true,
  });
}
