import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { growth, YEARS } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { comparisonNotes } from './figure-text';
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

  it('keep every gap for which something comes close, with what does', () => {
    const close = comparisonNotes(many, realSet(), en).filter(
      (note) => !note.endsWith('no claim.'),
    );
    expect(close.length).toBeGreaterThan(2);
    expect(groupedNotes(many, realSet(), en)).toEqual(expect.arrayContaining([...close]));
  });
});
