import fc from 'fast-check';
import type { RegionCell } from '../../../testing/matched';
import { found, matched, PROVINCES, REGIONS } from '../../../testing/matched';
import { matchRegions } from './region-matching';

describe('a region of a table', () => {
  it.each([
    [
      'CN-LN',
      [
        'CN-LN',
        'CN-21',
        'CN.LN',
        '210000',
        'Liaoning',
        'LIAONING',
        '辽宁',
        '辽宁省',
        '遼寧',
        'Liaoning Sheng',
      ],
    ],
    [
      'CN-LN',
      [
        'Liaoning 辽宁',
        '辽宁省（Liaoning）',
        'Liaoning*',
        'Liaoning 1)',
        'CN-LN: Liaoning',
        'CN-LN Liaoning',
      ],
    ],
    [
      'CN-NM',
      [
        'Inner Mongolia',
        'Nei Mongol',
        '内蒙古自治区',
        'Neimenggu',
        'Inner Mongolia, China',
        '内蒙古',
      ],
    ],
    [
      'CN-HK',
      [
        'Hong Kong SAR, China',
        'China, Hong Kong SAR',
        'Hong Kong (China)',
        '中国香港',
        'HKG',
        '香港',
      ],
    ],
    ['CN-TW', ['Taiwan, Province of China', 'China, Taiwan Province of', 'TWN', '台湾', '臺灣']],
    // A bracket is no mark of a footnote, though it ends like one.
    ['CN-OIC', ['Old industrial cities (plan of 2013)']],
    ['CN-XZ', ['Tibet', 'Xizang', '西藏自治区', 'Xizang Zizhiqu']],
    [
      'CN',
      [
        'CN',
        'CHN',
        'China',
        '全国',
        '中国',
        '中华人民共和国',
        "China, People's Republic of",
        '全国总计',
        'PRC',
      ],
    ],
    ['CN-NE', ['东北地区', 'Northeast China', '东北', 'CN-NE']],
    ['CN-JL-CHANGCHUN', ['长春市', 'Changchun', '220100', 'CN-JL-CHANGCHUN', 'Changchun City']],
  ])('is %s as any of %j', (id, texts) => {
    for (const text of texts) expect([text, ...found(text)]).toEqual([text, id]);
  });

  it('is found by every name and code of its own', () => {
    for (const { id, iso31662, gbT2260, name, short, aliases } of PROVINCES)
      for (const text of [
        id,
        iso31662!,
        gbT2260!,
        name.en,
        name.zh,
        short.en,
        short.zh,
        ...aliases,
      ])
        expect([text, ...found(text)]).toEqual([text, id]);
  });

  it('is the nation of none but its own regions: 全国 beside those of another country is doubted', () => {
    expect(matched('全国', '北海道', '青森県').map(({ kind }) => kind)).toEqual([
      'ambiguous',
      'own',
      'own',
    ]);
    expect(matched('全国', '北海道')[0]?.suggestions).toEqual(['CN']);
    expect(matched('North East', 'North West').map(({ kind }) => kind)).toEqual([
      'ambiguous',
      'own',
    ]);
    expect(matched('Northeast', 'Liaoning')[0]?.region).toBe('CN-NE');
    expect(matched('全国', '辽宁', '某地')[0]?.region).toBe('CN');
    expect(matched('全国', '合计')[0]?.region).toBe('CN');
  });

  it('is the mainland where that stands beside China, which is a sum then', () => {
    const beside = matched('China', 'China, mainland', 'China, Hong Kong SAR', 'Niger');
    expect(beside.map(({ kind, region }) => [kind, region])).toEqual([
      ['aggregate', null],
      ['matched', 'CN'],
      ['matched', 'CN-HK'],
      ['own', null],
    ]);
    expect(matched('China', 'Niger')[0]?.region).toBe('CN');
  });

  it('says how it was found', () => {
    const by = (...cells: RegionCell[]) => matched(...cells).map((one) => one.by);
    expect(by('CN-LN', 'CN-21', 'CN.LN', 'Liaoning', 'CHN', '东北', 'CN-NE', 'Nowhere')).toEqual([
      'iso',
      'iso',
      'hasc',
      'name',
      'iso3166',
      'name',
      'id',
      '',
    ]);
    expect(by('110000', '210000')).toEqual(['gb-t-2260', 'gb-t-2260']);
  });

  it('chosen by hand is that one, or one of its own, whatever its text says', () => {
    const texts = ['Liaoning', 'Bohai'].map((text) => ({ text, name: '', rows: 2 }));
    const choices = [
      { text: 'Liaoning', region: null },
      { text: 'Bohai', region: 'CN-TJ' },
    ];
    expect(
      matchRegions(texts, REGIONS, choices).map((one) => [one.kind, one.region, one.by, one.rows]),
    ).toEqual([
      ['own', null, 'chosen', 2],
      ['matched', 'CN-TJ', 'chosen', 2],
    ]);
  });
});

