import fc from 'fast-check';
import { collection, feature, square, TOPOLOGY } from '../../testing/map-files';
import { realSet } from '../../testing/package-files';
import type { Boundaries, BoundariesReading, Ring } from '../domain/boundaries';
import { readBoundaries } from './read-boundaries';

const regions = [...realSet().regions.values()];
const origin = { kind: 'own', title: 'map.json', licence: null } as const;

function read(text: string): BoundariesReading {
  return readBoundaries(text, regions, origin);
}

function boundariesIn(text: string): Boundaries {
  const reading = read(text);
  if (reading.kind === 'fault') throw new Error(JSON.stringify(reading.fault));
  return reading.boundaries;
}

function regionsIn(text: string): readonly (string | null)[] {
  return boundariesIn(text).features.map(({ properties }) => properties.region);
}

/** `code “value” at place`. */
function faultIn(text: string): string {
  const reading = read(text);
  if (reading.kind === 'read') throw new Error('There is no fault');
  const { code, value, at } = reading.fault;
  return `${code} “${value}” at ${at}`;
}

/** Twice the area in square degrees, positive for counter-clockwise, by another formula than the reader's. */
function turn(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = ring[at] ?? [NaN, NaN];
    return sum + (beforeX - x) * (beforeY + y);
  }, 0);
}

function geometry(text: string) {
  return boundariesIn(text).features[0]!.geometry.coordinates;
}

describe('an analyst’s own boundaries', () => {
  it('are read from a collection of features, matched by name, with what was not matched', () => {
    const text = collection(
      feature({ name: 'Jilin' }),
      feature({ name: '辽宁省' }, { type: 'MultiPolygon', coordinates: [[square(1, 1)]] }),
      feature({ name: 'Primorsky' }),
    );
    const { features, unmatched, without } = boundariesIn(text);
    expect(features.map(({ properties }) => properties)).toEqual([
      { region: 'CN-LN', name: 'Liaoning' },
      { region: 'CN-JL', name: 'Jilin' },
      { region: null, name: 'Primorsky' },
    ]);
    expect(unmatched).toEqual(['Primorsky']);
    expect(without).toHaveLength(32);
    expect(boundariesIn(text).origin).toEqual(origin);
  });

  it('are read from a single feature, and from a file that begins with a byte order mark', () => {
    expect(regionsIn(JSON.stringify(feature({ name: 'Jilin' })))).toEqual(['CN-JL']);
    expect(regionsIn(`\ufeff${collection(feature({ name: 'Jilin' }))}`)).toEqual(['CN-JL']);
  });

  it('keep only longitude and latitude: heights are no part of a map', () => {
    const high = square(120, 40).map(([x, y]) => [x, y, 500]);
    const text = collection(feature({ name: 'Jilin' }, { type: 'Polygon', coordinates: [high] }));
    expect(geometry(text)[0]![0]![0]).toHaveLength(2);
  });

  it('list what is no area, by name and type, instead of failing', () => {
    const text = collection(
      feature({ name: 'Jilin' }),
      feature({ name: '沈阳' }, { type: 'Point', coordinates: [123, 41] }),
      feature({}, { type: 'MultiLineString', coordinates: [] }),
      feature({ name: 'Nowhere' }, null),
      feature({ name: 'Flat' }, { type: 'Polygon', coordinates: [Array(5).fill([1, 1])] }),
    );
    expect(boundariesIn(text).leftOut).toEqual([
      { name: '沈阳', type: 'Point' },
      { name: 'features[2]', type: 'MultiLineString' },
      { name: 'Nowhere', type: '' },
      { name: 'Flat', type: 'Polygon' },
    ]);
  });
});

