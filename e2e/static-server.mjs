// Serves a folder as a production host would: compressed, with long-lived hashed files and index.html for the
// app's own addresses. For the e2e tests, the screenshots and the bench: node e2e/static-server.mjs [folder] [port] [--fast]
// --fast compresses less: at its best Brotli takes ten seconds for what the journeys ask for, and they count no bytes.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Not worth compressing; .wasm is only of the bench's rivals, and large. */
const COMPRESSED = new Set(['.woff', '.woff2', '.png', '.wasm']);
/** Angular's file names end in eight characters of hash: main-ABCD1234.js. */
const HASHED = /-[\w-]{8}\.\w+$/;
const encoders = (quality) => ({
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body) => gzipSync(body),
});

/** The file that answers an address, or undefined. An address without extension is one of the app's pages. */
function find(root, path) {
  const page = extname(path) === '';
  // A page that was rendered at build time has an index.html of its own.
  const candidates = page ? [join(path, 'index.html'), 'index.html'] : [path];
  return candidates
    .map((candidate) => join(root, candidate))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Reads and encodes files, each once for as long as it stays the same on disk. */
function cachingReader(encode) {
  const cache = new Map();
  return (file, encoding) => {
    const { mtimeMs, size } = statSync(file);
    const key = `${file} ${encoding} ${mtimeMs} ${size}`;
    if (!cache.has(key)) {
      const body = readFileSync(file);
      cache.set(key, encode[encoding]?.(body) ?? body);
    }
    return cache.get(key);
  };
}

/**
 * Starts to serve `root` on `port` (0: any free one). Resolves to the origin and a function that stops the server.
 * @param {string} root @param {number} [port] @param {number} [quality] of Brotli
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function serve(root, port = 0, quality = constants.BROTLI_MAX_QUALITY) {
  const encode = encoders(quality);
  const read = cachingReader(encode);
  const server = createServer((request, response) => {
    let path;
    try {
      path = normalize(
        decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
      );
    } catch {
      response.writeHead(400).end();
      return;
    }
    const file = find(root, path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = COMPRESSED.has(extname(file))
      ? undefined
      : Object.keys(encode).find((name) => accepted.includes(name));
    const body = read(file, encoding);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      // The data are for other sites' pages, too (docs/embedding.md).
      ...(path.startsWith('/data/') && { 'access-control-allow-origin': '*' }),
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [root = 'dist/app/browser', port = '4321', speed] = process.argv.slice(2);
  const { origin } = await serve(root, Number(port), speed === '--fast' ? 5 : undefined);
  console.log(`serving ${root} on ${origin}`);
}
