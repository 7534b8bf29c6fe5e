import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { MapFault } from './map-fault';
import type { JsonObject, Placed } from './map-json';
import { entriesOf, isObject, isPair, listOf } from './map-json';

/** More positions than any map for a screen needs: arcs can be used again and again, so a small file may unfold to these. */
const MOST_POSITIONS = 3_000_000;

/** The objects of a topology, each as a list of its geometries. An object that is no collection is one geometry. */
export function objectsOf(topology: JsonObject): readonly (readonly Placed[])[] {
  const objects = topology['objects'];
  if (!isObject(objects)) throw new MapFault('no-features', objects, 'objects');
  return Object.entries(objects).map(([name, value]) => {
    const at = `objects.${name}`;
    if (!isObject(value) || value['type'] !== 'GeometryCollection') return [{ value, at }];
    return entriesOf(value['geometries'], `${at}.geometries`, 'no-features');
  });
}

/** Turns a geometry made of arcs into coordinates. It must be a Polygon or MultiPolygon. */
export type Unfold = (geometry: JsonObject, at: string) => unknown;

/**
 * Checks the arcs that all geometries share, once.
 *
 * @throws MapFault at the first arc or transform that is none
 */
export function unfolderOf(topology: JsonObject): Unfold {
  const arcs = entriesOf(topology['arcs'], 'arcs', 'bad-topology').map(arcOf);
  const transform = transformOf(topology['transform']);
  const trusted = { type: 'Topology', objects: {}, arcs, ...transform } as unknown as Topology;
  let left = MOST_POSITIONS;
  return ({ type, arcs: own }, at) => {
    for (const index of indicesOf(own, type === 'Polygon' ? 2 : 3, `${at}.arcs`)) {
      const arc = arcs[index < 0 ? ~index : index];
      if (!arc) throw new MapFault('bad-topology', index, `${at}.arcs`);
      left -= arc.length;
      if (left < 0) throw new MapFault('too-detailed', MOST_POSITIONS, `${at}.arcs`);
    }
    const geometry = { type, arcs: own } as Polygon | MultiPolygon;
    return feature(trusted, geometry as Polygon).geometry.coordinates;
  };
}

function arcOf({ value, at }: Placed): readonly unknown[] {
  const steps = listOf(value);
  const wrong = steps?.findIndex((step) => !isPair(step)) ?? -1;
  if (!steps || steps.length < 2) throw new MapFault('bad-topology', value, at);
  if (wrong >= 0) throw new MapFault('bad-topology', steps[wrong], `${at}[${String(wrong)}]`);
  return steps;
}

function transformOf(value: unknown): { readonly transform?: unknown } {
  if (value === undefined || value === null) return {};
  const fits = isObject(value) && isPair(value['scale']) && isPair(value['translate']);
  if (!fits) throw new MapFault('bad-topology', value, 'transform');
  return { transform: value };
}

/** All whole numbers in lists of the given depth. */
function indicesOf(value: unknown, depth: number, at: string): readonly number[] {
  if (depth === 0) {
    if (Number.isInteger(value)) return [Number(value)];
    throw new MapFault('bad-topology', value, at);
  }
  return entriesOf(value, at, 'bad-topology').flatMap((entry) =>
    indicesOf(entry.value, depth - 1, entry.at),
  );
}
