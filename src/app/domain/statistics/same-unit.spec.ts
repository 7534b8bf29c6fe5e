import type { Unit } from '../indicator';
import { isSameUnit } from './same-unit';

const percent: Unit = {
  id: 'percent',
  name: { en: 'percent', zh: '百分之' },
  symbol: { en: '%', zh: '%' },
  quantity: 'ratio',
};
const points: Unit = {
  id: 'percentage-points',
  name: { en: 'percentage points', zh: '百分点' },
  symbol: { en: 'pp', zh: '个百分点' },
  quantity: 'ratio',
};

describe('the unit of a table', () => {
  it.each(['%', '％', 'Percent', 'per cent', 'PCT', '百分比'])('is percent as %s', (text) => {
    expect([isSameUnit(text, percent), isSameUnit(text, points)]).toEqual([true, false]);
  });

  it('is not percent where it is percentage points', () => {
    expect([isSameUnit('pp', percent), isSameUnit('百分点', points)]).toEqual([false, true]);
  });

  it('is none where the file says nothing', () => {
    expect(isSameUnit(' ', { ...percent, symbol: { en: '', zh: '' } })).toBe(false);
  });
});
