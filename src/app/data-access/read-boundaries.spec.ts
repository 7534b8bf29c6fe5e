import { boundariesIn, ORIGIN, regionsIn } from '../../testing/boundaries-read';
import { collection, feature, square, TOPOLOGY } from '../../testing/map-files';
import type { Ring } from '../domain/boundaries';

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
    expect(boundariesIn(text).origin).toEqual(ORIGIN);
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
