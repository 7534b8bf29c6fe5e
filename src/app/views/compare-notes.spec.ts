import { en } from '../../i18n/en';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import type { SetParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import { realSet } from '../../testing/package-files';
import { plain } from '../../testing/roles';
import { answer } from '../domain/answer';
import type { ClaimSet } from '../domain/claim-set';
import { readCompareState } from '../domain/query';
import { compareNotes, unfitNotes } from './compare-notes';
import { shownBy } from './draw-way';

const words = { ...en, ...enLater, ...enComparing };

function notesOf(set: ClaimSet, query: string) {
  const { state } = readCompareState(set, Object.fromEntries(new URLSearchParams(query)));
  const found = answer(set, state, () => 0);
  const shown = shownBy(state.view, found, state.at);
  return {
    notes: compareNotes(found, shown, state, set, words).map(plain),
    unfit: unfitNotes(shown, set, words).map(plain),
  };
}

const ofTheData = (query: string) => notesOf(realSet(), query).notes;

const AMOUNT = { id: 'output', unit: 'yuan', measure: 'amount', temporal: 'flow' } as const;
const growth = (region: string, value: number) => ({ region, value });
const output = (region: string, value: number) => ({
  region,
  value,
  indicator: 'output',
  unit: 'yuan',
});

describe('what a comparison’s notes say of it as a whole', () => {
  it('is nothing where all is usual', () => {
    expect(ofTheData('')).toEqual([]);
  });

  it('is that a figure was picked where sources disagree', () => {
    const set = realSet();
    const pair = ['2016-10', '2016-11-22'].map(
      (day) => `gdp-growth-2016-jan-sep-heilongjiang-${day}`,
    );
    const picks = new Map([[`conflict:${pair.join('+')}`, pair[0] ?? '']]);
    const query = 'periods=2016-01/2016-09';
    expect(notesOf({ ...set, picks }, query).notes).toContain(
      'Where sources disagree, the figure that the analyst picked is shown.',
    );
    expect(notesOf(set, query).notes).toContain(
      'Where sources disagree, the figure published last is shown.',
    );
  });

  it.each([
    ['as=difference', 'Formula: figure less that of China in the same period.'],
    [
      'as=change&periods=2014,2015&base=2015',
      'Formula: figure less that of 2015, for each region.',
    ],
    ['as=rank', /^Ranked by figure, 1 for the highest/],
  ])('is the formula of computed figures, with its inputs: %s', (query, formula) => {
    const [first] = ofTheData(query);
    if (typeof formula === 'string') expect(first).toBe(formula);
    else expect(first).toMatch(formula);
  });

  it('is by what a mean is weighted', () => {
    const claims = [
      growth('CN-HL', 2),
      growth('CN-LN', 5),
      output('CN-HL', 100),
      output('CN-LN', 200),
    ];
    const parts: SetParts = { claims, indicators: [AMOUNT] };
    const { notes } = notesOf(claimSet(parts), 'regions=CN-HL,CN-LN&ref=weighted:output');
    expect(notes).toEqual(['The mean is weighted by output of the same period.']);
  });

  it('is of which total a share is', () => {
    const claims = [output('CN', 400), output('CN-HL', 100), output('CN-LN', 200)];
    const { notes } = notesOf(
      claimSet({ claims, indicators: [AMOUNT] }),
      'indicator=output&regions=CN-HL,CN-LN&as=share&ref=none',
    );
    expect(notes).toEqual(['Formula: figure ÷ that of China × 100.']);
  });

  it('is that lines pass over years that were not asked for, but only for lines', () => {
    const leaps = 'Dotted lines pass over periods that were not asked for.';
    expect(ofTheData('periods=2013,2015&view=lines')).toContain(leaps);
    expect(ofTheData('periods=2014,2015&view=lines')).not.toContain(leaps);
    expect(ofTheData('periods=2013,2015&view=columns')).not.toContain(leaps);
  });

  it('is that an axis is logarithmic only where it is drawn so', () => {
    const positive = 'regions=CN-HL&periods=2014,2015&view=lines&scale=log';
    expect(ofTheData(positive)).toEqual(['Logarithmic axis.']);
    expect(ofTheData(positive.replace('lines', 'columns'))).toEqual([]);
    const negative = 'regions=CN-LN&periods=2015,2016&view=lines&scale=log&axis=data';
    expect(ofTheData(negative)).toEqual(['The axis does not start at zero.']);
  });

  it('is the rule only where sources disagree', () => {
    expect(ofTheData('rule=first')).toEqual([]);
    expect(ofTheData('periods=2016-01/2016-09&rule=first')).toEqual([
      'Where sources disagree, the figure published first is shown.',
    ]);
  });

  it('is that sources do not agree on the members of a group', () => {
    const set = realSet();
    const groups = [...Map.groupBy(set.memberships, ({ group }) => group)];
    const [unsettled] =
      groups.find(([, all]) => new Set(all.map(({ source }) => source)).size > 1) ?? [];
    const name = set.regions.get(unsettled ?? '')?.short.en ?? '';
    expect(ofTheData(`regions=${String(unsettled)}&ref=none`)).toEqual([
      `Sources do not agree on the members of ${name}: figures for it may be for one or the other.`,
    ]);
  });

  it('is a refusal after what was left out, and before the reference', () => {
    expect(ofTheData('periods=2015,2014-S1&as=index&ref==7')).toEqual([
      'First half of 2014 is not a year; it is left out.',
      'Shown as values, not as “Index”: an index of rates, changes or ranks means nothing.',
      'The reference 7 % was typed in by the analyst; no source states it.',
    ]);
  });
});

describe('what comes close and is left out', () => {
  it('is named with its reason for the period that is shown', () => {
    const { unfit } = notesOf(realSet(), 'periods=2014,2015,2016&view=bars&at=2014');
    expect(unfit).toEqual([
      'Jilin, 2014: stated for another period – first half of 2014, 6.8 % (China Daily, 1 August 2014).',
    ]);
  });

  it('is nothing where no claim comes close', () => {
    expect(notesOf(realSet(), 'regions=CN-AH&ref=none').unfit).toEqual([]);
  });
});
