import { cellClaims } from '../app/domain/cell';
import type { Comparison } from '../app/domain/comparison';
import type { Finding, Phrase, Place } from '../app/domain/finding';
import { claimsAt } from '../app/domain/finding';
import type { GapReason } from '../app/domain/gap';
import type { Lang } from '../app/domain/localized';
import type { Region } from '../app/domain/region';
import { isSigned, shownDecimals } from '../app/domain/shown-as';
import { formatList, formatNumber, formatPeriod, formatQuantity } from './format';
import { sentence, withinSentence } from './sentence';
import { enData } from './en-data';
import { enPages } from './en-pages';

const list = (items: readonly string[]) => formatList(items, 'en');

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const small = (count: number) => SMALL[count] ?? String(count);

/** The main finding of a comparison as a title. Every figure in it is a cell's, and knows the cell's claims. */
function finding(found: Finding, comparison: Comparison, name: string): readonly Phrase[] {
  const { indicator, shown } = comparison;
  const rate = indicator.measure === 'rate' && shown.as === 'value';
  const figure = (at: Place) => ({ text: figureIn(comparison, at.value), claims: claimsAt(at) });
  const when = (at: Place) => {
    const period = comparison.periods[at.period];
    return period ? formatPeriod(period, 'en') : '';
  };
  const who = ({ row }: Place) => row.region.short.en;
  switch (found.kind) {
    case 'nothing':
      return sentence`${name}: no figure for this choice`;
    case 'single':
      return sentence`${name} of ${who(found.at)} in ${when(found.at)}: ${figure(found.at)}`;
    case 'disputed':
      return sentence`${name} of ${who(found.low)} in ${when(found.low)}: ${figure(found.low)} to ${figure(found.high)}, sources disagree`;
    case 'equal': {
      const claims = found.all.flatMap(claimsAt);
      const all = found.all.length === 2 ? 'both' : `all ${small(found.all.length)}`;
      return sentence`${name}: ${{ ...figure(found.all[0]), claims }} for ${all} figures`;
    }
    case 'lowest':
    case 'highest': {
      const low = found.kind === 'lowest';
      const verb = rate
        ? `grew ${low ? 'slowest' : 'fastest'}`
        : shown.as === 'rank'
          ? 'ranked first'
          : `was ${low ? 'lowest' : 'highest'}`;
      const among = found.of === found.asked ? small(found.of) : `${small(found.of)} with a figure`;
      const subject = shown.as === 'value' ? '' : `${name}: `;
      return sentence`${subject}${who(found.at)} ${verb} of the ${among} in ${when(found.at)}: ${figure(found.at)}${toReference(found, comparison)}`;
    }
    case 'spread':
      return sentence`${name}: from ${figure(found.low)} to ${figure(found.high)}`;
    case 'moved':
      return sentence`${name} of ${who(found.from)}: ${figure(found.from)} in ${when(found.from)}, ${figure(found.to)} in ${when(found.to)}`;
    case 'lowest-ever':
    case 'highest-ever': {
      const low = found.kind === 'lowest-ever';
      const what = rate && low ? 'Slowest growth' : `${low ? 'Lowest' : 'Highest'} figure`;
      const subject = shown.as === 'value' ? '' : `${name}. `;
      return sentence`${subject}${what} of all: ${who(found.at)} in ${when(found.at)}, ${figure(found.at)}`;
    }
  }
}

export function theRegion(region: Region | null): string {
  return region?.level === 'nation' ? 'the nation' : lowerOwn(region);
}

/** The names of references that are no regions are words, not names. */
function lowerOwn(region: Region | null): string {
  if (!region) return '';
  return region.parent === null && region.level === 'group'
    ? `the ${withinSentence(region.short.en)}`
    : region.short.en;
}

function toReference(
  { toReference: difference, at }: Finding & { readonly kind: 'lowest' | 'highest' },
  comparison: Comparison,
): readonly Phrase[] {
  const { reference } = comparison;
  if (difference === null || !reference) return [];
  const name = theRegion(reference.region);
  const [cell] = reference.cells;
  const claims = [...claimsAt(at), ...(cell ? cellClaims(cell) : [])];
  const text = differenceIn(comparison, Math.abs(difference));
  // As it is written: less than the last digit is no difference.
  if (text === differenceIn(comparison, 0)) return sentence`, level with ${{ text: name, claims }}`;
  return sentence`, ${{ text, claims }} ${difference < 0 ? 'below' : 'above'} ${name}`;
}

/** A figure of a comparison with its unit. */
function figureIn({ indicator, shown, unit }: Comparison, value: number): string {
  return formatQuantity(value, unit, 'en', {
    decimals: shownDecimals({ shown, indicator }),
    signed: isSigned(shown.as),
  });
}

/** A difference between two figures of a comparison: percentage points where the unit is percent. */
function differenceIn(
  { indicator, unit, shown }: Comparison,
  value: number,
  signed = false,
): string {
  const decimals = Math.max(shownDecimals({ shown, indicator }), 1);
  return unit.quantity === 'ratio'
    ? `${formatNumber(value, 'en', decimals, signed)}\u00a0percentage points`
    : formatQuantity(value, unit, 'en', { decimals, signed });
}

/** The Compare page's words hold every reason (`en-compare.ts`); here stand those that other pages can meet. */
export type GapWords = Readonly<Record<GapReason, string>>;

