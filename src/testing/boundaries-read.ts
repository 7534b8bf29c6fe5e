import { readBoundaries } from '../app/data-access/read-boundaries';
import type { Boundaries, BoundariesReading } from '../app/domain/boundaries';
import { realSet } from './package-files';

/** What tests of an analyst's own map share: its text read, as boundaries, regions or a fault. */

const regions = [...realSet().regions.values()];
export const ORIGIN = { kind: 'own', title: 'map.json', licence: null } as const;

export function read(text: string): BoundariesReading {
  return readBoundaries(text, regions, ORIGIN);
}

export function boundariesIn(text: string): Boundaries {
  const reading = read(text);
  if (reading.kind === 'fault') throw new Error(JSON.stringify(reading.fault));
  return reading.boundaries;
}

export function regionsIn(text: string): readonly (string | null)[] {
  return boundariesIn(text).features.map(({ properties }) => properties.region);
}

/** `code “value” at place`. */
export function faultIn(text: string): string {
  const reading = read(text);
  if (reading.kind === 'read') throw new Error('There is no fault');
  const { code, value, at } = reading.fault;
  return `${code} “${value}” at ${at}`;
}
