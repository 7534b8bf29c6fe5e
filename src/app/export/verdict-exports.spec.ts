import { csvLines } from '../../testing/foreign-readers';
import { exportOfList } from '../../testing/list-exports';
import { plain } from '../../testing/roles';
import { LIGHT } from '../charts/theme';
import { METHOD_IDS } from '../domain/methods/method';
import { toCsv } from './data-csv';

const VERDICTS = '/targets/target-gdp-growth-2015-heilongjiang#verdicts';

describe('the verdicts on a target as data', () => {
  const csvOf = async (lang: 'en' | 'zh') =>
    (await toCsv(await exportOfList(VERDICTS, { lang }))).text();
  const lineOf = async (method: string, lang: 'en' | 'zh' = 'en') => {
    const lines = csvLines(await csvOf(lang));
    return lines.find((line) => line['method'] === method);
  };

  it('have a row a method, with formula, figures and thresholds', async () => {
    const outcome = await lineOf('outcome');
    expect(outcome).toMatchObject({
      target_claim: 'target-gdp-growth-2015-heilongjiang',
      region: 'CN-HL',
      indicator: 'gdp-growth',
      horizon: '2015',
      verdict: 'missed',
      result: '-0.3',
      reasons: '',
      claims: 'gdp-growth-2015-heilongjiang; target-gdp-growth-2015-heilongjiang',
    });
    expect(plain(outcome?.['verdict_text'] ?? '')).toBe('missed by 0.3 percentage points');
    expect(outcome?.['with_figures']).toContain('5.7');
  });

  it('say why a method does not apply, and give no result then', async () => {
    const pace = await lineOf('linear-pace');
    expect(pace).toMatchObject({ verdict: 'none', result: '', with_figures: '', changes: '' });
    expect(pace?.['reasons']).not.toBe('');
  });

  it('have a row for every method of the registry, in its order, in either language', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const lines = csvLines(await csvOf(lang));
      expect(lines.map(({ method }) => method)).toEqual(METHOD_IDS);
    }
    expect(await lineOf('outcome', 'zh')).toMatchObject({ region_name: '黑龙江', result: '-0.3' });
  });

  it('count in their title how the methods judge', async () => {
    const { title } = (await exportOfList(VERDICTS)).figure(LIGHT);
    expect(title).toMatch(/^GDP growth: Heilongjiang: 1 missed, \d+ methods do not apply$/);
  });
});
