import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { answer } from './answer';
import { cellClaims } from './cell';
import { chartLinks } from './claim-charts';
import { alikeOf, targetUses } from './claim-kin';
import { entry, isCompanion } from './claim-set';
import { readCompareState } from './query';

const set = realSet();
const claim = (id: string) => entry(set.byId, id);

describe('who else states a figure', () => {
  const made = claimSet({
    claims: [
      { id: 'one', value: 6 },
      { id: 'same', value: 6000, unitMult: -3, source: 'early' },
      { id: 'other', value: 7, source: 'late' },
      { id: 'later', value: 6, source: 'late', revises: 'one' },
      { id: 'elsewhere', value: 6, region: 'CN' },
      { id: 'when', value: 6, period: '2014' },
      { id: 'undated', value: 6, period: null },
    ],
  });

  it('agrees, differs, or is another vintage of the same place and period', () => {
    expect(alikeOf(entry(made.byId, 'one'), made).map((one) => [one.claim.id, one.how])).toEqual([
      ['same', 'agrees'],
      ['other', 'differs'],
      ['later', 'vintage'],
    ]);
  });

  it('is nobody where there is no period', () => {
    expect(alikeOf(entry(made.byId, 'undated'), made)).toEqual([]);
  });
});

describe('the targets that a claim has to do with', () => {
  it('are those that it states, and those on whose way its figure lies', () => {
    const uses = (id: string, companions = true) =>
      targetUses(id, set, companions).map(({ target, as }) => `${target.id} ${as}`);
    expect(uses('target-disposable-income-2017')).toContain('target-disposable-income-2017 goal');
    expect(uses('gdp-growth-2015-liaoning')).toContain(
      'target-gdp-growth-2015-liaoning observation',
    );
    expect(uses('gdp-growth-2015-liaoning', false)).not.toContain(
      'target-gdp-growth-2015-liaoning observation',
    );
  });
});

describe('the charts that show a claim', () => {
  const links = set.claims.flatMap((one) =>
    chartLinks(one, set, true).map((link) => ({ one, link })),
  );

  it('are offered for figures that a comparison can hold', () => {
    expect(chartLinks(claim('gdp-growth-2015-liaoning'), set, true)[0]?.params).toMatchObject({
      indicator: 'gdp-growth',
      regions: 'CN-LN',
      periods: '2015',
    });
    expect(chartLinks(claim('target-disposable-income-2017'), set, true)).toEqual([]);
    expect(links.length).toBeGreaterThan(40);
  });

  it('really have the claim in one of their cells, and their addresses need no mending', () => {
    for (const { one, link } of links) {
      const { state, repairs } = readCompareState(set, link.params);
      expect(repairs).toEqual([]);
      const { rows } = answer(set, state, () => 0).stated;
      const claims = rows.flatMap(({ cells }) => cells.flatMap(cellClaims));
      expect(claims).toContain(one.id);
    }
  });

  it('switch companions on where the claim is one of theirs, and leave them off elsewhere', () => {
    for (const one of set.claims)
      for (const { params } of chartLinks(one, set, false))
        expect(params['companions']).toBe(isCompanion(set, one) ? undefined : 'off');
  });
});
