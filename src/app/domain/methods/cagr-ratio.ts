import { equation, minus, OBSERVED_GROWTH, over, power, size, times } from './formula';
import type { Band, Method } from './method';
import { judgeWay, mayRefuse } from './preconditions';

const BANDS: readonly Band[] = [
  { status: 'on-track', from: 0.95 },
  { status: 'moderate', from: 0.6 },
  { status: 'limited', from: 0 },
  { status: 'deteriorating', from: null },
];

const DEMANDS = { positive: true, amounts: false };

/**
 * The yearly growth rate reached over the one needed. The published implementation replaces a zero by 0.001 and takes
 * "less is better" for granted; this one refuses, and asks the track for its direction.
 */
export const cagrRatio: Method = {
  id: 'cagr-ratio',
  reference: {
    title: 'Progress Measurement Methodology for the Sustainable Development Goals',
    publisher: 'Open SDG',
    edition: null,
    url: 'https://open-sdg.readthedocs.io/en/latest/progress-methodology/',
    read: 'text',
  },
  equations: [
    OBSERVED_GROWTH,
    equation('r', minus(power(over('yT', 'y0'), over(1, minus('T', 't0'))), 1)),
    equation('R', over(times('d', 'o'), size('r'))),
  ],
  whenReached: 'achieved',
  bands: BANDS,
  refuses: mayRefuse(DEMANDS),
  judge: (track) =>
    judgeWay(track, DEMANDS, ({ y0, t0, yt, t, yT, T, d }) => {
      const o = yearlyRate(y0, yt, t - t0);
      const r = yearlyRate(y0, yT, T - t0);
      const result = (d * o) / Math.abs(r);
      return { result, made: { d, o, r }, projected: null, bands: BANDS, whenReached: 'achieved' };
    }),
};

/** The constant yearly change from one level to another, as a share: 0.05 for 5 % a year. */
export function yearlyRate(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}
