import { equation, minus, over } from './formula';
import type { Band, Method } from './method';
import { judgeWay, mayRefuse } from './preconditions';

const BANDS: readonly Band[] = [
  { status: 'on-track', from: 1 },
  { status: 'improving', from: 0.5 },
  { status: 'stagnating', from: 0 },
  { status: 'decreasing', from: null },
];

const DEMANDS = { positive: false, amounts: true };

/** Equal steps: the change a year that was reached over the change a year that was needed. Fine below zero, and for amounts. */
export const linearPace: Method = {
  id: 'linear-pace',
  reference: {
    title: 'Sustainable Development Report: SDG trends',
    publisher: 'Sustainable Development Solutions Network',
    edition: null,
    url: 'https://dashboards.sdgindex.org/chapters/methodology',
    read: 'in-part',
  },
  equations: [
    equation(
      'L',
      over(over(minus('yt', 'y0'), minus('t', 't0')), over(minus('yT', 'y0'), minus('T', 't0'))),
    ),
  ],
  whenReached: 'met',
  bands: BANDS,
  refuses: mayRefuse(DEMANDS),
  judge: (track) =>
    judgeWay(track, DEMANDS, ({ y0, t0, yt, t, yT, T }) => {
      const pace = (yt - y0) / (t - t0);
      const result = pace / ((yT - y0) / (T - t0));
      const projected = y0 + pace * (T - t0);
      return { result, made: {}, projected, bands: BANDS, whenReached: 'met' };
    }),
};
