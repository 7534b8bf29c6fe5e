import { en } from '../../i18n/en';
import { enComparing } from '../../i18n/en-comparing';
import type { WordsOfComparing } from '../../i18n/en-comparing';
import { repairText } from './repair-text';

const words = { ...en, ...enComparing } as unknown as WordsOfComparing;
const textOf = (value: string) => repairText({ kind: 'unknown-indicator', value }, words);

describe('an address with an indicator that is not there', () => {
  it('says that the figures of a colleague’s dataset stay in their browser, and how to get them', () => {
    expect(textOf('ds-81frx8qc.1')).toMatch(
      /its dataset is not in this browser.*Open its file under Statistics, or ask for a link that carries the figure$/,
    );
  });

  it('says of any other that there is none', () => {
    expect(textOf('luck')).toBe('no indicator “luck”; the usual one is shown');
  });
});
