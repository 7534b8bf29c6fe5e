import fc from 'fast-check';
import { realSet } from '../../testing/package-files';
import type { CompareState } from './compare-state';
import { COMPARE_VIEWS, ENDS, PLAIN, SORTS, writeCompareState } from './compare-state';
import { VINTAGES } from './comparison';
import { comparePeriods } from './period';
import { comparableIndicators, periodsWithData, readCompareState } from './query';
import { SHOW_AS } from './shown-as';
import { wayRefusal } from './ways';

const set = realSet();
const INDICATORS = comparableIndicators(set);
const REGIONS = [...set.regions.keys()];
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const orNull = fc.option;

/** What is asked of the data: periods in order of time, those of other kinds left out. */
const asked = fc.oneof(fc.constant('gdp-growth'), oneOf(INDICATORS)).chain((indicator) => {
  const kinds = [...Map.groupBy(periodsWithData(set, indicator), ({ kind }) => kind).values()];
  return fc.nat(kinds.length - 1).chain((kind) =>
    fc.record({
      indicator: fc.constant(indicator),
      regions: some(REGIONS),
      periods: some(kinds[kind] ?? []),
      leftOut: fc.subarray(kinds.toSpliced(kind, 1).flat().sort(comparePeriods)),
      reference: fc.oneof(
        fc.constantFrom(null, 'mean', 'weighted:petroleum-output', '=0', '=-6.5', '=29900'),
        oneOf(REGIONS),
      ),
      companions: fc.boolean(),
      vintage: oneOf(VINTAGES),
      rule: fc.constantFrom('latest', 'first', 'both', 'source:asiatimes-2016-10' as const),
    }),
  );
});

/** A state such as the page can have. */
const states = asked
  .chain((query) =>
    fc
      .record({
        as: oneOf(SHOW_AS),
        base: orNull(oneOf(query.periods.map(({ id }) => id))),
        at: orNull(oneOf(query.periods.map(({ id }) => id))),
        sort: oneOf(SORTS),
        labels: fc.constantFrom('on', 'off'),
        axis: fc.constantFrom('zero', 'data'),
        scale: fc.constantFrom('linear', 'log'),
        panels: fc.constantFrom('shared', 'own'),
        ends: oneOf(ENDS),
        with: orNull(oneOf(INDICATORS.filter((id) => id !== query.indicator))),
        title: orNull(fc.stringMatching(/^[\p{L}\d]([ -~\p{Script=Han}]{0,60}[\p{L}\d])?$/u)),
        view: oneOf(COMPARE_VIEWS),
      })
      .map((choices): CompareState => ({ ...query, ...choices })),
  )
  .map((state): CompareState => {
    return wayRefusal(set, state.view, state) ? { ...state, view: 'bars' } : state;
  });

describe('the address of a comparison', () => {
  it('restores every choice that was written into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readCompareState(set, writeCompareState(state))).toEqual({ state, repairs: [] });
      }),
    );
  });

  it('names only what is not the usual', () => {
    const { state } = readCompareState(set, {});
    const written = Object.entries(writeCompareState(state)).filter(([, text]) => text);
    expect(Object.fromEntries(written)).toEqual({
      indicator: 'gdp-growth',
      regions: 'CN-HL,CN-JL,CN-LN',
      periods: '2015',
      ref: 'CN',
      view: 'bars',
    });
    const other = writeCompareState({ ...state, rule: 'both', vintage: 'first', sort: 'name' });
    expect(other).toMatchObject({ rule: 'both', vintage: 'first', sort: 'name' });
  });

  it.each([
    ['vintage', 'newest'],
    ['rule', 'loudest'],
    ['rule', 'source:nobody'],
    ['as', 'percent'],
    ['base', '2013'],
    ['base', ''],
    ['at', 'soon'],
    ['sort', 'mood'],
    ['labels', 'yes'],
    ['axis', '5'],
    ['scale', 'square'],
    ['panels', ''],
    ['ends', 'both'],
    ['with', 'luck'],
    ['with', 'gdp-growth'],
    ['with', '__proto__'],
  ])('with %s=%s keeps the usual choice, and names the key and what stood there', (key, value) => {
    const { state, repairs } = readCompareState(set, { [key]: value });
    expect(repairs).toEqual([{ kind: 'unknown-choice', key, value }]);
    expect(state).toMatchObject(PLAIN);
    expect([state.vintage, state.rule]).toEqual(['latest', 'latest']);
  });

  it('keeps a finding of the analyst’s own, without the blanks around it, up to a length', () => {
    const title = (text: string) => readCompareState(set, { title: text }).state.title;
    expect(title('  Liaoning shrank ')).toBe('Liaoning shrank');
    expect(title('   ')).toBeNull();
    expect(title('辽'.repeat(500))).toHaveLength(200);
  });

  it('settles after one reading, however long the finding', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 190, maxLength: 210, unit: 'grapheme' }), (text) => {
        const { state } = readCompareState(set, { title: text });
        expect(readCompareState(set, writeCompareState(state)).state.title).toBe(state.title);
        expect(() => encodeURIComponent(state.title ?? '')).not.toThrow();
      }),
      { examples: [[`${'a'.repeat(199)} b`], [`${'a'.repeat(199)}𠮷`]] },
    );
  });
});
