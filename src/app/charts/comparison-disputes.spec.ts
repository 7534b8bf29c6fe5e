import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { shownIn, statedIn } from '../../testing/comparing';
import { FIGURES, growth, pluginOptions } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { Comparison } from '../domain/comparison';
import { comparisonBars } from './comparison-bars';
import { comparisonNotes } from './cell-notes';
import type { ChartSpec } from './spec';
import { LIGHT } from './theme';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');
const bars = (comparison: Comparison, words = en) =>
  comparisonBars(comparison, { set: realSet(), words, theme: LIGHT });
const NINE = { periods: ['2016-01/2016-09'] };
const detailsOf = (spec: ChartSpec, at: number) => spec.detailsOf?.(spec.marks[at]!).map(shown);

describe('Heilongjiang from January to September 2016', () => {
  const both = FIGURES['bars with a dispute'](en);

  it('is no gap and no figure, but a range of both', () => {
    const [mark] = both.marks;
    expect(shown(mark?.text ?? '')).toBe('Heilongjiang, January to September 2016: 6 % to 6.7 %');
    expect(mark).toMatchObject({ isGap: false });
    expect(mark?.claims).toEqual([
      'gdp-growth-2016-jan-sep-heilongjiang-2016-11-22',
      'gdp-growth-2016-jan-sep-heilongjiang-2016-10',
    ]);
    expect(both.config.data.datasets[0]?.data).toEqual([null, 7.9, -2.2]);
    expect(pluginOptions(both).ranges.ranges).toMatchObject([
      { dataset: 0, index: 0, values: [6, 6.7], hasSpeaker: false },
    ]);
  });

  it('has both sources in its note and in its tip, and neither is chosen', () => {
    const note =
      'Heilongjiang, January to September 2016: sources disagree, and none is chosen: 6 % (South China Morning Post, 22 November 2016); 6.7 % (Asia Times, October 2016).';
    expect(both.notes.map(shown)).toContain(note);
    expect(detailsOf(both, 0)).toEqual([
      '6 % (South China Morning Post, 22 November 2016)',
      '6.7 % (Asia Times, October 2016)',
    ]);
    expect(bars(growth({ ...NINE, rule: 'both' }), zh).notes.join()).toMatch(
      /黑龙江.*来源不一致，未作取舍：6%.*6\.7%/,
    );
  });

  it('is the figure that the rule prefers, with the other as a range beside it', () => {
    const spec = bars(growth({ ...NINE, rule: 'source:asiatimes-2016-10' }));
    expect(spec.config.data.datasets[0]?.data[0]).toBe(6.7);
    expect(pluginOptions(spec).ranges.ranges).toMatchObject([
      { values: [6.7, 6], hasSpeaker: true },
    ]);
    expect(shown(spec.notes.join(' '))).toContain(
      'sources disagree. 6.7 % (Asia Times, October 2016) is shown; also stated: 6 % (South China Morning Post, 22 November 2016).',
    );
  });
});

describe('the nation’s growth in 2014', () => {
  const note = (asked: Parameters<typeof growth>[0]) =>
    bars(growth({ regions: ['CN'], periods: ['2014'], reference: null, ...asked }));

  it('is noted as a revision, whichever vintage is shown, and drawn as a range where both are', () => {
    const notes = (['latest', 'first', 'both'] as const).map((vintage) =>
      note({ vintage }).notes.map(shown).join(),
    );
    expect(notes[0]).toMatch(/^China, 2014: 7\.3 % .* is shown; other vintages: 7\.4 % \(Xinhua/);
    expect(notes[1]).toMatch(/^China, 2014: 7\.4 % .* is shown; other vintages: 7\.3 % \(National/);
    expect(notes[2]).toBe(notes[0]);
    const drawn = (['latest', 'both'] as const).map(
      (vintage) => pluginOptions(note({ vintage })).ranges.ranges.length,
    );
    expect(drawn).toEqual([0, 1]);
  });
});

describe('the note on a figure', () => {
  const liaoning: Asked = { regions: ['CN-LN'] };
  const notes = (claims: readonly ClaimParts[], asked: Asked = {}) => {
    const set = claimSet({ claims });
    return comparisonNotes(statedIn(set, { ...liaoning, ...asked }), set, en).map(shown);
  };
  const revisedAndDisputed = [
    { value: 7.4 },
    { value: 7.3, source: 'late', revises: 'claim-1' },
    { value: 7.5, source: 'early' },
  ];

  it('names the vintage that is not drawn, though others are in dispute', () => {
    expect(notes(revisedAndDisputed)).toEqual([
      'Liaoning, 2015: sources disagree. 7.3 % (late, 1 March 2018) is shown; also stated: 7.5 % (early, 1 March 2016).',
      'Liaoning, 2015: 7.3 % (late, 1 March 2018) is shown; other vintages: 7.4 % (document, 1 March 2014).',
    ]);
    expect(notes(revisedAndDisputed, { rule: 'both' })).toEqual([
      'Liaoning, 2015: sources disagree, and none is chosen: 7.3 % (late, 1 March 2018); 7.5 % (early, 1 March 2016); 7.4 % (document, 1 March 2014).',
    ]);
  });

  it('is silent where all say the same, in whatever power of ten', () => {
    expect(notes([{ value: 3 }, { value: 3, source: 'late' }])).toEqual([]);
    expect(
      notes([
        { value: 4.1, unitMult: 6 },
        { value: 4_100_000, source: 'late' },
      ]),
    ).toEqual([]);
  });

  it('under a rank says that sources disagree, not that the figure was revised', () => {
    const set = claimSet({
      claims: [{ value: 3 }, { value: 4, source: 'late' }, { value: 5, region: 'CN-JL' }],
    });
    const ranks = shownIn(set, 'rank', { regions: ['CN-LN', 'CN-JL'] });
    expect(comparisonNotes(ranks, set, en).map(shown)).toEqual([
      'Liaoning, 2015: sources disagree. 4 % (late, 1 March 2018) is shown; also stated: 3 % (document, 1 March 2014).',
    ]);
  });
});

describe('the tip of a computed figure', () => {
  const set = claimSet({
    claims: [
      { value: 3 },
      { value: 5, region: 'CN-JL' },
      { value: 6, region: 'CN-JL', source: 'early', revises: 'claim-2' },
    ],
  });
  const regions = ['CN-LN', 'CN-JL'];
  const tips = (comparison: Comparison) => {
    const spec = comparisonBars(comparison, { set, words: en, theme: LIGHT });
    return spec.marks.map((_, at) => detailsOf(spec, at));
  };

  it('says of how many claims it is made, those alone that it was computed from', () => {
    const asked = { regions, reference: 'CN-LN' };
    expect(tips(shownIn(set, 'difference', asked))).toEqual([
      ['computed from one claim'],
      ['computed from two claims'],
    ]);
    expect(tips(shownIn(set, 'difference', { regions, reference: '=2' }))).toEqual([
      ['computed from one claim'],
      ['computed from one claim'],
    ]);
  });

  it('has its distance to a mean, though its own claim went into that', () => {
    expect(tips(statedIn(set, { regions, reference: 'mean' }))).toEqual([
      ['document, 1 March 2014', '−1.5 percentage points against Simple mean'],
      ['early, 1 March 2016', '+1.5 percentage points against Simple mean'],
    ]);
  });
});
