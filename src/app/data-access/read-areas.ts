import type { Areas, Position, Ring } from '../domain/boundaries';
import { MapFault } from './map-fault';
import { entriesOf, isPair, listOf } from './map-json';

/**
 * The areas of a Polygon or MultiPolygon, its rings turned as `Areas` has them. Rings without extent are passed over; null
 * where nothing remains.
 *
 * @param coordinates as they stand in the file, not yet trusted
 * @throws MapFault at the first ring or position that is none
 */
export function readAreas(
  type: 'Polygon' | 'MultiPolygon',
  coordinates: unknown,
  at: string,
): Areas | null {
  const polygons =
    type === 'Polygon'
      ? [{ value: coordinates, at }]
      : entriesOf(coordinates, at, 'not-a-position');
  const read = polygons.flatMap((polygon) => readPolygon(polygon.value, polygon.at));
  return read.length === 0 ? null : { type: 'MultiPolygon', coordinates: read };
}

/** One polygon, or none where its outline has no extent. */
function readPolygon(value: unknown, at: string): readonly (readonly Ring[])[] {
  const rings = entriesOf(value, at, 'not-a-position').map((ring) => readRing(ring.value, ring.at));
  const turned = rings.map((ring, index) => turnedTo(index === 0 ? -1 : 1, ring));
  return turned[0] ? [turned.filter((ring) => ring !== null)] : [];
}

function readRing(value: unknown, at: string): Ring {
  const list = listOf(value);
  if (!list) throw new MapFault('not-a-position', value, at);
  const ring = list.map((position, index) => readPosition(position, at, index));
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4) throw new MapFault('open-ring', value, at);
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new MapFault('open-ring', last, `${at}[${String(ring.length - 1)}]`);
  return ring;
}

/** The place is written out only where it is needed: a file may hold a million positions. */
function readPosition(value: unknown, ring: string, index: number): Position {
  if (!isPair(value)) throw new MapFault('not-a-position', value, `${ring}[${String(index)}]`);
  const longitude = value[0];
  const latitude = value[1];
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw new MapFault('out-of-range', value, `${ring}[${String(index)}]`);
  return [longitude, latitude];
}

/** The ring, turned where it runs the other way: −1 is clockwise. Null where it has no extent. */
function turnedTo(way: -1 | 1, ring: Ring): Ring | null {
  const area = signedArea(ring);
  if (area === 0) return null;
  return Math.sign(area) === way ? ring : ring.toReversed();
}

/** Square degrees, positive where the ring runs counter-clockwise; 0 where it has no extent. */
function signedArea(ring: Ring): number {
  const origin = ring[0] ?? [0, 0];
  let doubled = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const before = ring[at - 1] ?? origin;
    const here = ring[at] ?? origin;
    // Measured from the first position, so that small rings far from 0/0 keep their digits.
    doubled +=
      (before[0] - origin[0]) * (here[1] - origin[1]) -
      (here[0] - origin[0]) * (before[1] - origin[1]);
  }
  return doubled / 2;
}
