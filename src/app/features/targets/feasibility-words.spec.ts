import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import type { Supplied } from '../../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../../testing/appraisals';
import { ASSUMED_SHARES, targetContext } from '../../../testing/figures';
import { realSet } from '../../../testing/package-files';
import { plain } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import { feasibilityText } from './feasibility-words';

function told(id: string, supplied: readonly Supplied[] = [], words = en) {
  const set = realSet();
  const context = targetContext(words, LIGHT);
  return feasibilityText(appraisalIn(set, id, supplied), set, true, context.words);
}

const plainly = (list: readonly string[]) => list.map(plain);

describe('whether such a pace was reached', () => {
  it('holds the growth of a year against the fastest of the data, five of them', () => {
    const { sentences, precedents } = told('target-gdp-growth-2014-heilongjiang-2015-01-24');
    expect(plainly(sentences)).toEqual([
      'The target asks for 8.5 % in one year.',
      '100 % of the 15 comparable paces in the data were slower.',
      'The fastest that regions reached over as long a time:',
    ]);
    expect(precedents).toHaveLength(5);
    for (const { text, claims } of precedents) {
      expect(plain(text)).toMatch(/^[A-Z]\w+, 20\d\d: \d(\.\d)? %$/);
      expect(claims).toHaveLength(1);
    }
  });

  it('says since when the need is counted, and that no region has figures over as long a time', () => {
    const set = goldenSet();
    const { words } = targetContext(en, LIGHT, set);
    const { sentences, precedents } = feasibilityText(goldenCase(), set, true, words);
    expect(plainly(sentences)).toEqual([
      'The target needs −8.09 % a year, 2 years long.',
      'Counted from the latest figure.',
      'No region of the data has figures over as long a time.',
    ]);
    expect(precedents).toEqual([]);
  });

  it('asks a share for percentage points', () => {
    const [need] = plainly(told('target-services-share-2017', ASSUMED_SHARES).sentences);
    expect(need).toBe('The target needs +1.45 percentage points a year, 2 years long.');
  });

  it('says that nothing can be held against what is not known', () => {
    expect(told('target-services-share-2017')).toEqual({
      sentences: ['What the target needs is not known, so nothing can be held against it.'],
      precedents: [],
    });
  });

  it('says the same in Chinese', () => {
    const { sentences, precedents } = told('target-gdp-growth-2015-liaoning', [], zh);
    expect(sentences[0]).toContain('6%');
    expect(precedents[0]?.text).toMatch(/年.*%$/);
    expect(sentences.join('')).not.toMatch(/[a-z]/);
  });
});
