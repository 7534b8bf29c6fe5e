import type { ClaimParts } from '../testing/claim-set';
import { claimSet } from '../testing/claim-set';
import type { Asked } from '../testing/comparing';
import { shownIn, statedIn } from '../testing/comparing';
import { realSet } from '../testing/package-files';
import type { ClaimSet } from '../app/domain/claim-set';
import type { Comparison } from '../app/domain/comparison';
import { findingOf } from '../app/domain/finding';
import { en } from './en';
import { enComparing } from './en-comparing';
import { enLater } from './en-later';
import { zhComparing } from './zh-comparing';
import { zhLater } from './zh-later';
import { plainText } from './sentence';
import { zh } from './zh';

/** The finding in both languages, as it is read. */
function titles(comparison: Comparison, set: ClaimSet = realSet()): readonly string[] {
  const languages = [
    { ...en, ...enLater, ...enComparing },
    { ...zh, ...zhLater, ...zhComparing },
  ];
  return languages.map((words) =>
    plainText(
      words.finding(findingOf(comparison, set), comparison, words.shownName(comparison)),
    ).replaceAll('\u00a0', ' '),
  );
}

const real = (asked: Asked = {}) => titles(statedIn(realSet(), asked));
const made = (claims: readonly ClaimParts[], asked: Asked = {}) => {
  const set = claimSet({ claims });
  return titles(statedIn(set, asked), set);
};
const three = (...values: readonly number[]): ClaimParts[] =>
  values.map((value, at) => ({ value, region: ['CN-HL', 'CN-JL', 'CN-LN'][at]! }));
const YEARS = ['2013', '2014', '2015', '2016', '2017'];

describe('the finding in words', () => {
  it('names the slowest, and how far it is from the nation', () => {
    expect(real({ reference: 'CN' })).toEqual([
      'Liaoning grew slowest of the three in 2015: 3 %, 3.9 percentage points below the nation',
      '2015年辽宁在3个地区中增速最慢：3%，低于中国3.9个百分点',
    ]);
  });

  it('keeps names in Latin letters apart where Chinese sets them side by side', () => {
    const set = claimSet({
      claims: [{ value: 3, region: 'Bohai' }],
      regions: [{ id: 'Bohai' }],
    });
    expect(titles(statedIn(set, { regions: ['Bohai'] }), set)[1]).toBe('2015年Bohai Growth：3%');
    expect(real({ regions: ['CN-LN'] })[1]).toBe('2015年辽宁GDP增速：3%');
  });

  it('counts those with a figure where others have none', () => {
    expect(real({ regions: ['CN-JL', 'CN-LN', 'CN-AH'] })).toEqual([
      'Liaoning grew slowest of the two with a figure in 2015: 3 %',
      '2015年辽宁在有数据的2个地区中增速最慢：3%',
    ]);
  });

  it('names a mean by what it is', () => {
    expect(real({ reference: 'mean' })[0]).toBe(
      'Liaoning grew slowest of the three in 2015: 3 %, 2.07 percentage points below the simple mean',
    );
    expect(real({ reference: '=6.25' })[0]).toMatch(
      /3\.25 percentage points below the figure typed in$/,
    );
  });

  it('says “level” where the difference is less than what is written', () => {
    // Derived figures are rounded; stated ones are not.
    const stated = [...three(3.04, 3.06), { value: 3.03, region: 'CN' }];
    const claims = stated.map((claim) => ({ ...claim, basis: 'derived' as const }));
    expect(made(claims, { reference: 'CN', regions: ['CN-HL', 'CN-JL'] })).toEqual([
      'Jilin grew fastest of the two in 2015: 3.1 %, level with the nation',
      '2015年Jilin在2个地区中增速最快：3.1%，与China持平',
    ]);
  });

  it('of equal figures names no one', () => {
    expect(made(three(5, 5, 5))).toEqual([
      'Growth: 5 % for all three figures',
      'Growth：3个数值均为5%',
    ]);
    expect(made(three(5, 5))[0]).toBe('Growth: 5 % for both figures');
    expect(made(three(3, 5, 3))).toEqual(['Growth: from 3 % to 5 %', 'Growth：从3%到5%']);
  });

  it('of one cell that sources dispute is both figures, and that they disagree', () => {
    const asked: Asked = { regions: ['CN-HL'], periods: ['2016-01/2016-09'], rule: 'both' };
    expect(real(asked)).toEqual([
      'GDP growth of Heilongjiang in January to September 2016: 6 % to 6.7 %, sources disagree',
      '2016年1—9月黑龙江GDP增速：6%至6.7%，来源不一致',
    ]);
  });

  it('over time says from where to where, or what was the slowest of all', () => {
    expect(real({ regions: ['CN-LN'], periods: YEARS })).toEqual([
      'GDP growth of Liaoning: 5.8 % in 2014, 4.2 % in 2017',
      '辽宁GDP增速：2014年为5.8%，2017年为4.2%',
    ]);
    expect(real({ periods: YEARS })).toEqual([
      'Slowest growth of all: Liaoning in 2016, −2.5 %',
      '增速最慢：2016年的辽宁，−2.5%',
    ]);
  });

  it('of a single figure, and of none, says just that', () => {
    expect(real({ regions: ['CN-LN', 'CN-AH'] })).toEqual([
      'GDP growth of Liaoning in 2015: 3 %',
      '2015年辽宁GDP增速：3%',
    ]);
    expect(real({ regions: ['CN-AH'] })).toEqual([
      'GDP growth: no figure for this choice',
      'GDP增速：所选范围没有数据',
    ]);
  });
});

describe('the finding of figures shown in another way', () => {
  const shown = (...asked: [Parameters<typeof shownIn>[1], Asked?]) =>
    titles(shownIn(realSet(), ...asked));

  it('names what was made of them first', () => {
    expect(shown('difference', { reference: 'CN' })).toEqual([
      'GDP growth, difference to the nation: Liaoning was lowest of the three in 2015: −3.9 percentage points',
      'GDP增速与中国之差：2015年辽宁在3个地区中最低：−3.9个百分点',
    ]);
    expect(shown('change', { periods: ['2016', '2017'] })).toEqual([
      'GDP growth, change since 2016: Jilin was lowest of the three in 2017: −1.6 percentage points',
      'GDP增速较2016年的变化：2017年吉林在3个地区中最低：−1.6个百分点',
    ]);
  });

  it('has the sign of a change, a plus too', () => {
    const rise = shown('change', { regions: ['CN-LN'], periods: ['2016', '2017'] });
    expect(rise).toEqual([
      'GDP growth, change since 2016 of Liaoning in 2017: +6.7 percentage points',
      '2017年辽宁GDP增速较2016年的变化：+6.7个百分点',
    ]);
  });

  it('names the first rank, and who has it', () => {
    expect(shown('rank')).toEqual([
      'Rank by GDP growth: Jilin ranked first of the three in 2015: 1',
      'GDP增速位次：2015年吉林在3个地区中居首位：1',
    ]);
  });
});
