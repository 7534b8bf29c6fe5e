import type { WordsOfTargets } from '../../i18n/en-judging';
import type { PaceText, TargetFigureWords } from '../../i18n/en-target-figures';
import { formatNumber, formatQuantity, yearSpan } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import type { ClaimId } from '../domain/claim';
import { decimalsOf } from '../domain/claim';
import { entry } from '../domain/claim-set';
import { derivedUnit } from '../domain/derived-unit';
import type { Phrase } from '../domain/finding';
import type { Pace } from '../domain/progress';
import type { Goal, Point } from '../domain/track';
import type { ChartContext } from './context';
import { slug, sourceLine } from './figure-text';
import type { ChartSpec } from './spec';

/** What the drawings of targets are given: the usual, and all words. */
export interface TargetContext extends ChartContext {
  readonly words: WordsOfTargets;
}

type Ground = Pick<Point, 'assumed' | 'assumptions'>;

/** How the figures of one target are written, in every drawing alike. */
export interface TargetText {
  /** A figure of the track as it is stated. */
  readonly figure: (value: number) => string;
  /** A figure that was computed: the larger, the fewer digits. */
  readonly computed: (value: number) => string;
  /** The same without its unit. */
  readonly plain: (value: number) => string;
  /** Between two figures: percentage points where the unit is percent. Without a sign if not asked for. */
  readonly difference: (value: number, signed?: boolean) => string;
  readonly pace: (pace: Pace) => PaceText;
  readonly goal: string;
  /** "at least 6 % for 2015", "13 million persons in total by 2017"; a year that the analyst supplied says so. */
  readonly goalInYear: string;
  /** "80.5 in 2015"; one that the analyst supplied says so. */
  readonly inYear: (point: Point) => string;
  readonly horizon: string;
  /** What is to be, or would be, in the target's year. */
  readonly atHorizon: (figure: string) => string;
  /** A text with the word that it rests on an assumption, or was supplied by the analyst. */
  readonly marked: (text: string, ground: Ground) => string;
  readonly subject: string;
}

export function targetText(appraisal: Appraisal, { set, words }: TargetContext): TargetText {
  const { track, target, indicator, unit, isIndex } = appraisal;
  const { lang, targetFigures: t } = words;
  const decimals = Math.max(indicator.decimals, 2);
  const quantity = (value: number, most: number) =>
    formatQuantity(value, unit, lang, { decimals: Math.max(decimals, most) });
  // What is stated is not rounded.
  const figure = (value: number) => quantity(value, decimalsOf(value));
  const difference = (value: number, signed = false) => {
    if (!isIndex && unit.quantity !== 'ratio')
      return formatQuantity(rounded(value), unit, lang, { decimals, signed });
    const number = formatNumber(value, lang, decimals, signed);
    return isIndex ? t.indexPoints(number) : t.points(number);
  };
  const goal = goalText(track.goal, figure, words, lang === 'en' ? '–' : '～');
  const { year } = track.horizon;
  const marked = (said: string, { assumed, assumptions }: Ground) =>
    assumed ? t.assumed(said) : assumptions.length ? t.supplied(said) : said;
  const region = entry(set.regions, target.claim.region).short[lang];
  const name = indicator.name[lang];
  // What adds up over the years is not what came in one of them.
  const valueIn = track.kind === 'cumulative' ? t.totalBy : t.inYear;
  return {
    figure,
    computed: (value) => quantity(rounded(value), 0),
    plain: (value) => formatNumber(rounded(value), lang, decimals),
    difference,
    pace: ({ linear, compound }) => ({
      linear: t.aYear(difference(linear, track.kind !== 'cumulative')),
      // A percentage of a percentage would be taken for percentage points.
      compound:
        compound === null || unit.quantity === 'ratio'
          ? null
          : t.aYear(
              formatQuantity(compound, derivedUnit(set, 'percent'), lang, {
                decimals: 2,
                signed: true,
              }),
            ),
    }),
    goal,
    goalInYear: marked(t.goalFor[termOf(appraisal)](goal, String(year)), track.horizon),
    inYear: (point) => {
      const inYear = point === track.baseline ? t.inYear : valueIn;
      return marked(inYear(figure(point.value), String(point.year)), point);
    },
    horizon: marked(String(year), track.horizon),
    atHorizon: (text) => marked(valueIn(text, String(year)), track.horizon),
    marked,
    subject: t.subject(isIndex ? words.index.subject(name) : name, region),
  };
}

/** What a goal's figure is of: one year, the state at its end, all that adds up until then, or each year until then. */
function termOf({ track: { kind } }: Appraisal): 'one-year' | 'by-then' | 'total' | 'yearly' {
  if (kind === 'cumulative') return 'total';
  if (kind === 'step') return 'yearly';
  return kind.startsWith('growth') ? 'one-year' : 'by-then';
}

/** 4,333,333.33 persons a year would claim more than is known. */
function rounded(value: number): number {
  const step = Math.abs(value) >= 1e6 ? 1e4 : Math.abs(value) >= 1e4 ? 1 : null;
  return step === null ? value : Math.round(value / step) * step;
}

function goalText(
  { kind, value, max, strict }: Goal,
  figure: (value: number) => string,
  { targetFigures: { goals } }: TargetFigureWords,
  dash: string,
): string {
  if (kind !== 'range') return goals[kind](figure(value), strict);
  return figure(value).replace(/[^\d.,]+$/, '') + dash + figure(max ?? value);
}

/** A figure of a title that leads to its claims. */
export function phrase(
  text: string,
  ...grounds: readonly { readonly claims: readonly ClaimId[] }[]
): Phrase {
  return { text, claims: [...new Set(grounds.flatMap(({ claims }) => claims))] };
}

/** Everything that one target's drawing rests on. */
export function trackClaims({ track }: Appraisal): readonly ClaimId[] {
  const points = [...(track.baseline ? [track.baseline] : []), ...track.observations];
  return [track.stated, track.horizon, ...points].flatMap(({ claims }) => claims);
}

/** File name, subtitle and source line: the same for every drawing of a target. */
export function targetFrame(
  appraisal: Appraisal,
  drawing: string,
  { set, words }: TargetContext,
): Pick<ChartSpec, 'name' | 'subtitle' | 'source'> {
  const { target, track, indicator, unit, isIndex } = appraisal;
  const { lang, targetFigures: t } = words;
  // An amount starts from nothing at the end of the year before the first that it is counted in.
  const late = track.kind === 'cumulative' ? 1 : 0;
  const years = [
    ...(track.baseline ? [track.baseline.year + late] : []),
    ...[...track.observations, track.horizon].map(({ year }) => year),
  ];
  const measure = isIndex
    ? t.baseIs100(String(track.baseline?.year ?? ''))
    : indicator.denominator
      ? words.figure.shareOf(unit.name[lang], indicator.denominator.name[lang])
      : track.kind === 'cumulative'
        ? t.inTotal(unit.name[lang])
        : unit.name[lang];
  const span = yearSpan(String(Math.min(...years)), String(Math.max(...years)), lang);
  return {
    name: slug(drawing, target.claim.id.replace(/^target-/, '')),
    subtitle: [indicator.name[lang], measure, span].join(' · '),
    source: sourceLine(trackClaims(appraisal), set, words),
  };
}
