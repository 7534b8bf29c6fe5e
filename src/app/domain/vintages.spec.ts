import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { Cell } from './cell';
import { cellClaims, cellFigures, cellValue } from './cell';
import { plainValue } from './claim';
import type { ClaimSet } from './claim-set';
import type { ConflictRule, Vintage } from './comparison';
import { compare, VINTAGES } from './comparison';

interface Asked {
  readonly vintage?: Vintage;
  readonly rule?: ConflictRule;
}

function cellIn(set: ClaimSet, region: string, when: string, asked: Asked): Cell {
  const query = { indicator: INDICATOR, regions: [region], periods: [period(when)] };
  const { rows } = compare(set, { ...query, reference: null, companions: true, ...asked });
  return rows[0]!.cells[0]!;
}

describe('the nation’s growth in 2014, published as 7.4 and revised to 7.3', () => {
  const nation = (vintage: Vintage) => cellIn(realSet(), 'CN', '2014', { vintage });
  const first = 'gdp-growth-2014-china-2015-01-24';
  const latest = 'gdp-growth-2014-china-2016-01-19';

  it('is 7.3 as last published, and 7.4 as first published; the other one stands beside it', () => {
    expect(nation('latest')).toMatchObject({ value: 7.3, claim: latest, others: [first] });
    expect(nation('first')).toMatchObject({ value: 7.4, claim: first, others: [latest] });
    expect([nation('latest'), nation('first')]).toMatchObject([
      { dispute: null },
      { dispute: null },
    ]);
  });

  it('is 7.3 with both drawn where both are asked for, as a revision and no conflict', () => {
    expect(nation('both')).toMatchObject({ kind: 'value', value: 7.3, claim: latest });
    expect(nation('both')).toMatchObject({ dispute: { cause: 'revised' } });
    expect(cellFigures(nation('both'))).toEqual([7.3, 7.4]);
  });

  it('never waits for a rule about conflicts', () => {
    for (const rule of ['latest', 'first', 'both', 'source:xinhua-2015-01-24'] as const)
      expect(cellValue(cellIn(realSet(), 'CN', '2014', { rule }))).toBe(7.3);
  });
});

describe('Heilongjiang from January to September 2016, 6 by one source and 6.7 by another', () => {
  const cell = (rule: ConflictRule) => cellIn(realSet(), 'CN-HL', '2016-01/2016-09', { rule });

  it.each([
    ['latest', 6],
    ['first', 6.7],
    ['source:asiatimes-2016-10', 6.7],
    ['source:scmp-2016-11-22', 6],
    ['source:chinadaily-2003-12-06', 6],
    ['both', null],
  ] as const)('by the rule “%s” is %s', (rule, value) => {
    expect(cellValue(cell(rule))).toBe(value);
  });

  it('is a conflict that holds both figures with both claims, whatever the rule', () => {
    const rules = ['latest', 'first', 'both', 'source:asiatimes-2016-10'] as const;
    for (const shown of rules.map(cell)) {
      expect(shown).toMatchObject({ dispute: { cause: 'disagree' } });
      expect([...cellFigures(shown)].sort()).toEqual([6, 6.7]);
      expect([...cellClaims(shown)].sort()).toEqual([
        'gdp-growth-2016-jan-sep-heilongjiang-2016-10',
        'gdp-growth-2016-jan-sep-heilongjiang-2016-11-22',
      ]);
    }
    expect(cell('both').kind).toBe('disputed');
  });
});

describe('a cell with several claims', () => {
  const of = (claims: readonly ClaimParts[], asked: Asked = {}) =>
    cellIn(claimSet({ claims }), 'CN-LN', '2015', asked);

  it('is in no dispute where two sources write one figure in other powers of ten', () => {
    const alike = of([
      { value: 4.1, unitMult: 6 },
      { value: 4_100_000, source: 'late' },
    ]);
    expect(alike).toMatchObject({ value: 4_100_000, dispute: null, others: ['claim-1'] });
  });

  it('is revised and disputed at once where a third source knows the revision of neither', () => {
    const claims = [
      { value: 7.4 },
      { value: 7.3, source: 'late', revises: 'claim-1' },
      { value: 7.5, source: 'early' },
    ];
    expect(of(claims)).toMatchObject({ value: 7.3, dispute: { cause: 'disagree' } });
    expect(cellFigures(of(claims))).toEqual([7.3, 7.5]);
    expect(cellFigures(of(claims, { vintage: 'first' }))).toEqual([7.5, 7.4]);
    expect(cellFigures(of(claims, { vintage: 'both' }))).toEqual([7.3, 7.5, 7.4]);
    expect(of(claims).kind === 'value' && cellClaims(of(claims))).toHaveLength(3);
  });

  const claims = fc.array(
    fc.record({
      value: fc.integer({ min: 1, max: 4 }),
      source: fc.constantFrom('document', 'early', 'late'),
      // Of claims that may not be there, or revise each other: readers and checks are not asked here.
      revises: fc.constantFrom(null, null, 'claim-1', 'claim-2', 'claim-9'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const asked = fc.record({
    vintage: fc.constantFrom(...VINTAGES),
    rule: fc.constantFrom<ConflictRule[]>('latest', 'first', 'both', 'source:early'),
  });

  it('loses none of them, and says no figure that none of them states', () => {
    fc.assert(
      fc.property(claims, asked, (made, by) => {
        const set = claimSet({ claims: made });
        const cell = cellIn(set, 'CN-LN', '2015', by);
        expect([...cellClaims(cell)].sort()).toEqual(set.claims.map(({ id }) => id).sort());
        expect(cell.kind).not.toBe('gap');
        const stated = cell.kind === 'gap' ? [] : (cell.dispute?.figures ?? []);
        for (const { claim, value } of stated) expect(plainValue(set.byId.get(claim)!)).toBe(value);
        if (cell.kind === 'value') {
          expect(set.byId.get(cell.claim!)?.value).toBe(cell.value);
          if (cell.dispute) expect(stated[0]).toEqual({ value: cell.value, claim: cell.claim });
        }
      }),
    );
  });

  it('lets none speak alone only where sources disagree and the rule says so', () => {
    fc.assert(
      fc.property(claims, asked, (made, by) => {
        const cell = cellIn(claimSet({ claims: made }), 'CN-LN', '2015', by);
        if (cell.kind === 'gap') return;
        const disagree = cell.dispute?.cause === 'disagree';
        expect(cell.kind === 'disputed').toBe(disagree && by.rule === 'both');
        if (cell.dispute) expect(new Set(cellFigures(cell)).size).toBeGreaterThan(1);
      }),
    );
  });
});
