import type { Side } from '../../i18n/en-target-figures';
import { formatNumber } from '../../i18n/format';
import { plainText } from '../../i18n/sentence';
import type { Appraisal } from '../domain/appraisal';
import type { Phrase } from '../domain/finding';
import type { Point } from '../domain/track';
import { nameAxis, valueAxis } from './axes';
import { chartConfig } from './config';
import { assumedMarks } from './plugins/assumed-marks';
import { goalMarks } from './plugins/goal-marks';
import type { SpotLabel } from './plugins/spot-labels';
import { spotLabels } from './plugins/spot-labels';
import type { ChartSpec, Mark, TableTwin } from './spec';
import { assumedLegend, goalMark, sourcesOf, targetPlugins } from './target-marks';
import { noFigureReason, targetNotes, wantsBaseline } from './target-notes';
import type { TargetContext, TargetText } from './target-text';
import { phrase, targetFrame, targetText } from './target-text';
import { regionColor } from './theme';

/** Thickness of the bar and radius of the baseline's ring, pixels at any size. */
const BAR = 28;
const RING = 6;

/** One thing on the bullet: a figure, or why there is none. */
interface Item {
  readonly name: string;
  readonly point: Point | null;
  readonly reason: string;
  /** The reason as it stands on the plot. */
  readonly label: string;
}

/**
 * One target as a bullet: a bar from zero to the latest figure, a ring at the baseline, and the goal across. Works for
 * every kind; an amount starts from nothing, so that its start is no mark of its own.
 */
export function targetBullet(appraisal: Appraisal, context: TargetContext): ChartSpec {
  const { words, theme, set } = context;
  const { target, track } = appraisal;
  const text = targetText(appraisal, context);
  const finding = findingOf(appraisal, context, text);
  const title = plainText(finding);
  const items = itemsOf(appraisal, context);
  const marks = marksOf(items, appraisal, context, text);
  const color = regionColor(theme, target.claim.region);
  const assumed = items.flatMap(({ point }, dataset) =>
    point?.assumed ? [{ dataset, index: 0, color: dataset === 0 ? color : theme.text }] : [],
  );
  const reach = track.goal.max === null ? [] : [track.goal.max];
  const tick = (value: number) => formatNumber(value, words.lang);
  return {
    ...targetFrame(appraisal, 'target-bullet', context),
    title,
    finding,
    notes: targetNotes(appraisal, context),
    alt: [title, marks.map((mark) => mark.text).join(words.semicolon), '']
      .join(words.fullStop)
      .trim(),
    table: {
      columns: [words.targetFigures.point, words.targetFigures.year, words.targetFigures.figure],
      rows: rowsOf(items, appraisal, text, words),
    },
    marks,
    shows: {
      appraisal,
      points: items.map(({ point }, at) => ({ year: null, point, isBaseline: at > 0 })),
      projection: null,
      hasPath: false,
    },
    detailsOf: sourcesOf(set, words),
    legend: assumedLegend(words.targetFigures.isAssumed, theme.muted, assumed.length > 0),
    kind: 'bullet',
    parts: [goalMarks, assumedMarks, spotLabels],
    height: 132,
    config: chartConfig({
      kind: 'bullet',
      theme,
      labels: [''],
      datasets: [
        ...items.map(({ point }, at) => (at === 0 ? barOf(point, color) : ringOf(point, theme))),
        goalSpot(track.goal.value, theme.rule),
      ],
      markLabels: [],
      rules: [],
      endLabels: [],
      padding: { top: 22, right: 12, left: 4 },
      tick,
      times: [],
      range: {},
      scales: {
        // Room beyond the highest figure would leave a third of the axis of an index empty.
        x: {
          ...valueAxis({ theme, tick, fromZero: true, scale: 'linear', range: { reach } }),
          grace: 0,
        },
        y: nameAxis(theme),
      },
      plugins: targetPlugins(
        theme,
        goalMark(appraisal, text, theme, { dataset: items.length, index: 0, side: 'above' }),
        assumed,
        items.map((item, dataset) => labelOf(item, dataset, text, track.goal.value)),
      ),
    }),
  };
}

/** The latest figure, then the baseline where the target's way begins somewhere. */
function itemsOf(appraisal: Appraisal, context: TargetContext): readonly Item[] {
  const { track, progress } = appraisal;
  const { targetFigures: t, colon } = context.words;
  const reason = noFigureReason(appraisal, context);
  const latest = { name: t.latest, point: progress.latest, reason, label: ` ${reason} ` };
  const isAmount = track.kind === 'cumulative';
  // Nothing is at the start of an amount: the axis says so.
  if (isAmount ? track.baseline : !track.baseline && !wantsBaseline(appraisal)) return [latest];
  const name = isAmount ? t.start : t.baseline;
  const label = name + colon + t.notStated;
  return [latest, { name, point: track.baseline, reason: t.notStated, label }];
}

