/** @jest-environment node */
import { assumption } from '../../../testing/assumptions';
import { realSet } from '../../../testing/package-files';
import type { RoundTripGround } from '../../../testing/round-trip';
import { readFigureFile, savedFigure, specOf } from '../../../testing/round-trip';
import type { ChartSpec } from '../../charts/spec';
import type { Assumption } from '../../domain/assumption';
import { COMPARE_VIEWS } from '../../domain/compare-state';
import { METHODS } from '../../domain/methods/registry';
import { SHOW_AS } from '../../domain/shown-as';
import { absencesOf, claimsOf, withStatistics } from '../../domain/statistics/as-claims';
import type { Dataset } from '../../domain/statistics/dataset';
import type { Observations } from '../../domain/statistics/statistics';
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
  // A derived figure: its notes name what it is derived from.
  '/compare?indicator=industrial-growth&regions=CN-HL,CN&periods=2014&ref=none&view=bars#figure',
];
const TARGETS = targetsOf(realSet()).flatMap(({ claim }) => [
  `/targets/${claim.id}#bullet`,
  ...METHODS.map(({ id }) => `/targets/${claim.id}?method=${id}#trajectory`),
]);
const LISTS = ['/targets#matrix', '/targets?companions=off#matrix'];

const ASSUMED: readonly Assumption[] = [
  assumption({ id: 'own-1' }),
  assumption({
    id: 'own-2',
    what: 'outcome',
    value: 42.1,
    year: 2015,
    source: 'A yearbook',
    made: '2026-11-24T14:00:01.000Z',
  }),
];

/** What a reader sees of a figure. */
function told({ title, subtitle, source, alt, table, marks }: ChartSpec) {
  const shown = marks.map(({ text, claims, isGap }) => ({ text, claims, isGap }));
  return { title, subtitle, source, alt, table, marks: shown };
}

/** A figure as it was, and as it is made of nothing but its file. */
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

describe('a figure of a table that an analyst had opened', () => {
  const dataset = {
    id: 'ds-1a2b',
    about: {
      publisher: 'Office',
      title: 'Yearbook',
      published: '2017',
      licence: 'CC BY',
      address: '',
    },
    file: { name: 'y.csv', sha256: 'ab12', read: '2026-11-28T10:00:00Z', format: 'text' },
    indicators: [
      {
        id: 'ds-1a2b.0',
        name: { en: 'Output', zh: '产量' },
        parts: ['Output'],
        unit: 'widgets',
        unitMult: 3,
        decimals: 6,
      },
      {
        id: 'gdp-growth',
        name: { en: 'Growth', zh: '增长' },
        parts: ['Growth'],
        unit: 'furlongs',
        unitMult: 0,
        decimals: 1,
      },
    ],
    regions: [
      { id: 'CN-LN', name: { en: 'Liaoning', zh: '辽宁' }, text: '辽宁', kind: 'matched' },
      { id: '渤海 rim', name: { en: '渤海 rim', zh: '渤海 rim' }, text: '渤海 rim', kind: 'own' },
      { id: 'Total', name: { en: 'Total', zh: 'Total' }, text: 'Total', kind: 'aggregate' },
    ],
    periods: [{ id: '2014' }, { id: '2015' }],
    traits: [
      { status: 'F', absence: null, note: 'p.', source: '', column: 3 },
      { status: 'A', absence: 'suppressed', note: 'x', source: '', column: 3 },
    ],
    columns: ['region', 'year', 'item', 'Output, 千件'],
  } as unknown as Dataset;
  const figures = (indicator: number): Observations => ({
    indicator,
    region: Uint32Array.of(0, 0, 1, 1, 2),
    period: Uint32Array.of(0, 1, 0, 1, 1),
    value: Float64Array.of(1.000001, -7e-7, 3, NaN, 1e21),
    trait: Uint32Array.of(0, 0, 0, 1, 0),
    row: Uint32Array.of(2, 3, 4, 5, 6).map((row) => row + 10 * indicator),
  });
  const all = [figures(0), figures(1)];
  const set = withStatistics(
    realSet(),
    [dataset],
    all.flatMap((one) => claimsOf(dataset, one, realSet().units)),
    all.flatMap((one) => absencesOf(dataset, one)),
  );
  const address = `/compare?indicator=ds-1a2b.0&regions=CN-LN,渤海%20rim,Total&periods=2014,2015&ref=none&view=lines#figure`;

  it.each(['en', 'zh'] as const)(
    'comes back with row, column and the table’s own gaps, in %s',
    async (lang) => {
      const { spec, again, read } = await seen(address, { set, lang });
      expect(told(again)).toEqual(told(spec));
      expect(again.notes).toEqual(spec.notes);
      expect(read.set.byId.get('ds-1a2b:3:4')).toEqual(set.byId.get('ds-1a2b:3:4'));
      expect(read.set.byId.get('ds-1a2b:3:4')?.table).toEqual({ row: 3, column: 'Output, 千件' });
      expect(read.set.sources.get('ds-1a2b')).toEqual(set.sources.get('ds-1a2b'));
      expect(read.set.absences).toEqual(
        set.absences?.filter((one) => one.indicator === 'ds-1a2b.0'),
      );
      expect(read.set.claims).toHaveLength(4);
    },
  );

  it('comes back beside claims of the package, although its unit is another', async () => {
    const { spec, again, read } = await seen(
      '/compare?indicator=gdp-growth&regions=CN-LN,Total&periods=2014,2015&view=columns#figure',
      { set },
    );
    expect(told(again)).toEqual(told(spec));
    expect(again.notes).toEqual(spec.notes);
    expect(new Set(read.set.claims.map(({ source }) => source)).size).toBeGreaterThan(1);
  });
});

describe('a picture that somebody has changed', () => {
  it('is refused, even where its own check sums are right', async () => {
    const { text } = await savedFigure(`/compare?${THREE}&periods=2015&view=bars#figure`, {
      set: realSet(),
    });
    const forged = text.replace('"value":3,', '"value":13,');
    expect(forged).not.toBe(text);
    expect([readFigureFile(text).kind, readFigureFile(forged)]).toEqual([
      'read',
      { kind: 'refused', fault: { code: 'tampered', value: '', rows: [] } },
    ]);
  });
});
