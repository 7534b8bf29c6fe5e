import type { Comparison } from '../app/domain/comparison';
import type { Finding } from '../app/domain/finding';
import type { Lang } from '../app/domain/localized';
import { formatList, formatPeriod, formatQuantity } from './format';
import { enData } from './en-data';
import { enPages } from './en-pages';

const list = (items: readonly string[]) => formatList(items, 'en');

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const small = (count: number) => SMALL[count] ?? String(count);

/** The main finding of a comparison as a title. Every figure in it is a cell's. */
function finding(found: Finding, comparison: Comparison): string {
  const { indicator, unit } = comparison;
  const rate = indicator.measure === 'rate';
  const name = indicator.name.en;
  const figure = (value: number) =>
    formatQuantity(value, unit, 'en', { decimals: indicator.decimals });
  const when = (at: number) => {
    const period = comparison.periods[at];
    return period ? formatPeriod(period, 'en') : '';
  };
  switch (found.kind) {
    case 'nothing':
      return `${name}: no figure for this choice`;
    case 'single':
      return `${name} of ${found.at.row.region.short.en} in ${when(found.at.period)}: ${figure(found.at.value)}`;
    case 'equal':
      return `${name}: ${figure(found.value)} for all ${small(found.of)} figures`;
    case 'lowest':
    case 'highest': {
      const low = found.kind === 'lowest';
      const verb = rate
        ? `grew ${low ? 'slowest' : 'fastest'}`
        : `was ${low ? 'lowest' : 'highest'}`;
      const among = found.of === found.asked ? small(found.of) : `${small(found.of)} with a figure`;
      const main = `${found.at.row.region.short.en} ${verb} of the ${among} in ${when(found.at.period)}: ${figure(found.at.value)}`;
      return main + toReference(found.toReference, comparison);
    }
    case 'spread':
      return `${name}: from ${figure(found.low.value)} to ${figure(found.high.value)}`;
    case 'moved':
      return `${name} of ${found.from.row.region.short.en}: ${figure(found.from.value)} in ${when(found.from.period)}, ${figure(found.to.value)} in ${when(found.to.period)}`;
    case 'lowest-ever':
      return `${rate ? 'Slowest growth' : 'Lowest figure'} of all: ${found.at.row.region.short.en} in ${when(found.at.period)}, ${figure(found.at.value)}`;
    case 'highest-ever':
      return `Highest figure of all: ${found.at.row.region.short.en} in ${when(found.at.period)}, ${figure(found.at.value)}`;
  }
}

function toReference(
  difference: number | null,
  { unit, reference, indicator }: Comparison,
): string {
  const yardstick = reference?.region;
  if (difference === null || !yardstick) return '';
  const name = yardstick.level === 'nation' ? 'the nation' : yardstick.short.en;
  if (difference === 0) return `, level with ${name}`;
  const size = Math.abs(difference);
  const digits = Math.max(indicator.decimals, 1);
  const amount =
    unit.quantity === 'ratio'
      ? `${formatQuantity(size, { ...unit, symbol: { en: '', zh: '' } }, 'en', { decimals: digits })} percentage points`
      : formatQuantity(size, unit, 'en', { decimals: digits });
  return `, ${amount} ${difference < 0 ? 'below' : 'above'} ${name}`;
}

export const en = {
  lang: 'en' as Lang,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  fullStop: '. ',
  finding,
  gaps: {
    'no-claim': 'no claim',
    'companions-off': 'only companions say so',
    'period-differs': 'stated for another period',
    'unit-differs': 'stated in another unit',
    'not-exact': 'no exact figure',
  },
  gapsShort: {
    'no-claim': 'no claim',
    'companions-off': 'companions off',
    'period-differs': 'other period',
    'unit-differs': 'other unit',
    'not-exact': 'not exact',
  },
  figure: {
    region: 'Region',
    sources: (names: readonly string[]) =>
      names.length === 0
        ? 'Source: none, no figure is stated'
        : `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
    attributed: (figure: string, publisher: string, date: string) =>
      `${figure} (${publisher}, ${date})`,
    place: (region: string, when: string) => `${region}, ${when}`,
    gapNote: (place: string, reason: string, near: readonly string[]) =>
      `${place}: ${reason}${near.length ? ` – ${near.join('; ')}` : ''}.`,
    otherClaims: (place: string, used: string, others: readonly string[]) =>
      `${place}: ${used} was published last; also stated: ${others.join('; ')}.`,
    shareOf: (unit: string, of: string) => `${unit} of ${of}`,
    alt: (finding: string, indicator: string, when: string, figures: string) =>
      `${finding}. ${indicator}, ${when}. ${figures}.`,
    notes: 'Notes',
    table: 'Show the figures as a table',
    save: 'Save as PNG',
    open: 'Open the claim behind it',
    keys: 'Arrow keys walk the marks, Enter opens the claim.',
    chart: 'Chart',
    made: (date: string) => `Regional Indicators, ${date}`,
  },
  share: {
    title: (region: string, denominator: string, from: string, to: string, fell: boolean) =>
      `${region}’s share of ${denominator} ${fell ? 'fell' : 'rose'} from ${from} to ${to}`,
    former: 'Former',
    latest: 'Latest stated',
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
      `By ${year}, from 100 in ${base}: ${list(parts.map(({ name, to }) => `${lowerFirst(name)} to ${to}`))}`,
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
      `${name}: no document states the base year; ${base} is assumed from the clause on water.`,
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All words of the product in one language. The compiler holds every language to the same keys. */
export type Words = typeof en;
