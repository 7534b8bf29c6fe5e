import type { Letter } from '../app/domain/methods/formula';
import type { MethodId, Reference } from '../app/domain/methods/method';

/** Words that only the Methods page needs: they come with it. */
export const enMethodsPage = {
  title: 'How targets are judged',
  lead: 'A verdict is never given without its method. Methods disagree, on the same figures, because they ask different questions; here each says what it asks, what it computes, and when it keeps silent.',
  backToTargets: 'All targets',
  contents: 'The methods',
  disagree: {
    title: 'One case, several verdicts',
    lead: (from: string, since: string, to: string, by: string, seen: string, when: string) =>
      `Less is wanted: from ${from} in ${since} to ${to} by ${by}. In ${when} the figure is ${seen}. All of the following is computed by the app itself.`,
    why: 'Both end at the target, but equal steps are slower than equal rates at first and faster at the end, because a rate is taken of less and less. So the same figure, on the way, is in time by one and late by the other.',
    method: 'Method',
    result: 'Result',
    verdict: 'Verdict',
    projected: 'Leads to',
    noProjection: 'does not project',
  },
  formula: 'Formula',
  letters: 'What the letters stand for',
  bands: 'From result to verdict',
  status: 'Verdict',
  range: 'Result',
  meaning: 'What it says',
  levelReached: 'the level is reached',
  byOutcome: 'by the figure',
  suits: 'What it suits',
  refuses: 'When it gives no verdict',
  source: 'Where it is described',
  example: 'Worked through',
  exampleSays: (status: string, because: string) => `Verdict: ${status}. ${because}`,
  refused: (reasons: readonly string[]) => `No verdict: ${reasons.join('; ')}.`,
  othersTitle: 'What the other methods say of it',
  ownExample: {
    outcome:
      'For this method another case, from the documents: Heilongjiang aimed at growth of at least 6 % in 2015, and 5.7 % was reached.',
  },
  edition: (edition: string) => `edition of ${edition}`,
  read: {
    text: 'Formula and thresholds were read in the publisher’s own text.',
    user: 'Formula and thresholds were read in the text of an office that uses them, not in the publisher’s own; so the method’s name does not carry the publisher’s.',
    'in-part':
      'Only a part was read; the rest is from memory. So the method’s name does not carry the publisher’s, and its verdicts are not theirs.',
    none: 'The text was not read.',
  } satisfies Record<Reference['read'], string>,
  ownArithmetic: 'It is plain arithmetic and needs no source.',
  readNotes: {
    outcome: '',
    'cagr-ratio':
      'What differs from the published program: where a figure is zero it puts 0.001 in its place, it divides by zero where the target is the baseline, it fails where no year follows the baseline, and without a setting it takes less for better. Here the method refuses, and the direction is the target’s.',
    'projected-share':
      'Read in the methodology of the Basque statistics office, Eustat, which names the United Nations’ technical note of 2023 as its basis.',
    'linear-pace':
      'Read: the legend of the trend arrows, with half of the needed rate as the limit, in programs that show them. Not read: how the rates are computed there; the report rates scores from 0 to 100 over recent years, not figures from a target’s own baseline.',
    'current-status':
      'The formula was read in a program of a regional office of UNICEF, the comparison with the time passed in a dashboard of the Economic Commission for Africa. The two verdicts are names of this app: the index itself has no thresholds.',
    'anticipated-progress':
      'Read: that a regression weighted by time leads to the expected value, and that its gap is taken relative to the progress needed, in technical notes of two United Nations commissions; the three verdicts, in a dashboard of a third. From memory: the weights, and a tenth of the way as the limit.',
  } satisfies Record<MethodId, string>,
  suitsWhat: {
    outcome:
      'Every kind of target, once its year’s figure is known: also rates, ranges, amounts whose first year is known, and those that say “about”.',
    'cagr-ratio':
      'Levels, shares and indices above zero that change by a rate. Not rates of growth, and not what starts or ends at nothing.',
    'projected-share':
      'The same as the ratio of growth rates. Where there is progress, but at less than the rate needed, the share is above that ratio if less is wanted, and below it if more is. How near the horizon is makes no difference to either.',
    'linear-pace':
      'Levels, shares, indices and amounts that add up; also those that cross zero. Strict: whatever is short of an even pace is no longer on track.',
    'current-status':
      'The same as the linear pace. It says how far things are, not where they lead.',
    'anticipated-progress':
      'Levels, shares and indices with several figures. With two it is the straight line through both.',
  } satisfies Record<MethodId, string>,
  letterMeanings: {
    y0: 'baseline figure',
    t0: 'year of the baseline',
    yt: 'latest figure',
    t: 'its year',
    yT: 'target figure',
    T: 'year of the target, the horizon',
    d: '1 where more is wanted, −1 where less is',
    yi: 'any figure from the baseline to the latest',
    ti: 'its year',
    o: 'yearly growth rate reached',
    r: 'yearly growth rate needed',
    v: 'figure expected at the horizon',
    E: 'share of the time that has passed, in tenths',
    wi: 'weight of a figure: 1 for the latest, less for older ones',
    tm: 'weighted mean of the years',
    ym: 'weighted mean of the figures',
    b: 'slope of the line, a year',
    D: 'figure reached less target; of a range, less its nearer end, and 0 within it',
    R: 'rate reached over rate needed',
    x: 'share of the way that is expected to be covered at the horizon',
    L: 'step reached over step needed',
    C: 'share of the way that is covered, in tenths',
    P: 'share of the way that is expected to be covered; one less the gap',
  } satisfies Record<Letter, string>,
};

export type MethodsPageWords = typeof enMethodsPage;
