// What the bench prints: minimum, median and maximum of the app and the baseline, their ratio, and the goals.
import { within } from './machine.mjs';

const sorted = (runs, figure) => runs.map((run) => run[figure] ?? NaN).sort((a, b) => a - b);
const at = (list, share) => list[Math.round((list.length - 1) * share)];
const median = (runs, figure) => at(sorted(runs, figure), 0.5);
const shown = (value) => (value === 0 ? '0' : value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0));

/** Prints one condition. `runs.app` and `runs.baseline`: figures of each visit. */
export function printTable(name, runs) {
  const spread = (side, figure) =>
    [0, 0.5, 1].map((share) => shown(at(sorted(runs[side], figure), share)).padStart(8)).join('');
  console.log(`\n${name}, ${runs.app.length} runs each`);
  console.log(
    `${''.padEnd(22)}${'app: min     med     max'.padStart(27)}${'baseline: min     med     max'.padStart(33)}   ratio`,
  );
  for (const figure of Object.keys(runs.app[0])) {
    const [ours, theirs] = [median(runs.app, figure), median(runs.baseline, figure)];
    const ratio = theirs > 0 ? (ours / theirs).toFixed(2) : '-';
    const sides = `${spread('app', figure).padStart(27)}${spread('baseline', figure).padStart(33)}`;
    console.log(`${figure.padEnd(22)}${sides}${ratio.padStart(8)}`);
  }
}

/** The project's goals: each a name, what was measured, and the most that it may be. */
export function goals({ 'full speed': full, '4x CPU': slow, '4x CPU, slow 4G': slowest }) {
  const ratio = (runs) => median(runs.app, 'charts ms') / median(runs.baseline, 'charts ms');
  const worst = (figure) => Math.max(...full.app.map((run) => run[figure]));
  const code = full.app.map((run) => run['JS kB'] + run['CSS kB']);
  return [
    { goal: 'JS and CSS until the charts, kB brotli', value: Math.max(...code), most: 160 },
    { goal: 'time to charts / baseline, 4x CPU', value: ratio(slow), most: 1.25 },
    { goal: 'time to charts / baseline, 4x CPU and slow 4G', value: ratio(slowest), most: 1.45 },
    {
      goal: 'longest task at full speed, ms (median)',
      value: median(full.app, 'longest task ms'),
      most: 50,
    },
    { goal: 'layout shift at full speed (worst)', value: worst('layout shift'), most: 0 },
  ];
}

/**
 * The goals of the Compare page, for each kind of change the worst of its ways: how long a reader waits for the picture
 * beside plain Chart.js, and whether a slow machine answers meanwhile.
 *
 * @param results tables by condition and figure @param figures the names of `wait` and `longest`
 * @param times how many times as long this machine takes
 */
export function compareGoals({ 'full speed': full, '4x CPU': slow }, { wait, longest }, times) {
  const worst = (kind, { app, baseline }, valueOf) =>
    Object.keys(app[0])
      .filter((change) => change.startsWith(kind))
      .map((change) => [change, median(app, change), median(baseline, change)])
      .map(([change, ours, theirs]) => ({ change, theirs, value: valueOf(ours, theirs) }))
      .reduce((a, b) => (b.value > a.value ? b : a));
  return ['indicator', 'period', 'way'].flatMap((kind) => {
    const ratio = worst(kind, full[wait], (ours, theirs) => ours / theirs);
    const task = worst(kind, slow[longest], (ours) => ours);
    return [
      {
        goal: `time to the picture / baseline at full speed, ${ratio.change}`,
        value: ratio.value,
        most: 1.5,
      },
      within(
        `longest task at 4x CPU, ms, ${task.change}, baseline ${shown(task.theirs)}`,
        task.value,
        50,
        times,
      ),
    ];
  });
}

/** Prints the goals; returns whether all are met. What only a slow machine is forgiven is not printed as a plain pass. */
export function printGoals(list) {
  console.log('');
  for (const { goal, value, most, there = most } of list) {
    const met = value <= there ? 'pass' : value <= most ? 'SLOW' : 'FAIL';
    console.log(`${met}  ${goal}: ${shown(value)} (at most ${most})`);
  }
  return list.every(({ value, most }) => value <= most);
}
