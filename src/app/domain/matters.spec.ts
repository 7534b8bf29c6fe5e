import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { AnchorState } from './anchor';
import type { Fault } from './fault';
import { mattersOf } from './matters';
import { stateOf } from './workspace';

const NOTHING = { rejected: [], state: { verified: new Map() } };
const shareOf = (id: string, denominator: string) => ({
  id,
  measure: 'share' as const,
  denominator: { id: denominator, name: { en: denominator, zh: denominator } },
});

function kindsOf(parts: Parameters<typeof claimSet>[0]): readonly string[] {
  return mattersOf({ set: claimSet(parts), ...NOTHING }).map(
    ({ kind, claims }) => `${kind} ${claims.join(' ')}`,
  );
}

describe('what needs eyes in the project’s own data', () => {
  it('is the two figures of nine months, the sum on Daqing, the revised growth and four baselines', () => {
    const keys = mattersOf({ set: realSet(), ...NOTHING }).map(({ kind, claims }) => [
      kind,
      claims[0],
    ]);
    expect(keys).toEqual([
      ['conflict', 'gdp-growth-2016-jan-sep-heilongjiang-2016-11-22'],
      ['arithmetic', 'target-petroleum-output-2020-daqing'],
      ['revised', 'gdp-growth-2014-china-2016-01-19'],
      ['baseline', 'target-high-technology-share-2017'],
      ['baseline', 'target-services-share-2017'],
      ['baseline', 'target-energy-per-unit-of-gdp-2017'],
      ['baseline', 'target-disposable-income-2017'],
    ]);
  });
});

describe('a conflict', () => {
  const early = { id: 'a', value: 6, region: 'CN-HL', source: 'early' };

  it('is two sources that state different figures for one cell, latest first', () => {
    const late = { id: 'b', value: 6.7, region: 'CN-HL', source: 'late' };
    expect(kindsOf({ claims: [early, late] })).toEqual(['conflict b a']);
  });

  it('is none where they agree, where one revises the other, or where one is a target or a bound', () => {
    const other = { id: 'b', region: 'CN-HL', source: 'late' };
    expect(kindsOf({ claims: [early, { ...other, value: 6 }] })).toEqual([]);
    expect(kindsOf({ claims: [early, { ...other, value: 6.7, revises: 'a' }] })).toEqual([
      'revised b a',
    ]);
    expect(kindsOf({ claims: [early, { ...other, value: 6.7, operator: 'ge' }] })).toEqual([]);
    const target = { ...other, value: 6.7, role: 'target' as const, target: {} };
    expect(
      kindsOf({ claims: [early, target] }).filter((one) => one.startsWith('conflict')),
    ).toEqual([]);
  });

  it('is none between periods, regions or figures without a period', () => {
    expect(kindsOf({ claims: [early, { ...early, id: 'b', value: 7, period: '2016' }] })).toEqual(
      [],
    );
    expect(kindsOf({ claims: [early, { ...early, id: 'b', value: 7, region: 'CN-JL' }] })).toEqual(
      [],
    );
    const undated = { ...early, period: null };
    expect(kindsOf({ claims: [undated, { ...undated, id: 'b', value: 7 }] })).toEqual([]);
  });
});

