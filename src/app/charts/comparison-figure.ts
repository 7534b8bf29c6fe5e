import { formatPeriod } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import { plainText } from '../../i18n/sentence';
import { cellClaims, cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { findingOf } from '../domain/finding';
import type { RegionId } from '../domain/region';
import { comparisonNotes } from './cell-notes';
import type { ChartContext } from './context';
import { cellLabel, slug, sourceLine, spokenClaims } from './figure-text';
import { periodList } from './period-list';
import type { TableTwin } from './spec';
import type { ChartTheme } from './theme';
import { regionColors } from './theme';
import type { WayOptions } from './way-options';
import type { SpecWords } from './with-words';

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
): SpecWords {
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
  return periodList(periods, lang, 2);
}

function tableTwin(comparison: Comparison, words: Words): TableTwin {
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
