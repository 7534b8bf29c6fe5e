import fc from 'fast-check';
import { faultIn, read } from '../../testing/boundaries-read';
import { collection, feature, square, TOPOLOGY } from '../../testing/map-files';
import type { Boundaries } from '../domain/boundaries';

const jilin = (geometryOf: unknown) => collection(feature({ name: 'Jilin' }, geometryOf));
const polygon = (...rings: readonly unknown[]) => jilin({ type: 'Polygon', coordinates: rings });
const topology = (change: object) => JSON.stringify({ ...TOPOLOGY, ...change });
const oneObject = (arcs: unknown) => topology({ objects: { one: { type: 'Polygon', arcs } } });

describe('a file that cannot be read', () => {
  it.each([
    ['no JSON at all', '<kml>', 'not-json “<kml>” at '],
    ['JSON that breaks off', '{"type":\n"Feature",', 'not-json “” at 2:11'],
    ['another kind of JSON', '[1]', 'not-geojson “[1]” at '],
    ['a word for another thing', '{"type":"Features"}', 'not-geojson “Features” at type'],
    ['no type', '{}', 'not-geojson “” at type'],
    ['a list that is none', '{"type":"FeatureCollection"}', 'no-features “” at features'],
    ['no feature', collection(), 'no-features “” at '],
    ['a feature that is none', collection(3), 'not-geojson “3” at features[0].type'],
    [
      'only points',
      jilin({ type: 'Point', coordinates: [1, 2] }),
      'no-areas “Point” at features[0].geometry',
    ],
    ['a geometry that is none', jilin('x'), 'not-geojson “x” at features[0].geometry'],
    [
      'a type of geometry that is none',
      jilin({ type: 'Circle' }),
      'not-geojson “Circle” at features[0].geometry.type',
    ],
    [
      'coordinates that are no list',
      jilin({ type: 'MultiPolygon', coordinates: 7 }),
      'not-a-position “7” at features[0].geometry.coordinates',
    ],
    [
      'a text in place of a number',
      polygon(['120', 40]),
      'not-a-position “120” at features[0].geometry.coordinates[0][0]',
    ],
    [
      'metres in place of degrees',
      polygon([[13358338, 4865942]]),
      'out-of-range “[13358338, 4865942]” at features[0].geometry.coordinates[0][0]',
    ],
    [
      'latitude before longitude',
      polygon([...square(120, 40), [40, 120]]),
      'out-of-range “[40, 120]” at features[0].geometry.coordinates[0][5]',
    ],
    [
      'a number too large for any',
      polygon([[1, 1]]).replace('[1,1]', '[1,1e999]'),
      'not-a-position “[1, Infinity]” at features[0].geometry.coordinates[0][0]',
    ],
    [
      'a ring that does not close',
      polygon(square(120, 40).slice(0, -1)),
      'open-ring “[120, 41]” at features[0].geometry.coordinates[0][3]',
    ],
    [
      'a ring of three positions, there and back',
      polygon([
        [120, 40],
        [121, 40],
        [120, 40],
      ]),
      'open-ring “[[…], […], […]]” at features[0].geometry.coordinates[0]',
    ],
    ['a topology without objects', topology({ objects: 1 }), 'no-features “1” at objects'],
    ['a topology without arcs', topology({ arcs: null }), 'bad-topology “null” at arcs'],
    ['an arc of one position', topology({ arcs: [[[1, 1]]] }), 'bad-topology “[[…]]” at arcs[0]'],
    [
      'a step that is none',
      topology({ arcs: [[[1, 1], [1]]] }),
      'bad-topology “[1]” at arcs[0][1]',
    ],
    [
      'a transform that is none',
      topology({ transform: { scale: [1, 1] } }),
      'bad-topology “{…}” at transform',
    ],
    ['an arc that is not there', oneObject([[9]]), 'bad-topology “9” at objects.one.arcs'],
    ['an arc before the first', oneObject([[-9]]), 'bad-topology “-9” at objects.one.arcs'],
    ['half an arc', oneObject([[0.5]]), 'bad-topology “0.5” at objects.one.arcs[0][0]'],
    ['arcs that are no list', oneObject([7]), 'bad-topology “7” at objects.one.arcs[0]'],
    ['arcs that do not meet', oneObject([[0]]), 'open-ring “[121, 40]” at objects.one[0][3]'],
    [
      'a type that is none in a topology',
      topology({ objects: { one: { type: 'Circle' } } }),
      'not-geojson “Circle” at objects.one.type',
    ],
  ])('is told with value and place: %s', (_, text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });

  it('is told its size where it is too large, and that it unfolds to too much', () => {
    expect(faultIn(' '.repeat(20_000_001))).toBe('too-large “20000001” at ');
    const arcs = Array<number[]>(40_000).fill(Array<number>(25).fill(0));
    expect(faultIn(oneObject(arcs))).toBe('too-detailed “3000000” at objects.one.arcs');
  });
});

/** The document with one of its values, anywhere, replaced by something else. */
function withOneChange(document: unknown, at: number, by: unknown): unknown {
  let left = at;
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    left-- === 0 ? by : value,
  );
}

const inBounds = ({ features }: Boundaries) =>
  features
    .flatMap(({ geometry }) => geometry.coordinates.flat(2))
    .every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);

describe('anything at all', () => {
  it('is read or is a fault, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(['read', 'fault']).toContain(read(text).kind);
      }),
    );
  });

  it.each([
    ['GeoJSON', JSON.parse(collection(feature({ name: 'Jilin' }), feature({}))) as unknown],
    ['TopoJSON', TOPOLOGY],
  ])('never breaks the reader, nor gets a bad position past it: %s', (_, document) => {
    fc.assert(
      fc.property(fc.nat(90), fc.jsonValue(), (at, by) => {
        const reading = read(JSON.stringify(withOneChange(document, at, by)));
        if (reading.kind === 'read') expect(inBounds(reading.boundaries)).toBe(true);
        else expect(reading.fault.value.length).toBeLessThan(250);
      }),
      { numRuns: 500 },
    );
  });

  it('is stopped at the first level, however deep it is nested', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(faultIn(polygon(0).replace('[0]', deep))).toMatch(/^not-a-position “\[\[…\]\]” at /);
  });
});
