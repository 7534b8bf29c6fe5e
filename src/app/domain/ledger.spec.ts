import fc from 'fast-check';
import { assumption } from '../../testing/assumptions';
import { realSet } from '../../testing/package-files';
import { appraiseAll } from './appraisal';
import type { Params } from './compare-query';
import type { Entry, LedgerState } from './ledger';
import {
  countsOf,
  entriesOf,
  filtered,
  LEDGER_FILTERS,
  LEDGER_GROUPS,
  LEDGER_SORTS,
  PLAIN_LEDGER,
  readLedger,
  sorted,
  valuesOf,
  writeLedger,
} from './ledger';
import { METHOD_IDS, STATUSES } from './methods/method';

const SERVICES = 'target-services-share-2017';
const JOBS = 'target-new-jobs-2017';

/** Two figures of services' share are assumed, so that the methods have something to disagree on. */
const SUPPLIED = [
  assumption({ id: 'baseline' }),
  assumption({ id: 'figure', what: 'outcome', value: 41, year: 2015 }),
];
const appraisals = appraiseAll(realSet(), { companions: true, assumptions: [] });
const judged = appraiseAll(realSet(), { companions: true, assumptions: SUPPLIED });
const entries = entriesOf(judged, 'linear-pace');

const idOf = ({ appraisal }: Entry) => appraisal.target.claim.id;
const ids = (list: readonly Entry[]) => list.map(idOf);
const asking = (parts: Partial<LedgerState>): LedgerState => ({ ...PLAIN_LEDGER, ...parts });

/** What an entry of the data may have of a filter, or nothing asked. */
function choices<T extends string>(key: (typeof LEDGER_FILTERS)[number]) {
  const known = new Set(entries.flatMap((one) => valuesOf(one)[key]));
  return fc.constantFrom(null, ...([...known] as T[]));
}

const states: fc.Arbitrary<LedgerState> = fc.record({
  region: choices('region'),
  indicator: choices('indicator'),
  horizon: choices('horizon'),
  document: choices('document'),
  verdict: fc.constantFrom(null, ...STATUSES, 'none' as const),
  baseline: fc.constantFrom(null, 'missing' as const),
  method: fc.constantFrom(...METHOD_IDS),
  sort: fc.constantFrom(...LEDGER_SORTS),
  order: fc.constantFrom('ascending' as const, 'descending' as const),
  group: fc.constantFrom(...LEDGER_GROUPS),
});

describe('the ledger', () => {
  it('has every target once, with nothing asked', () => {
    const all = entriesOf(appraisals, PLAIN_LEDGER.method);
    expect(filtered(all, PLAIN_LEDGER)).toEqual(all);
    expect(new Set(ids(all)).size).toBe(appraisals.length);
  });

  it('says which lack a baseline: three of the plan, and Daqing’s yearly cut does not need one', () => {
    const all = entriesOf(appraisals, PLAIN_LEDGER.method);
    expect(ids(filtered(all, asking({ baseline: 'missing' })))).toEqual([
      'target-high-technology-share-2017',
      SERVICES,
      'target-disposable-income-2017',
    ]);
    expect(ids(filtered(entries, asking({ baseline: 'missing' })))).not.toContain(SERVICES);
  });

  it.each([
    ['region', 'CN-LN', ['target-gdp-growth-2015-liaoning']],
    ['indicator', 'new-jobs', [JOBS]],
    [
      'horizon',
      '2020',
      [
        'target-petroleum-output-2020-daqing',
        'target-petroleum-output-change-per-year-2020-daqing',
      ],
    ],
    ['document', 'xinhua-2015-01-24', ['target-gdp-growth-2014-heilongjiang-2015-01-24']],
    ['verdict', 'within', ['target-gdp-growth-2017-heilongjiang']],
  ])('keeps those of one %s: %s', (key, value, kept) => {
    expect(ids(filtered(entries, asking({ [key]: value })))).toEqual(kept);
  });

  it('finds a target by each document that states it', () => {
    for (const document of ['xinhua-2015-01-24', 'xinhua-2015-01-29'])
      expect(ids(filtered(entries, asking({ document })))).toContain(
        'target-gdp-growth-2014-heilongjiang-2015-01-24',
      );
  });

  it('with another method has other verdicts, and the outcomes keep theirs', () => {
    const verdicts = (method: LedgerState['method']) =>
      new Map(entriesOf(judged, method).map((one) => [idOf(one), one.verdict]));
    const [linear, status] = [verdicts('linear-pace'), verdicts('current-status')];
    expect([linear.get(SERVICES), status.get(SERVICES)]).toEqual(['improving', 'behind-time']);
    for (const [id, verdict] of linear) if (id !== SERVICES) expect(status.get(id)).toBe(verdict);
  });

  it('keeps exactly those that fit every filter on its own', () => {
    fc.assert(
      fc.property(states, (state) => {
        const each = LEDGER_FILTERS.map((key) =>
          ids(filtered(entries, asking({ [key]: state[key] }))),
        );
        const all = ids(entries).filter((id) => each.every((kept) => kept.includes(id)));
        expect(ids(filtered(entries, state))).toEqual(all);
      }),
    );
  });

  it('leaves of each filter what the others leave, so that every choice finds something', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...LEDGER_FILTERS), (state, key) => {
        const left = filtered(entries, state, [key]);
        expect(left).toEqual(filtered(entries, { ...state, [key]: null }));
        for (const value of left.flatMap((one) => valuesOf(one)[key]))
          expect(filtered(entries, { ...state, [key]: value }).length).toBeGreaterThan(0);
      }),
    );
  });

  it('counts by verdict, and the counts add up to those that are shown', () => {
    fc.assert(
      fc.property(states, (state) => {
        const found = filtered(entriesOf(judged, state.method), state, ['verdict']);
        const counts = countsOf(found);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(found.length);
        for (const [verdict, count] of counts)
          expect(found.filter((one) => one.verdict === verdict)).toHaveLength(count);
      }),
    );
  });

  it('counts the best first, and those without a verdict last', () => {
    expect([...countsOf(entries)]).toEqual([
      ['missed', 4],
      ['within', 1],
      ['difference-only', 1],
      ['improving', 1],
      ['none', 7],
    ]);
  });
});

