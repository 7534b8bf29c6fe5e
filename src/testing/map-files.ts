import type { Areas, Position } from '../app/domain/boundaries';

/** A square of one degree whose south-west corner is given, counter-clockwise as RFC 7946 has it. */
export function square(longitude: number, latitude: number): readonly Position[] {
  return [
    [longitude, latitude],
    [longitude + 1, latitude],
    [longitude + 1, latitude + 1],
    [longitude, latitude + 1],
    [longitude, latitude],
  ];
}

export function feature(
  properties: Readonly<Record<string, unknown>>,
  geometry: unknown = { type: 'Polygon', coordinates: [square(120, 40)] },
): Readonly<Record<string, unknown>> {
  return { type: 'Feature', properties, geometry };
}

export function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Two squares beside each other, Liaoning to the west of Jilin; the border between them is arc 1, used twice. */
export const TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [120, 40] },
  arcs: [
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
    ],
  ],
  objects: {
    country: { type: 'Polygon', arcs: [[0, 2]], properties: { name: 'China' } },
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'Liaoning' } },
        { type: 'MultiPolygon', arcs: [[[2, -2]]], properties: { name: 'Jilin' } },
      ],
    },
  },
};

/** Whether a place lies in these areas, by counting the borders to the north of it. */
export function covers({ coordinates }: Areas, [longitude, latitude]: Position): boolean {
  const crossings = coordinates.flat().flatMap((ring) =>
    ring.slice(1).filter(([x, y], at) => {
      const [beforeX, beforeY] = ring[at] ?? [NaN, NaN];
      if (x > longitude === beforeX > longitude) return false;
      return y + ((beforeY - y) * (longitude - x)) / (beforeX - x) > latitude;
    }),
  );
  return crossings.length % 2 === 1;
}
