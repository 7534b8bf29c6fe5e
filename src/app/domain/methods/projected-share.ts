import { yearlyRate } from './cagr-ratio';
import { equation, minus, OBSERVED_GROWTH, over, plus, power, times } from './formula';
import type { Band, Method } from './method';
import { judgeWay, mayRefuse } from './preconditions';

const BANDS: readonly Band[] = [
  { status: 'on-track', from: 0.95 },
  { status: 'fair', from: 0.1 },
  { status: 'stagnation-or-regression', from: null },
];

const DEMANDS = { positive: true, amounts: false };

/** The latest figure, carried on at its own growth rate to the horizon: what share of the way will be covered then. */
export const projectedShare: Method = {
  id: 'projected-share',
  reference: {
    title: 'Sustainable Development Goals Progress Chart 2023: Technical Note',
    publisher: 'United Nations Statistics Division',
    edition: '2023',
    url: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
    read: 'user',
  },
  equations: [
    OBSERVED_GROWTH,
    equation('v', times('yt', power(plus(1, 'o'), minus('T', 't')))),
    equation('x', over(minus('v', 'y0'), minus('yT', 'y0'))),
  ],
  whenReached: 'met',
  bands: BANDS,
  refuses: mayRefuse(DEMANDS),
  judge: (track) =>
    judgeWay(track, DEMANDS, ({ y0, t0, yt, t, yT, T }) => {
      const o = yearlyRate(y0, yt, t - t0);
      const v = yt * (1 + o) ** (T - t);
      const result = (v - y0) / (yT - y0);
      return { result, made: { o, v }, projected: v, bands: BANDS, whenReached: 'met' };
    }),
};
