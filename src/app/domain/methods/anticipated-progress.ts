import { equation, minus, over, plus, sum, times } from './formula';
import type { Band, Method } from './method';
import type { Way } from './preconditions';
import { judgeWay, mayRefuse } from './preconditions';

const BANDS: readonly Band[] = [
  { status: 'maintain', from: 0.9 },
  { status: 'accelerate', from: 0 },
  { status: 'reverse', from: null },
];

const DEMANDS = { positive: false, amounts: false };

/**
 * A straight line through all figures from the baseline on, recent ones weighing more: what share of the way it will
 * have covered at the horizon. The published index speaks of the gap, which is one less this share.
 */
export const anticipatedProgress: Method = {
  id: 'anticipated-progress',
  reference: {
    title: 'Progress Assessment Methodology: Anticipated Progress Index',
    publisher: 'United Nations Economic and Social Commission for Asia and the Pacific',
    edition: null,
    url: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
    read: 'in-part',
  },
  equations: [
    equation('wi', over(plus(minus('ti', 't0'), 1), plus(minus('t', 't0'), 1))),
    equation('tm', over(sum(times('wi', 'ti')), sum('wi'))),
    equation('ym', over(sum(times('wi', 'yi')), sum('wi'))),
    equation(
      'b',
      over(
        sum(times(times('wi', minus('ti', 'tm')), minus('yi', 'ym'))),
        sum(times(times('wi', minus('ti', 'tm')), minus('ti', 'tm'))),
      ),
    ),
    equation('v', plus('ym', times('b', minus('T', 'tm')))),
    equation('P', over(minus('v', 'y0'), minus('yT', 'y0'))),
  ],
  // What counts is where the line leads, also where the level is reached today.
  whenReached: null,
  bands: BANDS,
  refuses: mayRefuse(DEMANDS),
  judge: (track) =>
    judgeWay(track, DEMANDS, (way) => {
      const { tm, ym, b } = lineThrough(way);
      const v = ym + b * (way.T - tm);
      const result = (v - way.y0) / (way.yT - way.y0);
      return { result, made: { tm, ym, b, v }, projected: v, bands: BANDS, whenReached: null };
    }),
};

/** Weights grow evenly with the years, up to 1 for the latest figure. */
function lineThrough({ points, t0, t }: Way) {
  const weighted = points.map(({ year, value }) => {
    return { year, value, weight: (year - t0 + 1) / (t - t0 + 1) };
  });
  const total = (of: (point: (typeof weighted)[number]) => number) =>
    weighted.reduce((all, point) => all + point.weight * of(point), 0);
  const all = total(() => 1);
  const tm = total(({ year }) => year) / all;
  const ym = total(({ value }) => value) / all;
  const spread = total(({ year }) => (year - tm) ** 2);
  const b = total(({ year, value }) => (year - tm) * (value - ym)) / spread;
  return { tm, ym, b };
}
