import { allByRole, byRole, shown } from '../../../testing/roles';
import type { ComparePage } from './compare-page.harness';
import { openCompare } from './compare-page.harness';

const NINE = 'indicator=gdp-growth&periods=2016-01/2016-09';
const LATER = '6 % (South China Morning Post, 22 November 2016)';
const EARLIER = '6.7 % (Asia Times, October 2016)';

/** What is listed below the figure: each place with its figures, and which one counts. */
function disputes({ app }: ComparePage): readonly string[] {
  return [...app.main.querySelectorAll('ri-disputes dl > div')].map((place) =>
    [...place.children].map(shown).join(' | '),
  );
}

const heading = ({ app }: ComparePage) => shown(app.main.querySelector('ri-disputes h2'));
const row = (page: ComparePage, name: string) => page.table().find((text) => text.startsWith(name));

describe('two sources on Heilongjiang’s growth of January to September 2016', () => {
  it('are both listed; the one published last counts, and the notes say by which rule', async () => {
    const page = await openCompare(NINE);
    expect(heading(page)).toBe('Sources disagree on one figure');
    expect(disputes(page)).toEqual([
      `Heilongjiang, January to September 2016 | ${LATER} counts here | ${EARLIER}`,
    ]);
    expect(row(page, 'Heilongjiang')).toBe('Heilongjiang | 6 % (also 6.7 %)');
    expect(page.notes()).toEqual([
      'Where sources disagree, the figure published last is shown.',
      `Heilongjiang, January to September 2016: sources disagree. ${LATER} is shown; also stated: ${EARLIER}.`,
      'Jilin, January to September 2016: estimated.',
    ]);
  });

  it('change which one counts with the rule, which stands in the address and in the notes', async () => {
    const page = await openCompare(NINE);
    await page.choose('Where sources disagree', 'The one published first');
    expect(page.params()['rule']).toBe('first');
    expect(row(page, 'Heilongjiang')).toBe('Heilongjiang | 6.7 % (also 6 %)');
    expect(disputes(page)[0]).toContain(`${EARLIER} counts here`);
    expect(page.notes()[0]).toBe('Where sources disagree, the figure published first is shown.');
  });

  it('are chosen from by a source that the reader prefers', async () => {
    const page = await openCompare(NINE);
    await page.choose('Where sources disagree', 'Prefer Asia Times');
    expect(page.params()['rule']).toMatch(/^source:/);
    expect(row(page, 'Heilongjiang')).toBe('Heilongjiang | 6.7 % (also 6 %)');
    expect(page.notes()[0]).toBe('Where sources disagree, Asia Times is preferred.');
  });

  it('rank neither where both are shown', async () => {
    const page = await openCompare(`${NINE}&rule=both`);
    expect(row(page, 'Heilongjiang')).toBe('Heilongjiang | 6 % to 6.7 %');
    expect(disputes(page)[0]).not.toContain('counts here');
    expect(page.notes()[0]).toBe(
      'Where sources disagree, all figures are drawn and none is ranked.',
    );
    await page.choose('Show as', 'Rank');
    expect(row(page, 'Heilongjiang')).toContain('sources disagree, so nothing is computed');
    expect(row(page, 'Jilin')).toBe('Jilin | 1');
    expect(row(page, 'Liaoning')).toBe('Liaoning | 2');
  });

  it('lead to their claims, from the list and from the cell', async () => {
    const page = await openCompare(NINE);
    await page.press(EARLIER);
    const sheet = byRole(document.body, 'dialog');
    expect(shown(sheet)).toContain('6.7 %');
    expect(shown(sheet)).toContain('Asia Times');
    await page.app.click(allByRole(sheet, 'button', 'Close')[0]!);
    await page.press('6 % (also 6.7 %)');
    expect(shown(byRole(document.body, 'dialog'))).toContain('2 claims');
  });

  it('are not listed where nobody disagrees', async () => {
    const page = await openCompare();
    expect(page.app.main.querySelector('ri-disputes section')).toBeNull();
  });
});

describe('China’s growth of 2014, which was revised', () => {
  const CHINA = 'indicator=gdp-growth&regions=CN&periods=2014&ref=none';

  it('is the latest figure; the one before it is named', async () => {
    const page = await openCompare(CHINA);
    expect(row(page, 'China')).toBe('China | 7.3 %');
    expect(page.notes()[0]).toContain('other vintages: 7.4 % (Xinhua, 24 January 2015)');
    expect(page.app.main.querySelector('ri-disputes section')).toBeNull();
  });

  it('is the first one published on demand, and the notes say so', async () => {
    const page = await openCompare(CHINA);
    await page.choose('Revised figures', 'First published');
    expect(page.params()['vintage']).toBe('first');
    expect(row(page, 'China')).toBe('China | 7.4 %');
    expect(page.notes()[0]).toBe('Revised figures are shown as first published.');
  });

  it('is drawn with both, listed as a revision and not as a disagreement', async () => {
    const page = await openCompare(CHINA);
    await page.choose('Revised figures', 'Latest, all drawn');
    expect(row(page, 'China')).toBe('China | 7.3 % (also 7.4 %)');
    expect(heading(page)).toBe('One figure was revised');
    expect(disputes(page)[0]).toMatch(
      /^China, 2014 \| 7\.3 % .* counts here \| 7\.4 % \(Xinhua, 24 January 2015\)$/,
    );
    expect(page.notes()[0]).toBe(
      'Revised figures are drawn with all their vintages; the latest counts.',
    );
  });
});
