import { packageFiles } from '../../testing/package-files';
import { checkPackage } from './check-package';

const FILE = 'boundaries/provinces.topo.json';

/** The faults of the real package with one text of its map replaced; fails where the text is not there. */
function faultsWith(from: string, to: string): readonly string[] {
  const files = packageFiles();
  const text = files.get(FILE) ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${FILE}`);
  return checkPackage(files.set(FILE, text.replace(from, to))).faults.map(
    ({ file, line, code, field, value, expected }) =>
      `${file}:${line} ${field} ${code} "${value}" ${expected}`,
  );
}

const BEIJING = 'objects.provinces.geometries[0]';

describe('a map of the package that does not fit', () => {
  it.each([
    [
      'a code that no region has',
      '"id":"CN-BJ"',
      '"id":"CN.BJ"',
      `${BEIJING}.id unknown-reference "CN.BJ" regions.csv`,
    ],
    [
      'a code of another region, as HASC has them',
      '"id":"CN-HB","properties":{"name":"Hubei"}',
      '"id":"CN-HB","properties":{"name":"Hebei"}',
      'objects.provinces.geometries[16].properties.name not-one-of "Hebei" Hubei',
    ],
    [
      'a region that has a shape already',
      '"id":"CN-TJ","properties":{"name":"Tianjin"}',
      '"id":"CN-BJ","properties":{"name":"Beijing"}',
      'objects.provinces.geometries[1].id duplicate "CN-BJ" 1',
    ],
    ['no code', '"id":"CN-BJ",', '', `${BEIJING}.id unknown-reference "" regions.csv`],
    [
      'an arc that is not there',
      '"arcs":[[[0,',
      '"arcs":[[[999,',
      `${BEIJING}.arcs bad-format "999" TopoJSON`,
    ],
    [
      'no JSON',
      '{"type"',
      '<type',
      ' bad-format "<type:"Topology","origin":{"title":"Natu" TopoJSON',
    ],
  ])('is named: %s', (_, from, to, fault) => {
    expect(faultsWith(from, to)).toEqual([`${FILE}:1 ${fault}`]);
  });

  it('is named where its code is that of a group, with all codes that would do', () => {
    expect(faultsWith('"id":"CN-BJ"', '"id":"CN-NE"')).toEqual([
      expect.stringMatching(/not-one-of "CN-NE" CN-BJ, .*, CN-MO$/),
    ]);
  });
});

describe('the description of the package', () => {
  it('is at fault where the map is missing, or is not described', () => {
    const missing = packageFiles();
    missing.delete(FILE);
    expect(checkPackage(missing).faults).toMatchObject([{ code: 'not-listed', value: FILE }]);
    const more = packageFiles().set('boundaries/cities.topo.json', '{}');
    expect(checkPackage(more).faults).toMatchObject([
      { code: 'not-listed', file: 'boundaries/cities.topo.json' },
    ]);
  });
});
