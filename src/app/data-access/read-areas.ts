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
  const [outline, ...holes] = rings;
  if (!outline || signedArea(outline) === 0) return [];
  const kept = holes.filter((hole) => signedArea(hole) !== 0);
  return [[turned(outline, 'clockwise'), ...kept.map((hole) => turned(hole, 'counter-clockwise'))]];
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
  const [longitude, latitude] = value;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw new MapFault('out-of-range', value, `${ring}[${String(index)}]`);
  return [longitude, latitude];
}

/** Square degrees, positive where the ring runs counter-clockwise; 0 where it has no extent. */
function signedArea(ring: Ring): number {
  const [[x0, y0] = [0, 0]] = ring;
  let doubled = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[at + 1] ?? [x0, y0];
    // Measured from the first position, so that small rings far from 0/0 keep their digits.
    doubled += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }
  return doubled / 2;
}

function turned(ring: Ring, way: 'clockwise' | 'counter-clockwise'): Ring {
  return signedArea(ring) < 0 === (way === 'clockwise') ? ring : ring.toReversed();
}
