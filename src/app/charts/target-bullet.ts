import { formatNumber } from '../../i18n/format';
import { plainText } from '../../i18n/sentence';
import type { Appraisal } from '../domain/appraisal';
import type { Point } from '../domain/track';
import { nameAxis, valueAxis } from './axes';
import { chartConfig } from './config';
import { altOf } from './figure-text';
import { assumedMarks } from './plugins/assumed-marks';
import { goalMarks } from './plugins/goal-marks';
import type { SpotLabel } from './plugins/spot-labels';
import { spotLabels } from './plugins/spot-labels';
import type { ChartSpec } from './spec';
import type { BulletItem } from './target-bullet-words';
import { bulletFinding, bulletItems, bulletMarks, bulletTable } from './target-bullet-words';
import { assumedLegend, goalMark, sourcesOf, targetPlugins } from './target-marks';
import { targetNotes } from './target-notes';
import type { TargetContext, TargetText } from './target-text';
import { targetFrame, targetText } from './target-text';
import { regionColor } from './theme';

/** Thickness of the bar and radius of the baseline's ring, pixels at any size. */
const BAR = 28;
const RING = 6;

/**
 * One target as a bullet: a bar from zero to the latest figure, a ring at the baseline, and the goal across. Works for
 * every kind; an amount starts from nothing, so that its start is no mark of its own.
 */
export function targetBullet(appraisal: Appraisal, context: TargetContext): ChartSpec {
  const { words, theme, set } = context;
  const { target, track } = appraisal;
  const text = targetText(appraisal, context);
  const finding = bulletFinding(appraisal, context, text);
  const title = plainText(finding);
  const items = bulletItems(appraisal, context);
  const marks = bulletMarks(items, appraisal, context, text);
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
    alt: altOf(title, marks, words),
    table: bulletTable(items, appraisal, context, text),
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
  { point, label }: BulletItem,
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