describe('a share', () => {
  const indicators = [shareOf('of-nation', 'national-gdp'), shareOf('of-own', 'gdp')];
  const share = (id: string, region: string, value: number, indicator = 'of-nation') => {
    return { id, region, value, indicator };
  };

  it('above its whole needs eyes', () => {
    expect(kindsOf({ indicators, claims: [share('a', 'CN-HL', 101, 'of-own')] })).toEqual([
      'whole a',
    ]);
    expect(kindsOf({ indicators, claims: [share('a', 'CN-HL', 100, 'of-own')] })).toEqual([]);
  });

  it('needs eyes where regions that do not overlap share one whole and add up to more', () => {
    const claims = [share('a', 'CN-HL', 50), share('b', 'CN-JL', 60), share('c', 'CN', 100)];
    expect(kindsOf({ indicators, claims })).toEqual(['whole b a']);
    // Each province's share of its own output has a whole of its own.
    const own = claims.map((claim) => ({ ...claim, indicator: 'of-own' }));
    expect(kindsOf({ indicators, claims: own })).toEqual([]);
  });

  it('may be rounded: 33.35, 33.35 and 33.3 are the whole, and are stated as 100.1', () => {
    const stated = (third: number) => [
      share('a', 'CN-HL', 33.4),
      share('b', 'CN-JL', 33.4),
      share('c', 'CN-LN', third),
    ];
    expect(kindsOf({ indicators, claims: stated(33.3) })).toEqual([]);
    expect(kindsOf({ indicators, claims: stated(33.5) })).toEqual(['whole c b a']);
  });
});

describe('a row that was not taken', () => {
  const rowWith = (code: Fault['code']) => ({
    file: 'claims.csv',
    line: 7,
    label: 'broken',
    faults: [
      { code, file: 'claims.csv', line: 7, column: 3, field: 'unit', value: 'x', expected: '' },
    ],
  });

  it('is told apart by its unit', () => {
    const set = claimSet({ claims: [] });
    const keys = (code: Fault['code']) =>
      mattersOf({ ...NOTHING, set, rejected: [rowWith(code)] }).map(({ key }) => key);
    expect(keys('unit-differs')).toEqual(['unit:claims.csv:broken']);
    expect(keys('required')).toEqual(['rejected:claims.csv:broken']);
  });
});

describe('a phrase', () => {
  const set = claimSet({ claims: [{ id: 'a', value: 1, source: 'document' }] });
  const stateWith = (state: AnchorState, hash: string) =>
    stateOf([
      {
        kind: 'verify',
        id: '1',
        at: '2026-01-01T00:00:00.000Z',
        by: '',
        source: 'document',
        document: { name: 'x.txt', format: 'text', size: 1, hash },
        findings: [{ claim: 'a', state, quote: null, position: null, paragraph: null }],
      },
    ]);
  const keys = (state: AnchorState, hash = 'h') =>
    mattersOf({ set, rejected: [], state: stateWith(state, hash) }).map(({ key }) => key);

  it('needs eyes where it is not found, or stands elsewhere, in the document that was read', () => {
    expect(keys('not-found')).toEqual(['phrase:a:h']);
    expect(keys('moved')).toEqual(['phrase:a:h']);
    expect(keys('anchored')).toEqual([]);
    expect(keys('moved', 'other')).toEqual(['phrase:a:other']);
  });
});

describe('a derived figure', () => {
  const set = realSet();
  const id = 'share-of-national-industrial-output-latest';

  it('needs eyes where it no longer follows from an input that was corrected', () => {
    const claims = set.claims.map((claim) => (claim.id === id ? { ...claim, value: 10 } : claim));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const found = mattersOf({ set: { ...set, claims, byId }, ...NOTHING })
      .filter(({ kind }) => kind === 'arithmetic')
      .map((one) => one.claims[0]);
    expect(found).toEqual([
      'share-of-national-industrial-output-difference',
      'share-of-national-industrial-output-relative-change',
      'target-petroleum-output-2020-daqing',
    ]);
  });
});

describe('a key', () => {
  it('is another one where a further claim joins a conflict', () => {
    const claims = [
      { id: 'a', value: 6, source: 'early' },
      { id: 'b', value: 6.7, source: 'late' },
      { id: 'c', value: 6.8, source: 'document' },
    ];
    const keyOf = (count: number) =>
      mattersOf({ set: claimSet({ claims: claims.slice(0, count) }), ...NOTHING })[0]?.key;
    expect(keyOf(2)).toBe('conflict:a+b');
    expect(keyOf(3)).toBe('conflict:a+b+c');
  });
});