describe('names that are taken for others', () => {
  it('Shanxi is never Shaanxi', () => {
    expect(
      found('Shanxi', '山西', 'Shānxī', 'Shanxi Province', '山西省', 'CN.SX', 'CN-14'),
    ).toEqual(Array(7).fill('CN-SX'));
    expect(found('Shaanxi', '陕西', 'Shǎnxī', '陝西', 'CN.SA', 'CN-61')).toEqual(
      Array(6).fill('CN-SN'),
    );
    expect(found(['Shanxi', '陕西'], 'Shaanxi 山西')).toEqual(['ambiguous', 'ambiguous']);
    expect(found(['CN-SX', 'Shaanxi'], ['610000', 'Shanxi'], ['140000', 'Shanxi'])).toEqual([
      'ambiguous',
      'ambiguous',
      'CN-SX',
    ]);
  });

  it('the city of Jilin is never the province, and no one is told that it might be', () => {
    const readings = matched(
      '吉林市',
      'Jilin City',
      'Jilin Shi',
      ['220200', '吉林'],
      ['CN-JL', '吉林市'],
    );
    expect(readings.map(({ kind, suggestions }) => [kind, suggestions])).toEqual(
      Array(5).fill(['own', []]),
    );
    expect(found('吉林', '吉林省')).toEqual(['CN-JL', 'CN-JL']);
  });

  it('are named with what they might be where a code and its name contradict each other', () => {
    expect(matched(['CN-HB', 'Hebei'])[0]).toMatchObject({
      kind: 'ambiguous',
      region: null,
      suggestions: ['CN-HB', 'CN-HE'],
    });
    expect(matched(['CN.HB', 'Hebei'], ['CN-HB', 'Hubei']).map((one) => one.region)).toEqual([
      'CN-HE',
      'CN-HB',
    ]);
  });
});

describe('what is not matched', () => {
  it('gets the regions that come close, nearest first', () => {
    const suggested = (text: string) => matched(text)[0]?.suggestions;
    expect(suggested('Laoning')).toEqual(['CN-LN']);
    expect(suggested('Heilongjian')).toEqual(['CN-HL']);
    expect(suggested('Shannxi')).toEqual(['CN-SX', 'CN-SN']);
    expect(suggested('辽宁沿海')).toEqual(['CN-LN']);
    for (const text of ['Warwickshire', 'Uusimaa', 'AT11', 'X', '', 'Ghana', '12345'])
      expect(suggested(text)).toEqual([]);
  });

  it('is suggested for the first 200 texts of a column; nobody matches more by hand', () => {
    const texts = Array.from({ length: 300 }, (_, at) =>
      at === 7 ? 'Jilin' : `Heilongjian ${at % 10}`,
    );
    const counts = matched(...texts).map(({ suggestions }) => suggestions.length);
    expect(counts.slice(0, 201)).toEqual(
      texts.slice(0, 201).map((text) => (text === 'Jilin' ? 0 : 1)),
    );
    expect(counts.slice(201)).toEqual(new Array(99).fill(0));
  });

  it('stays what it is: NUTS and other codes', () => {
    expect(found('AT', 'AT1', 'AT11', 'BE10', 'UKG13', ['MK01', 'MK01 Uusimaa'], 'DER_5J')).toEqual(
      Array(7).fill('own'),
    );
  });
});

describe('any column', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...PROVINCES.flatMap(({ id, name, gbT2260 }) => [
        id,
        id.slice(3),
        name.en,
        name.zh,
        gbT2260!,
      ]),
    ),
    fc.constantFrom('HU', 'SA', 'CHN', '吉林市', 'World', 'AT'),
  );

  it('is answered text by text, and a region only ever where it is matched', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.oneof(fc.constant(''), cell)), { maxLength: 8 }),
        (cells) => {
          const readings = matched(...cells);
          expect(readings.map(({ text }) => text)).toEqual(cells.map(([text]) => text));
          for (const { kind, region, suggestions } of readings) {
            expect(region !== null).toBe(kind === 'matched');
            expect(suggestions.length).toBeLessThanOrEqual(5);
          }
        },
      ),
    );
  });

  it('of the codes of one scheme with a proof in it is read in that scheme', () => {
    const isoOnly = ['HI', 'SN'];
    const letters = PROVINCES.map(({ id }) => id.slice(3));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(letters, { minLength: 3 }),
        fc.constantFrom(...isoOnly),
        (some, proof) => {
          const codes = [...new Set([...some, proof])];
          expect(found(...codes)).toEqual(codes.map((code) => `CN-${code}`));
        },
      ),
    );
  });
});
