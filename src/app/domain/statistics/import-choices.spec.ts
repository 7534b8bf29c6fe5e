import {
  withCorrection,
  withIndicator,
  withOptions,
  withoutCorrection,
  withRegion,
  withStop,
} from './import-choices';
import { NO_CHOICES } from './import-run';

describe('a choice about an import', () => {
  it('takes the place of the former one about the same text of a region, and can be left to the proposal', () => {
    const first = { ...NO_CHOICES, ...withRegion(NO_CHOICES, 'HB', 'CN-HE') };
    const second = { ...first, ...withRegion(first, 'HB', null) };
    expect(second.regions).toEqual([{ text: 'HB', region: null }]);
    expect(withRegion(second, 'HB', undefined).regions).toEqual([]);
  });

  it('takes the place of the former one about the same indicator', () => {
    const first = { ...NO_CHOICES, ...withIndicator(NO_CHOICES, ['Output', 'real'], 'gdp-growth') };
    expect(withIndicator(first, ['Output', 'real'], 'gdp').indicators).toEqual([
      ['Output\treal', 'gdp'],
    ]);
    expect(withIndicator(first, ['Output', 'real'], null).indicators).toEqual([]);
  });

  it('corrects a text of one column alone, once', () => {
    const [before, after] = ['3,7', '37'].map((instead) => ({ column: 1, text: '3.7.', instead }));
    const first = { ...NO_CHOICES, ...withCorrection(NO_CHOICES, before!) };
    const other = { ...first, ...withCorrection(first, { ...before!, column: 2 }) };
    const second = { ...other, ...withCorrection(other, after!) };
    expect(second.corrections).toEqual([{ ...before, column: 2 }, after]);
    expect(withoutCorrection(second, after!).corrections).toEqual([{ ...before, column: 2 }]);
  });

  it('stops at a kind of problem or no longer does', () => {
    const stops = { ...NO_CHOICES, ...withStop(NO_CHOICES, 'ragged-row', true) };
    expect(withStop(stops, 'ragged-row', true).stopAt).toEqual(['ragged-row']);
    expect(withStop(stops, 'ragged-row', false).stopAt).toEqual([]);
  });

  it('about how a file is read lets go of what was chosen for its columns', () => {
    const corrected = {
      ...NO_CHOICES,
      ...withCorrection(NO_CHOICES, { column: 0, text: 'a', instead: 'b' }),
    };
    expect(withOptions(corrected, { headerLine: 2 })).toEqual({
      options: { ...NO_CHOICES.options, headerLine: 2 },
      mapping: null,
      corrections: [],
    });
  });
});
