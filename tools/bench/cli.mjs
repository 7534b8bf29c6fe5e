// `ri render`: from the start of the process to its end, for one figure, and what each further one costs in the same run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './machine.mjs';

const GROWTH = '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN';
/** One of each kind; what only one kind needs is loaded for it, and counts. */
const VIEWS = [
  `${GROWTH}&periods=2015`,
  `${GROWTH}&periods=2013,2014,2015&view=columns`,
  `${GROWTH}&periods=2013,2014,2015&view=lines`,
  `${GROWTH}&periods=2013,2017&view=dumbbell`,
  `${GROWTH}&periods=2013,2017&view=slope`,
  `${GROWTH}&periods=2013,2014,2015&view=multiples`,
  `${GROWTH}&periods=2013,2014,2015&view=heat`,
  `${GROWTH}&periods=2015&view=tiles`,
  `${GROWTH}&periods=2015&view=map`,
  '/targets/target-gdp-growth-2015-liaoning#bullet',
  '/targets/target-energy-per-unit-of-gdp-2017#trajectory',
  '/targets#matrix',
  '/targets#index-2012-2017',
  '/#sources',
];
const FORMATS = ['png', 'svg', 'pdf'];

/**
 * Measures, prints minimum, median and maximum of each format, and returns the goals.
 *
 * @param {number} runs @param {number} times how many times as long this machine takes
 */
export function benchCli(runs, times) {
  const folder = mkdtempSync(join(tmpdir(), 'ri-bench-'));
  try {
    const views = join(folder, 'views');
    mkdirSync(views);
    VIEWS.forEach((view, at) => writeFileSync(join(views, `${at}.txt`), view));
    return FORMATS.flatMap((format) => {
      const one = () => render(VIEWS[0], '-o', join(folder, `one.${format}`));
      const all = () => render(views, '-o', join(folder, 'all'), '--format', format);
      // Not counted: the first run compiles the scripts, and keeps that for all later ones.
      all();
      const found = Array.from({ length: runs }, () => {
        const [first, whole] = [one(), all()];
        return { first, further: (whole - first) / (VIEWS.length - 1) };
      });
      const first = spread(found.map((run) => run.first));
      const further = spread(found.map((run) => run.further));
      console.log(`${format}: one figure ${first.text} ms, each further one ${further.text} ms`);
      return [
        within(`${format}: from start to file, ms (median)`, first.median, 600, times),
        within(`${format}: each further one, ms (median)`, further.median, 40, times),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that one run took. */
function render(...args) {
  const from = performance.now();
  const run = spawnSync(process.execPath, ['tools/cli/ri.mjs', 'render', ...args]);
  if (run.status !== 0) throw new Error(`ri render ${args.join(' ')}: ${run.stderr}`);
  return performance.now() - from;
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  const text = [0, 0.5, 1].map((share) => at(share).toFixed(0)).join(' / ');
  return { median: at(0.5), text };
}
