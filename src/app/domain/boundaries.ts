import type { Region, RegionId } from './region';
import type { FeatureLabels } from './region-names';
import { joinByName } from './region-names';

/** Bytes of the largest file that is read. The provinces of a whole country, in full detail, take a tenth of it. */
export const LARGEST_FILE = 20_000_000;

/** Degrees, longitude before latitude, as GeoJSON writes them: within ±180 and ±90. */
export type Position = readonly [longitude: number, latitude: number];

/** Four positions or more; the last repeats the first. */
export type Ring = readonly Position[];

/**
 * Areas in the terms of GeoJSON, for a sphere: the first ring of each polygon is its outline and runs clockwise, seen on
 * a map with north at the top; the others are holes and run the other way. (That is d3-geo's order, the reverse of
 * RFC 7946: the other way round, a polygon is everything but itself.)
 */
export interface Areas {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

/** A feature of GeoJSON. `region` is null where no region of the package goes by its names. */
export interface Boundary {
  readonly type: 'Feature';
  readonly properties: { readonly region: RegionId | null; readonly name: string };
  readonly geometry: Areas;
}

export interface BoundaryOrigin {
  readonly kind: 'shipped' | 'own';
  /** Whose boundaries they are, or the name of the reader's own file. */
  readonly title: string;
  /** Null where the file does not say. */
  readonly licence: 'public-domain' | null;
}

/** A feature that is no area: a capital as a point, a line, or nothing at all. */
export interface LeftOut {
  readonly name: string;
  /** Its type as the file writes it; empty where there is no geometry. */
  readonly type: string;
}

export interface Boundaries {
  /** One for each region that has a shape, in the order of the package's regions; then those of no region. */
  readonly features: readonly Boundary[];
  readonly origin: BoundaryOrigin;
  /** The names of the features that are no region's, each once, in the file's order. */
  readonly unmatched: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** The provincial-level regions that have no shape, in the package's order. */
  readonly without: readonly RegionId[];
}

/** An area of a file, before it is known which region it is. */
export interface LabelledShape {
  readonly labels: FeatureLabels;
  /** As a person would be told which feature is meant. */
  readonly name: string;
  readonly geometry: Areas;
}

/** What can be wrong with a file of boundaries as a whole. Words and mends stand in `src/i18n`. */
export type BoundariesFaultCode =
  | 'not-answered'
  | 'not-opened'
  | 'not-found'
  | 'too-large'
  | 'too-detailed'
  | 'not-json'
  | 'not-geojson'
  | 'no-features'
  | 'no-areas'
  | 'not-a-position'
  | 'out-of-range'
  | 'open-ring'
  | 'bad-topology';

export interface BoundariesFault {
  readonly code: BoundariesFaultCode;
  /** The bad value as it stands in the file, shortened; for `not-found` the HTTP status, for `too-large` its bytes. */
  readonly value: string;
  /** Where: `features[3].geometry.coordinates[0][2]`, or line and column (`4:12`). Empty for the whole file. */
  readonly at: string;
}

export type BoundariesReading =
  | { readonly kind: 'read'; readonly boundaries: Boundaries }
  | { readonly kind: 'fault'; readonly fault: BoundariesFault };

/**
 * Gives every shape its region. Shapes of one region become one; none is lost, and none is given to two regions.
 *
 * @param regions all regions of the package; only provincial-level ones have boundaries
 */
export function boundariesOf(
  shapes: readonly LabelledShape[],
  regions: readonly Region[],
  rest: Pick<Boundaries, 'origin' | 'leftOut'>,
): Boundaries {
  const joined = joinByName(
    shapes.map(({ labels }) => labels),
    regions,
  );
  const of = Map.groupBy(shapes, (_, at) => joined[at] ?? null);
  const provinces = regions.filter(({ level }) => level === 'province');
  const named = provinces.flatMap(({ id, name }) => {
    const parts = of.get(id);
    return parts ? [feature(id, name.en, parts)] : [];
  });
  const others = of.get(null) ?? [];
  return {
    ...rest,
    features: [...named, ...others.map((shape) => feature(null, shape.name, [shape]))],
    unmatched: [...new Set(others.map(({ name }) => name))],
    without: provinces.map(({ id }) => id).filter((id) => !of.has(id)),
  };
}

function feature(region: RegionId | null, name: string, parts: readonly LabelledShape[]): Boundary {
  const coordinates = parts.flatMap(({ geometry }) => geometry.coordinates);
  return {
    type: 'Feature',
    properties: { region, name },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}
