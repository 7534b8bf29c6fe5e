import { realSet } from '../../testing/package-files';
import type { Areas, LabelledShape } from './boundaries';
import { boundariesOf } from './boundaries';

const regions = [...realSet().regions.values()];
const origin = { kind: 'own', title: 'map.geojson', licence: null } as const;

/** A triangle whose first corner tells it from the others. */
function areas(at: number): Areas {
  const ring = [
    [at, 0],
    [at, 1],
    [at + 1, 0],
    [at, 0],
  ] as const;
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

function shape(name: string, at: number): LabelledShape {
  return { labels: { names: [name], codes: [], below: false }, name, geometry: areas(at) };
}

function firstCorners(of: Areas): readonly number[] {
  return of.coordinates.map((polygon) => polygon[0]?.[0]?.[0] ?? NaN);
}

describe('the boundaries of a file', () => {
  const shapes = [shape('Liaoning', 1), shape('Atlantis', 2), shape('Beijing', 3)];
  const read = boundariesOf([...shapes, shape('辽宁', 4), shape('Atlantis', 5)], regions, {
    origin,
    leftOut: [],
  });

  it('come in the order of the package, then those of no region; nothing is lost', () => {
    expect(read.features.map(({ properties }) => properties)).toEqual([
      { region: 'CN-BJ', name: 'Beijing' },
      { region: 'CN-LN', name: 'Liaoning' },
      { region: null, name: 'Atlantis' },
      { region: null, name: 'Atlantis' },
    ]);
    const corners = read.features.flatMap(({ geometry }) => firstCorners(geometry));
    expect(corners.toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('make one shape of the parts of a region, under its own name', () => {
    const liaoning = read.features.find(({ properties }) => properties.region === 'CN-LN');
    expect(firstCorners(liaoning!.geometry)).toEqual([1, 4]);
  });

  it('name what no region is called, once, and every provincial-level region without a shape', () => {
    expect(read.unmatched).toEqual(['Atlantis']);
    expect(read.without).toHaveLength(32);
    expect(read.without).not.toContain('CN-LN');
    expect(read.without).toContain('CN-TW');
    expect(read.without).not.toContain('CN');
  });

  it('keep where they come from, and what was left out', () => {
    const leftOut = [{ name: 'Shenyang', type: 'Point' }];
    expect(boundariesOf(shapes, regions, { origin, leftOut })).toMatchObject({ origin, leftOut });
  });
});