function barOf(point: Point | null, color: string) {
  return {
    data: [point?.value ?? null],
    backgroundColor: color,
    barThickness: BAR,
    // Behind the baseline's ring, which may lie within.
    order: 1,
    minBarLength: 2,
  };
}

function ringOf(point: Point | null, { ground, text }: TargetContext['theme']) {
  return {
    type: 'line' as const,
    data: [point?.value ?? null],
    showLine: false,
    backgroundColor: ground,
    borderColor: text,
    pointBackgroundColor: ground,
    pointBorderColor: text,
    borderWidth: 2,
    pointBorderWidth: 2,
    pointRadius: RING,
    pointHoverRadius: RING + 2,
    pointHitRadius: 10,
    clip: false as const,
  };
}

/** Drawn by its plugin alone; here only so that the axis makes room for it, and a pointer finds it. */
function goalSpot(value: number, color: string) {
  return {
    type: 'line' as const,
    data: [value],
    showLine: false,
    backgroundColor: color,
    borderColor: color,
    pointRadius: 0,
    pointHoverRadius: 6,
    pointHitRadius: 8,
  };
}

/** The latest figure's words stand over its bar, the baseline's below, both away from the goal. */
function labelOf(
  { point, label }: Item,
  dataset: number,
  text: TargetText,
  goal: number,
): SpotLabel {
  const side = dataset === 0 ? 'above' : 'below';
  const place = { y: 0, away: BAR / 2 + 3 };
  if (!point) {
    const gap = { dataset, index: 0 };
    const on = dataset === 0 ? 'on' : side;
    return { ...place, x: 0, text: label, side: on, align: goal < 0 ? 'right' : 'left', gap };
  }
  const align = point.value < goal ? 'right' : 'left';
  return { ...place, x: point.value, text: text.inYear(point), side, align, gap: null };
}

function marksOf(
  items: readonly Item[],
  { track }: Appraisal,
  { words }: TargetContext,
  text: TargetText,
): readonly Mark[] {
  const figures = items.map(({ name, point, reason }, dataset): Mark => {
    const said = name + words.colon + (point ? text.inYear(point) : reason);
    const isSupplied = (point?.assumptions.length ?? 0) > 0;
    return {
      dataset,
      index: 0,
      text: said,
      claims: point?.claims ?? [],
      isGap: !point,
      isSupplied,
    };
  });
  const goal = words.targetFigures.goal + words.colon + text.goalInYear;
  const { claims } = track.stated;
  return [...figures, { dataset: items.length, index: 0, text: goal, claims, isGap: false }];
}

function rowsOf(
  items: readonly Item[],
  { track }: Appraisal,
  text: TargetText,
  { targetFigures: t }: TargetContext['words'],
): TableTwin['rows'] {
  const { stated, horizon, goal } = track;
  return [
    ...items.map(({ name, point, reason }) => {
      if (!point)
        return {
          head: name,
          cells: [t.noFigure, reason].map((text) => ({
            text,
            claims: [],
            isGap: true,
            value: null,
          })),
        };
      const { year, value, claims } = point;
      const figure = text.marked(text.figure(value), point);
      return {
        head: name,
        cells: [
          { text: String(year), claims, isGap: false, value: year },
          { text: figure, claims, isGap: false, value },
        ],
      };
    }),
    {
      head: t.goal,
      cells: [
        { text: text.horizon, claims: horizon.claims, isGap: false, value: horizon.year },
        { text: text.goal, claims: stated.claims, isGap: false, value: goal.value },
      ],
    },
  ];
}

function findingOf(
  { track, progress }: Appraisal,
  { words }: TargetContext,
  text: TargetText,
): readonly Phrase[] {
  const { titles } = words.targetFigures;
  const { latest, gap } = progress;
  const { stated, horizon } = track;
  if (!latest || gap === null)
    return titles.open(text.subject, phrase(text.goalInYear, stated, horizon));
  const figure = phrase(text.inYear(latest), latest);
  const isSameYear = latest.year === horizon.year && !horizon.assumed;
  const goal = phrase(isSameYear ? text.goal : text.goalInYear, stated, horizon);
  const difference = phrase(text.difference(Math.abs(gap)), latest, stated);
  return titles.held(text.subject, figure, sideOf(track, gap), difference, goal);
}

/** The gap is goal less figure: above zero, the figure lies below. */
function sideOf({ goal }: Appraisal['track'], gap: number): Side {
  if (gap === 0) return goal.kind === 'range' ? 'within' : 'on';
  return gap > 0 ? 'below' : 'above';
}
