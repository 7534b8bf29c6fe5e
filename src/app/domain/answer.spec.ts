import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import { table, THREE } from '../../testing/comparing';
import type { Answer } from './answer';
import { answer, atPeriod, canBeLog, endsOf, indexAt } from './answer';
import type { ClaimSet } from './claim-set';
import type { CompareState } from './compare-state';
import { PLAIN } from './compare-state';
import type { ComparisonRow } from './comparison';
import { byCode } from './order';

const YEARS = ['2013', '2014', '2015'].map(period);
const byName = (a: ComparisonRow, b: ComparisonRow) => byCode(a.region.id, b.region.id);
const OUTPUT = { indicator: 'output', unit: 'tonnes' };

/**
 * Output of three years: the provinces’ 10, 20 and 30 in 2013, each a tenth of that more every year; the nation’s 200 in
 * 2015.
 */
function setOf(...more: readonly ClaimParts[]): ClaimSet {
  const provinces = THREE.flatMap((region, at) =>
    YEARS.map(({ id }, year) => ({ ...OUTPUT, region, period: id, value: (at + 1) * (10 + year) })),
  );
  const indicators = [{ id: 'output', unit: 'tonnes', measure: 'amount' }] as const;
  const claims = [...provinces, { ...OUTPUT, region: 'CN', value: 200 }, ...more];
  const regions = [{ id: 'CN-NE' }, { id: 'XX', parent: null }];
  return claimSet({ claims, indicators, regions, members: { 'CN-NE': THREE } });
}

function answered(asked: Partial<CompareState> = {}, set = setOf()): Answer {
  const query = { indicator: 'output', regions: THREE, periods: YEARS, reference: null };
  const usual = { leftOut: [], companions: true, vintage: 'latest', rule: 'latest' } as const;
  return answer(set, { ...PLAIN, ...usual, view: 'bars', ...query, ...asked }, byName);
}

describe('the answer to an address', () => {
  it('shows figures as asked, and keeps them as stated', () => {
    const { comparison, stated, refusal } = answered({ as: 'index', base: '2014' });
    expect(comparison.shown).toMatchObject({ as: 'index', base: { id: '2014' } });
    expect(table(comparison)[0]).toEqual([90.909090909, 100, 109.090909091]);
    expect(table(stated)[0]).toEqual([10, 11, 12]);
    expect(refusal).toBeNull();
  });

  it('counts from the first period where none is asked for, or one that is not there', () => {
    expect(answered({ as: 'change' }).comparison.shown.base?.id).toBe('2013');
    expect(answered({ as: 'change', base: '1999' }).comparison.shown.base?.id).toBe('2013');
  });

  it('shows figures as stated where they cannot be shown as asked, and says why', () => {
    const { comparison, refusal, offers } = answered({ as: 'difference' });
    expect(refusal).toBe('needs-reference');
    expect(comparison.shown.as).toBe('value');
    expect(table(comparison)[0]).toEqual([10, 11, 12]);
    expect(offers).toEqual({
      value: null,
      difference: 'needs-reference',
      index: null,
      change: null,
      relative: null,
      rank: null,
      share: null,
    });
  });

  it('has shares of the reference that holds all regions, else of the nation', () => {
    const shares = (asked: Partial<CompareState>, set = setOf()) => {
      const { comparison, refusal } = answered({ as: 'share', ...asked }, set);
      return refusal ?? [comparison.shown.against?.id, table(comparison).map((row) => row.at(-1))];
    };
    expect(shares({})).toEqual(['CN', [6, 12, 18]]);
    expect(shares({ reference: 'CN-LN' })).toEqual(['CN', [6, 12, 18]]);
    expect(shares({ regions: ['CN', 'CN-LN'] })).toEqual(['CN', [100, 18]]);
    expect(shares({ periods: YEARS.slice(0, 2) })).toBe('no-total');
    expect(shares({ regions: ['XX', 'CN-LN'], reference: 'CN' })).toBe('no-total');
    const group = setOf({ ...OUTPUT, region: 'CN-NE', value: 120 });
    expect(shares({ reference: 'CN-NE' }, group)).toEqual(['CN-NE', [10, 20, 30]]);
  });

  it('sorts by the period that is shown, after the figures are made', () => {
    const jump = { ...OUTPUT, region: 'CN-HL', period: '2014', value: 25, source: 'late' };
    const order = (asked: Partial<CompareState>) =>
      answered(asked, setOf(jump)).comparison.rows.map(({ region }) => region.id.slice(3));
    expect(order({ sort: 'value' })).toEqual(['LN', 'JL', 'HL']);
    expect(order({ sort: 'value', as: 'rank' })).toEqual(['LN', 'JL', 'HL']);
    expect(order({ sort: 'change', as: 'difference', reference: 'CN-LN' })).toEqual([
      'LN',
      'JL',
      'HL',
    ]);
    expect(order({ sort: 'name', regions: ['CN-LN', 'CN-HL'] })).toEqual(['HL', 'LN']);
    expect(order({ sort: 'ascending', at: '2014' })).toEqual(['JL', 'HL', 'LN']);
  });

  it('explains its gaps, and takes nonsense for no reference', () => {
    const target = { ...OUTPUT, region: 'CN', period: '2014', value: 300, target: {} };
    const { stated } = answered({ regions: ['CN'], reference: 'luck' }, setOf(target));
    expect(table(stated)).toEqual([['no-claim', 'target-only', 200]]);
    expect(stated.reference).toBeNull();
  });

  it('has the second indicator of a scatter over the same regions and periods', () => {
    const { second } = answered({ with: 'gdp-growth', regions: ['CN-LN'] }, setOf({ value: 3 }));
    expect(second && table(second)).toEqual([['no-claim', 'no-claim', 3]]);
    expect(second?.unit.id).toBe('percent');
    expect(answered().second).toBeNull();
  });
});

describe('a part of a comparison', () => {
  const { stated } = answered({ reference: 'CN' });

  it('is the period that is asked for, else the last', () => {
    expect(indexAt(stated.periods, '2014')).toBe(1);
    expect(indexAt(stated.periods, null)).toBe(2);
    expect(indexAt(stated.periods, '1999')).toBe(2);
    const one = atPeriod(stated, 1);
    expect([one.periods.map(({ id }) => id), table(one)]).toEqual([['2014'], [[11], [22], [33]]]);
    expect(one.reference?.cells).toHaveLength(1);
  });

  it('is its two ends, where it has more than two periods', () => {
    const ends = endsOf(stated);
    expect(ends.periods.map(({ id }) => id)).toEqual(['2013', '2015']);
    expect(table(ends)[0]).toEqual([10, 12]);
    expect(ends.reference?.cells.map(({ kind }) => kind)).toEqual(['gap', 'value']);
    expect(endsOf(ends)).toEqual(ends);
    expect(endsOf(atPeriod(stated, 0)).periods).toHaveLength(1);
  });
});

describe('a logarithmic scatter', () => {
  const growth = (value: number): ClaimParts => ({ region: 'CN-HL', period: '2015', value });
  const asked = { view: 'scatter', with: 'gdp-growth' } as const;

  it('wants every figure of both indicators above zero, so that no point is lost', () => {
    const above = answered(asked, setOf(growth(5.7)));
    const below = answered(asked, setOf(growth(-1)));
    expect([canBeLog(above, 'scatter'), canBeLog(below, 'scatter')]).toEqual([true, false]);
  });

  it('is of no concern to ways that show the first indicator alone', () => {
    expect(canBeLog(answered(asked, setOf(growth(-1))), 'lines')).toBe(true);
  });
});
