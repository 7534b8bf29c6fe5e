import fc from 'fast-check';
import { claimSet, INDICATOR, period } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import type { ClaimSet, Membership } from './claim-set';
import { peersInValue, sameGroup } from './peers';
import type { Region } from './region';

/** Provinces named P0, P1 and so on with a value each, null for none, beside a nation with the value 5. */
function provinces(values: readonly (number | null)[]): ClaimSet {
  const claims = values.flatMap((value, at) =>
    value === null ? [] : [{ value, region: `P${String(at)}` }],
  );
  const base = claimSet({ claims: [{ value: 5, region: 'CN' }, ...claims] });
  const [nation, pattern] = [base.regions.get('CN'), base.regions.get('CN-LN')] as Region[];
  if (!nation || !pattern) throw new Error('the set for tests has lost its regions');
  const made = values.map((_, at) => ({ ...pattern, id: `P${String(at)}` }));
  return { ...base, regions: new Map([nation, ...made].map((region) => [region.id, region])) };
}

const peers = (values: readonly (number | null)[], of: number, count?: number) =>
  peersInValue(provinces(values), INDICATOR, period('2015'), `P${String(of)}`, true, count);

describe('peers in value', () => {
  it('are the two next above and the two next below, the highest first', () => {
    expect(peers([3, 9, 5, 7, 1, 6, 8], 2)).toEqual(['P3', 'P5', 'P0', 'P4']);
  });

  it('are fewer at either end, and as many as asked for', () => {
    expect(peers([1, 2, 3, 4], 3)).toEqual(['P2', 'P1']);
    expect(peers([1, 2, 3, 4], 0)).toEqual(['P2', 'P1']);
    expect(peers([1, 2, 3, 4], 1, 1)).toEqual(['P2', 'P0']);
  });

  it('leave out the nation, and regions without a figure', () => {
    expect(peers([4, null, 6], 0)).toEqual(['P2']);
    expect(peers([null, 5, 6], 0)).toEqual([]);
  });

  it('hear companions only where they may speak', () => {
    const set = claimSet({
      claims: [
        { value: 3, region: 'CN-LN' },
        { value: 6, region: 'CN-JL', source: 'late' },
      ],
    });
    const of = (companions: boolean) =>
      peersInValue(set, INDICATOR, period('2015'), 'CN-LN', companions);
    expect(of(true)).toEqual(['CN-JL']);
    expect(of(false)).toEqual([]);
  });

  it('name a region that does not exist', () => {
    expect(() => peersInValue(realSet(), INDICATOR, period('2015'), 'CN-XX', true)).toThrow(
      '"CN-XX"',
    );
  });

  it('leave nobody out who is nearer than they are', () => {
    const value = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 19 }),
        fc.integer({ min: 0, max: 4 }),
        (values, at, count) => {
          const of = at % values.length;
          const own = values[of];
          const found = peers(values, of, count).map((id) => Number(id.slice(1)));
          if (own === null || own === undefined) {
            expect(found).toEqual([]);
            return;
          }
          const valueAt = (index: number) => Number(values[index]);
          const others = values.flatMap((one, index) =>
            one === null || index === of ? [] : [index],
          );
          const isAbove = (index: number) =>
            valueAt(index) > own || (valueAt(index) === own && index < of);
          const above = others.filter(isAbove).length;
          expect(found).toHaveLength(
            Math.min(above, count) + Math.min(others.length - above, count),
          );
          expect(new Set(found).size).toBe(found.length);
          expect(found).not.toContain(of);
          expect(found.map(valueAt)).toEqual(found.map(valueAt).toSorted((a, b) => b - a));
          for (const left of others.filter((index) => !found.includes(index))) {
            const side = found.filter((index) => isAbove(index) === isAbove(left));
            const distance = (index: number) => Math.abs(valueAt(index) - own);
            expect(side).toHaveLength(count);
            for (const index of side) expect(distance(index)).toBeLessThanOrEqual(distance(left));
          }
        },
      ),
    );
  });
});

const member = (group: string, id: string, extent: 'whole' | 'part' = 'whole'): Membership => ({
  group,
  member: id,
  from: null,
  to: null,
  extent,
  source: 'document',
});

describe('the same group', () => {
  it('is Jilin and Heilongjiang for Liaoning, and all three for Northeast China', () => {
    expect(sameGroup(realSet(), 'CN-LN')).toEqual(['CN-JL', 'CN-HL']);
    expect(sameGroup(realSet(), 'CN-NE')).toEqual(['CN-LN', 'CN-JL', 'CN-HL']);
  });

  it('is nobody for a region of which a part belongs, or none', () => {
    expect(sameGroup(realSet(), 'CN-NM')).toEqual([]);
    expect(sameGroup(realSet(), 'CN-AH')).toEqual([]);
  });

  it('names a region that does not exist', () => {
    expect(() => sameGroup(realSet(), 'CN-XX')).toThrow('"CN-XX"');
  });

  it('is mutual, in the order of the package and never holds the region itself', () => {
    const base = realSet();
    const ids = [...base.regions.keys()];
    const provincesOf = ids.filter((id) => base.regions.get(id)?.level === 'province');
    const groups = ids.filter((id) => base.regions.get(id)?.level === 'group');
    const some = fc.array(
      fc
        .tuple(
          fc.constantFrom(...groups),
          fc.constantFrom(...provincesOf.slice(0, 8)),
          fc.constantFrom('whole' as const, 'part' as const),
        )
        .map((parts) => member(...parts)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (memberships) => {
        const set = { ...base, memberships };
        for (const id of provincesOf.slice(0, 8)) {
          const found = sameGroup(set, id);
          expect(found).not.toContain(id);
          expect(found).toEqual(ids.filter((one) => found.includes(one)));
          for (const other of found) expect(sameGroup(set, other)).toContain(id);
        }
      }),
    );
  });
});
