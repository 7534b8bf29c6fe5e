// Writes the page that the bench compares the app with: the same charts as anybody would put them on a page, with
// Chart.js's own full build and one script. Nothing waits for anything but these two files.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CHART_JS = join(
  dirname(createRequire(import.meta.url).resolve('chart.js')),
  'chart.umd.min.js',
);

const page = (charts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Baseline</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <style>body { font: 14px sans-serif; margin: 16px } div { height: 280px; margin-bottom: 24px }</style>
  </head>
  <body>
    <h1>Regional Indicators</h1>
${charts.map(({ id }) => `    <div><canvas id="${id}"></canvas></div>`).join('\n')}
    <script src="chart.js"></script>
    <script src="page.js"></script>
  </body>
</html>
`;

const script = (charts) => `for (const { id, config } of ${JSON.stringify(charts)}) {
  new Chart(document.getElementById(id), config);
}
// As the app does: in the frame after the one that painted them.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('ri:charts-live')));
`;

/** Returns the folder that holds the page. */
export function writeBaseline(charts) {
  const folder = mkdtempSync(join(tmpdir(), 'ri-baseline-'));
  writeFileSync(join(folder, 'index.html'), page(charts));
  writeFileSync(join(folder, 'page.js'), script(charts));
  copyFileSync(CHART_JS, join(folder, 'chart.js'));
  return folder;
}
