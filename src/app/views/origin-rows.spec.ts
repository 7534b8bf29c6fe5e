import { en } from '../../i18n/en';
import { enStatistics } from '../../i18n/en-statistics';
import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { dataset, figures, member } from '../../testing/dataset-parts';
import { originRow } from './origin-rows';

const words = { ...en, ...enStatistics } as unknown as WordsOfStatistics;

describe('a figure of a dataset, as its file writes it', () => {
  it.each([
    ['10 000 tonnes', '4,000\u00a0×\u00a010 000 tonnes'],
    ['tonnes', '4,000\u00a0tonnes'],
  ])('does not run on into the number of its unit: %s', (unit, said) => {
    const made = dataset({ indicators: [member({ unit })] });
    expect(originRow(made, figures([0, 0, 4000, 0, 2]), 0, null, words).figure).toBe(said);
  });
});
