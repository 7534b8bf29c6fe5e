import type { CompareWords } from '../../i18n/en-compare';
import type { Words } from '../../i18n/en';
import { formatNumber } from '../../i18n/format';
import { cellClaims, cellValue } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import { TEXT_SIZE, valueAxis } from './axes';
import { colorsOf, periodsText } from './comparison-figure';
import { detailsOf } from './comparison-marks';
import { rangeOf } from './comparison-bars';
import { chartConfig } from './config';
import type { ChartContext } from './context';
import { comparisonNotes } from './cell-notes';
import { cellText, slug, sourceLine, spokenClaims } from './figure-text';
import { pointLabels } from './plugins/point-labels';
import type { ChartSpec, Mark } from './spec';
import type { WayOptions } from './way-options';
import { USUAL_WAY } from './way-options';

/** The words of builders that only the Compare page uses. */
export type CompareContext = ChartContext & { readonly words: Words & CompareWords };

interface Pair {
  readonly row: ComparisonRow;
  readonly across: ComparisonRow['cells'][number];
  readonly up: ComparisonRow['cells'][number];
}

/**
 * Two indicators of one period against each other, a point for each region. A region that lacks one of the two has no
 * point: where the first is known a ring on the axis marks it, and the notes name what is missing.
 *
 * @param across the indicator on the horizontal axis
 * @param up the one on the vertical axis, over the same regions and the same period
 */
export function scatter(
  across: Comparison,
  up: Comparison,
  context: CompareContext,
  options: WayOptions = USUAL_WAY,
): ChartSpec {
  const { theme, words, set } = context;
  const t = words.compare.scatter;
  const { lang } = words;
  const byRegion = new Map(up.rows.map((row) => [row.region.id, row]));
  const pairs = across.rows.flatMap((row): Pair[] => {
    const [first, second] = [row.cells[0], byRegion.get(row.region.id)?.cells[0]];
    return first && second ? [{ row, across: first, up: second }] : [];
  });
  const colorOf = colorsOf(across, theme);
  const values = (comparison: Comparison) =>
    comparison.rows.flatMap(({ cells }) => cellValue(cells[0]) ?? []);
  const axis = (comparison: Comparison) =>
    valueAxis({
      theme,
      tick: (value) => formatNumber(value, lang),
      fromZero: options.axis === 'zero',
      scale: options.scale,
      range: rangeOf(values(comparison)),
      title: `${words.shownName(comparison)} (${comparison.unit.name[lang]})`,
    });
  const names = [across, up].map((comparison) => words.shownName(comparison));
  const [first = '', second = ''] = names;
  const when = periodsText(across, words);
  const both = pairs.filter(({ across: a, up: b }) => a.kind === 'value' && b.kind === 'value');
  const title = t.title(first, second, when, both.length, pairs.length);
  const marks = pairs.map((pair, dataset) => markOfPair(pair, dataset, [across, up], words));
  return {
    name: slug(across.indicator.id, up.indicator.id, across.periods[0]?.id ?? '', 'scatter'),
    title,
    subtitle: t.subtitle(first, second, when),
    source: sourceLine(
      [...spokenClaims({ ...across, reference: null }), ...spokenClaims(up)],
      set,
      words,
    ),
    notes: [
      ...options.notes,
      ...[across, up].flatMap((one, at) => notesOf(one, names[at] ?? '', context, options)),
    ],
    alt: words.figure.alt(
      title,
      t.subtitle(first, second, when),
      when,
      marks.map(({ text }) => text).join(words.semicolon),
    ),
    table: {
      columns: [words.figure.region, ...names],
      rows: pairs.map(({ row, across: a, up: b }) => ({
        head: row.region.short[lang],
        cells: [a, b].map((cell, at) => ({
          text: cellText(cell, at === 0 ? across : up, words),
          value: cellValue(cell),
          claims: cellClaims(cell),
          isGap: cell.kind === 'gap',
        })),
      })),
    },
    shows: { comparisons: [across, up].map((one) => ({ ...one, reference: null })) },
    kind: 'scatter',
    parts: [pointLabels],
    height: 420,
    marks,
    detailsOf: ({ dataset }) => {
      const pair = pairs[dataset];
      return [
        ...detailsOf(pair?.across, undefined, across, context),
        ...detailsOf(pair?.up, undefined, up, context),
      ];
    },
    legend: [],
    config: chartConfig({
      kind: 'scatter',
      theme,
      labels: [],
      datasets: pairs.map(({ row, across: a, up: b }) => ({
        label: row.region.short[lang],
        data: [{ x: cellValue(a) ?? NaN, y: cellValue(a) === null ? null : cellValue(b) }],
        showLine: false,
        backgroundColor: colorOf(row.region.id),
        borderColor: theme.ground,
        borderWidth: 1,
        pointRadius: 6,
        pointHoverRadius: 8,
        pointHitRadius: 10,
      })),
      markLabels: [],
      rules: [],
      endLabels: [],
      gaps: pairs.flatMap(({ row, up: b }, dataset) =>
        b.kind === 'gap'
          ? [
              {
                dataset,
                index: 0,
                text: row.region.short[lang],
                color: colorOf(row.region.id),
              },
            ]
          : [],
      ),
      padding: { top: 16, right: 24 },
      tick: (value) => formatNumber(value, lang),
      times: [],
      range: {},
      scales: { x: axis(across), y: axis(up) },
      plugins: {
        pointLabels: {
          labels: options.labels === 'off' ? [] : pairs.map(({ row }) => row.region.short[lang]),
          color: theme.text,
          ground: theme.ground,
          size: TEXT_SIZE,
        },
      },
    }),
  };
}

function markOfPair(
  { row, across, up }: Pair,
  dataset: number,
  [first, second]: readonly [Comparison, Comparison],
  words: Words & CompareWords,
): Mark {
  const figures = words.compare.scatter.pair(
    words.shownName(first),
    cellText(across, first, words),
    words.shownName(second),
    cellText(up, second, words),
  );
  return {
    dataset,
    index: 0,
    text: row.region.short[words.lang] + words.colon + figures,
    claims: [...new Set([...cellClaims(across), ...cellClaims(up)])],
    isGap: across.kind !== 'value' || up.kind !== 'value',
  };
}

/** Both indicators have gaps on the same places: their notes say which is meant. */
function notesOf(
  comparison: Comparison,
  name: string,
  { set, words }: CompareContext,
  { cellNotes = comparisonNotes }: WayOptions,
): readonly string[] {
  const notes = cellNotes({ ...comparison, reference: null }, set, words);
  return notes.map((note) => words.compare.scatter.note(name, note));
}
