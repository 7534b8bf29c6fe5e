import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_FILE, SHIPPED_ORIGIN } from '../app/data-access/shipped-map';
import { readBoundaries } from '../app/data-access/read-boundaries';
import type { Boundaries } from '../app/domain/boundaries';
import { realSet } from './package-files';

/** The boundaries that come with the app, read as the app reads them. */
export function shippedBoundaries(): Boundaries {
  const text = readFileSync(join(__dirname, '../../data', SHIPPED_FILE), 'utf8');
  const reading = readBoundaries(text, [...realSet().regions.values()], SHIPPED_ORIGIN);
  if (reading.kind === 'fault')
    throw new Error(`The shipped file has a fault: ${reading.fault.code}`);
  return reading.boundaries;
}
