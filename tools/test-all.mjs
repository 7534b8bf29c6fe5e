// `npm test`: every check and every suite, whatever fails; the last line sums them up. Lint, types, format and the build run side by
// side, since each keeps one core busy; all else has the machine for itself.
// `npm run check` (--quick): what needs no browser. A check counts as one test, a suite as the tests that it ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'ri-tests-'));
const report = (name) => join(folder, `${name}.json`);
// ESLint and Jest make much that is soon forgotten: with little room for it, a tenth of their time is the collector's.
const ROOMY = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64` };

/** Counts of a report: [passed, failed, skipped]. */
const COUNTS = {
  jest: (r) => [
    r.numPassedTests,
    r.numFailedTests + r.numRuntimeErrorTestSuites,
    r.numPendingTests + r.numTodoTests,
  ],
  karma: (r) => [r.success, r.failed + Number(r.error || r.disconnected), r.skipped],
  playwright: (r) => [
    r.stats.expected,
    // A flaky test fails: it did not pass at the first try.
    r.stats.unexpected + r.stats.flaky + r.errors.length,
    r.stats.skipped,
  ],
};

function steps(port) {
  const jest = `test:unit -- --json --outputFile="${report('jest')}"`;
  return [
    { name: 'lint, with the import rules', script: 'lint', beside: true, env: ROOMY },
    // Builds check the types of what they build: the app and Karma's.
    { name: 'types', script: quick ? 'typecheck' : 'typecheck:unbuilt', beside: true },
    { name: 'format', script: 'format:check', beside: true },
    { name: 'data package', script: 'check:data' },
    { name: 'lock file', script: 'check:lock' },
    { name: 'unit tests (Jest)', script: jest, suite: 'jest', env: ROOMY },
    ...(quick ? [] : browserSteps(port)),
  ];
}

function browserSteps(port) {
  return [
    {
      name: 'charts on a real canvas (Karma)',
      script: 'test:charts',
      suite: 'karma',
      env: { RI_KARMA_COUNTS: report('karma') },
    },
    { name: 'production build', script: 'build', beside: true },
    {
      name: 'journeys on the production build (Playwright)',
      script: 'e2e -- --reporter=list,json',
      suite: 'playwright',
      // An old build would answer for the one that failed.
      needs: 'production build',
      env: {
        E2E_NO_BUILD: '1',
        E2E_PORT: String(port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright'),
      },
    },
  ];
}

/** Runs one npm script; resolves to whether it ended well. What runs beside others says its words at its end. */
function run({ script, env, beside = false }) {
  return new Promise((resolve) => {
    const stdio = beside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(`npm run --silent ${script}`, {
      shell: true,
      stdio,
      env: { ...process.env, ...env },
    });
    let said = '';
    const hear = (words) => (said += words);
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child
      .once('error', () => resolve(false))
      .once('close', (code) => {
        if (said !== '') console.log(said.trimEnd());
        resolve(code === 0);
      });
  });
}

/** [passed, failed, skipped] of a step. A suite that crashes, or runs no test, counts as one that failed. */
function count(suite, ok) {
  if (!suite) return ok ? [1, 0, 0] : [0, 1, 0];
  try {
    const [passed, failed, skipped] = COUNTS[suite](
      JSON.parse(readFileSync(report(suite), 'utf8')),
    );
    const silent = passed + failed === 0 || (!ok && failed === 0);
    return [passed, silent ? 1 : failed, skipped];
  } catch {
    console.log(`${suite} left no report.`);
    return [0, 1, 0];
  }
}

/** A port that is free now: another server on this machine must not answer for ours. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const results = [];
const plan = steps(await freePort());

async function take(step) {
  const started = performance.now();
  console.log(`\n=== ${plan.indexOf(step) + 1} of ${plan.length}: ${step.name} ===`);
  const blocked = results.find(({ name, ok }) => name === step.needs && !ok);
  if (blocked) console.log(`not run: it needs the ${step.needs}`);
  const ok = blocked ? false : await run(step);
  const counts = count(step.suite, ok);
  const seconds = Math.round((performance.now() - started) / 1000);
  results.push({ name: step.name, ok: ok && counts[1] === 0, counts, seconds });
}

await Promise.all(plan.filter(({ beside }) => beside).map(take));
for (const step of plan.filter(({ beside }) => !beside)) await take(step);
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { name, ok, seconds, counts } of results) {
  console.log(
    `${ok ? 'passed' : 'FAILED'}  ${name} (${counts[0]} passed, ${counts[1]} failed; ${seconds} s)`,
  );
}
const [passed, failed, skipped] = [0, 1, 2].map((i) =>
  results.reduce((sum, { counts }) => sum + counts[i], 0),
);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
