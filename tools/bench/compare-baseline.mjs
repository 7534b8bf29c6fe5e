// The page that the bench compares the Compare page with: one canvas of the same size, and Chart.js as anybody would use
// it. A change of data goes into the chart that there is; a change of way is a new chart.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const SCRIPTS = {
  'chart.js': join(dirname(resolve('chart.js')), 'chart.umd.min.js'),
  'matrix.js': join(dirname(resolve('chartjs-chart-matrix')), 'chartjs-chart-matrix.min.js'),
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Baseline</title>
    <link rel="icon" href="data:," />
    <style>body { font: 14px sans-serif; margin: 16px } div { position: relative }</style>
  </head>
  <body>
    <div></div>
    <script src="chart.js"></script>
    <script src="matrix.js"></script>
    <script src="page.js"></script>
  </body>
</html>
`;

/** A function of the page, as text. JSON has lost the size of a cell, which the matrix wants as a function. */
function pageScript() {
  const box = document.querySelector('div');
  let chart;
  const withCells = (config) => {
    if (config.type !== 'matrix') return config;
    const columns = Math.max(...config.data.datasets[0].data.map(({ x }) => x)) + 1;
    const rows =
      Math.max(...config.data.datasets.flatMap(({ data }) => data.map(({ y }) => y))) + 1;
    const width = ({ chart }) => (chart.chartArea?.width ?? 0) / columns - 1;
    const height = ({ chart }) => (chart.chartArea?.height ?? 0) / rows - 1;
    return { ...config, options: { ...config.options, datasets: { matrix: { width, height } } } };
  };
  window.__draw = ({ chart: { config }, size }) => {
    chart?.destroy();
    box.replaceChildren(document.createElement('canvas'));
    box.style.cssText = `width: ${size.width}px; height: ${size.height}px`;
    chart = new window.Chart(box.firstElementChild, withCells(config));
  };
  window.__change = (change) => {
    if (change.kind === 'way') return window.__draw(change);
    chart.data = change.chart.config.data;
    chart.update('none');
  };
}

/** Returns the folder that holds the page. */
export function writeCompareBaseline() {
  const folder = mkdtempSync(join(tmpdir(), 'ri-compare-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), `(${pageScript})();\n`);
  for (const [name, file] of Object.entries(SCRIPTS)) copyFileSync(file, join(folder, name));
  return folder;
}
