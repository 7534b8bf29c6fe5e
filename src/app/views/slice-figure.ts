import type { WordsOfStatistics } from '../../i18n/en-statistics';
import { formatNumber } from '../../i18n/format';
import { slug, sourceLine } from '../charts/figure-text';
import type { ListRow } from '../charts/list-table';
import { listTable } from '../charts/list-table';
import { lineOf } from '../charts/records';
import type { Figure } from '../charts/spec';
import type { Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';
import { originRow } from './origin-rows';
import { SLICE_COLUMNS, sliceRecord } from './slice-records';
import type { SliceGround } from './slice-set';
import { claimIdAt } from './slice-set';
import { periodText, unitText } from './table-texts';

/**
 * The figures of an indicator as a table, each with its place in the file, as a figure.
 *
 * @param region whose they are, by its place in the dataset; -1 for all
 */
export function sliceFigure(
  dataset: Dataset,
  slice: Observations,
  region: number,
  { listed, cutAt, set }: SliceGround,
  words: WordsOfStatistics,
): Figure {
  const { exporting, lang } = words;
  const t = words.dataset.slice;
  const member = dataset.indicators[slice.indicator];
  const one = dataset.regions[region];
  const count = slice.row.length;
  const [first] = listed.flatMap((entry) => ('id' in entry ? [entry.id] : []));
  const number = String(slice.indicator + 1);
  return listTable(
    {
      name: slug(dataset.id, number, one?.id ?? ''),
      title: exporting.lists.figures(member?.name[lang] ?? '', formatNumber(count, lang, 0)),
      subtitle: [
        member?.name[lang] ?? '',
        member ? unitText(dataset, member, set, lang) : '',
        one ? one.name[lang] : t.all,
        spanOf(dataset, slice, lang),
      ]
        .filter((text) => text !== '')
        .join(' · '),
      source: sourceLine(first === undefined ? [] : [first], set, words),
      notes: [],
      columns: [t.region, t.period, t.figure, t.row, t.column, t.status],
      count,
      rowAt: (at) => rowOf(dataset, slice, at, set, words),
      shows: { listed, ...(cutAt === undefined ? {} : { cutAt }) },
      records: {
        columns: SLICE_COLUMNS,
        count,
        lineOf: (at) => lineOf(SLICE_COLUMNS, sliceRecord(dataset, slice, at)),
      },
    },
    words,
  );
}

function rowOf(
  dataset: Dataset,
  slice: Observations,
  at: number,
  set: SliceGround['set'],
  words: WordsOfStatistics,
): ListRow {
  const { region, period, figure, isGap, row, column, status } = originRow(
    dataset,
    slice,
    at,
    set,
    words,
  );
  const plain = (text: string) => ({ text, claims: [], isGap: false });
  const value = slice.value[at] ?? NaN;
  return {
    head: region,
    cells: [
      plain(period),
      isGap
        ? { text: figure, claims: [], isGap }
        : { text: figure, claims: [claimIdAt(dataset, slice, at)], isGap, value },
      { ...plain(row), value: slice.row[at] ?? null },
      plain(column),
      plain(status),
    ],
  };
}

/** From the first period of the slice to the last. */
function spanOf(
  { periods }: Dataset,
  { period }: Observations,
  lang: WordsOfStatistics['lang'],
): string {
  if (!period.length) return '';
  const [first, last] = period.reduce(
    ([least, most], code) => [Math.min(least, code), Math.max(most, code)] as const,
    [Infinity, -Infinity] as readonly [number, number],
  );
  const [from, to] = [first, last].map((code) => periodText(periods[code]?.id ?? '', lang));
  return from === to ? (from ?? '') : `${from ?? ''}\u2009–\u2009${to ?? ''}`;
}
