import fc from 'fast-check';
import { packageFiles, realSet } from '../../testing/package-files';
import type { FeatureLabels } from './region-names';
import { foldName, joinByName } from './region-names';

const regions = [...realSet().regions.values()];
const provinces = regions.filter(({ level }) => level === 'province');

/** The names that ISO 3166-2 gives, as the file has them. No cell before that column holds a comma. */
const isoNames = new Map(
  (packageFiles().get('regions.csv') ?? '').split('\n').map((line) => {
    const cells = line.split(',');
    return [cells[0] ?? '', cells[8] ?? ''] as const;
  }),
);

function labels(names: readonly string[], codes: readonly string[] = []): FeatureLabels {
  return { names, codes, below: false };
}

function regionOf(...names: readonly string[]): string | null {
  return joinByName([labels(names)], regions)[0] ?? null;
}

function regionOfCode(...codes: readonly string[]): string | null {
  return joinByName([labels([], codes)], regions)[0] ?? null;
}

describe('a shape is joined to its region by name', () => {
  it.each(provinces.map(({ id, name }) => [name.en, id] as const))('%s is %s', (_, id) => {
    const { name, short, aliases } = regions.find((region) => region.id === id)!;
    const iso = isoNames.get(id) ?? '';
    expect(iso).not.toBe('');
    for (const own of [name.en, name.zh, short.zh, iso, ...aliases]) expect(regionOf(own)).toBe(id);
    expect(regionOf(name.en.toUpperCase())).toBe(id);
    expect(regionOf(name.en, name.zh, iso)).toBe(id);
  });

  it.each([
    ['Gānsù', 'CN-GS'],
    ['Guangxi Zhuàngzú', 'CN-GX'],
    ['廣西壯族自治區', 'CN-GX'],
    ['新疆維吾爾自治區', 'CN-XJ'],
    ['黑龍江', 'CN-HL'],
    ['臺灣省', 'CN-TW'],
    ['Taiwan, Province of China', 'CN-TW'],
    ['內蒙古', 'CN-NM'],
    ['Nèiměnggǔ', 'CN-NM'],
    ['Inner Mongol', 'CN-NM'],
    ['Ningxia Hui', 'CN-NX'],
    ['Xīnjiāng Wéiwú’ěr Zìzhìqū', 'CN-XJ'],
    ['Xinjiang Uygur', 'CN-XJ'],
    ['Hong Kong S.A.R.', 'CN-HK'],
    ['Macau S.A.R', 'CN-MO'],
    ['澳門特別行政區', 'CN-MO'],
    ['Ｂｅｉｊｉｎｇ', 'CN-BJ'],
    ['he bei', 'CN-HE'],
    ['Chongqing City', 'CN-CQ'],
  ])('“%s” is %s, as maps spell it', (name, id) => {
    expect(regionOf(name)).toBe(id);
  });
});

