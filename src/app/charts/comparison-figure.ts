import { formatDate, formatList, formatPeriod, yearSpan } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import { plainText } from '../../i18n/sentence';
import type { Cell } from '../domain/cell';
import { cellClaims, cellValue, valueClaims } from '../domain/cell';
import { entry } from '../domain/claim-set';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { findingOf } from '../domain/finding';
import { endYear } from '../domain/period';
import type { RegionId } from '../domain/region';
import type { ChartContext } from './context';
import {
  attributed,
  cellLabel,
  comparisonNotes,
  placesInTables,
  slug,
  sourceLine,
  spokenClaims,
} from './figure-text';
import { leapsOf } from './leaps';
import type { GapMark } from './plugins/gap-marks';
import type { Range } from './plugins/ranges';
import type { ChartSpec, Mark, TableTwin } from './spec';
import type { ChartTheme } from './theme';
import { regionColors } from './theme';
import type { WayOptions } from './way-options';

/** The rows of a comparison as they are drawn: those asked for, then the reference unless it is among them. */
export function drawnRows(comparison: Comparison): readonly ComparisonRow[] {
  const { reference, rows } = comparison;
  const already = rows.some(({ region }) => region.id === reference?.region.id);
  return reference && !already ? [...rows, reference] : rows;
}

/** The colours of what is drawn. They follow the query, so that another order of the rows changes none. */
export function colorsOf({ query }: Comparison, theme: ChartTheme): (region: RegionId) => string {
  const { regions, reference } = query;
  return regionColors(theme, reference === null ? regions : [...regions, reference]);
}

/** All of a comparison's figure but its drawing: the same for every way of seeing it. */
export function comparisonWords(
  comparison: Comparison,
  { set, words }: ChartContext,
  { notes, cellNotes = comparisonNotes }: Pick<WayOptions, 'notes' | 'cellNotes'> = { notes: [] },
): Omit<ChartSpec, 'kind' | 'config' | 'height' | 'marks' | 'legend'> {
  const { indicator, unit, periods, shown } = comparison;
  const { lang } = words;
  const when = periodsText(comparison, words);
  const name = words.shownName(comparison);
  const unitName =
    indicator.denominator && shown.as === 'value'
      ? words.figure.shareOf(unit.name[lang], indicator.denominator.name[lang])
      : unit.name[lang];
  const finding = words.finding(findingOf(comparison, set), comparison, name);
  const title = plainText(finding);
  const table = tableTwin(comparison, words);
  return {
    name: slug(
      indicator.id,
      shown.as === 'value' ? '' : shown.as,
      periods.length > 1
        ? `${periods[0]?.id ?? ''}-${periods.at(-1)?.id ?? ''}`
        : (periods[0]?.id ?? ''),
      ...comparison.rows.map(({ region }) => region.name.en),
    ),
    title,
    finding,
    subtitle: [name, unitName, when].join(' · '),
    source: sourceLine(spokenClaims(comparison), set, words),
    notes: [...notes, ...cellNotes(comparison, set, words)],
    alt: words.figure.alt(title, name, when, tableSentences(table, words)),
    table,
    shows: { comparisons: [comparison] },
  };
}

export function periodsText({ periods }: Comparison, { lang }: Words): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return '';
  if (periods.length === 1) return formatPeriod(first, lang);
  if (first.kind === 'year' && !leapsOf(periods).size)
    return yearSpan(String(endYear(first)), String(endYear(last)), lang);
  return formatList(
    periods.map((period) => formatPeriod(period, lang)),
    lang,
  );
}

export function tableTwin(comparison: Comparison, words: Words): TableTwin {
  const { lang } = words;
  return {
    columns: [
      words.figure.region,
      ...comparison.periods.map((period) => formatPeriod(period, lang)),
    ],
    rows: drawnRows(comparison).map(({ region, cells }) => ({
      head: region.short[lang],
      cells: cells.map((cell) => ({
        text: cellLabel(cell, comparison, words),
        claims: cellClaims(cell),
        isGap: cell.kind === 'gap',
        value: cellValue(cell),
      })),
    })),
  };
}

function tableSentences({ columns, rows }: TableTwin, words: Words): string {
  return rows
    .map(({ head, cells }) => {
      const figures = cells.map(({ text }, at) =>
        cells.length > 1 ? `${columns[at + 1] ?? ''} ${text}` : text,
      );
      return `${head}${words.colon}${figures.join(words.comma)}`;
    })
    .join(words.semicolon);
}

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
