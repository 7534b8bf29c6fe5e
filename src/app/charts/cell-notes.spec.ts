import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { compare } from '../domain/comparison';
import { comparisonNotes } from './cell-notes';
import { groupedNotes } from './grouped-notes';

const plain = (notes: readonly string[]) => notes.map((note) => note.replaceAll('\u00a0', ' '));

const asked = (regions: readonly string[], periods: readonly string[], indicator = INDICATOR) => ({
  indicator,
  regions,
  periods: periods.map(period),
  reference: null,
  companions: true,
});

describe('the notes on a figure that is not simply stated', () => {
  it('say that it is an estimate: Jilin, the first nine months of 2016', () => {
    const set = realSet();
    const comparison = compare(set, asked(['CN-JL'], ['2016-01/2016-09']));
    expect(comparisonNotes(comparison, set, en)).toEqual([
      'Jilin, January to September 2016: estimated.',
    ]);
    expect(comparisonNotes(comparison, set, zh)).toEqual(['吉林，2016年1—9月：估计值。']);
  });

  it('say that it is derived, and from what: industry of the nation in 2014', () => {
    const set = realSet();
    const comparison = compare(set, asked(['CN'], ['2014'], 'industrial-growth'));
    expect(plain(comparisonNotes(comparison, set, en))).toEqual([
      'China, 2014: derived, not stated – 2.8 % (Xinhua, 29 January 2015); −4.5 percentage points (Xinhua, 29 January 2015).',
    ]);
  });

  it('gather many estimates by the periods that they share, and lose none', () => {
    const regions = ['CN-HL', 'CN-JL', 'CN-LN', 'CN'];
    const claims = regions.flatMap((region) =>
      ['2014', '2015'].map((year, at) => {
        const status = region === 'CN' && at === 0 ? ('A' as const) : ('E' as const);
        return { value: 5 + at, region, period: year, status };
      }),
    );
    const set = claimSet({ claims });
    const notes = groupedNotes(compare(set, asked(regions, ['2014', '2015'])), set, en);
    expect(notes).toEqual([
      'Heilongjiang, Jilin and Liaoning, 2014 and 2015: estimated.',
      'China, 2015: estimated.',
    ]);
  });
});
