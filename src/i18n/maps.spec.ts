import type { BoundariesFault, BoundariesFaultCode } from '../app/domain/boundaries';
import { enMaps } from './en-maps';
import { zhMaps } from './zh-maps';

const both = [
  ['English', enMaps.maps],
  ['Chinese', zhMaps.maps],
] as const;

describe.each(both)('the words of the maps in %s', (_, words) => {
  const codes = Object.keys(words.faults) as BoundariesFaultCode[];

  it.each(codes)('tell what is wrong and how to mend it: %s', (code) => {
    const at = code === 'not-json' ? '4:12' : 'features[3].geometry';
    const text = words.faults[code]({ code, value: '20500000', at });
    expect(text).toMatch(/^\P{Z}.+[.。]$/u);
    expect(text).not.toMatch(/undefined|NaN|“”| {2}/);
    // Two sentences at least, or one that says both: what is wrong, and what to do.
    expect(text.match(/[.。；](?= |$|\p{Script=Han})/gu)?.length).toBeGreaterThan(1);
  });

  it.each(['not-geojson', 'no-features', 'no-areas'] as const)(
    'leave no hole where a value is missing altogether: %s',
    (code) => {
      for (const at of ['', 'features[3].type'])
        expect(words.faults[code]({ code, value: '', at })).not.toMatch(/“”|^[:： ]| {2}|：：/);
    },
  );

  it('name the value and the place of a fault', () => {
    const fault: BoundariesFault = { code: 'open-ring', value: '[1, 2]', at: 'features[3].x' };
    expect(words.faults['open-ring'](fault)).toContain('“[1, 2]”');
    expect(words.faults['open-ring'](fault)).toContain('features[3].x');
    expect(words.faults['not-json']({ code: 'not-json', value: '', at: '4:12' })).toMatch(
      /4\D+12\P{N}+$/u,
    );
    expect(words.faults['too-large']({ code: 'too-large', value: '20500000', at: '' })).toMatch(
      /20\.5 MB\P{N}+20 MB/u,
    );
  });

  it('list few names in full and of many the first eight and their number', () => {
    const names = Array.from({ length: 34 }, (_, at) => `N${at + 1}`);
    expect(words.without(names.slice(0, 9))).toContain('N9');
    const cut = words.without(names);
    expect(cut).toContain('N8');
    expect(cut).not.toContain('N9');
    expect(cut).toMatch(/26 more|等34个/);
  });
});

describe('the lines below a map', () => {
  it('say whose boundaries they are, and that they imply no position', () => {
    const [en, zh] = [enMaps.maps, zhMaps.maps];
    expect(en.shipped('Natural Earth', en.licences['public-domain'])).toBe(
      'Boundaries: Natural Earth (public domain), simplified.',
    );
    expect(zh.shipped('Natural Earth', zh.licences['public-domain'])).toBe(
      '边界数据：Natural Earth（公有领域），经简化。',
    );
    expect(en.noPosition).toContain('no position on any border');
    expect(zh.noPosition).toContain('不代表对任何边界');
  });

  it('name the regions without a shape, what matches none, and what is no area', () => {
    const names = ['Taiwan', 'Hong Kong', 'Macao'];
    expect(enMaps.maps.without(names)).toBe(
      'Without a shape in this file: Taiwan, Hong Kong and Macao.',
    );
    expect(zhMaps.maps.without(['台湾', '香港', '澳门'])).toBe(
      '该文件中没有以下地区的图形：台湾、香港和澳门。',
    );
    expect(enMaps.maps.unmatched(['Primorsky'])).toBe('No region matches: Primorsky.');
    const points = [
      { name: 'Shenyang', type: 'Point' },
      { name: 'Nowhere', type: '' },
    ];
    expect(enMaps.maps.leftOut(points)).toBe(
      'Not drawn, because only areas are: Shenyang (Point) and Nowhere (no geometry).',
    );
    expect(zhMaps.maps.leftOut(points)).toBe(
      '以下要素不是面，未绘制：Shenyang（Point）和Nowhere（无几何图形）。',
    );
  });

  it('say that an own file is kept for the visit only', () => {
    expect(enMaps.maps.visit).toContain('this visit only');
    expect(zhMaps.maps.visit).toContain('仅在本次访问期间');
  });
});
