import type { BoundariesFault, BoundariesFaultCode, LeftOut } from '../app/domain/boundaries';
import { LARGEST_FILE } from '../app/domain/boundaries';
import { formatList, formatNumber } from './format';

/** Names that a notice lists; of more it gives the number. */
export const LISTED_NAMES = 8;

/** Words of the two maps: the tile grid, and the boundaries that come with the app or are the reader's own. */
export const enMaps = {
  maps: {
    tiles: 'Tiles show where a region lies, not its size or its borders.',
    noPosition: 'They imply no position on any border or on the status of any territory.',
    licences: { 'public-domain': 'public domain' },
    /** The line below a map: whose boundaries it shows. */
    shipped: (title: string, licence: string) => `Boundaries: ${title} (${licence}), simplified.`,
    own: (file: string) => `Boundaries: the reader’s own file “${file}”.`,
    visit:
      'Your file is read in this browser, is sent nowhere, and is kept for this visit only. A link to this page does not hold it.',
    load: 'Load own boundaries',
    loadHint: `GeoJSON or TopoJSON in degrees of longitude and latitude (WGS 84), ${formatNumber(LARGEST_FILE / 1e6, 'en')} MB at most. Features are matched to regions by name.`,
    backToShipped: 'Back to the boundaries that come with the app',
    loading: 'Loading the boundaries',
    loaded: (file: string, regions: number) =>
      regions === 1
        ? `1 region has a shape in “${file}”`
        : `${regions} regions have a shape in “${file}”`,
    failed: 'The boundaries could not be read',
    retry: 'Try again',
    without: (names: readonly string[]) => `Without a shape in this file: ${listed(names)}.`,
    unmatched: (names: readonly string[]) => `No region matches: ${listed(names)}.`,
    leftOut: (features: readonly LeftOut[]) =>
      `Not drawn, because only areas are: ${listed(features.map(leftOut))}.`,
    tooSmall: (names: readonly string[]) => `Too small to see at this size: ${listed(names)}.`,
    faults: {
      'not-answered': () =>
        'Nothing answered. Check the connection and try again; the tile map works without it.',
      'not-opened': (f: BoundariesFault) => `“${f.at}” could not be opened. Choose it again.`,
      'not-found': (f: BoundariesFault) =>
        `The server does not have ${f.at} (status ${f.value}). Try again later, or load own boundaries.`,
      'too-large': (f: BoundariesFault) =>
        `The file has ${megabytes(f.value)} MB, and ${megabytes(LARGEST_FILE)} MB are read at most. Keep only the provinces, or simplify their outlines.`,
      'too-detailed': (f: BoundariesFault) =>
        `The outlines have more than ${formatNumber(Number(f.value), 'en')} positions. Simplify them.`,
      'not-json': (f: BoundariesFault) =>
        f.at === ''
          ? `The file begins with “${f.value}” and is no JSON. Save it as GeoJSON or TopoJSON.`
          : `${place(f)}${f.value === '' ? 'The JSON breaks off here.' : `“${f.value}” breaks the JSON.`} Mend it, or save the file anew.`,
      'not-geojson': (f: BoundariesFault) =>
        `${place(f)}${f.value === '' ? 'A type is missing.' : `“${f.value}” is no type of a map’s.`} A file is a FeatureCollection, a Feature or a Topology, and its features are Polygons or MultiPolygons.`,
      'no-features': (f: BoundariesFault) =>
        `${place(f)}There are no features. Save the provinces as features of a collection, or as objects of a topology.`,
      'no-areas': (f: BoundariesFault) =>
        `${place(f)}${f.value === '' ? 'A geometry is missing' : `“${f.value}” is no area`}, and nothing else in the file is one. Save the outlines as Polygons or MultiPolygons.`,
      'not-a-position': (f: BoundariesFault) =>
        `${place(f)}“${f.value}” does not hold positions. A position is a list of two numbers: longitude, then latitude.`,
      'out-of-range': (f: BoundariesFault) =>
        `${place(f)}“${f.value}” is not on the globe. Longitudes go from −180 to 180 and come first, latitudes go from −90 to 90. Save the file in degrees (WGS 84, EPSG:4326).`,
      'open-ring': (f: BoundariesFault) =>
        `${place(f)}The ring does not close: “${f.value}”. It needs four positions or more, the last the same as the first.`,
      'bad-topology': (f: BoundariesFault) =>
        `${place(f)}“${f.value}” does not fit together with the rest of the topology. Save it anew, or save it as GeoJSON.`,
    } satisfies Record<BoundariesFaultCode, (fault: BoundariesFault) => string>,
  },
};

export type MapWords = typeof enMaps;

function listed(names: readonly string[]): string {
  const more = names.length - LISTED_NAMES;
  // One more name is as short as the words that would stand for it.
  if (more < 2) return formatList(names, 'en');
  return formatList([...names.slice(0, LISTED_NAMES), `${more} more`], 'en');
}

function leftOut({ name, type }: LeftOut): string {
  return `${name} (${type === '' ? 'no geometry' : type})`;
}

function megabytes(bytes: number | string): string {
  return formatNumber(Number(bytes) / 1e6, 'en', 1);
}

/** Where the fault is, as the beginning of a sentence. */
function place({ code, at }: BoundariesFault): string {
  if (at === '') return '';
  const [line = '', column = ''] = at.split(':');
  return code === 'not-json' ? `Line ${line}, column ${column}: ` : `At ${at}: `;
}
