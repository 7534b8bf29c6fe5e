import fc from 'fast-check';
import { period } from '../../../testing/claim-set';
import { realSet } from '../../../testing/package-files';
import type { CompareState } from '../../domain/compare-state';
import { COMPARE_VIEWS, SORTS, writeCompareState } from '../../domain/compare-state';
import { readCompareState } from '../../domain/query';
import { SHOW_AS } from '../../domain/shown-as';
import { afterChange, withKey } from './changes';

const set = realSet();
const stateOf = (query: string): CompareState =>
  readCompareState(set, Object.fromEntries(new URLSearchParams(query))).state;
const YEARS = ['2013', '2014', '2015', '2016', '2017'].map(period);
const all = YEARS.map(({ id }) => id).join(',');

/** Choices as the page's controls offer them. */
const changes = fc.oneof(
  fc.record({ periods: fc.subarray(YEARS, { minLength: 1 }) }),
  fc.record({ regions: fc.subarray(['CN', 'CN-LN', 'CN-JL', 'CN-NE'], { minLength: 1 }) }),
  fc.record({ reference: fc.constantFrom(null, 'CN', 'mean', '=6.5') }),
  fc.record({ as: fc.constantFrom(...SHOW_AS) }),
  fc.record({ sort: fc.constantFrom(...SORTS) }),
  fc.record({ title: fc.constantFrom(null, 'Mine') }),
  fc.record({ leftOut: fc.constantFrom([], [period('2016-S1')]) }),
);

describe('a choice on the Compare page', () => {
  it('never leads to an address that would have to be mended, whatever was chosen before', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { maxLength: 6 }),
        fc.constantFrom(...COMPARE_VIEWS),
        (made, view) => {
          const start = stateOf(
            `periods=${all}&view=${view}&at=2014&base=2015&with=industrial-growth`,
          );
          const end = made.reduce<CompareState>(
            (state, change) => afterChange(set, state, change),
            start,
          );
          const { state, repairs } = readCompareState(set, writeCompareState(end));
          expect(repairs).toEqual([]);
          expect(state).toEqual(end);
        },
      ),
    );
  });

  it('leaves all that it does not touch as it was', () => {
    const state = stateOf(
      `periods=${all}&view=dumbbell&as=difference&sort=name&base=2014&rule=both`,
    );
    expect(afterChange(set, state, { labels: 'off' })).toEqual({ ...state, labels: 'off' });
  });

  it('turns bars of one period to lines of several, but keeps bars that were chosen for several', () => {
    const one = stateOf('periods=2015');
    expect(afterChange(set, one, { periods: YEARS }).view).toBe('lines');
    expect(afterChange(set, one, { periods: YEARS, view: 'bars' }).view).toBe('bars');
    const several = stateOf('periods=2014,2015&view=bars');
    expect(afterChange(set, several, { periods: YEARS }).view).toBe('bars');
  });

  it('keeps a map when periods are added: it shows one, and the slider the others', () => {
    const map = stateOf('periods=2015&view=tiles');
    expect(afterChange(set, map, { periods: YEARS }).view).toBe('tiles');
  });

  it('turns to bars where the way needs what was taken away', () => {
    const lines = stateOf('periods=2014,2015&view=lines');
    expect(afterChange(set, lines, { periods: [period('2015')] }).view).toBe('bars');
    const tiles = stateOf('periods=2015&view=tiles');
    expect(afterChange(set, tiles, { regions: ['CN'] }).view).toBe('bars');
  });

  it('forgets the base and the shown period with their periods', () => {
    const state = stateOf('periods=2013,2014,2015&base=2014&at=2014&view=bars');
    expect(afterChange(set, state, { periods: YEARS.slice(0, 2) })).toMatchObject({
      base: '2014',
      at: '2014',
    });
    expect(afterChange(set, state, { periods: YEARS.slice(2) })).toMatchObject({
      base: null,
      at: null,
    });
  });
});

describe('an entry of a list', () => {
  it('is taken by its name; an empty one stands for none where there may be none', () => {
    expect(withKey('as', 'rank')).toEqual({ as: 'rank' });
    expect(withKey('with', '')).toEqual({ with: null });
    expect(withKey('base', '2014')).toEqual({ base: '2014' });
  });
});
