// The step of `npm run build` that makes ri-chart.js: the element for other sites' pages, in one script. It lies beside the
// app and shares its source, not its chunks; the app's own files stay as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const BROWSER = 'dist/app/browser';
const SCRIPT = join(BROWSER, 'ri-chart.js');
/** Bytes on the wire: Chart.js, every way of seeing, lists with their search, both languages, and the reader of data packages. */
const MOST = 233_000;
/** What would come in by a wrong import, and weigh as much as all else. */
const FOREIGN = /node_modules\/(@angular|rxjs|ng2-charts)\//;

const { metafile } = await build({
  entryPoints: ['src/embed/main.ts'],
  outfile: SCRIPT,
  bundle: true,
  minify: true,
  // A classic script knows where it came from, and a page may load it from another site without that site's leave.
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  metafile: true,
});
const foreign = Object.keys(metafile.inputs).find((path) => FOREIGN.test(path));
if (foreign)
  throw new Error(`ri-chart.js holds ${foreign}: src/embed must import what is free of Angular`);
const size = brotliCompressSync(readFileSync(SCRIPT)).length;
if (size > MOST)
  throw new Error(`${String(size)} bytes (brotli) of ri-chart.js: at most ${String(MOST)}`);

// The pages of public/embed use the app's own font, whose name the build has changed.
const font = readdirSync(join(BROWSER, 'media')).find((name) =>
  name.startsWith('roboto-latin-wght'),
);
if (!font)
  throw new Error('no Latin Roboto in media/: has the font package changed? Correct its name here');
writeFileSync(
  join(BROWSER, 'embed/font.css'),
  `@font-face {
  font-family: 'Roboto Variable';
  font-display: swap;
  font-weight: 100 900;
  src: url('../media/${font}') format('woff2');
}
`,
);
console.log(`ri-chart.js: ${String(size)} bytes (brotli)`);
