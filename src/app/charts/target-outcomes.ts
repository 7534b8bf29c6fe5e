import {
  formatClaim,
  formatNumber,
  formatPeriodShort,
  formatQuantity,
  yearSpan,
} from '../../i18n/format';
import type { TargetWords } from '../../i18n/en-targets';
import type { Words } from '../../i18n/en';
import type { Assessment } from '../domain/assessment';
import { entry } from '../domain/claim-set';
import { endYear } from '../domain/period';
import { BAR_SHAPE, chartConfig } from './config';
import type { ChartContext } from './context';
import { slug, sourceLine } from './figure-text';
import type { ChartSpec, Mark } from './spec';
import { regionColor } from './theme';

type TargetContext = ChartContext & { readonly words: Words & TargetWords };

interface Judged {
  readonly name: string;
  readonly region: string;
  readonly difference: number;
  /** Beside the bar: the difference in points, or that the outcome lies within its range. */
  readonly label: string;
  readonly outcome: string;
  readonly target: string;
  readonly claims: readonly string[];
  readonly met: boolean;
}

/** How far each outcome lies from its one-year growth target, in percentage points. Targets without outcome have no bar. */
export function targetOutcomes(
  assessments: readonly Assessment[],
  context: TargetContext,
): ChartSpec {
  const { set, words, theme } = context;
  const judged = assessments.flatMap((assessment) => judgedOf(assessment, context));
  const points = (value: number) => formatNumber(value, words.lang, 2, true);
  const decided = assessments.filter(
    ({ verdict }) => verdict.kind !== 'none' && verdict.kind !== 'difference-only',
  );
  const title = words.targets.chartTitle(judged.filter(({ met }) => met).length, decided.length);
  const marks = judged.map(({ name, difference, outcome, target, claims }, index): Mark => {
    const note = words.targets.chartNote(name, outcome, target);
    return {
      dataset: 0,
      index,
      text: `${note} ${words.targets.points(points(difference))}`,
      claims,
      isGap: false,
    };
  });
  return {
    name: slug('growth-targets-outcomes', ...new Set(spanOf(assessments))),
    title,
    subtitle: words.targets.chartSubtitle(yearsOf(assessments, words)),
    source: sourceLine(
      judged.flatMap(({ claims }) => claims),
      set,
      words,
    ),
    notes: judged.map(({ name, outcome, target }) =>
      words.targets.chartNote(name, outcome, target),
    ),
    alt: title + words.fullStop + marks.map(({ text }) => text).join(' '),
    table: {
      columns: [
        words.targets.chartHead,
        words.targets.columns.figure,
        words.targets.columns.outcome,
        words.targets.chartColumn,
      ],
      rows: judged.map(({ name, target, outcome, difference, claims }) => ({
        head: name,
        cells: [target, outcome, points(difference)].map((text) => ({
          text,
          claims,
          isGap: false,
        })),
      })),
    },
    kind: 'bars',
    height: judged.length * 34 + 44,
    marks,
    legend: [],
    config: chartConfig({
      kind: 'bars',
      theme,
      labels: judged.map(({ name }) => name),
      datasets: [
        {
          data: judged.map(({ difference }) => difference),
          backgroundColor: judged.map(({ region }) => regionColor(theme, region)),
          ...BAR_SHAPE,
          minBarLength: 2,
        },
      ],
      markLabels: [judged.map(({ label }) => ({ text: label, isGap: false }))],
      rules: [],
      endLabels: [],
      padding: { top: 4, right: 30 },
      tick: (value) => formatNumber(value, words.lang, 2, true),
      times: [],
      range: {},
    }),
  };
}

function judgedOf(
  { target: { claim }, outcome, verdict }: Assessment,
  { set, words }: TargetContext,
): readonly Judged[] {
  if (!outcome || verdict.kind === 'none') return [];
  const { lang } = words;
  const indicator = entry(set.indicators, claim.indicator);
  const unit = entry(set.units, claim.unit);
  const period = claim.target.horizon;
  return [
    {
      name: `${entry(set.regions, claim.region).short[lang]} ${formatPeriodShort(period, lang)}`,
      region: claim.region,
      difference: verdict.difference,
      label:
        verdict.kind === 'within'
          ? words.targets.verdicts.within
          : formatNumber(verdict.difference, lang, 2, true),
      outcome: formatQuantity(outcome.value, unit, lang, { decimals: indicator.decimals }),
      target: formatClaim(claim, indicator, unit, lang),
      claims: [claim.id, outcome.claim, ...outcome.others],
      met: verdict.kind === 'met' || verdict.kind === 'within',
    },
  ];
}

/** The first and the last year of the targets' horizons. */
function spanOf(assessments: readonly Assessment[]): readonly [string, string] {
  const years = assessments
    .map(({ target }) => String(endYear(target.claim.target.horizon)))
    .sort();
  const [first = ''] = years;
  return [first, years.at(-1) ?? first];
}

function yearsOf(assessments: readonly Assessment[], { lang }: Words): string {
  return yearSpan(...spanOf(assessments), lang);
}
