import type { Comparison } from '../app/domain/comparison';
import { en, theRegion } from './en';
import { formatList, formatPeriod } from './format';
import { withinSentence } from './sentence';

/** What a comparison shows, by name: the indicator, or what was made of its figures. */
function shownName({ indicator, shown }: Comparison): string {
  const name = indicator.name.en;
  const base = shown.base ? formatPeriod(shown.base, 'en') : '';
  switch (shown.as) {
    case 'value':
      return name;
    case 'difference':
      return `${name}, difference to ${theRegion(shown.against)}`;
    case 'index':
      return `${name}, ${base} = 100`;
    case 'change':
      return `${name}, change since ${base}`;
    case 'relative':
      return `${name}, percentage change since ${base}`;
    case 'rank':
      return `Rank by ${withinSentence(name)}`;
    case 'share':
      return `${name}, share of the total of ${shown.against?.short.en ?? ''}`;
  }
}

/** Words of the Compare page and of the figures that only it draws. */
export const enCompare = {
  shownName,
  gaps: {
    ...en.gaps,
    'prices-differ': 'stated at other prices',
    'denominator-differs': 'stated as a share of something else',
    'stock-or-flow-differs': 'a stock and a flow are not the same',
    'definition-differs': 'stated by another definition',
    'population-differs': 'stated for another population',
    'target-only': 'only a target is stated',
    'no-reference': 'the reference has no figure',
    'no-base': 'no figure for the base period',
    'base-not-positive': 'the base is not above zero',
    'no-total': 'no total is stated',
    'not-ranked': 'a whole is not ranked with its parts',
    disputed: 'sources disagree, so nothing is computed',
    missing: 'the table has no figure',
    'not-available': 'not available, says the table',
    'not-applicable': 'not applicable, says the table',
    suppressed: 'suppressed, says the table',
    'not-yet': 'not yet published, says the table',
    deleted: 'taken back by its publisher',
  },
  gapsShort: {
    ...en.gapsShort,
    'prices-differ': 'other prices',
    'denominator-differs': 'other share',
    'stock-or-flow-differs': 'stock or flow',
    'definition-differs': 'defined otherwise',
    'population-differs': 'other population',
    'target-only': 'target only',
    'no-reference': 'no reference',
    'no-base': 'no base',
    'base-not-positive': 'base not above 0',
    'no-total': 'no total',
    'not-ranked': 'not ranked',
    disputed: 'disputed',
    missing: 'no figure',
    'not-available': 'not available',
    'not-applicable': 'not applicable',
    suppressed: 'suppressed',
    'not-yet': 'not yet',
    deleted: 'taken back',
  },
  compare: {
    title: 'Compare regions',
    choices: 'What to compare',
    seeing: 'How to see it',
    indicator: 'Indicator',
    regions: 'Regions',
    periods: 'Periods',
    periodKinds: {
      year: 'Years',
      'half-year': 'Half-years',
      quarter: 'Quarters',
      month: 'Months',
      'nine-months': 'January to September',
      interval: 'Spans',
      until: 'Until',
      week: 'Weeks',
      day: 'Days',
      'split-year': 'Years across two calendar years',
    },
    kindHint: 'Periods of different length never share a chart; choosing another kind starts anew.',
    withFigures: 'With figures for this indicator',
    withoutFigures: 'Without figures',
    presets: {
      all: 'All with figures',
      provinces: 'All 34 provincial-level regions',
      members: (group: string) => `Members of ${group}`,
      peers: (region: string) => `Peers of ${region} in value`,
      noPeers: (region: string) => `${region} has no figure for the period, so no peers in value`,
    },
    reference: 'Reference',
    references: {
      none: 'None',
      regions: 'A region',
      computed: 'Of the regions shown',
      mean: 'Simple mean',
      weighted: (by: string) => `Mean weighted by ${by}`,
      noWeights: 'Weighted mean: no amounts to weigh by are stated',
      typed: 'A figure typed in',
      typedLabel: (unit: string) => `Figure (${unit})`,
      typedBad: (text: string) => `“${text}” is no number. Write it like 6.5.`,
    },
    view: 'Way of seeing',
    views: {
      bars: 'Bars',
      columns: 'Columns',
      lines: 'Lines',
      dumbbell: 'Dumbbell',
      slope: 'Slope',
      multiples: 'Small multiples',
      heat: 'Heat table',
      tiles: 'Tile map',
      map: 'Boundary map',
      scatter: 'Scatter',
    },
    wayRefusals: {
      'two-periods': (ways: readonly string[]) =>
        `${formatList(ways, 'en')} ${ways.length > 1 ? 'need' : 'needs'} two periods.`,
      'two-regions': (ways: readonly string[]) =>
        `${formatList(ways, 'en')} ${ways.length > 1 ? 'need' : 'needs'} two regions.`,
      'a-province': (ways: readonly string[]) =>
        `${formatList(ways, 'en')} ${ways.length > 1 ? 'show' : 'shows'} provincial-level regions, and none is chosen.`,
      'second-indicator': (ways: readonly string[]) =>
        `${formatList(ways, 'en')} ${ways.length > 1 ? 'need' : 'needs'} a second indicator with figures for these regions and periods.`,
      'periods-after-base': (ways: readonly string[]) =>
        `${formatList(ways, 'en')} ${ways.length > 1 ? 'need' : 'needs'} two periods besides the base.`,
    },
    as: 'Show as',
    showAs: {
      value: 'Value',
      difference: 'Difference to the reference',
      index: 'Index',
      change: 'Change since the base period',
      relative: 'Percentage change since the base period',
      rank: 'Rank',
      share: 'Share of the total',
    },
    showRefusals: {
      'needs-reference': 'a difference needs a reference',
      'needs-two-periods': 'it needs two periods',
      'needs-two-regions': 'a rank needs two regions',
      'no-index-of-rates': 'an index of rates, changes or ranks means nothing',
      'no-relative-of-rates': 'a percentage of a rate, change or rank would mislead; points do not',
      'not-a-quantity': 'dates and ordinal numbers are not quantities',
      'not-additive': 'rates, shares and figures per head do not add up to a total',
      'no-total': 'no total is stated for these periods',
    },
    refused: (as: string, why: string) => `Shown as values, not as “${as}”: ${why}.`,
    formulas: {
      value: '',
      difference: (reference: string) =>
        `Formula: figure less that of ${reference} in the same period.`,
      index: (base: string) => `Formula: figure ÷ figure of ${base} × 100, for each region.`,
      change: (base: string) => `Formula: figure less that of ${base}, for each region.`,
      relative: (base: string) =>
        `Formula: (figure ÷ figure of ${base} − 1) × 100, for each region. Percent, not points.`,
      rank: 'Ranked by figure, 1 for the highest, among the regions shown that have one; equal figures share a rank. Arrows: places since the period before, where the same regions are ranked.',
      share: (total: string) => `Formula: figure ÷ that of ${total} × 100.`,
    },
    base: 'Base period',
    second: 'Second indicator',
    noSecond: 'None',
    secondShort: 'Vertical axis',
    sort: 'Order',
    sorts: {
      given: 'As chosen',
      value: 'Highest first',
      ascending: 'Lowest first',
      change: 'By change',
      name: 'By name',
    },
    more: 'More choices',
    labels: 'Value labels',
    on: 'On',
    off: 'Off',
    axis: 'Axis starts',
    axes: { zero: 'At zero', data: 'Near the figures' },
    axisOfBars: 'Bars always start at zero.',
    scale: 'Scale',
    scales: { linear: 'Linear', log: 'Logarithmic' },
    logRefused: 'A logarithmic axis needs figures that are all above zero.',
    panels: 'Panels',
    panelAxes: { shared: 'One axis for all', own: 'An axis each' },
    ends: 'Labelled with',
    endsOf: { value: 'Values', change: 'Change', relative: 'Percentage change' },
    endsRefused: 'No percentage change of rates or shares of one: the change is in points.',
    vintage: 'Revised figures',
    vintages: { latest: 'Latest', first: 'First published', both: 'Latest, all drawn' },
    rule: 'Where sources disagree',
    rules: {
      latest: 'The one published last',
      first: 'The one published first',
      both: 'None alone; show both',
      source: (name: string) => `Prefer ${name}`,
    },
    ruleNotes: {
      picked: 'Where sources disagree, the figure that the analyst picked is shown.',
      latest: 'Where sources disagree, the figure published last is shown.',
      first: 'Where sources disagree, the figure published first is shown.',
      both: 'Where sources disagree, all figures are drawn and none is ranked.',
      source: (name: string) => `Where sources disagree, ${name} is preferred.`,
    },
    vintageNotes: {
      latest: '',
      first: 'Revised figures are shown as first published.',
      both: 'Revised figures are drawn with all their vintages; the latest counts.',
    },
    conflicts: (count: number) =>
      count === 1 ? 'Sources disagree on one figure' : `Sources disagree on ${count} figures`,
    conflictLead: 'Both are kept, and drawn as a range. A rule decides which one counts:',
    revisions: (count: number) =>
      count === 1 ? 'One figure was revised' : `${count} figures were revised`,
    counts: 'counts here',
    leftOut: 'Left out',
    unfit: (count: number) =>
      count === 1
        ? 'One figure comes close and is left out, since it would not compare'
        : `${count} figures come close and are left out, since they would not compare`,
    leftOutPeriod: (period: string, kind: string) =>
      `${upperFirst(period)} is not ${kind}; it is left out.`,
    kindNames: {
      year: 'a year',
      'half-year': 'a half-year',
      quarter: 'a quarter',
      month: 'a month',
      'nine-months': 'January to September of a year',
      interval: 'a span of the same length',
      until: 'a period with a stated start',
      week: 'a week',
      day: 'a day',
      'split-year': 'a year across two calendar years',
    },
    showInstead: (period: string) => `Show ${period} instead`,
    forget: 'Leave it out for good',
    means: {
      mean: 'The simple mean counts every region alike: the mean of growth rates or shares is not that of the group.',
      weighted: (by: string) => `The mean is weighted by ${by} of the same period.`,
      typed: (figure: string) =>
        `The reference ${figure} was typed in by the analyst; no source states it.`,
      partial: (period: string, count: number, of: number) =>
        `${period}: the mean is of ${count} of ${of} regions, those with a figure.`,
    },
    wholes: (regions: readonly string[]) =>
      `${formatList(regions, 'en')} ${regions.length > 1 ? 'hold' : 'holds'} other regions shown here and ${regions.length > 1 ? 'are' : 'is'} not ranked or averaged with them.`,
    unsettled: (region: string) =>
      `Sources do not agree on the members of ${region}: figures for it may be for one or the other.`,
    leaps: 'Dotted lines pass over periods that were not asked for.',
    logNote: 'Logarithmic axis.',
    axisNote: 'The axis does not start at zero.',
    ownAxes: 'Each panel has an axis of its own: heights do not compare between panels.',
    period: 'Period shown',
    finding: {
      edit: 'Edit the finding',
      label: 'Finding, in your words',
      hint: 'The one composed from the figures stays in the notes.',
      save: 'Use it',
      restore: 'Back to the composed finding',
      edited: 'edited',
      note: (composed: string) =>
        `The title was edited by the analyst. Composed from the figures: “${composed}”.`,
    },
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    linkCopied: 'The link to this view is copied.',
    linkFailed: (address: string) => `The browser does not let pages copy. The link is: ${address}`,
    spoken: {
      added: (names: readonly string[]) => `${formatList(names, 'en')} added`,
      removed: (names: readonly string[]) => `${formatList(names, 'en')} removed`,
      regions: (count: number) => (count === 1 ? '1 region' : `${count} regions`),
    },
    scatter: {
      title: (across: string, up: string, when: string, both: number, of: number) =>
        both === 0
          ? `${across} and ${up}, ${when}: no region has both figures`
          : `${across} against ${withinSentence(up)} in ${when}: ${both} of ${of} regions have both figures`,
      subtitle: (across: string, up: string, when: string) =>
        `${across} (across) · ${up} (up) · ${when}`,
      pair: (across: string, a: string, up: string, b: string) => `${across} ${a}, ${up} ${b}`,
      note: (indicator: string, note: string) => `${indicator}. ${note}`,
    },
    nothing: 'Nothing can be compared: no indicator with figures was read.',
    loadingWay: 'This way of seeing is being fetched.',
    wayFailed: 'This way of seeing could not be fetched. Check the connection, then try again.',
    repaired: 'The address held something that could not be used:',
    repairs: {
      // Datasets stay in the browser that they were added in: an address alone does not bring them.
      'unknown-indicator': (value: string) =>
        value.startsWith('ds-')
          ? `no indicator “${value}”, as its dataset is not in this browser; the usual one is shown. Open its file under Statistics, or ask for a link that carries the figure`
          : `no indicator “${value}”; the usual one is shown`,
      'unknown-region': (value: string) => `no region “${value}”; it was left out`,
      'unknown-period': (value: string) => `no period “${value}”; it was left out`,
      'no-region': (value: string) => `no region in “${value}”; the usual ones are shown`,
      'no-period': (value: string) => `no period in “${value}”; the usual one is shown`,
      'unknown-view': (value: string) => `no view “${value}”; the usual one is shown`,
      'unknown-reference': (value: string) => `no reference “${value}”; the usual one is shown`,
      'unknown-companions': (value: string) =>
        `companions are on or off, not “${value}”; they are on`,
    },
    unknownChoice: (key: string, value: string) => `no “${value}” for “${key}”; the usual is shown`,
    dismiss: 'Dismiss',
  },
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type CompareWords = typeof enCompare;
