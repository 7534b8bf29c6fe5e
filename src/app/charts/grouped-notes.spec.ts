import { en } from '../../i18n/en';
import { enCompare } from '../../i18n/en-compare';
import { zh } from '../../i18n/zh';
import { claimSet, period } from '../../testing/claim-set';
import { growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { compare } from '../domain/comparison';
import { explainGaps } from '../domain/guard';
import { comparisonNotes } from './cell-notes';
import { groupedNotes } from './grouped-notes';

const few = growth({ periods: YEARS });
const many = growth({ regions: ['CN-HL', 'CN-JL', 'CN-HE', 'CN-MO', 'CN-HK'], periods: YEARS });

describe('the notes on many gaps', () => {
  it('name a few gaps one by one, as every figure does', () => {
    expect(groupedNotes(few, realSet(), en)).toEqual(comparisonNotes(few, realSet(), en));
  });

  it('gather regions that lack the same years', () => {
    const notes = groupedNotes(many, realSet(), en);
    expect(notes).toContain('Hebei, Macao and Hong Kong, 2013–2017: no claim.');
    expect(notes).toContain('Jilin and China, 2013: no claim.');
    expect(groupedNotes(many, realSet(), zh)).toContain('河北、澳门和香港，2013—2017年：无数据。');
  });

  it('gather regions that a table has no figures for, by the reason that it gives', () => {
    const set = claimSet({ claims: [] });
    const query = { ...growth().query, reference: null, regions: ['CN-HL', 'CN-JL', 'CN-LN'] };
    const asked = { ...query, periods: YEARS.map(period) };
    const absences = asked.regions.flatMap((region, row) =>
      YEARS.map((year) => {
        const reason = region === 'CN-JL' && year === '2013' ? 'not-yet' : 'suppressed';
        return {
          indicator: 'gdp-growth',
          region,
          period: year,
          source: 'late',
          reason,
          note: '',
          row,
          column: year,
        } as const;
      }),
    );
    const said = { ...set, absences };
    const notes = groupedNotes(explainGaps(compare(said, asked), said), said, {
      ...en,
      ...enCompare,
    });
    expect(notes).toEqual([
      'Jilin, 2013: not yet published, says the table – late, row 1, column 2013.',
      'Heilongjiang and Liaoning, 2013–2017: suppressed, says the table.',
      'Jilin, 2014–2017: suppressed, says the table.',
    ]);
  });

  it('keep every gap for which something comes close, with what does', () => {
    const close = comparisonNotes(many, realSet(), en).filter(
      (note) => !note.endsWith('no claim.'),
    );
    expect(close.length).toBeGreaterThan(2);
    expect(groupedNotes(many, realSet(), en)).toEqual(expect.arrayContaining([...close]));
  });
});
