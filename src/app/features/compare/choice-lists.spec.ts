import { en } from '../../../i18n/en';
import { enComparing } from '../../../i18n/en-comparing';
import { enLater } from '../../../i18n/en-later';
import { realSet } from '../../../testing/package-files';
import { answer } from '../../domain/answer';
import { COMPARE_VIEWS } from '../../domain/compare-state';
import { readCompareState } from '../../domain/query';
import type { ChoiceList } from './choice-lists';
import { mainLists, moreLists, ruleList } from './choice-lists';

const set = realSet();
const words = { ...en, ...enLater, ...enComparing };
const YEARS = 'periods=2014,2015,2016&with=industrial-growth';

function listsOf(query: string) {
  const { state } = readCompareState(set, Object.fromEntries(new URLSearchParams(query)));
  const given = [answer(set, state, () => 0), state, set, words] as const;
  return { main: mainLists(...given), more: moreLists(...given), rule: ruleList(...given) };
}

const keys = (lists: readonly ChoiceList[]) => lists.map(({ key }) => key);

describe('the lists of choices', () => {
  it.each([
    ['bars', ['labels', 'vintage', 'rule']],
    ['columns', ['labels', 'vintage', 'rule']],
    ['lines', ['labels', 'axis', 'scale', 'vintage', 'rule']],
    ['dumbbell', ['labels', 'axis', 'scale', 'ends', 'vintage', 'rule']],
    ['slope', ['labels', 'axis', 'scale', 'vintage', 'rule']],
    ['multiples', ['labels', 'axis', 'scale', 'panels', 'vintage', 'rule']],
    ['heat', ['labels', 'vintage', 'rule']],
    ['tiles', ['labels', 'vintage', 'rule']],
    ['scatter', ['labels', 'axis', 'scale', 'vintage', 'rule']],
  ])('for %s are those that change something there', (view, more) => {
    expect(keys(listsOf(`${YEARS}&view=${view}`).more)).toEqual(more);
  });

  it('ask for a base only where figures are shown from one', () => {
    expect(keys(listsOf(YEARS).main)).toEqual(['as', 'sort']);
    const { main } = listsOf(`${YEARS}&as=change`);
    expect(keys(main)).toEqual(['as', 'base', 'sort']);
    expect(main[1]?.value).toBe('2014');
    expect(main[1]?.options.map(({ label }) => label)).toEqual(['2014', '2015', '2016']);
  });

  it('ask for a second indicator only for a scatter, and never for the first one', () => {
    const { main } = listsOf(`${YEARS}&view=scatter`);
    expect(keys(main)).toEqual(['as', 'with', 'sort']);
    const ids = main[1]?.options.map(({ id }) => id) ?? [];
    expect(ids).toContain('industrial-growth');
    expect(ids).not.toContain('gdp-growth');
  });

  it('have their present choice among their options, for every way', () => {
    for (const view of COMPARE_VIEWS) {
      const { main, more } = listsOf(`${YEARS}&view=${view}`);
      for (const { value, options } of [...main, ...more])
        expect(options.map(({ id }) => id)).toContain(value);
    }
  });

  it('refuse a percentage change of rates on a dumbbell, and allow it for shares', () => {
    const ends = (query: string) =>
      listsOf(`${query}&view=dumbbell`)
        .more.find(({ key }) => key === 'ends')
        ?.options.at(-1);
    expect(ends('periods=2014,2015')).toMatchObject({
      id: 'relative',
      because: 'No percentage change of rates or shares of one: the change is in points.',
    });
    expect(ends('indicator=services-share-of-gdp&periods=2014,2015')?.because).toBeNull();
  });
});

describe('the list of rules', () => {
  const labels = (query: string) => listsOf(query).rule.options.map(({ label }) => label);
  const RULES = ['The one published last', 'The one published first', 'None alone; show both'];

  it('offers no source where none disagrees', () => {
    expect(labels('')).toEqual(RULES);
  });

  it('offers the sources that disagree', () => {
    expect(labels('periods=2016-01/2016-09')).toEqual([
      ...RULES,
      'Prefer South China Morning Post',
      'Prefer Asia Times',
    ]);
  });

  it('keeps a preferred source that takes part in no dispute here', () => {
    const { value, options } = listsOf('rule=source:asiatimes-2016-10').rule;
    expect(value).toBe('source:asiatimes-2016-10');
    expect(options.at(-1)?.label).toBe('Prefer Asia Times');
  });
});
