import { formatDate, formatPeriod } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell } from '../domain/cell';
import { cellClaims, valueClaims } from '../domain/cell';
import { entry } from '../domain/claim-set';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { RegionId } from '../domain/region';
import type { ChartContext } from './context';
import { attributed, cellLabel, placesInTables } from './figure-text';
import type { GapMark } from './plugins/gap-marks';
import type { Range } from './plugins/ranges';
import type { ChartSpec, Mark } from './spec';

/** What can be pointed at in a comparison's figure: marks of cells with their details, disputes and gaps. */

interface MarkPlace {
  readonly dataset: number;
  readonly index: number;
  readonly period: number;
}

/** The mark of a cell. Of hundreds few are ever pointed at: words and claims are worked out when they are asked for. */
export function markOf(
  cell: Cell,
  row: ComparisonRow,
  { dataset, index, period }: MarkPlace,
  comparison: Comparison,
  words: Words,
): Mark {
  return {
    dataset,
    index,
    get text() {
      const asked = comparison.periods[period];
      const when = asked ? formatPeriod(asked, words.lang) : '';
      const place = words.figure.place(row.region.short[words.lang], when);
      return `${place}${words.colon}${cellLabel(cell, comparison, words)}`;
    },
    get claims() {
      return cellClaims(cell);
    },
    isGap: cell.kind === 'gap',
  };
}

/** The marks of a drawing whose datasets are the rows and whose indices are the periods. */
export function cellMarks(
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  words: Words,
): readonly Mark[] {
  return rows.flatMap((row, dataset) =>
    row.cells.map((cell, index) =>
      markOf(cell, row, { dataset, index, period: index }, comparison, words),
    ),
  );
}

/**
 * What the tooltip of a cell adds: who says so and with which status, and how far it is from the reference. Worked out
 * when a mark is pointed at, not for all of them.
 */
export function detailsOf(
  cell: Cell | undefined,
  reference: Cell | undefined,
  comparison: Comparison,
  { set, words }: ChartContext,
): readonly string[] {
  if (!cell) return [];
  if (cell.kind === 'gap') {
    const quoted = cell.gap.reason === 'companions-off' ? [] : cell.gap.claims;
    const near = quoted.map((id) => attributed(id, set, words));
    return [...near, ...placesInTables(cell.gap, set, words)];
  }
  const figures = cell.dispute?.figures ?? [];
  const rivals = figures.length ? figures.map(({ claim }) => attributed(claim, set, words)) : [];
  if (cell.kind === 'disputed') return rivals;
  if (cell.inputs.length || comparison.shown.as !== 'value')
    return [words.figure.computed(valueClaims(cell).length), ...rivals];
  const claim = set.byId.get(cell.claim ?? '');
  if (!claim) return [words.figure.typedIn];
  const source = entry(set.sources, claim.source);
  const said = `${source.publisher[words.lang]}${words.comma}${formatDate(source.published, words.lang)}`;
  const status = claim.status === 'A' ? [] : [words.statuses[claim.status]];
  const apart =
    reference?.kind === 'value' && reference.claim !== cell.claim
      ? [
          words.figure.versus(
            words.differenceIn(comparison, cell.value - reference.value, true),
            comparison.reference?.region.short[words.lang] ?? '',
          ),
        ]
      : [];
  return [...(rivals.length ? rivals : [said]), ...status, ...apart];
}

/** The details of marks whose dataset is a row and whose index is a period. */
export function rowDetails(
  rows: readonly ComparisonRow[],
  comparison: Comparison,
  context: ChartContext,
): NonNullable<ChartSpec['detailsOf']> {
  return ({ dataset, index }) =>
    detailsOf(rows[dataset]?.cells[index], comparison.reference?.cells[index], comparison, context);
}

/** The figures of each cell that differ, as ranges; the place in the chart is the caller's. */
export function rangesOf(
  rows: readonly ComparisonRow[],
  context: ChartContext,
  place: (row: number, period: number) => Pick<Range, 'dataset' | 'index'>,
): readonly Range[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, period): Range[] => {
      if (cell.kind === 'gap' || !cell.dispute) return [];
      const values = cell.dispute.figures.map(({ value }) => value);
      const hasSpeaker = cell.kind === 'value';
      return [{ ...place(row, period), values, hasSpeaker, color: context.theme.text }];
    }),
  );
}

/** A ring for each gap of rows that are lines. */
export function gapsOf(
  rows: readonly ComparisonRow[],
  colorOf: (id: RegionId) => string,
  words: Words,
): readonly GapMark[] {
  return rows.flatMap(({ region, cells }, dataset) =>
    cells.flatMap((cell, index) =>
      cell.kind === 'gap'
        ? [
            {
              dataset,
              index,
              text: words.gapsShort[cell.gap.reason],
              color: colorOf(region.id),
            },
          ]
        : [],
    ),
  );
}
