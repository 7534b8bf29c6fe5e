import type { Fault } from '../domain/fault';
import type { Region, RegionId } from '../domain/region';
import { isObject } from './map-json';
import { readBoundaries } from './read-boundaries';
import { objectsOf } from './read-topology';

/**
 * Holds a map of the package against its regions: it can be read, and each of its shapes has the id of a provincial-level
 * region, once, with that region's English name. Regions without a shape are no fault; the map tells them.
 */
export function checkBoundaries(
  file: string,
  text: string,
  regions: ReadonlyMap<RegionId, Region>,
): readonly Fault[] {
  const place = { file, line: 1, column: 0 };
  const origin = { kind: 'shipped', title: file, licence: null } as const;
  const reading = readBoundaries(text, [...regions.values()], origin);
  if (reading.kind === 'fault') {
    const { at: field, value } = reading.fault;
    return [{ ...place, code: 'bad-format', field, value, expected: 'TopoJSON' }];
  }
  const topology: unknown = JSON.parse(text);
  const shapes = isObject(topology) && 'objects' in topology ? objectsOf(topology).flat() : [];
  const provinces = [...regions.values()]
    .filter(({ level }) => level === 'province')
    .map(({ id }) => id)
    .join(', ');
  const seen = new Set<RegionId>();
  return shapes.flatMap(({ value, at }): readonly Fault[] => {
    const { id, properties } = isObject(value) ? value : {};
    const code = textOf(id);
    const region = regions.get(code);
    const field = `${at}.id`;
    if (!region)
      return [{ ...place, code: 'unknown-reference', field, value: code, expected: 'regions.csv' }];
    if (region.level !== 'province')
      return [{ ...place, code: 'not-one-of', field, value: code, expected: provinces }];
    if (seen.has(code)) return [{ ...place, code: 'duplicate', field, value: code, expected: '1' }];
    seen.add(code);
    const name = textOf(isObject(properties) ? properties['name'] : undefined);
    const expected = region.name.en;
    return name === expected
      ? []
      : [{ ...place, code: 'not-one-of', field: `${at}.properties.name`, value: name, expected }];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