describe('the way round that a ring is written', () => {
  const hole = square(120.2, 40.2).map(([x, y]) => [120 + (x - 120) / 2, 40 + (y - 40) / 2]);
  const outline = square(120, 40);

  it.each([
    ['as RFC 7946 has it', outline, hole.toReversed()],
    ['the other way round', outline.toReversed(), hole],
    ['both the same way', outline, hole],
  ])(
    'does not matter: %s, outlines end up clockwise and holes counter-clockwise',
    (_, ...rings) => {
      const [polygon] = geometry(
        collection(feature({ name: 'Jilin' }, { type: 'Polygon', coordinates: rings })),
      );
      expect(turn(polygon![0]!)).toBeLessThan(0);
      expect(turn(polygon![1]!)).toBeGreaterThan(0);
      expect(polygon![0]).toContainEqual([121, 41]);
    },
  );
});

describe('names and codes as the makers of maps write them', () => {
  it.each([
    ['Natural Earth', { name: 'Inner Mongol', name_alt: 'Nei Mongol|Nèiměnggǔ' }, 'CN-NM'],
    ['Natural Earth, in both scripts', { name: 'Guizhou', name_local: '貴州|贵州' }, 'CN-GZ'],
    ['Natural Earth, whose code was ISO’s', { name: null, iso_3166_2: 'CN-61' }, 'CN-SN'],
    ['GADM', { NAME_0: 'China', NAME_1: 'Xizang', NL_NAME_1: '西藏|西藏' }, 'CN-XZ'],
    ['GADM, a part of a province', { NAME_1: 'Jilin', NAME_2: 'Jilin' }, null],
    ['geoBoundaries', { shapeName: 'Shaanxi Province', shapeType: 'ADM1' }, 'CN-SN'],
    ['geoBoundaries, a part', { shapeName: 'Jilin', shapeType: 'ADM2' }, null],
    ['OCHA', { ADM1_EN: 'Hebei Province', ADM1_PCODE: 'CN013' }, 'CN-HE'],
    ['DataV', { adcode: 220000, name: '吉林省', level: 'province' }, 'CN-JL'],
    ['DataV, a city', { adcode: 220200, name: '吉林市', level: 'city' }, null],
    ['only the province of a district', { district: 'x', province: '河南省' }, 'CN-HA'],
    ['a district that names its province', { name: 'Dalian', province: 'Liaoning' }, null],
    ['HASC codes', { code_hasc: 'CN.HB', name: 'Hebei' }, 'CN-HE'],
    ['HASC codes alone', { HASC_1: 'CN.HB' }, null],
    ['two names in one', { name: 'Xizang (Tibet)' }, 'CN-XZ'],
    ['no text at all', { name: 7, level: {} }, null],
  ])('%s', (_, properties, region) => {
    expect(regionsIn(collection(feature(properties)))).toEqual([region]);
  });

  it('a code may stand in the feature’s id', () => {
    const coded = (id: unknown) => collection({ ...feature({}), id });
    expect(regionsIn(coded('CN-HB'))).toEqual(['CN-HB']);
    expect(regionsIn(coded('CN.HB'))).toEqual([null]);
    expect(regionsIn(coded(42))).toEqual([null]);
  });
});

describe('TopoJSON', () => {
  it('is unfolded, each region with the border that it shares', () => {
    const { features } = boundariesIn(JSON.stringify(TOPOLOGY));
    expect(features.map(({ properties }) => properties.region)).toEqual(['CN-LN', 'CN-JL']);
    for (const { geometry } of features) {
      const [outline] = geometry.coordinates[0]!;
      expect(outline).toHaveLength(5);
      expect(turn(outline!)).toBe(-2);
      expect(outline).toContainEqual([121, 40]);
      expect(outline).toContainEqual([121, 41]);
    }
  });

  it('speaks with the object that holds the most regions, not with the first', () => {
    expect(boundariesIn(JSON.stringify(TOPOLOGY)).unmatched).toEqual([]);
    const { country } = TOPOLOGY.objects;
    const { unmatched } = boundariesIn(JSON.stringify({ ...TOPOLOGY, objects: { country } }));
    expect(unmatched).toEqual(['China']);
  });

  it('needs no transform', () => {
    const arcs = [square(120, 40)];
    const objects = { one: { type: 'Polygon', arcs: [[0]], properties: { name: 'Jilin' } } };
    expect(regionsIn(JSON.stringify({ type: 'Topology', arcs, objects }))).toEqual(['CN-JL']);
  });
});

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
