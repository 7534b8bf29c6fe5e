// The overview against a plain Chart.js page with the same charts: size, and time to charts with an empty cache.
import { rmSync } from 'node:fs';
import { serve } from '../../e2e/static-server.mjs';
import { writeBaseline } from './baseline.mjs';
import { CONDITIONS, visit } from './measure.mjs';
import { goals, printTable } from './report.mjs';
import { callTypeScript } from './run-typescript.mjs';

/** Measures, prints a table for each condition, and returns the goals. @param {string} folder of the build */
export async function benchOverview(chrome, folder, runs) {
  const baseline = writeBaseline(callTypeScript('tools/bench/charts.ts', 'overviewCharts'));
  const servers = { app: await serve(folder), baseline: await serve(baseline) };
  const results = {};
  try {
    for (const condition of CONDITIONS) {
      const measured = { app: [], baseline: [] };
      // The first visit of each pays for the server's compression and the browser's start: it does not count.
      for (let run = -1; run < runs; run++) {
        const order = run % 2 === 0 ? ['app', 'baseline'] : ['baseline', 'app'];
        for (const side of order) {
          const figures = await visit(chrome, `${servers[side].origin}/`, condition);
          if (run >= 0) measured[side].push(figures);
        }
      }
      results[condition.name] = measured;
      printTable(condition.name, measured);
    }
  } finally {
    await Promise.all(Object.values(servers).map(({ stop }) => stop()));
    rmSync(baseline, { recursive: true });
  }
  return goals(results);
}
