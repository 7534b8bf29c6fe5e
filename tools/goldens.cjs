// Karma's part of the pixel goldens: hands out src/app/charts/goldens/<name>.png, and with RI_UPDATE_GOLDENS=1 writes
// what the tests have painted in its place. A browser has no file system.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const FOLDER = join(__dirname, '../src/app/charts/goldens');
const ADDRESS = /^\/goldens\/([a-z0-9-]+)\.png$/;
const updates = process.env.RI_UPDATE_GOLDENS === '1';

/** The answer to a request for a golden; others are left to the rest of Karma. */
function goldens() {
  return (request, response, next) => {
    const name = ADDRESS.exec(request.url ?? '')?.[1];
    if (!name) return next();
    const file = join(FOLDER, `${name}.png`);
    if (request.method === 'PUT') return store(request, response, file);
    const found = !updates && existsSync(file);
    response.writeHead(found ? 200 : updates ? 204 : 404, { 'Content-Type': 'image/png' });
    return response.end(found ? readFileSync(file) : undefined);
  };
}

function store(request, response, file) {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    if (updates) writeFileSync(file, Buffer.concat(parts));
    response.writeHead(updates ? 201 : 403);
    response.end();
  });
}

module.exports = { goldens };
