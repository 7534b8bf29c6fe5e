import type { ChartSpec, Figure } from '../charts/spec';
import { indexPaths } from '../charts/index-paths';
import { assumptionNotes } from '../charts/target-notes';
import type { TargetContext } from '../charts/target-text';
import type { Appraisal } from '../domain/appraisal';
import { indexPathOf } from '../domain/appraisal';

/** Draws the yearly targets of several years; the library that draws tiles comes with it. */
export type DrawMatrix = (
  appraisals: readonly Appraisal[],
  context: TargetContext,
  width?: number,
) => ChartSpec;

/** One of the figures of the Targets page. */
export interface LedgerFigure {
  /** `matrix`, or `index-2012-2017` for the ways of indices with that base and horizon. */
  readonly part: string;
  readonly figure: Figure;
}

/**
 * The figures of those targets that are shown: the matrix of yearly targets, and the ways of indices; those of another
 * base year or horizon have a figure of their own.
 *
 * @param matrix null while it is being fetched, and where it could not be
 */
export function ledgerFigures(
  shown: readonly Appraisal[],
  ground: Omit<TargetContext, 'theme'>,
  matrix: DrawMatrix | null,
): readonly LedgerFigure[] {
  const yearly = shown.filter(({ track }) => track.kind.startsWith('growth'));
  const ofYears: Figure | null =
    yearly.length && matrix ? (theme, width) => matrix(yearly, { ...ground, theme }, width) : null;
  return [
    ...(ofYears ? [{ part: 'matrix', figure: ofYears }] : []),
    ...indexFigures(shown, ground),
  ];
}

function indexFigures(
  shown: readonly Appraisal[],
  ground: Omit<TargetContext, 'theme'>,
): readonly LedgerFigure[] {
  const indexed = shown.flatMap((appraisal) => {
    const path = indexPathOf(appraisal);
    return path ? [{ appraisal, path }] : [];
  });
  const groups = Map.groupBy(
    indexed,
    ({ path }) => `index-${String(path.baseYear)}-${String(path.horizonYear)}`,
  );
  return [...groups].map(([part, group]) => ({
    part,
    figure: (theme) => {
      const context = { ...ground, theme };
      const assumptions = group.flatMap(({ appraisal }) => assumptionNotes(appraisal, context));
      return indexPaths(
        group.map(({ path }) => path),
        context,
        assumptions,
      );
    },
  }));
}
