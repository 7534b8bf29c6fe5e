// The last step of `npm run build`, on index.html: the overview as a first view, its chunks asked for together with the
// first script, and three inline scripts with their hashes in the Content Security Policy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { firstView } from './first-view';

const OUT = 'dist/app';
const BROWSER = join(OUT, 'browser');
const FIRST_PAGE = 'src/app/features/overview/overview-page.ts';
const STATISTICS = 'src/app/data-access/statistics';

/** Runs before anything is painted: the reader's theme, and whether the first view is what they asked for. */
const EARLY = `(() => {
  const root = document.documentElement;
  const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  root.dataset.theme = kept('ri.theme') || 'auto';
  const language = kept('ri.language') || navigator.language;
  const home = location.pathname === new URL(document.baseURI).pathname;
  if (!home || language.startsWith('zh') || location.search.includes('companions=off') || kept('ri.workspace') || kept('ri.statistics')) root.classList.add('ri-no-first-view');
})()`;

/** Runs behind the first view, and tells the performance log when it was painted: in the frame after its own; `npm run bench` reads it. */
const LATE = `if (!document.documentElement.classList.contains('ri-no-first-view')) requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ri:charts-painted')))`;

const DATA_LINK = /\s*<link rel="preload" as="fetch"[^>]*href="([^"]+)"[^>]*>/g;

/** Asks for the data before the style sheet. Not under a service worker: Chrome cannot use what that preloads, and asks twice. */
function preloadData(files: readonly string[]): string {
  return `if (!navigator.serviceWorker?.controller) for (const href of ${JSON.stringify(files)})
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }))`;
}

interface Stats {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly bytes: number;
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
        readonly imports: readonly {
          readonly path: string;
          readonly kind: string;
          readonly external?: boolean;
        }[];
      }
    >
  >;
}

/** Every chunk that a chunk imports at once, itself included. */
function withStaticImports(
  outputs: Stats['outputs'],
  name: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind, external } of outputs[name]?.imports ?? []) {
    if (kind === 'import-statement' && !external) withStaticImports(outputs, path, found);
  }
  return found;
}

const brotli = (file: string) => brotliCompressSync(readFileSync(join(BROWSER, file))).length;

/** The goals of bytes on the wire, which angular.json cannot hold: its budgets count what is not compressed. */
function checkSizes(
  outputs: Stats['outputs'],
  first: ReadonlySet<string>,
  styles: readonly string[],
): number {
  const before = [...first, ...styles].reduce((sum, file) => sum + brotli(file), 0);
  if (before > 166_000)
    throw new Error(
      `${String(before)} bytes of JS and CSS before the overview's charts: at most 166,000`,
    );
  for (const [name, { entryPoint }] of Object.entries(outputs)) {
    if (!entryPoint?.endsWith('-page.ts')) continue;
    const own = [...withStaticImports(outputs, name)].filter((file) => !first.has(file));
    const size = own.reduce((sum, file) => sum + brotli(file), 0);
    if (size > 140_000)
      throw new Error(`${String(size)} bytes for ${entryPoint} alone: at most 140,000`);
  }
  return before;
}

/**
 * Bytes of the engine of statistics: the worker that answers, and what reads a table of text into columns for it. What it
 * is told of the words, codes and notations of statistical offices lies in the same chunks, and is counted apart: by the
 * share that it has of each.
 */
function statisticsSizes(
  outputs: Stats['outputs'],
): Readonly<Record<'engine' | 'knowledge', number>> {
  const files = new Set<string>();
  for (const entry of ['statistics.worker.ts', 'read-table.ts'].map(
    (file) => `${STATISTICS}/${file}`,
  )) {
    const name = Object.keys(outputs).find((key) => outputs[key]?.entryPoint === entry);
    if (!name)
      throw new Error(`no chunk begins with ${entry}: has it moved? Correct its name here`);
    withStaticImports(outputs, name, files);
  }
  const sizes = { engine: 0, knowledge: 0 };
  for (const file of files) {
    const { bytes = 0, inputs = {} } = outputs[file] ?? {};
    const known = Object.entries(inputs)
      .filter(([input]) => input.startsWith('src/app/domain/'))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    const [size, share] = [brotli(file), bytes && known / bytes];
    sizes.engine += size * (1 - share);
    sizes.knowledge += size * share;
  }
  if (sizes.engine > 25_000)
    throw new Error(`${sizes.engine.toFixed()} bytes for the engine of statistics: at most 25,000`);
  return sizes;
}

function replaceOnce(html: string, mark: string, by: string): string {
  if (html.split(mark).length !== 2)
    throw new Error(`index.html holds "${mark}" not just once: correct tools/finish-build.ts`);
  return html.replace(mark, () => by);
}

const stats = join(OUT, 'browser-stats.json');
const { outputs } = JSON.parse(readFileSync(stats, 'utf8')) as Stats;
const page = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === FIRST_PAGE);
if (!page)
  throw new Error(`no chunk begins with ${FIRST_PAGE}: has the overview moved? Correct FIRST_PAGE`);

const index = join(BROWSER, 'index.html');
let html = readFileSync(index, 'utf8');
const main = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === 'src/main.ts') ?? '';
const first = withStaticImports(outputs, page, withStaticImports(outputs, main));
const styles = readdirSync(BROWSER).filter((name) => name.endsWith('.css'));
const before = checkSizes(outputs, first, styles);
const { engine, knowledge } = statisticsSizes(outputs);
const missing = [...first].filter((name) => !html.includes(name));
const font = readdirSync(join(BROWSER, 'media')).find((name) =>
  name.startsWith('roboto-latin-wght'),
);
if (!font)
  throw new Error('no Latin Roboto in media/: has the font package changed? Correct its name here');
const fontLink = `<link rel="preload" as="font" type="font/woff2" crossorigin href="media/${font}">`;
const links = missing.map((name) => `<link rel="modulepreload" href="${name}">`).join('');
const data = preloadData([...html.matchAll(DATA_LINK)].map(([, file = '']) => file));
const hashes = [data, EARLY, LATE].map(
  (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);
html = replaceOnce(html, "script-src 'self'", `script-src 'self' ${hashes.join(' ')}`);
const [firstLink = ''] = html.match(DATA_LINK) ?? [];
html = replaceOnce(html, firstLink, `<script>${data}</script>`).replace(DATA_LINK, '');
html = replaceOnce(html, '</head>', `${fontLink}${links}<script>${EARLY}</script></head>`);
html = replaceOnce(html, '</ri-root>', `</ri-root>${firstView()}<script>${LATE}</script>`);
writeFileSync(index, html);

// The service worker checks every file against the hash that the build wrote down.
const manifest = join(BROWSER, 'ngsw.json');
const worker = JSON.parse(readFileSync(manifest, 'utf8')) as { hashTable: Record<string, string> };
worker.hashTable['/index.html'] = createHash('sha1').update(html).digest('hex');
writeFileSync(manifest, JSON.stringify(worker, null, 2));
rmSync(stats);
console.log(`JS and CSS before the overview's charts: ${String(before)} bytes (brotli)`);
console.log(
  `engine of statistics: ${engine.toFixed()} bytes; what it knows of offices' words and codes: ${knowledge.toFixed()} (brotli)`,
);
console.log(
  `index.html: first view drawn, ${String(missing.length)} chunks of the overview preloaded, ${String(html.length)} bytes`,
);
