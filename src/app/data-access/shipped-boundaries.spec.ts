import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { covers } from '../../testing/map-files';
import { realSet } from '../../testing/package-files';
import { SHIPPED_FILE, SHIPPED_ORIGIN } from './shipped-map';
import { readBoundaries } from './read-boundaries';

const text = readFileSync(join(__dirname, '../../../data', SHIPPED_FILE), 'utf8');
const topology = JSON.parse(text) as Topology<{ provinces: GeometryCollection<{ name: string }> }>;
const regions = [...realSet().regions.values()];

function shipped() {
  const reading = readBoundaries(text, regions, SHIPPED_ORIGIN);
  if (reading.kind === 'fault') throw new Error(JSON.stringify(reading.fault));
  return reading.boundaries;
}

/** The seat of each region's government, to a tenth of a degree or better. */
const SEATS =
  `BJ 116.4 39.9|TJ 117.2 39.1|HE 114.5 38.05|SX 112.55 37.87|NM 111.75 40.84|LN 123.43 41.8|
  JL 125.32 43.88|HL 126.65 45.75|SH 121.47 31.23|JS 118.78 32.05|ZJ 120.15 30.27|AH 117.28 31.86|FJ 119.3 26.08|
  JX 115.86 28.68|SD 117 36.65|HA 113.65 34.76|HB 114.3 30.6|HN 112.97 28.2|GD 113.27 23.13|GX 108.32 22.82|
  HI 110.33 20.02|CQ 106.55 29.56|SC 104.07 30.67|GZ 106.71 26.6|YN 102.71 25.05|XZ 91.13 29.65|SN 108.95 34.27|
  GS 103.8 36.06|QH 101.78 36.62|NX 106.27 38.47|XJ 87.6 43.8|TW 121.52 25.04|HK 114.16 22.28|MO 113.545 22.195`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([letters = '', x, y]) => ({
      id: `CN-${letters}`,
      seat: [Number(x), Number(y)] as const,
    }));

describe('the boundaries that come with the app', () => {
  it('have one shape for each of the 34 provincial-level regions and no other', () => {
    const { features, without, unmatched, leftOut } = shipped();
    expect(features).toHaveLength(34);
    expect({ without, unmatched, leftOut }).toEqual({ without: [], unmatched: [], leftOut: [] });
  });

  it('have the ISO codes and names of the package as their ids and names', () => {
    const known = regions.filter(({ level }) => level === 'province');
    const { geometries } = topology.objects.provinces;
    expect(geometries.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    expect(geometries.map(({ properties }) => properties)).toEqual(
      known.map(({ name }) => ({ name: name.en })),
    );
  });

  it.each(SEATS)('the shape of $id, and of no other region, holds its seat', ({ id, seat }) => {
    const { features } = shipped();
    const over = features.filter(({ geometry }) => covers(geometry, seat));
    expect(over.map(({ properties }) => properties.region)).toEqual([id]);
  });

  it('have every land border of mainland regions once, shared by both sides, and Hong Kong’s', () => {
    const { geometries } = topology.objects.provinces;
    const beside: readonly (readonly number[])[] = neighbors(geometries);
    expect(beside.flat()).toHaveLength(2 * 69);
  });

  it('say of themselves where they come from, as the page does', () => {
    const { title, licence } = SHIPPED_ORIGIN;
    expect(topology).toMatchObject({ origin: { title, licence } });
  });

  it('draw no lines in the sea and no islands far out: nothing lies south of Hainan', () => {
    const latitudes = shipped().features.flatMap(({ geometry }) =>
      geometry.coordinates.flat(2).map(([, latitude]) => latitude),
    );
    expect(Math.min(...latitudes)).toBeGreaterThan(18);
  });

  it('are light enough for a phone: 75 kB, 20 kB compressed', () => {
    expect(text.length).toBeLessThan(75_000);
    expect(brotliCompressSync(text).length).toBeLessThan(20_000);
  });
});
