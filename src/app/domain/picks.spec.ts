import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import type { ClaimSet } from './claim-set';
import { compare } from './comparison';
import type { ConflictRule } from './comparison';
import { speakingFirst } from './picks';

const EARLY = { id: 'a', value: 6, source: 'early' };
const LATE = { id: 'b', value: 6.7, source: 'late' };

function picking(pick: string, key: string, claims: readonly ClaimParts[]): ClaimSet {
  return { ...claimSet({ claims }), picks: new Map([[key, pick]]) };
}

function spoken(set: ClaimSet, rule: ConflictRule = 'latest') {
  const cell = compare(set, {
    indicator: 'gdp-growth',
    regions: ['CN-LN'],
    periods: [period('2015')],
    reference: null,
    companions: true,
    rule,
  }).rows[0]?.cells[0];
  return cell?.kind === 'value' ? cell.claim : cell?.kind;
}

describe('a figure picked where sources disagree', () => {
  const set = picking('a', 'conflict:a+b', [EARLY, LATE]);

  it('speaks instead of the latest, and the other stays beside it', () => {
    expect(spoken(claimSet({ claims: [EARLY, LATE] }))).toBe('b');
    expect(spoken(set)).toBe('a');
    expect(speakingFirst(set, set.claims).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives way to a rule that the reader asks for', () => {
    expect(spoken(picking('b', 'conflict:a+b', [EARLY, LATE]), 'first')).toBe('a');
    expect(spoken(set, 'source:late')).toBe('b');
    expect(spoken(set, 'both')).toBe('disputed');
  });

  it('holds for the claims among which it was picked, and for no others', () => {
    const third = { id: 'c', value: 6.8, source: 'document' };
    expect(spoken(picking('a', 'conflict:a+b', [EARLY, LATE, third]))).toBe('b');
    expect(spoken(picking('c', 'conflict:a+b', [EARLY, LATE]))).toBe('b');
  });
});
