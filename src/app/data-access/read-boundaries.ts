import type {
  BoundariesReading,
  BoundaryOrigin,
  LabelledShape,
  LeftOut,
} from '../domain/boundaries';
import { boundariesOf, LARGEST_FILE } from '../domain/boundaries';
import type { Region } from '../domain/region';
import { joinByName } from '../domain/region-names';
import { labelsOf } from './feature-labels';
import { MapFault } from './map-fault';
import type { JsonObject, Placed } from './map-json';
import { entriesOf, isObject } from './map-json';
import { readAreas } from './read-areas';
import { objectsOf, unfolderOf } from './read-topology';

const NO_AREAS = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection'];

/** A feature as it stands in the file, and how to get at its coordinates. */
interface RawFeature {
  readonly properties: JsonObject;
  readonly id: unknown;
  /** Null where there is none. */
  readonly geometry: JsonObject | null;
  readonly at: string;
  readonly coordinates: (geometry: JsonObject) => Placed;
}

/**
 * Reads GeoJSON (FeatureCollection, Feature) or TopoJSON. Never throws for anything in the text: what cannot be read is a
 * fault with its value and place; what can be read and is no region, or no area, is listed.
 */
export function readBoundaries(
  text: string,
  regions: readonly Region[],
  origin: BoundaryOrigin,
): BoundariesReading {
  try {
    if (text.length > LARGEST_FILE) throw new MapFault('too-large', text.length, '');
    const features = featuresOf(parse(text), regions);
    const shapes: LabelledShape[] = [];
    const leftOut: LeftOut[] = [];
    for (const raw of features) {
      const read = readFeature(raw);
      if ('geometry' in read) shapes.push(read);
      else leftOut.push(read);
    }
    if (features.length === 0) throw new MapFault('no-features', undefined, '');
    if (shapes.length === 0)
      throw new MapFault('no-areas', leftOut[0]?.type, features[0]?.at ?? '');
    return { kind: 'read', boundaries: boundariesOf(shapes, regions, { origin, leftOut }) };
  } catch (error) {
    if (error instanceof MapFault) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

function parse(file: string): unknown {
  const text = file.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw notJson(text, String(error));
  }
}

/** Engines name the place in the message, each in its own way, and often not at all: then the beginning tells most. */
function notJson(text: string, message: string): MapFault {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position === undefined) return new MapFault('not-json', text.trimStart().slice(0, 40), '');
  const before = text.slice(0, Number(position)).split('\n');
  const place = `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
  return new MapFault('not-json', text.slice(Number(position)).slice(0, 20), place);
}

function featuresOf(json: unknown, regions: readonly Region[]): readonly RawFeature[] {
  const type = isObject(json) ? json['type'] : json;
  if (!isObject(json)) throw new MapFault('not-geojson', type, '');
  if (type === 'Feature') return [geoFeature({ value: json, at: '' })];
  if (type === 'FeatureCollection')
    return entriesOf(json['features'], 'features', 'no-features').map(geoFeature);
  if (type === 'Topology') return topoFeatures(json, regions);
  throw new MapFault('not-geojson', type, 'type');
}

function geoFeature({ value, at }: Placed): RawFeature {
  const type = isObject(value) ? value['type'] : value;
  const under = at === '' ? '' : `${at}.`;
  if (!isObject(value) || type !== 'Feature')
    throw new MapFault('not-geojson', type, `${under}type`);
  const place = `${under}geometry`;
  return {
    ...describe(value),
    geometry: geometryOf(value['geometry'], place),
    at: place,
    coordinates: ({ coordinates }) => ({ value: coordinates, at: `${place}.coordinates` }),
  };
}

/** The object whose geometries are most regions: topologies often hold districts and the whole country beside them. */
function topoFeatures(topology: JsonObject, regions: readonly Region[]): readonly RawFeature[] {
  const unfold = unfolderOf(topology);
  const objects = objectsOf(topology).map((geometries) =>
    geometries.map(({ value, at }): RawFeature => {
      const geometry = geometryOf(value, at);
      return {
        ...describe(geometry ?? {}),
        geometry,
        at,
        coordinates: (own) => ({ value: unfold(own, at), at }),
      };
    }),
  );
  if (objects.length < 2) return objects[0] ?? [];
  const found = objects.map((features) => {
    const labels = features.map(({ properties, id }) => labelsOf(properties, id));
    return new Set(joinByName(labels, regions).filter((region) => region !== null)).size;
  });
  return objects[found.indexOf(Math.max(...found))] ?? [];
}

function describe({ properties, id }: JsonObject): Pick<RawFeature, 'properties' | 'id'> {
  return { properties: isObject(properties) ? properties : {}, id };
}

function geometryOf(value: unknown, at: string): JsonObject | null {
  if (value === null || value === undefined) return null;
  if (!isObject(value)) throw new MapFault('not-geojson', value, at);
  return value;
}

function readFeature(raw: RawFeature): LabelledShape | LeftOut {
  const { geometry, at } = raw;
  const labels = labelsOf(raw.properties, raw.id);
  const name = labels.names[0] ?? labels.codes[0] ?? at.replace(/\.geometry$/, '');
  const type = geometry?.['type'] ?? '';
  if (geometry === null || type === '') return { name, type: '' };
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const known = NO_AREAS.find((word) => word === type);
    if (known === undefined) throw new MapFault('not-geojson', type, `${at}.type`);
    return { name, type: known };
  }
  const coordinates = raw.coordinates(geometry);
  const areas = readAreas(type, coordinates.value, coordinates.at);
  return areas ? { labels, name, geometry: areas } : { name, type };
}