describe('the order of the ledger', () => {
  const nameOf = ({ appraisal }: Entry, key: 'region' | 'indicator') => appraisal.target.claim[key];
  const compareNames = (a: string, b: string) => a.localeCompare(b, 'en');
  const inOrder = (list: readonly Entry[], parts: Pick<LedgerState, 'sort' | 'order'>) =>
    sorted(list, parts, nameOf, compareNames);
  const orders = fc.constantFrom('ascending' as const, 'descending' as const);

  it('is by year, region or verdict as asked, either way', () => {
    const [first] = inOrder(entries, { sort: 'horizon', order: 'ascending' });
    const [last] = inOrder(entries, { sort: 'horizon', order: 'descending' });
    expect([first, last].map((one) => one?.appraisal.track.horizon.year)).toEqual([2014, 2020]);
    const [nation] = inOrder(entries, { sort: 'region', order: 'ascending' });
    expect(nation?.appraisal.target.claim.region).toBe('CN');
    const verdicts = inOrder(entries, { sort: 'verdict', order: 'ascending' }).map(
      ({ verdict }) => verdict,
    );
    expect([verdicts[0], verdicts.at(-1)]).toEqual(['missed', 'none']);
  });

  it('by the gap puts the largest share of the target first or last, and unknown gaps last both ways', () => {
    const gaps = (order: LedgerState['order']) =>
      inOrder(entries, { sort: 'gap', order }).map(({ appraisal: { progress, track } }) =>
        progress.gap === null ? null : Math.abs(progress.gap / track.goal.value),
      );
    for (const order of ['ascending', 'descending'] as const) {
      const all = gaps(order);
      const known = all.filter((gap) => gap !== null);
      expect(all.slice(0, known.length)).toEqual(known);
      expect(known).toEqual(known.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)));
      expect(known).toHaveLength(7);
    }
  });

  it('loses and doubles none, keeps ties as they were, and changes nothing when asked twice', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...entries]),
        fc.constantFrom(...LEDGER_SORTS),
        orders,
        (list, sort, order) => {
          const once = inOrder(list, { sort, order });
          expect(ids(once).toSorted()).toEqual(ids(list).toSorted());
          expect(inOrder(once, { sort, order })).toEqual(once);
          const tie = (one: Entry) =>
            sort === 'verdict'
              ? one.verdict
              : sort === 'horizon'
                ? String(one.appraisal.track.horizon.year)
                : sort === 'gap'
                  ? null
                  : nameOf(one, sort);
          for (const value of new Set(list.map(tie)))
            if (value !== null)
              expect(once.filter((one) => tie(one) === value)).toEqual(
                list.filter((one) => tie(one) === value),
              );
        },
      ),
    );
  });
});

describe('the address of the ledger', () => {
  it('is empty where nothing is asked', () => {
    expect(Object.values(writeLedger(PLAIN_LEDGER)).filter((value) => value !== undefined)).toEqual(
      [],
    );
    expect(readLedger(appraisals, {})).toEqual({ state: PLAIN_LEDGER, repairs: [] });
  });

  it('read back is the state that was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        // A verdict is whatever the method says, so it is read whether or not a target has it.
        expect(readLedger(judged, writeLedger(state))).toEqual({ state, repairs: [] });
      }),
    );
  });

  it('holds what was asked for, and nothing else', () => {
    const asked = writeLedger(asking({ baseline: 'missing', horizon: '2017' }));
    expect(JSON.parse(JSON.stringify(asked))).toEqual({ baseline: 'missing', horizon: '2017' });
  });

  it.each([
    ['region', 'CN-ZZ'],
    ['indicator', 'luck'],
    ['horizon', '1949'],
    ['document', 'hearsay'],
    ['verdict', 'splendid'],
    ['baseline', 'there'],
    ['method', 'dice'],
    ['sort', 'beauty'],
    ['order', 'sideways'],
    ['group', 'friends'],
    ['region', ''],
  ])('names what is not there and leaves it out: %s of “%s”', (key, value) => {
    expect(readLedger(appraisals, { [key]: value, indicator: 'new-jobs', [key]: value })).toEqual({
      state: key === 'indicator' ? PLAIN_LEDGER : asking({ indicator: 'new-jobs' }),
      repairs: [{ kind: 'unknown-choice', key, value }],
    });
  });

  it('never fails, whatever stands in it, and what it reads is then written as it is', () => {
    const texts = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('missing', '2017', 'CN', 'none')),
    );
    const keys = Object.fromEntries(
      Object.keys(PLAIN_LEDGER).map((key) => [key, texts.map((text) => text ?? undefined)]),
    );
    fc.assert(
      fc.property(fc.record(keys), (params: Params) => {
        const { state } = readLedger(judged, params);
        expect(readLedger(judged, writeLedger(state))).toEqual({ state, repairs: [] });
      }),
    );
  });
});