export const en = {
  lang: 'en' as Lang,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  fullStop: '. ',
  finding,
  /** What a comparison shows: the indicator. What was made of its figures, the Compare page's words say. */
  shownName: ({ indicator }: Comparison) => indicator.name.en,
  figureIn,
  differenceIn,
  gaps: {
    'no-claim': 'no claim',
    'companions-off': 'only companions say so',
    'period-differs': 'stated for another period',
    'unit-differs': 'stated in another unit',
    'not-exact': 'no exact figure',
  } as GapWords,
  gapsShort: {
    'no-claim': 'no claim',
    'companions-off': 'companions off',
    'period-differs': 'other period',
    'unit-differs': 'other unit',
    'not-exact': 'not exact',
  } as GapWords,
  figure: {
    region: 'Region',
    sources: (names: readonly string[]) =>
      names.length === 0
        ? 'Source: none, no figure is stated'
        : `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
    attributed: (figure: string, publisher: string, date: string) =>
      `${figure} (${publisher}, ${date})`,
    place: (region: string, when: string) => `${region}, ${when}`,
    note: (place: string, said: string, near: readonly string[]) =>
      `${place}: ${said}${near.length ? ` – ${near.join('; ')}` : ''}.`,
    derived: 'derived, not stated',
    inTable: (title: string, row: number, column: string, note: string) =>
      `${title}, row ${String(row)}, column ${column}${note && ` (“${note}”)`}`,
    revised: (place: string, used: string, others: readonly string[]) =>
      `${place}: ${used} is shown; other vintages: ${others.join('; ')}.`,
    disagree: (place: string, used: string, others: readonly string[]) =>
      `${place}: sources disagree. ${used} is shown; also stated: ${others.join('; ')}.`,
    disputed: (place: string, all: readonly string[]) =>
      `${place}: sources disagree, and none is chosen: ${all.join('; ')}.`,
    also: (figure: string, others: readonly string[]) => `${figure} (also ${others.join(', ')})`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    versus: (difference: string, reference: string) => `${difference} against ${reference}`,
    computed: (claims: number) =>
      `computed from ${small(claims)} ${claims === 1 ? 'claim' : 'claims'}`,
    typedIn: 'typed in by the analyst, not claimed',
    own: (count: number, of: number) =>
      `${String(count)} of ${String(of)} figures ${count === 1 ? 'rests on a claim' : 'rest on claims'} that the analyst has added or corrected.`,
    shareOf: (unit: string, of: string) => `${unit} of ${of}`,
    alt: (finding: string, indicator: string, when: string, figures: string) =>
      `${finding}. ${indicator}, ${when}. ${figures}.`,
    notes: 'Notes',
    table: 'Show the figures as a table',
    save: 'Export',
    open: 'Open the claim behind it',
    keys: 'Arrow keys walk the marks, up and down across rows. Enter opens the claim, Escape leaves.',
    chart: 'Chart',
    made: (date: string) => `Regional Indicators, ${date}`,
  },
  share: {
    title: (region: string, denominator: string, from: string, to: string, fell: boolean) =>
      `${region}’s share of ${denominator} ${fell ? 'fell' : 'rose'} from ${from} to ${to}`,
    former: 'Former',
    latest: 'Latest stated',
    figure: 'Figure',
    period: 'Period',
    undated: 'no year stated',
    note: (date: string) =>
      `The document of ${date} states no year for either figure, so no pace can be computed.`,
    change: (points: string, relative: string) =>
      `Change: ${points}, in relative terms ${relative} (derived).`,
  },
  index: {
    title: (
      parts: readonly { readonly name: string; readonly to: string }[],
      base: string,
      year: string,
    ) =>
      `By ${year}, from 100 in ${base}: ${list(parts.map(({ name, to }) => `${withinSentence(name)} to ${to}`))}`,
    /** "Water use in old industrial cities": a name of which only the first letter is a capital is no proper name. */
    of: (name: string, region: string) =>
      `${name} in ${/^\w+( [a-z]+)+( \(|$)/.test(region) ? withinSentence(region) : region}`,
    /** What changes, without the word that it is a change. */
    subject: (name: string) => name.replace(/, change$/, ''),
    subtitle: (base: string, years: string) => `Targets as an index · ${base} = 100 · ${years}`,
    /** A name short enough to stand beside a line: what comes before the first "per". */
    short: (name: string) => name.split(' per ')[0] ?? name,
    assumed: 'base year assumed',
    assumedShort: 'assumed',
    pace: (name: string, rate: string) => `${name}: ${rate} a year leads there at a steady pace.`,
    line: 'The lines join the base year and the target; no figure between them is stated.',
    assumedNote: (name: string, base: string) =>
      `${name}: no document states the base year; ${base} is assumed by the editors of the data.`,
    indicator: 'Indicator',
  },
  sources: {
    title: (documents: number, stated: number, companions: number, added: number) =>
      `${capital(small(documents))} documents make ${String(stated)} claims` +
      (companions ? `; ${small(companions)} companion sources add ${String(added)}` : ''),
    subtitle: 'Claims by source · number of claims',
    companions: (count: number) => `${String(count)} companions`,
    source: 'Source',
    claims: 'Claims',
    note: 'A claim is one published figure; derived ones are counted with the source they rest on.',
    line: (count: number) =>
      `Source: the project’s own data package (${String(count)} sources, listed under Claims)`,
    bar: (source: string, count: number) =>
      `${source}: ${String(count)} ${count === 1 ? 'claim' : 'claims'}`,
  },
  ...enData,
  ...enPages,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All words of the product in one language. The compiler holds every language to the same keys. */
export type Words = typeof en;
