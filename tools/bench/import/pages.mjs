// The pages that imports are compared with: a file input, two Chart.js charts, and one way to get from bytes to figures.
// `bare`: a worker that cuts bytes. `papaparse`: the library in its worker, and rows as arrays. `duckdb`: a database engine.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageOf = (name) => join(import.meta.dirname, '../../../node_modules', name);

/** What a page is served with besides its script, by name; a folder or a file. */
const PARTS = {
  bare: { 'bare-worker.js': join(import.meta.dirname, 'bare-worker.js') },
  papaparse: { 'papaparse.js': join(packageOf('papaparse'), 'papaparse.min.js') },
  duckdb: {
    arrow: packageOf('apache-arrow'),
    flatbuffers: packageOf('flatbuffers'),
    tslib: packageOf('tslib'),
    'duckdb.mjs': join(packageOf('@duckdb/duckdb-wasm'), 'dist', 'duckdb-browser.mjs'),
    'duckdb-worker.js': join(
      packageOf('@duckdb/duckdb-wasm'),
      'dist',
      'duckdb-browser-eh.worker.js',
    ),
    'duckdb.wasm': join(packageOf('@duckdb/duckdb-wasm'), 'dist', 'duckdb-eh.wasm'),
  },
};

/** Bare names that modules of the database import. */
const IMPORTS = JSON.stringify({
  imports: {
    'apache-arrow': './arrow/Arrow.dom.mjs',
    flatbuffers: './flatbuffers/mjs/flatbuffers.js',
    tslib: './tslib/tslib.es6.mjs',
  },
});

const page = (script) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Import</title>
    <link rel="icon" href="data:," />
    <script type="importmap">${IMPORTS}</script>
  </head>
  <body>
    <input type="file" />
    <div style="width: 560px; height: 320px"><canvas id="lines"></canvas></div>
    <div style="width: 560px; height: 520px"><canvas id="bars"></canvas></div>
    <script src="chart.js"></script>
    <script src="papaparse.js"></script>
    <script>(${drawing})();</script>
    <script type="module">${script}</script>
  </body>
</html>
`;

/** A function of the page, as text: draws both charts, and tells when they stand. */
function drawing() {
  const options = { animation: false, responsive: true, maintainAspectRatio: false };
  const input = document.querySelector('input');
  window.__draw = ({ lines, bars }) => {
    new window.Chart('lines', {
      type: 'line',
      data: {
        labels: lines[0].points.map(([year]) => year),
        datasets: lines.map(({ name, points }) => ({
          label: name,
          data: points.map(([, value]) => value),
        })),
      },
      options,
    });
    new window.Chart('bars', {
      type: 'bar',
      data: {
        labels: bars.map(([name]) => name),
        datasets: [{ data: bars.map(([, value]) => value) }],
      },
      options: { ...options, indexAxis: 'y' },
    });
    document.body.dataset.drawn = 'true';
  };
  window.__onFile = (read) => {
    input.addEventListener('change', () => read(input.files[0]).then(window.__draw));
    document.body.dataset.ready = 'true';
  };
}

const SCRIPTS = {
  bare: `
    const worker = new Worker('bare-worker.js');
    window.__onFile((file) => new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ file, indicator: 0 });
    }));`,
  papaparse: `
    window.__onFile((file) => new Promise((resolve) => {
      const rows = [];
      Papa.parse(file, {
        worker: true,
        header: false,
        chunk: ({ data }) => { for (const row of data) rows.push(row); },
        complete: () => {
          const of = rows.filter((row) => row[1] === 'IND01').map(([name, , year, value]) => [name, Number(year), Number(value)]);
          const last = of.reduce((most, [, year]) => Math.max(most, year), 0);
          const names = [...new Set(of.map(([name]) => name))].slice(0, 5);
          window.__rows = rows;
          resolve({
            lines: names.map((name) => ({ name, points: of.filter(([one]) => one === name).map(([, year, value]) => [year, value]) })),
            bars: of.filter(([, year]) => year === last).sort((a, b) => b[2] - a[2]).slice(0, 31).map(([name, , value]) => [name, value]),
          });
        },
      });
    }));`,
  duckdb: `
    import * as duckdb from './duckdb.mjs';
    window.__onFile(async (file) => {
      const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('duckdb-worker.js'));
      await db.instantiate(new URL('duckdb.wasm', location.href).href);
      const connection = await db.connect();
      await db.registerFileHandle('file.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
      await connection.query("CREATE TABLE figures AS SELECT * FROM read_csv('file.csv', header=true, columns={region: 'VARCHAR', indicator: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE'})");
      const rows = async (query) => (await connection.query(query)).toArray().map((row) => row.toJSON());
      const names = await rows("SELECT DISTINCT region FROM figures WHERE indicator = 'IND01' ORDER BY region LIMIT 5");
      const lines = await Promise.all(names.map(async ({ region }) => ({
        name: region,
        points: (await rows("SELECT year, value FROM figures WHERE indicator = 'IND01' AND region = '" + region + "' ORDER BY year")).map(({ year, value }) => [year, value]),
      })));
      const bars = (await rows("SELECT region, value FROM figures WHERE indicator = 'IND01' AND year = (SELECT max(year) FROM figures) ORDER BY value DESC LIMIT 31")).map(({ region, value }) => [region, value]);
      window.__db = db;
      return { lines, bars };
    });`,
};

export const RIVALS = Object.keys(SCRIPTS);

/** Writes a folder with a page. */
export function writeRival(name) {
  const folder = mkdtempSync(join(tmpdir(), `ri-import-${name}-`));
  writeFileSync(join(folder, 'index.html'), page(SCRIPTS[name]));
  cpSync(join(packageOf('chart.js'), 'dist', 'chart.umd.min.js'), join(folder, 'chart.js'));
  const parts = { 'papaparse.js': PARTS.papaparse['papaparse.js'], ...PARTS[name] };
  for (const [part, from] of Object.entries(parts))
    cpSync(from, join(folder, part), { recursive: true });
  return folder;
}
