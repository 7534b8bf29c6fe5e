import { formatList, formatPeriod, yearSpan } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { Cell, Comparison, ComparisonRow } from '../domain/comparison';
import { cellClaims } from '../domain/comparison';
import { findingOf } from '../domain/finding';
import { endYear } from '../domain/period';
import type { ChartContext } from './context';
import { cellText, comparisonNotes, slug, sourceLine, spokenClaims } from './figure-text';
import type { ChartSpec, Mark, TableTwin } from './spec';

/** The rows of a comparison as they are drawn: those asked for, then the reference unless it is among them. */
export function drawnRows(comparison: Comparison): readonly ComparisonRow[] {
  const { reference, rows } = comparison;
  const already = rows.some(({ region }) => region.id === reference?.region.id);
  return reference && !already ? [...rows, reference] : rows;
}

/** All of a comparison's figure but its drawing: the same for bars, columns and lines. */
export function comparisonWords(
  comparison: Comparison,
  { set, words }: ChartContext,
): Omit<ChartSpec, 'kind' | 'config' | 'height' | 'marks' | 'legend'> {
  const { indicator, unit, periods } = comparison;
  const { lang } = words;
  const when = periodsText(comparison, words);
  const unitName = indicator.denominator
    ? words.figure.shareOf(unit.name[lang], indicator.denominator.name[lang])
    : unit.name[lang];
  const finding = words.finding(findingOf(comparison), comparison);
  const table = tableTwin(comparison, words);
  return {
    name: slug(
      indicator.id,
      periods.length > 1
        ? `${periods[0]?.id ?? ''}-${periods.at(-1)?.id ?? ''}`
        : (periods[0]?.id ?? ''),
      ...comparison.rows.map(({ region }) => region.name.en),
    ),
    title: finding,
    subtitle: [indicator.name[lang], unitName, when].join(' · '),
    source: sourceLine(spokenClaims(comparison), set, words),
    notes: comparisonNotes(comparison, set, words),
    alt: words.figure.alt(finding, indicator.name[lang], when, tableSentences(table, words)),
    table,
  };
}

export function periodsText({ periods }: Comparison, { lang }: Words): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return '';
  if (periods.length === 1) return formatPeriod(first, lang);
  if (first.kind === 'year') return yearSpan(String(endYear(first)), String(endYear(last)), lang);
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
        text: cellText(cell, comparison, words),
        claims: cellClaims(cell),
        isGap: cell.kind === 'gap',
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

/** The mark of a cell, with what a screen reader and a tooltip say of it. */
export function markOf(
  cell: Cell,
  row: ComparisonRow,
  at: { readonly dataset: number; readonly index: number; readonly period: number },
  comparison: Comparison,
  words: Words,
): Mark {
  const period = comparison.periods[at.period];
  const when = period ? formatPeriod(period, words.lang) : '';
  return {
    dataset: at.dataset,
    index: at.index,
    text: `${words.figure.place(row.region.short[words.lang], when)}${words.colon}${cellText(cell, comparison, words)}`,
    claims: cellClaims(cell),
    isGap: cell.kind === 'gap',
  };
}
