import { enComparing } from '../../../i18n/en-comparing';
import { enLater } from '../../../i18n/en-later';
import { en } from '../../../i18n/en';
import { zhComparing } from '../../../i18n/zh-comparing';
import { zhLater } from '../../../i18n/zh-later';
import { zh } from '../../../i18n/zh';
import { realSet } from '../../../testing/package-files';
import { readCompareState } from '../../domain/query';
import { spokenChange } from './spoken';

const set = realSet();
const english = { ...en, ...enLater, ...enComparing };
const chinese = { ...zh, ...zhLater, ...zhComparing };

/** What is said when one address takes the place of another. */
function spoken(before: string, after: string, words = english): string {
  const stateOf = (query: string) =>
    readCompareState(set, Object.fromEntries(new URLSearchParams(query))).state;
  return spokenChange(stateOf(before), stateOf(after), set, words);
}

describe('what is said of a change', () => {
  it('is nothing where nothing changed', () => {
    expect(spoken('', 'indicator=gdp-growth&periods=2015')).toBe('');
  });

  it.each([
    ['', 'regions=CN-HL,CN-JL,CN-LN,CN-AH,CN-BJ', 'Anhui and Beijing added; 5 regions; 2015'],
    ['', 'regions=CN-LN', 'Heilongjiang and Jilin removed; 1 region; 2015'],
    ['regions=CN-LN', 'regions=CN-JL', 'Jilin added; Liaoning removed; 1 region; 2015'],
    ['regions=CN-LN,CN-JL', 'regions=CN-JL,CN-LN', '2 regions; 2015'],
    ['', 'periods=2016', '3 regions; 2016'],
    ['', 'ref=none', 'Reference: None; 3 regions; 2015'],
    ['', 'ref=CN-JL', 'Reference: Jilin; 3 regions; 2015'],
    ['', 'ref=mean', 'Reference: Simple mean; 3 regions; 2015'],
    ['', 'ref==-6.5', 'Reference: −6.5; 3 regions; 2015'],
    [
      '',
      'ref=weighted:petroleum-output',
      'Reference: Mean weighted by Petroleum output; 3 regions; 2015',
    ],
    ['', 'as=rank', 'Rank; 3 regions; 2015'],
    ['', 'sort=value', 'Order: Highest first; 3 regions; 2015'],
    ['', 'labels=off', 'Value labels: Off; 3 regions; 2015'],
    ['', 'vintage=first', 'Revised figures: First published; 3 regions; 2015'],
    ['', 'rule=both', 'Where sources disagree: None alone; show both; 3 regions; 2015'],
    [
      '',
      'rule=source:asiatimes-2016-10',
      'Where sources disagree: Prefer Asia Times; 3 regions; 2015',
    ],
    ['', 'view=tiles&periods=2013,2014,2015&at=2014', 'Tile map; 3 regions; 2014'],
    [
      '',
      'indicator=services-share-of-gdp',
      'Services as a share of GDP; China added; Heilongjiang, Jilin and Liaoning removed; 1 region; 2015',
    ],
    ['', 'title=Mine', '3 regions; 2015'],
  ])('from “%s” to “%s” is “%s”', (before, after, says) => {
    expect(spoken(before, after)).toBe(says);
  });

  it('is Chinese for a reader of Chinese', () => {
    const says = '已添加安徽；已移除吉林；折线图；排序：由高到低；3个地区；2014年和2015年';
    const after = 'regions=CN-HL,CN-LN,CN-AH&periods=2014,2015&sort=value';
    expect(spoken('', after, chinese)).toBe(says);
  });
});
