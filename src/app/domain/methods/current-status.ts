import { equation, minus, over, size, times } from './formula';
import type { Method } from './method';
import { judgeWay, mayRefuse, tidy } from './preconditions';

const DEMANDS = { positive: false, amounts: true };

/** The share of the way that is covered, in tenths, beside the share of the time that has passed. It projects nothing. */
export const currentStatus: Method = {
  id: 'current-status',
  reference: {
    title: 'Progress Assessment Methodology: Current Status Index',
    publisher: 'United Nations Economic and Social Commission for Asia and the Pacific',
    edition: null,
    url: 'https://data.unescap.org/resource-guides/progress-assessment-methodology',
    read: 'user',
  },
  equations: [
    equation('E', over(times(10, minus('t', 't0')), minus('T', 't0'))),
    equation('C', over(times(times(10, 'd'), minus('yt', 'y0')), size(minus('yT', 'y0')))),
  ],
  whenReached: 'met',
  bands: [],
  refuses: mayRefuse(DEMANDS),
  judge: (track) =>
    judgeWay(track, DEMANDS, ({ y0, t0, yt, t, yT, T, d }) => {
      const E = tidy((10 * (t - t0)) / (T - t0));
      return {
        result: (10 * d * (yt - y0)) / Math.abs(yT - y0),
        made: { d, E },
        projected: null,
        bands: [
          { status: 'ahead-of-time', from: E },
          { status: 'behind-time', from: null },
        ],
        whenReached: 'met',
      };
    }),
};