describe('names and codes that are taken for others', () => {
  it('Shanxi is never Shaanxi: not in letters, characters or tones', () => {
    for (const name of ['Shanxi', 'Shānxī', 'Shan xi', '山西', 'Shanxi Sheng', 'Shānxī Shěng'])
      expect(regionOf(name)).toBe('CN-SX');
    for (const name of ['Shaanxi', 'Shǎnxī', 'SHǍNXĪ', 'Shănxī', '陕西', '陝西', 'Shǎnxī Shěng'])
      expect(regionOf(name)).toBe('CN-SN');
  });

  it('Hebei is never Hubei or Henan, whatever HASC calls them', () => {
    expect([regionOf('Hebei'), regionOf('Hubei'), regionOf('Henan'), regionOf('Hainan')]).toEqual([
      'CN-HE',
      'CN-HB',
      'CN-HA',
      'CN-HI',
    ]);
    for (const hasc of ['CN.HB', 'CN.HE', 'CN.HU', 'CN.HA', 'CN.SA'])
      expect(regionOfCode(hasc)).toBeNull();
    expect(joinByName([labels(['Hebei'], ['CN-HB'])], regions)).toEqual(['CN-HE']);
  });

  it('the province of Jilin is never the city in it', () => {
    expect([regionOf('Jilin'), regionOf('吉林省'), regionOf('Jilin Sheng')]).toEqual(
      Array(3).fill('CN-JL'),
    );
    for (const city of ['吉林市', 'Jilin City', 'Jilin Shi', 'Jilin (City)'])
      expect([regionOf(city), regionOf('Jilin', city), regionOf(city, '吉林')]).toEqual([
        null,
        null,
        null,
      ]);
    expect(joinByName([labels(['吉林市'], ['CN-JL'])], regions)).toEqual([null]);
    expect(joinByName([{ names: ['Jilin'], codes: [], below: true }], regions)).toEqual([null]);
  });

  it('the prefecture of Hainan in Qinghai is not the island', () => {
    expect(regionOf('Hainan', '海南藏族自治州')).toBeNull();
    expect(regionOf('Hainan Zangzu Zizhizhou')).toBeNull();
  });

  it('a feature that goes by the names of two regions is neither', () => {
    expect(regionOf('Shanxi', '陕西')).toBeNull();
    expect(regionOf('Hebei', 'Hubei')).toBeNull();
    expect(regionOfCode('CN-HE', 'CN-HB')).toBeNull();
  });

  it.each(['', '中国', 'China', 'Northeast China', '东北', 'Changchun', 'Paracel Islands', 'Shan'])(
    '“%s” is no province',
    (name) => {
      expect(regionOf(name)).toBeNull();
    },
  );

  it('a code of ISO 3166-2 speaks where no name does, the former one too', () => {
    expect(joinByName([labels(['Mongolie-Intérieure'], ['CN-NM'])], regions)).toEqual(['CN-NM']);
    expect(regionOfCode('CN-13')).toBe('CN-HE');
    for (const other of ['cn-he', 'HE', 'CN', 'CN-NE', '130000', 'CN-ZZ'])
      expect(regionOfCode(other)).toBeNull();
  });
});

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...provinces.flatMap(({ name, short }) => [name.en, name.zh, short.zh])),
);
const anyLabels = fc.record({
  names: fc.array(anyName, { maxLength: 4 }),
  codes: fc.array(fc.oneof(fc.string(), fc.constantFrom('CN-HE', 'CN.HB', 'CN-13')), {
    maxLength: 2,
  }),
  below: fc.boolean(),
});

describe('joining any names', () => {
  it('gives each feature one provincial-level region or none, in the order given', () => {
    const known = new Set<string | null>([...provinces.map(({ id }) => id), null]);
    fc.assert(
      fc.property(fc.array(anyLabels), (features) => {
        const joined = joinByName(features, regions);
        expect(joined).toHaveLength(features.length);
        for (const [at, region] of joined.entries()) {
          expect(known.has(region)).toBe(true);
          expect(joinByName([features[at]!], regions)).toEqual([region]);
        }
      }),
    );
  });

  it('does not hang on the order of names, nor of regions', () => {
    fc.assert(
      fc.property(anyLabels, (feature) => {
        const turned = { ...feature, names: feature.names.toReversed() };
        expect(joinByName([turned], regions.toReversed())).toEqual(joinByName([feature], regions));
      }),
    );
  });

  it('does not hang on case, blanks, hyphens or width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const written = fc.record({
      province: fc.constantFrom(...provinces),
      lang: fc.constantFrom('en' as const, 'zh' as const),
      between: fc.constantFrom('', ' ', '-', '\u00a0', '·'),
      change: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        wide,
      ),
    });
    fc.assert(
      fc.property(written, ({ province, lang, between, change }) => {
        expect(regionOf(change(Array.from(province.name[lang]).join(between)))).toBe(province.id);
      }),
    );
  });

  it('never takes a part of a name for the whole', () => {
    const cut = fc.record({
      province: fc.constantFrom(...provinces),
      more: fc.constantFrom('x', 'East ', '新', 'Upper '),
    });
    fc.assert(
      fc.property(cut, ({ province, more }) => {
        expect(regionOf(more + province.name.en)).toBeNull();
        expect(regionOf(more + province.short.zh)).toBeNull();
      }),
    );
  });

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
