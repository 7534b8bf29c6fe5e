/** @jest-environment node */
import { realSet } from '../../../testing/package-files';
import type { RoundTripGround } from '../../../testing/round-trip';
import { savedFigure, specOf } from '../../../testing/round-trip';
import type { Assumption } from '../../domain/assumption';
import { COMPARE_VIEWS } from '../../domain/compare-state';
import { METHODS } from '../../domain/methods/registry';
import { SHOW_AS } from '../../domain/shown-as';
import { targetsOf } from '../../domain/target';

const THREE = 'indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN';
const YEARS = 'periods=2013,2014,2015,2016,2017';
const NINE = 'periods=2014-01/2014-09,2016-01/2016-09';

const OVERVIEW = ['bars', 'share', 'lines', 'targets', 'sources'].map((part) => `/#${part}`);
const WAYS = COMPARE_VIEWS.flatMap((view) => [
  `/compare?${THREE}&${YEARS}&view=${view}&with=industrial-growth#figure`,
  `/compare?${THREE}&${NINE}&view=${view}&with=industrial-growth&rule=both&at=2016-01/2016-09#figure`,
  `/compare?${THREE}&${YEARS}&view=${view}&with=industrial-growth&companions=off&ref=mean#figure`,
]);
const SHOWN = SHOW_AS.flatMap((as) =>
  ['bars', 'columns', 'lines'].map(
    (view) => `/compare?${THREE}&${YEARS}&view=${view}&as=${as}&at=2015#figure`,
  ),
);
const CHOICES = [
  '/compare#figure',
  `/compare?${THREE}&${YEARS}&view=bars&sort=change#figure`,
  `/compare?${THREE}&${YEARS}&view=bars&sort=value&at=2014#figure`,
  `/compare?${THREE}&${YEARS}&view=lines&ref==6.5&scale=log&title=My%20own#figure`,
  `/compare?${THREE}&${YEARS},2014-S1&view=lines&vintage=both&rule=first#figure`,
  `/compare?${THREE},CN-NE&${YEARS}&view=heat&ref=none#figure`,
  '/compare?indicator=gdp-growth&regions=CN-AH&periods=2013,2014&ref=none&view=lines#figure',
];
const TARGETS = targetsOf(realSet()).flatMap(({ claim }) => [
  `/targets/${claim.id}#bullet`,
  ...METHODS.map(({ id }) => `/targets/${claim.id}?method=${id}#trajectory`),
]);
const LISTS = ['/targets#matrix', '/targets?companions=off#matrix'];

const ASSUMED: readonly Assumption[] = [
  {
    id: 'own-1',
    target: 'target-services-share-2017',
    what: 'baseline',
    value: 39,
    unit: 'percent',
    year: 2012,
    region: 'CN-OIC',
    source: null,
    name: '',
    made: '2026-11-24T14:00:00.000Z',
    on: true,
  },
  {
    id: 'own-2',
    target: 'target-services-share-2017',
    what: 'outcome',
    value: 42.1,
    unit: 'percent',
    year: 2015,
    region: 'CN-OIC',
    source: 'A yearbook',
    name: '',
    made: '2026-11-24T14:00:01.000Z',
    on: true,
  },
];

/** What a reader sees of a figure. */
async function seen(address: string, ground: RoundTripGround) {
  const saved = await savedFigure(address, ground);
  const { set, view, assumptions } = saved.read;
  const again = await specOf(view!, { ...ground, set, assumptions });
  return { ...saved, again };
}

/** Addresses that give a figure: not every target can be drawn over time. */
async function drawn(addresses: readonly string[], ground: RoundTripGround) {
  const outcomes = await Promise.all(
    addresses.map((address) =>
      seen(address, ground).catch((error: unknown) => {
        if (String(error).includes('no-part') || String(error).includes('nothing')) return null;
        throw new Error(`${address}: ${String(error)}`);
      }),
    ),
  );
  return outcomes.flatMap((one, at) => (one ? [{ ...one, address: addresses[at] ?? '' }] : []));
}

describe.each(['en', 'zh'] as const)(
  'a figure that is saved and opened where nothing else is, in %s,',
  (lang) => {
    it.each([
      ['the overview', OVERVIEW],
      ['every way of seeing', WAYS],
      ['every way to show figures', SHOWN],
      ['other choices', CHOICES],
      ['targets', TARGETS],
      ['lists of targets', LISTS],
    ])('shows the same: %s', async (_, addresses) => {
      const figures = await drawn(addresses, { set: realSet(), lang });
      expect(figures.length).toBeGreaterThan(addresses.length / 4);
      for (const { address, spec, again } of figures) {
        const told = ({ title, subtitle, source, alt, table, marks }: typeof spec) => ({
          address,
          title,
          subtitle,
          source,
          alt,
          table,
          marks: marks.map(({ text, claims, isGap }) => ({ text, claims, isGap })),
        });
        expect(told(again)).toEqual(told(spec));
        expect([address, again.notes]).toEqual([address, spec.notes]);
      }
    });
  },
);

describe('a figure that rests on assumptions', () => {
  it('brings them along, and those alone', async () => {
    const other = { ...ASSUMED[0]!, id: 'own-3', target: 'target-new-jobs-2017' };
    const ground = { set: realSet(), assumptions: [...ASSUMED, other] };
    const { spec, again, read } = await seen('/targets/target-services-share-2017#bullet', ground);
    expect(read.assumptions).toEqual(ASSUMED);
    expect(again.table).toEqual(spec.table);
    expect(again.title).toBe(spec.title);
  });
});
