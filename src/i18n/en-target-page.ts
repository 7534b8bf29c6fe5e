/** Words of one target's page. */
export const enTargetPage = {
  targetPage: {
    back: 'All targets',
    unknown: (id: string) => `There is no target “${id}”`,
    unknownHint:
      'It may have been renamed, or its row was not taken. The list holds every target of the data.',
    silenced: 'A companion states it, and companions are off.',
    title: (indicator: string, region: string) => `${indicator}: ${region}`,
    figures: 'Drawings',
    projection: 'Projection by',
    noProjection: 'none',
    standing: 'Where it stands',
    facts: {
      goal: 'Target',
      baseline: 'Baseline',
      start: 'First year that counts',
      latest: 'Latest figure',
      elapsed: 'Time that had passed at the latest figure',
      covered: 'Share of the way that is covered',
      gap: 'Remaining gap',
      needed: 'Pace needed from the baseline',
      reached: 'Pace reached',
      neededNow: 'Pace needed from the latest figure',
      projected: (method: string) => `Projected for the horizon (${method})`,
    },
    unknownFact: 'not known',
    whyUnknown: {
      noBaseline: 'no baseline is stated',
      noStart: 'the first year is not stated',
      noFigure: 'no figure yet',
      passed: 'the horizon has passed',
      range: 'a range wants no pace',
      noMethod: 'the method gives none here',
    },
    equalSteps: (pace: string) => `${pace} in equal steps`,
    constantRate: (pace: string) => `${pace} at a constant rate`,
    gapReached: 'none: the target is reached',
    verdicts: 'Verdicts, method by method',
    verdictsLead:
      'Methods disagree, and that is worth seeing. Each says what it computes, from which figures, and what would change its verdict.',
    columns: {
      method: 'Method',
      verdict: 'Verdict',
      formula: 'Formula, with its figures',
      bands: 'Thresholds',
      flips: 'What would change it',
    },
    notApplied: 'does not apply',
    reachedAlready: 'the level is reached',
    inputs: 'Figures',
    feasibility: 'Has such a pace been reached?',
    needs: {
      rate: (figure: string) => `The target asks for ${figure} in one year.`,
      compound: (figure: string, years: number) =>
        `The target needs ${figure} a year, ${String(years)} ${years === 1 ? 'year' : 'years'} long.`,
      linear: (figure: string, years: number) =>
        `The target needs ${figure} a year, ${String(years)} ${years === 1 ? 'year' : 'years'} long.`,
    },
    since: {
      year: '',
      baseline: 'Counted from the baseline.',
      latest: 'Counted from the latest figure.',
    },
    needRestsOn: (mark: string) => `What it needs rests on a figure or a year that is ${mark}.`,
    percentile: (percent: string, count: number) =>
      `${percent} of the ${String(count)} comparable ${count === 1 ? 'pace' : 'paces'} in the data ${count === 1 ? 'was' : 'were'} slower.`,
    fastest: 'The fastest that regions reached over as long a time:',
    precedent: (region: string, years: string, figure: string) => `${region}, ${years}: ${figure}`,
    noPrecedent: 'No region of the data has figures over as long a time.',
    noNeed: 'What the target needs is not known, so nothing can be held against it.',
    words: 'The words',
    noWords: 'The words of the source are not in the package.',
    alsoThere: 'Other figures of the same paragraph',
    openClaim: 'The claim in full',
  },
};

export type TargetPageWords = typeof enTargetPage;
