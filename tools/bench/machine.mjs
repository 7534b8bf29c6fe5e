// Goals in milliseconds were set on one machine. How many times as long this one takes for the same work is measured, so that a
// goal asks as much of a slow machine as of that one: a page that only cuts the bytes of a million rows and draws two charts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../e2e/static-server.mjs';
import { generate } from './import/generate.mjs';
import { writeRival } from './import/pages.mjs';
import { importOnce, RIVAL } from './import/visit.mjs';

export const TIME = 'both charts, ms';
/** What that work takes on the machine that the goals were set on. */
const THERE = 202;
const RUNS = 3;

/** How many times as long as there so many milliseconds are; a faster machine may not take longer. */
export const timesAsLong = (bare) => Math.max(1, bare / THERE);

/** A goal in milliseconds, as this machine has to meet it; `there` is the goal as it was set. */
export const within = (goal, value, most, times) => ({
  goal: `${goal} (goal ${most}; this machine takes ${times.toFixed(1)} times as long)`,
  value,
  most: Math.round(most * times),
  there: most,
});

/** Measures how many times as long this machine takes, at its best of a few runs: what it could do just now. */
export async function measureMachine(chrome) {
  const folder = mkdtempSync(join(tmpdir(), 'ri-machine-'));
  const rival = writeRival('bare');
  const server = await serve(rival);
  try {
    const file = join(folder, 'rows.csv');
    generate(file, 1000);
    const taken = [];
    for (let run = 0; run < RUNS; run++) {
      const visit = await importOnce(chrome, RIVAL, file, { origin: server.origin });
      taken.push(visit[TIME]);
    }
    return timesAsLong(Math.min(...taken));
  } finally {
    await server.stop();
    for (const each of [folder, rival]) rmSync(each, { recursive: true });
  }
}
