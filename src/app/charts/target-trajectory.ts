import { formatNumber } from '../../i18n/format';
import { plainText } from '../../i18n/sentence';
import type { Appraisal } from '../domain/appraisal';
import type { MethodId } from '../domain/methods/method';
import { timeAxis, valueAxis } from './axes';
import { chartConfig, roughWidth } from './config';
import { altOf } from './figure-text';
import { assumedMarks } from './plugins/assumed-marks';
import { goalMarks } from './plugins/goal-marks';
import { paceLines } from './plugins/pace-lines';
import { spotLabels } from './plugins/spot-labels';
import type { ChartSpec } from './spec';
import { assumedLegend, goalMark, sourcesOf, targetPlugins } from './target-marks';
import type { TargetContext, TargetText } from './target-text';
import { targetFrame, targetText } from './target-text';
import type { Projection, Stop } from './target-way';
import { linesOf, projectionOf, stopsOf } from './target-way';
import {
  trajectoryFinding,
  trajectoryMarks,
  trajectoryNotes,
  trajectoryTable,
} from './target-way-words';
import { regionColor } from './theme';
import { endText, labelsOf, reachOf, spotDataset, wayDataset } from './trajectory-parts';

export interface TrajectoryOptions {
  /** Whose projection is drawn; null for none. */
  readonly method: MethodId | null;
}

/** What a reason takes between two years, pixels. */
const GAP_ROOM = 90;
/**
 * One target over time: baseline, figures, the paces between them, the goal, and where a method projects the latest
 * figure to. An amount is drawn as what adds up from nothing, beside what equal steps ask for.
 *
 * @returns null for a target of one year, which has no way; and where there is neither a baseline (of an amount: a
 * start) nor a figure, so that a goal alone would be left to draw
 */
export function targetTrajectory(
  appraisal: Appraisal,
  context: TargetContext,
  { method }: TrajectoryOptions,
  width = 960,
): ChartSpec | null {
  const { track } = appraisal;
  if (track.kind.startsWith('growth')) return null;
  if (!track.baseline && !track.observations.length) return null;
  const { words, set, theme } = context;
  const text = targetText(appraisal, context);
  const stops = stopsOf(appraisal);
  const projection = projectionOf(appraisal, method);
  const lines = linesOf(appraisal, projection, context, text);
  const finding = trajectoryFinding(appraisal, method, context, text);
  const title = plainText(finding);
  const marks = trajectoryMarks(stops, appraisal, projection, context, text);
  const isAssumed = stops.some(({ point }) => point?.assumed) || track.horizon.assumed;
  return {
    ...targetFrame(
      appraisal,
      track.kind === 'cumulative' ? 'target-burn-up' : 'target-trajectory',
      context,
    ),
    title,
    finding,
    notes: trajectoryNotes(stops, appraisal, { method, projection }, context, text),
    alt: altOf(title, marks, words),
    table: trajectoryTable(stops, appraisal, projection, context, text),
    marks,
    shows: { appraisal, points: stops, projection, hasPath: true },
    detailsOf: sourcesOf(set, words),
    legend: [
      ...lines.map(({ legend }) => legend),
      ...assumedLegend(words.targetFigures.isAssumed, theme.muted, isAssumed),
    ],
    kind: 'trajectory',
    parts: [goalMarks, paceLines, assumedMarks, spotLabels],
    height: 300,
    config: configOf({ appraisal, stops, projection, width }, lines, context, text),
  };
}

interface Drawn {
  readonly appraisal: Appraisal;
  readonly stops: readonly Stop[];
  readonly projection: Projection | null;
  readonly width: number;
}

function configOf(
  { appraisal, stops, projection, width }: Drawn,
  lines: ReturnType<typeof linesOf>,
  { theme, words }: TargetContext,
  text: TargetText,
): ChartSpec['config'] {
  const { goal, horizon, kind, baseline } = appraisal.track;
  const color = regionColor(theme, appraisal.target.claim.region);
  const tick = (value: number) => formatNumber(value, words.lang);
  const ends = projection
    ? [{ text: endText(projection, words, text, width), color, dataset: 2 }]
    : [];
  const first = stops[0]?.year ?? horizon.year;
  const years = Array.from(
    { length: Math.max(horizon.year - first, 0) + 1 },
    (_, at) => first + at,
  );
  // Else the notes name the years.
  const gaps = stops.filter(({ point }) => !point).length;
  const hasRoom = gaps === 1 || width / years.length >= GAP_ROOM;
  const isRising = goal.value >= (baseline ?? appraisal.progress.latest ?? goal).value;
  const side = isRising ? 'below' : 'above';
  return chartConfig({
    kind: 'trajectory',
    theme,
    labels: [],
    datasets: [
      wayDataset(stops, color, theme.ground),
      spotDataset(horizon.year, goal.value, theme.rule, goal.kind === 'range' ? 0 : 6, theme.rule),
      ...(projection ? [spotDataset(horizon.year, projection.value, color, 6, theme.ground)] : []),
    ],
    markLabels: [],
    rules: [],
    gaps: stops.flatMap(({ point }, index) =>
      point
        ? []
        : [{ dataset: 0, index, text: hasRoom ? words.targetFigures.noFigure : '', color }],
    ),
    endLabels: ends,
    padding: { top: 18, right: Math.max(...ends.map((end) => roughWidth(end.text)), 0) + 18 },
    tick,
    times: [],
    range: {},
    scales: {
      x: timeAxis(
        theme,
        years.map((at) => ({ at, label: String(at) })),
      ),
      y: valueAxis({
        theme,
        tick,
        fromZero: kind === 'cumulative',
        scale: 'linear',
        range: { reach: reachOf(appraisal, isRising) },
      }),
    },
    plugins: {
      ...targetPlugins(
        theme,
        goalMark(appraisal, text, theme, { dataset: 1, index: 0, side }),
        [
          ...stops.flatMap(({ point }, index) =>
            point?.assumed ? [{ dataset: 0, index, color }] : [],
          ),
          ...(projection?.isAssumed ? [{ dataset: 2, index: 0, color }] : []),
        ],
        labelsOf(stops, side, text, appraisal),
      ),
      paceLines: {
        lines: lines.map(({ from, to, color, width, dash }) => ({ from, to, color, width, dash })),
      },
    },
  });
}
