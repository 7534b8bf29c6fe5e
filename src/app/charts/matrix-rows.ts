import type { Appraisal } from '../domain/appraisal';
import type { Judged } from '../domain/methods/method';
import type { TargetContext } from './target-text';

/** The statuses that the method `outcome` gives. */
const OUTCOMES = ['met', 'missed', 'within', 'below', 'above', 'difference-only'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A target at its place: the row of its region, the column of its year. */
export interface MatrixCell {
  readonly appraisal: Appraisal;
  readonly column: number;
  /** Null before there is an outcome. */
  readonly verdict: { readonly status: Outcome; readonly difference: number } | null;
}

export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly MatrixCell[];
}

/** Regions in the package's order. A second target of a region for one year, or on another indicator, has its own row. */
export function matrixRows(
  growth: readonly Appraisal[],
  years: readonly number[],
  { set, words: { lang, colon } }: TargetContext,
): readonly MatrixRow[] {
  const order = [...set.regions.keys()];
  const indicators = [...new Set(growth.map(({ indicator }) => indicator.id))];
  const rows = Map.groupBy(growth, ({ target, indicator, track }) => {
    const { region } = target.claim;
    const alike = growth.filter(
      (other) =>
        other.target.claim.region === region &&
        other.indicator.id === indicator.id &&
        other.track.horizon.year === track.horizon.year,
    );
    const turn = alike.findIndex((other) => other.target.claim.id === target.claim.id);
    return [order.indexOf(region), indicators.indexOf(indicator.id), turn]
      .map((rank) => String(rank).padStart(5, '0'))
      .join();
  });
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]): MatrixRow => {
      const region = set.regions.get(own[0]?.target.claim.region ?? '');
      const short = region?.short[lang] ?? '';
      const cells = own
        .map((appraisal) => cellOf(appraisal, years))
        .sort((a, b) => a.column - b.column);
      const indicator = own[0]?.indicator.name[lang] ?? '';
      return { name: indicators.length > 1 ? short + colon + indicator : short, cells };
    });
}

function cellOf(appraisal: Appraisal, years: readonly number[]): MatrixCell {
  const ruling = appraisal.rulings.get('outcome');
  const column = years.indexOf(appraisal.track.horizon.year);
  return { appraisal, column, verdict: ruling?.kind === 'judged' ? verdictOf(ruling) : null };
}

function verdictOf({ status, result: difference }: Judged): MatrixCell['verdict'] {
  const known = OUTCOMES.find((outcome) => outcome === status);
  return known ? { status: known, difference } : null;
}
