import { en } from '../../i18n/en';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { statedIn } from '../../testing/comparing';
import { withLater } from '../../testing/figures';
import { scatter } from './scatter';
import type { ChartSpec } from './spec';
import { LIGHT, regionColor } from './theme';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const income = (region: string, value: number): ClaimParts => ({
  indicator: 'income',
  unit: 'cny',
  region,
  value,
});

/** Growth across and income up: of Heilongjiang both, of Jilin growth alone, of Liaoning income alone. */
function figure(more: readonly ClaimParts[] = [], asked: Asked = {}): ChartSpec {
  const claims = [
    { value: 5.7, region: 'CN-HL' },
    { value: 6.5, region: 'CN-JL' },
    income('CN-HL', 20),
    income('CN-LN', 30),
    ...more,
  ];
  const set = claimSet({ claims, indicators: [{ id: 'income', unit: 'cny', decimals: 0 }] });
  const [across, up] = ['gdp-growth', 'income'].map((indicator) =>
    statedIn(set, { ...asked, indicator }),
  );
  return scatter(across!, up!, { set, words: withLater(en), theme: LIGHT });
}

describe('a scatter of growth and income', () => {
  const spec = figure();

  it('has a point in its colour for each region that has both, and none for the others', () => {
    const points = spec.config.data.datasets.map(({ data: [point] }) => point);
    expect(points).toMatchObject([{ x: 5.7, y: 20 }, { x: 6.5, y: null }, { y: null }]);
    const colors = spec.config.data.datasets.map(({ backgroundColor }) => backgroundColor);
    expect(colors).toEqual(['CN-HL', 'CN-JL', 'CN-LN'].map((id) => regionColor(LIGHT, id)));
    expect(spec.marks.map(({ isGap }) => isGap)).toEqual([false, true, true]);
  });

  it('says in its title how many regions have both', () => {
    expect(spec.title).toMatch(/1 of 3 regions have both figures$/);
    expect(spec.subtitle).toBe('Growth (across) · income (up) · 2015');
  });

  it('speaks both figures of a region, or what is missing, with the claims behind both', () => {
    expect(spec.marks.map(({ text }) => shown(text))).toEqual([
      'Heilongjiang: Growth 5.7 %, income 20',
      'Jilin: Growth 6.5 %, income no claim',
      'Liaoning: Growth no claim, income 30',
    ]);
    expect(spec.marks.map(({ claims }) => claims)).toEqual([
      ['claim-1', 'claim-3'],
      ['claim-2'],
      ['claim-4'],
    ]);
  });

  it('names for each gap which of the two figures is missing', () => {
    expect(spec.notes).toEqual([
      'Growth. Liaoning, 2015: no claim.',
      'income. Jilin, 2015: no claim.',
    ]);
  });

  it('names in its notes what sources dispute, and where one of them counts draws that', () => {
    const rival = { value: 6, region: 'CN-HL', source: 'late' };
    expect(figure([rival]).config.data.datasets[0]?.data).toEqual([{ x: 6, y: 20 }]);
    const both = figure([rival], { rule: 'both' });
    expect(both.notes.map(shown)[0]).toMatch(
      /^Growth\. Heilongjiang, 2015: sources disagree, .*: 6 %.*5\.7 %/,
    );
  });
});
